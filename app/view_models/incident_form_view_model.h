// Telling what happened: six required answers, one per page, and the rest later.
#pragma once

#include "app/drafts.h"
#include "app/view_models/gadget_list_model.h"
#include "app/view_models/incident_draft.h"
#include "app/view_models/people_form.h"
#include "app/view_models/position_view_model.h"
#include "core/incident/incident.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

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

/// Somebody who may know already.
struct AudienceRow {
    Q_GADGET
    Q_PROPERTY(QString audience MEMBER audience)  ///< one of incident::audiences
    Q_PROPERTY(QString text MEMBER text)          ///< "Griffier"
    Q_PROPERTY(bool applies MEMBER applies)
public:
    QString audience;
    QString text;
    bool applies = false;
    bool operator==(AudienceRow const&) const = default;
};

/// Somebody who may be told, or not.
struct ConsentRow {
    Q_GADGET
    Q_PROPERTY(QString audience MEMBER audience)  ///< one of incident::audiences
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int value MEMBER value)            ///< 0 undecided, 1 yes, 2 no
public:
    QString audience;
    QString text;
    int value = 0;
    bool operator==(ConsentRow const&) const = default;
};

/// What a form begins with, and goes back to when its draft is thrown away.
struct FormStart {
    QString draft = QStringLiteral("incident");   ///< the place of its draft, its own for each beginning
    std::optional<incident::Incident> corrected;  ///< a revision of this one; nothing: a new incident
    QString description;                          ///< of a new one: a note that was made before
    std::optional<Moment> occurredAt;             ///< of a new one; nothing: now
};

/// One form with two uses: a new incident, page by page, and a revision of one that is there: filling in later or
/// correcting, all fields on one page, with a reason where something told before changes. What is typed is kept as a
/// draft, so that leaving or a lock loses nothing and a crash the last blink at most. GUI thread; borrows the store,
/// the drafts and the position source.
class IncidentFormViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY pageChanged)  ///< 1-based
    Q_PROPERTY(int pageCount READ pageCount CONSTANT)
    Q_PROPERTY(bool isCorrection READ isCorrection CONSTANT)  ///< a revision of an incident that is there
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY changed)  ///< something was typed that is not saved in an incident
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    /// The JSON name of the field it is about, "offender" or "reason"; may be empty.
    Q_PROPERTY(QString errorField READ errorField NOTIFY errorChanged)
    Q_PROPERTY(int safeNow READ safeNow WRITE setSafeNow NOTIFY changed)  ///< -1 not answered, 0 yes, 1 no, 2 don't know
    Q_PROPERTY(QString typeId READ typeId WRITE setTypeId NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText WRITE setDateText NOTIFY changed)  ///< dd-mm-jjjj
    Q_PROPERTY(QString timeText READ timeText WRITE setTimeText NOTIFY changed)  ///< uu:mm
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(bool isOnline READ isOnline WRITE setIsOnline NOTIFY changed)  ///< else its three texts are not kept
    /// Also the place, as long as that has no text of its own.
    Q_PROPERTY(QString onlinePlatform READ onlinePlatform WRITE setOnlinePlatform NOTIFY changed)
    Q_PROPERTY(QString onlineAccount READ onlineAccount WRITE setOnlineAccount NOTIFY changed)
    Q_PROPERTY(QString onlineLink READ onlineLink WRITE setOnlineLink NOTIFY changed)
    Q_PROPERTY(weerbaar::app::PositionViewModel* position READ position CONSTANT)
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY changed)
    Q_PROPERTY(QString exactWords READ exactWords WRITE setExactWords NOTIFY changed)
    Q_PROPERTY(QString conclusions READ conclusions WRITE setConclusions NOTIFY changed)
    /// -1 not answered, 0 yes, 1 no, 2 don't know.
    Q_PROPERTY(int offenderKnown READ offenderKnown WRITE setOffenderKnown NOTIFY changed)
    Q_PROPERTY(QString offenderName READ offenderName WRITE setOffenderName NOTIFY changed)
    Q_PROPERTY(QString offenderAccount READ offenderAccount WRITE setOffenderAccount NOTIFY changed)
    Q_PROPERTY(QString offenderDescription READ offenderDescription WRITE setOffenderDescription NOTIFY changed)
    Q_PROPERTY(QString offenderVehicle READ offenderVehicle WRITE setOffenderVehicle NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* people READ people CONSTANT)  ///< PersonRow: everybody but the first offender
    Q_PROPERTY(QString injury READ injury WRITE setInjury NOTIFY changed)
    Q_PROPERTY(QString damage READ damage WRITE setDamage NOTIFY changed)
    Q_PROPERTY(QString councilWork READ councilWork WRITE setCouncilWork NOTIFY changed)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)  ///< of a correction
    Q_PROPERTY(bool reasonNeeded READ reasonNeeded NOTIFY changed)  ///< something that was told before would change
    Q_PROPERTY(QAbstractListModel* types READ types CONSTANT)
    Q_PROPERTY(QAbstractListModel* concerns READ concerns CONSTANT)
    Q_PROPERTY(QAbstractListModel* informed READ informed CONSTANT)  ///< AudienceRow
    Q_PROPERTY(QAbstractListModel* consent READ consent CONSTANT)    ///< ConsentRow

