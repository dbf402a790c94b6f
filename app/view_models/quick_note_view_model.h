// Writing something down, or putting a photo away, while the vault is locked.
#pragma once

#include "app/background_task.h"
#include "app/task_progress.h"
#include "core/inbox/locked_inbox.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

namespace weerbaar::app {

/// Adds to the locked inbox and can do nothing else with it: once saved, a text is gone from here. Works locked and
/// without any secret. What is typed and not saved when the page is left is sealed like any other note: nobody loses a
/// word, and nobody else reads it here. GUI thread; files are sealed on another.
class QuickNoteViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the root view model")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)  ///< the note that is being typed
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(bool savingNote READ isSavingNote NOTIFY busyChanged)  ///< not a file: the text stays until it is durable
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)  ///< of the file under way, 0 to 1
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedChanged)  ///< "Bewaard om 21:15. …"; else empty
    Q_PROPERTY(int savedCount READ savedCount NOTIFY savedChanged)    ///< since this page was opened

public:
    QuickNoteViewModel(std::filesystem::path folder, Clock const& clock, QObject* parent = nullptr);
    ~QuickNoteViewModel() override;

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    [[nodiscard]] bool isSavingNote() const { return isBusy() && m_isNote; }
    [[nodiscard]] double progress() const { return m_progress.value(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] int savedCount() const { return m_savedCount; }

    void setText(QString const& text);
    /// Begins: the inbox may be held for seconds by another program. Once it is durable `text` is empty and `savedText`
    /// says so; else the text stays and `error` says why. Not while a file is under way.
    Q_INVOKABLE void save();
    /// A local file, from the file dialog.
    Q_INVOKABLE void addFile(QUrl const& file);
    Q_INVOKABLE void cancel();
    /// As the page is left: what it said was seen. Seals a text that stands there, after a file under way; one that
    /// cannot be sealed stays, and `error` says why. What is said from here on stays until it is seen.
    void leave();
    void dismissError();

signals:
    void textChanged();
    void busyChanged();
    void progressChanged();
    void errorChanged();
    void savedChanged();

private:
    enum class Told { Saved, PutAway };
    void seal(Told told);
    void putAway();
    void setError(QString const& error);
    [[nodiscard]] static QString whyNot(Error const& error);
    void saved(Told told);

    std::filesystem::path m_folder;
    Clock const& m_clock;
    TaskProgress m_progress;
    QString m_text;
    bool m_isNote = false;    ///< what is under way, if anything is
    bool m_putsAway = false;  ///< once what is under way is in
    QString m_error;
    QString m_savedText;
    int m_savedCount = 0;
    BackgroundTask m_task;  // last: it waits for its work, which looks at the rest
};

}  // namespace weerbaar::app
