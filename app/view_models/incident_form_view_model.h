// Telling what happened: five required answers, one per page, and the rest later.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "core/incident/incident.h"
#include "core/vault/settings.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace weerbaar::app {

struct IncidentTypeRow {
    Q_GADGET
    Q_PROPERTY(QString typeId MEMBER typeId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString plain MEMBER plain)
public:
    QString typeId;
    QString title;
    QString plain;
    bool operator==(IncidentTypeRow const&) const = default;
};

struct ConcernRow {
    Q_GADGET
    Q_PROPERTY(QString concernId MEMBER concernId)
    Q_PROPERTY(QString statement MEMBER statement)
    Q_PROPERTY(bool applies MEMBER applies)
public:
    QString concernId;
    QString statement;
    bool applies = false;
    bool operator==(ConcernRow const&) const = default;
};

/// One form with two uses: a new incident, page by page (pages Safe … ExactWords), and a correction of one
/// that is there, all fields on one page with a reason. A new incident's draft is kept in the vault while
/// it is typed, so that a lock loses nothing and a crash the last blink at most. GUI thread; borrows the store.
class IncidentFormViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY pageChanged)  ///< 1-based
    Q_PROPERTY(int pageCount READ pageCount CONSTANT)
    Q_PROPERTY(bool isCorrection READ isCorrection CONSTANT)
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY changed)  ///< something was typed that is not saved as an incident
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString errorField READ errorField NOTIFY errorChanged)  ///< JSON name of the field it is about; may be empty
    Q_PROPERTY(int safeNow READ safeNow WRITE setSafeNow NOTIFY changed)  ///< -1 not answered, 0 yes, 1 no, 2 don't know
    Q_PROPERTY(QString typeId READ typeId WRITE setTypeId NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText WRITE setDateText NOTIFY changed)  ///< dd-mm-jjjj
    Q_PROPERTY(QString timeText READ timeText WRITE setTimeText NOTIFY changed)  ///< uu:mm
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY changed)
    Q_PROPERTY(QString exactWords READ exactWords WRITE setExactWords NOTIFY changed)
    Q_PROPERTY(QString conclusions READ conclusions WRITE setConclusions NOTIFY changed)
    Q_PROPERTY(QString people READ people WRITE setPeople NOTIFY changed)  ///< one per line
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)  ///< of a correction
    Q_PROPERTY(QAbstractListModel* types READ types CONSTANT)
    Q_PROPERTY(QAbstractListModel* concerns READ concerns CONSTANT)

public:
    enum class Page { Safe, Type, When, Where, What, ExactWords };
    Q_ENUM(Page)

    struct Needs {
        incident::IncidentStore& store;
        vault::SettingsStore& settings;
        content::ProtocolPack const& protocol;
        Clock const& clock;
        std::function<void(QString incidentId)> saved;
    };
    /// A new incident, or with `corrected` a correction of that one.
    IncidentFormViewModel(Needs needs, std::optional<incident::Incident> corrected, QObject* parent = nullptr);
    ~IncidentFormViewModel() override;
    /// Saves the draft now if it waits to be; also done when the form goes.
    void keepDraft();

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] int pageNumber() const { return static_cast<int>(m_page) + 1; }
    [[nodiscard]] int pageCount() const { return 6; }
    [[nodiscard]] bool isCorrection() const { return m_corrected.has_value(); }
    [[nodiscard]] bool hasDraft() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString errorField() const { return m_errorField; }
    [[nodiscard]] int safeNow() const { return m_safeNow; }
    [[nodiscard]] QString typeId() const { return m_typeId; }
    [[nodiscard]] QString dateText() const { return m_dateText; }
    [[nodiscard]] QString timeText() const { return m_timeText; }
    [[nodiscard]] QString place() const { return m_place; }
    [[nodiscard]] QString description() const { return m_description; }
    [[nodiscard]] QString exactWords() const { return m_exactWords; }
    [[nodiscard]] QString conclusions() const { return m_conclusions; }
    [[nodiscard]] QString people() const { return m_people; }
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] QAbstractListModel* types() { return &m_types; }
    [[nodiscard]] QAbstractListModel* concerns() { return &m_concerns; }

    void setSafeNow(int value);
    void setTypeId(QString const& value);
    void setDateText(QString const& value);
    void setTimeText(QString const& value);
    void setPlace(QString const& value);
    void setDescription(QString const& value);
    void setExactWords(QString const& value);
    void setConclusions(QString const& value);
    void setPeople(QString const& value);
    void setReason(QString const& value);
    Q_INVOKABLE void setConcern(QString const& concernId, bool applies);

    Q_INVOKABLE void useNow();  ///< date and time of this moment
    /// To the next page if this one's answer is there; else `error` says what is missing. On the last page: save().
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// Keeps the incident or the correction, empties the draft and calls `saved`.
    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();  ///< throws the draft away

signals:
    void pageChanged();
    void errorChanged();
    void changed();

private:
    [[nodiscard]] Result<incident::Account> account() const;
    void set(QString& member, QString const& value);
    void setToNow();
    void fill(incident::Account const& account);
    void loadDraft();
    void touchDraft();
    void saveDraft();
    void setError(Error const& error);
    void clearError();
    void goTo(Page page);

    Needs m_needs;
    std::optional<incident::Incident> m_corrected;
    QTimer m_draftTimer;
    Page m_page = Page::Safe;
    QString m_error;
    QString m_errorField;
    int m_safeNow = -1;
    QString m_typeId;
    QString m_dateText;
    QString m_timeText;
    QString m_place;
    QString m_description;
    QString m_exactWords;
    QString m_conclusions;
    QString m_people;
    QString m_reason;
    GadgetListModel<IncidentTypeRow> m_types;
    GadgetListModel<ConcernRow> m_concerns;
};

}  // namespace weerbaar::app