public:
    enum class Page { Safe, Type, When, Where, What, Who };
    Q_ENUM(Page)

    struct Needs {
        incident::IncidentStore& store;
        Drafts& drafts;
        content::ProtocolPack const& protocol;
        Clock const& clock;
        platform::PositionSource* position;  ///< may be null
        std::function<void(QString incidentId)> saved;
    };
    /// With the draft of that place, if there is one, over what it begins with.
    IncidentFormViewModel(Needs needs, FormStart start, QObject* parent = nullptr);

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] int pageNumber() const { return static_cast<int>(m_page) + 1; }
    [[nodiscard]] int pageCount() const { return 6; }
    [[nodiscard]] bool isCorrection() const { return m_start.corrected.has_value(); }
    [[nodiscard]] bool hasDraft() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString errorField() const { return m_errorField; }
    [[nodiscard]] int safeNow() const { return m_typed.safeNow; }
    [[nodiscard]] QString typeId() const { return m_typed.typeId; }
    [[nodiscard]] QString dateText() const { return m_typed.dateText; }
    [[nodiscard]] QString timeText() const { return m_typed.timeText; }
    [[nodiscard]] QString place() const { return m_typed.place; }
    [[nodiscard]] bool isOnline() const { return m_typed.isOnline; }
    [[nodiscard]] QString onlinePlatform() const { return m_typed.onlinePlatform; }
    [[nodiscard]] QString onlineAccount() const { return m_typed.onlineAccount; }
    [[nodiscard]] QString onlineLink() const { return m_typed.onlineLink; }
    [[nodiscard]] PositionViewModel* position() { return &m_position; }
    [[nodiscard]] QString description() const { return m_typed.description; }
    [[nodiscard]] QString exactWords() const { return m_typed.exactWords; }
    [[nodiscard]] QString conclusions() const { return m_typed.conclusions; }
    [[nodiscard]] int offenderKnown() const { return m_people.known(); }
    [[nodiscard]] QString offenderName() const { return QString::fromStdString(m_people.offender().name); }
    [[nodiscard]] QString offenderAccount() const { return QString::fromStdString(m_people.offender().account); }
    [[nodiscard]] QString offenderDescription() const { return QString::fromStdString(m_people.offender().description); }
    [[nodiscard]] QString offenderVehicle() const { return QString::fromStdString(m_people.offender().vehicle); }
    [[nodiscard]] QAbstractListModel* people() { return m_people.others(); }
    [[nodiscard]] QString injury() const { return m_typed.injury; }
    [[nodiscard]] QString damage() const { return m_typed.damage; }
    [[nodiscard]] QString councilWork() const { return m_typed.councilWork; }
    [[nodiscard]] QString reason() const { return m_typed.reason; }
    [[nodiscard]] bool reasonNeeded() const;
    [[nodiscard]] QAbstractListModel* types() { return &m_types; }
    [[nodiscard]] QAbstractListModel* concerns() { return &m_concerns; }
    [[nodiscard]] QAbstractListModel* informed() { return &m_informed; }
    [[nodiscard]] QAbstractListModel* consent() { return &m_consent; }

    void setSafeNow(int value);
    void setTypeId(QString const& value);
    void setDateText(QString const& value);
    void setTimeText(QString const& value);
    void setPlace(QString const& value);
    void setIsOnline(bool value);
    void setOnlinePlatform(QString const& value);
    void setOnlineAccount(QString const& value);
    void setOnlineLink(QString const& value);
    void setDescription(QString const& value);
    void setExactWords(QString const& value);
    void setConclusions(QString const& value);
    void setOffenderKnown(int value);
    void setOffenderName(QString const& value);
    void setOffenderAccount(QString const& value);
    void setOffenderDescription(QString const& value);
    void setOffenderVehicle(QString const& value);
    void setInjury(QString const& value);
    void setDamage(QString const& value);
    void setCouncilWork(QString const& value);
    void setReason(QString const& value);
    Q_INVOKABLE void setConcern(QString const& concernId, bool applies);
    Q_INVOKABLE void setInformed(QString const& audience, bool knows);
    Q_INVOKABLE void setConsent(QString const& audience, int value);  ///< 0 undecided, 1 yes, 2 no

    // Roles: 0 offender, 1 witness, 2 involved. An index or name that is not there does nothing.
    Q_INVOKABLE void addPerson(int role);
    Q_INVOKABLE void setPerson(int index, QString const& field, QString const& value);  ///< name, account, description, vehicle
    Q_INVOKABLE void setPersonRole(int index, int role);
    Q_INVOKABLE void removePerson(int index);

    Q_INVOKABLE void useNow();  ///< date and time of this moment
    /// To the next page if this one's answer is there; else `error` says what is missing. On the last page: save().
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// Keeps the incident or the revision, empties the draft and calls `saved`.
    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();  ///< throws the draft away: the form is as it began

