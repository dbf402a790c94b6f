// Typing the passphrase now and then, to keep knowing it.
#pragma once

#include "app/background_task.h"
#include "core/vault/practice.h"
#include "core/vault/vault.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

/// Offers it, looks at what was typed, and remembers when to ask again. A wrong one costs nothing: the vault is open.
/// GUI thread; the key derivation runs on another.
class PracticeViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY changed)     ///< saved at once
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)       ///< on the start screen, now
    Q_PROPERTY(Answer answer READ answer NOTIFY changed)      ///< of the last try on this page
    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY changed)      ///< today
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)    ///< after a right one: when we ask again; else empty
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString error READ error NOTIFY changed)          ///< it could not be looked at; empty: none

public:
    enum class Answer { None, Right, Wrong };
    Q_ENUM(Answer)

    PracticeViewModel(vault::Vault& vault, Clock const& clock, QObject* parent = nullptr);
    ~PracticeViewModel() override;

    [[nodiscard]] bool isOn() const { return m_practice.isOn; }
    [[nodiscard]] bool isOffered() const { return m_isOffered; }
    [[nodiscard]] Answer answer() const { return m_answer; }
    [[nodiscard]] int triesLeft() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    [[nodiscard]] QString error() const { return m_error; }
    void setOn(bool on);

    /// The field is emptied by the caller. Ignored while busy, or without tries left.
    Q_INVOKABLE void attempt(QString const& passphrase);
    /// Not now: the offer comes back in a week.
    Q_INVOKABLE void later();

    /// As the page is opened.
    void begin();
    /// Whether to offer it, as things stand.
    /// \param lastIncidentAt when the newest incident was written down.
    /// \param isSomethingUnderWay then it is not offered.
    void reload(std::optional<Moment> lastIncidentAt, bool isSomethingUnderWay);
    /// There is another passphrase: it begins anew.
    void restart();

signals:
    void changed();
    void busyChanged();

private:
    void load();
    void save(vault::Practice const& practice);
    void tell();

    vault::Vault& m_vault;
    Clock const& m_clock;
    vault::PracticeStore m_store;
    vault::Practice m_practice;
    std::optional<Moment> m_lastIncidentAt;
    bool m_isSomethingUnderWay = false;
    bool m_isOffered = false;
    Answer m_answer = Answer::None;
    QString m_error;
    BackgroundTask m_task;  // last: it waits for its work, which looks at the vault
};

}  // namespace weerbaar::app