signals:
    void pageChanged();
    void errorChanged();
    void changed();

private:
    [[nodiscard]] Result<Moment> occurredAt() const;
    [[nodiscard]] Result<incident::Account> account() const;
    /// Everything but the moment and whether one is safe. What `account` says already, and nobody touched, stays to the letter.
    void tellInto(incident::Account& account) const;
    [[nodiscard]] IncidentDraft typed() const;
    template <class Value>
    void set(Value& member, Value const& value);
    void hasChanged();
    void setMoment(Moment moment);
    void begin();
    void show(IncidentDraft draft);
    void loadDraft();
    void saveDraft();
    void setError(Error const& error);
    void setError(QString const& sentence, QString const& field);
    void clearError();
    void goTo(Page page);

    Needs m_needs;
    FormStart m_start;
    IncidentDraft m_begun;  ///< as it began
    IncidentDraft m_typed;  ///< but for what the parts below hold: typed() is all of it
    std::optional<Moment> m_exactMoment;  ///< what date and time were filled with; they show no seconds and no offset
    PositionViewModel m_position;
    PeopleForm m_people;
    GadgetListModel<IncidentTypeRow> m_types;
    GadgetListModel<ConcernRow> m_concerns;
    GadgetListModel<AudienceRow> m_informed;
    GadgetListModel<ConsentRow> m_consent;
    Page m_page = Page::Safe;
    QString m_error;
    QString m_errorField;
};

}  // namespace weerbaar::app
