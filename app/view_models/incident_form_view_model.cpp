#include "app/view_models/incident_form_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "app/incident_words.h"

#include <QtCore/QDateTime>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace weerbaar::app {

namespace {

using nlohmann::json;

constexpr std::int64_t clockGraceMs = 5 * 60 * 1000;  // as incident::checkAccount()

QString const dateFormat = QStringLiteral("dd-MM-yyyy");
QString const timeFormat = QStringLiteral("HH:mm");

/// The names that the draft and the errors share with the incident's JSON.
IncidentFormViewModel::Page pageOf(std::string const& field)
{
    using Page = IncidentFormViewModel::Page;
    if (field == "safeNow")
        return Page::Safe;
    if (field == "type")
        return Page::Type;
    if (field == "occurredAt")
        return Page::When;
    if (field == "place" || field == "online" || field == "position")
        return Page::Where;
    if (field == "offender" || field == "people" || field == "informed" || field == "consent")
        return Page::Who;
    return Page::What;
}

/// Without the blanks around it; what was told before and not touched stays to the letter.
std::string trimmed(QString const& typed, std::string const& before)
{
    return typed == toQString(before) ? before : typed.trimmed().toStdString();
}

template <class Values, class Value>
bool contains(Values const& values, Value const& value)
{
    return std::find(std::begin(values), std::end(values), value) != std::end(values);
}

/// What is chosen, in the order in which it stood before: another order is no change.
std::vector<std::string> inOrderOf(std::vector<std::string> const& before, std::vector<std::string> const& chosen)
{
    std::vector<std::string> result;
    std::copy_if(before.begin(), before.end(), std::back_inserter(result), [&](auto const& one) { return contains(chosen, one); });
    std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(result), [&](auto const& one) { return !contains(before, one); });
    return result;
}

/// Whether a field of the incident's JSON was still open when it was told. The five that must be answered never were.
bool wasOpen(std::string const& field, json const& value)
{
    static constexpr std::array required = {"type", "occurredAt", "place", "description", "safeNow"};
    if (contains(required, field))
        return false;
    return value.is_null() || (value.is_string() && value.get_ref<std::string const&>().empty())
        || (value.is_structured() && value.empty());
}

}  // namespace

IncidentFormViewModel::IncidentFormViewModel(Needs needs, FormStart start, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_start(std::move(start)), m_position(m_needs.position, m_needs.clock)
{
    QList<IncidentTypeRow> types;
    for (auto const& type : m_needs.protocol.types)
        types.append({toQString(type.id), toQString(type.title), toQString(type.plain)});
    m_types.setRows(types);
    begin();
    loadDraft();
    connect(&m_position, &PositionViewModel::changed, this, &IncidentFormViewModel::hasChanged);
    connect(&m_needs.drafts, &Drafts::failed, this, [this](QString const& sentence) { setError(sentence, {}); });
}

void IncidentFormViewModel::begin()
{
    if (m_start.corrected) {
        show(incidentDraftOf(m_start.corrected->account));
        setMoment(m_start.corrected->account.occurredAt);
    } else {
        show({});
        m_typed.description = m_start.description;
        setMoment(m_start.occurredAt.value_or(m_needs.clock.now()));
        if (!m_start.occurredAt)
            m_exactMoment.reset();  // "now" is when the form was opened: to the minute
    }
    m_begun = typed();
}

void IncidentFormViewModel::loadDraft()
{
    auto draft = incidentDraftFrom(m_needs.drafts.text(m_start.draft));
    if (!draft)
        return;
    if (draft->dateText.isEmpty())
        draft->dateText = m_typed.dateText;
    if (draft->timeText.isEmpty())
        draft->timeText = m_typed.timeText;
    auto const known = draft->offenderKnown;
    show(std::move(*draft));
    m_people.setKnown(known);
}

void IncidentFormViewModel::saveDraft()
{
    m_needs.drafts.set(m_start.draft, hasDraft() ? toJson(typed()) : QString());
}

bool IncidentFormViewModel::hasDraft() const
{
    return typed() != m_begun;
}

IncidentDraft IncidentFormViewModel::typed() const
{
    auto result = m_typed;
    result.position = m_position.kept();
    result.offenderKnown = m_people.known();
    result.people = m_people.typed();
    for (auto const& row : m_concerns.rows()) {
        if (row.applies)
            result.concerns.push_back(row.concernId.toStdString());
    }
    for (auto const& row : m_informed.rows()) {
        if (row.applies)
            result.informed.push_back(row.audience.toStdString());
    }
    for (auto const& row : m_consent.rows()) {
        if (row.value != 0)
            result.consent[row.audience.toStdString()] = row.value == 1;
    }
    return result;
}

bool IncidentFormViewModel::reasonNeeded() const
{
    if (!m_start.corrected)
        return false;
    auto const revised = account();
    if (!revised)
        return true;  // what stood there was whole
    auto const before = incident::accountToJson(m_start.corrected->account);
    auto const after = incident::accountToJson(*revised);
    // A field that is left out of `after` was not: it is emptied.
    return std::any_of(before.items().begin(), before.items().end(), [&](auto const& field) {
        return !wasOpen(field.key(), field.value()) && after.value(field.key(), json()) != field.value();
    });
}

void IncidentFormViewModel::setSafeNow(int value) { set(m_typed.safeNow, value); }
void IncidentFormViewModel::setTypeId(QString const& value) { set(m_typed.typeId, value); }
void IncidentFormViewModel::setDateText(QString const& value) { set(m_typed.dateText, value); }
void IncidentFormViewModel::setTimeText(QString const& value) { set(m_typed.timeText, value); }
void IncidentFormViewModel::setPlace(QString const& value) { set(m_typed.place, value); }
void IncidentFormViewModel::setOnlineAccount(QString const& value) { set(m_typed.onlineAccount, value); }
void IncidentFormViewModel::setOnlineLink(QString const& value) { set(m_typed.onlineLink, value); }
void IncidentFormViewModel::setDescription(QString const& value) { set(m_typed.description, value); }
void IncidentFormViewModel::setExactWords(QString const& value) { set(m_typed.exactWords, value); }
void IncidentFormViewModel::setConclusions(QString const& value) { set(m_typed.conclusions, value); }
void IncidentFormViewModel::setInjury(QString const& value) { set(m_typed.injury, value); }
void IncidentFormViewModel::setDamage(QString const& value) { set(m_typed.damage, value); }
void IncidentFormViewModel::setCouncilWork(QString const& value) { set(m_typed.councilWork, value); }
void IncidentFormViewModel::setReason(QString const& value) { set(m_typed.reason, value); }

template <class Value>
void IncidentFormViewModel::set(Value& member, Value const& value)
{
    if (member == value)
        return;
    member = value;
    hasChanged();
}

void IncidentFormViewModel::hasChanged()
{
    clearError();
    emit changed();
    saveDraft();
}

void IncidentFormViewModel::setIsOnline(bool value)
{
    if (m_typed.isOnline == value)
        return;
    m_typed.isOnline = value;
    if (value && m_typed.place.trimmed().isEmpty())
        m_typed.place = m_typed.onlinePlatform;
    else if (!value && m_typed.place == m_typed.onlinePlatform)
        m_typed.place.clear();  // the platform was no place
    hasChanged();
}

void IncidentFormViewModel::setOnlinePlatform(QString const& value)
{
    if (m_typed.onlinePlatform == value)
        return;
    if (m_typed.isOnline && (m_typed.place.trimmed().isEmpty() || m_typed.place == m_typed.onlinePlatform))
        m_typed.place = value;
    m_typed.onlinePlatform = value;
    hasChanged();
}

void IncidentFormViewModel::setConcern(QString const& concernId, bool applies)
{
    auto rows = m_concerns.rows();
    for (auto& row : rows) {
        if (row.concernId == concernId)
            row.applies = applies;
    }
    m_concerns.setRows(rows);
    hasChanged();
}

void IncidentFormViewModel::setInformed(QString const& audience, bool knows)
{
    auto rows = m_informed.rows();
    for (auto& row : rows) {
        if (row.audience == audience)
            row.applies = knows;
    }
    m_informed.setRows(rows);
    hasChanged();
}

void IncidentFormViewModel::setConsent(QString const& audience, int value)
{
    if (value < 0 || value > 2)
        return;
    auto rows = m_consent.rows();
    for (auto& row : rows) {
        if (row.audience == audience)
            row.value = value;
    }
    m_consent.setRows(rows);
    hasChanged();
}

void IncidentFormViewModel::setOffenderKnown(int value)
{
    if (m_people.setKnown(value))
        hasChanged();
}

void IncidentFormViewModel::setOffenderName(QString const& value)
{
    if (m_people.setOffender(&incident::Person::name, value))
        hasChanged();
}

void IncidentFormViewModel::setOffenderAccount(QString const& value)
{
    if (m_people.setOffender(&incident::Person::account, value))
        hasChanged();
}

void IncidentFormViewModel::setOffenderDescription(QString const& value)
{
    if (m_people.setOffender(&incident::Person::description, value))
        hasChanged();
}

void IncidentFormViewModel::setOffenderVehicle(QString const& value)
{
    if (m_people.setOffender(&incident::Person::vehicle, value))
        hasChanged();
}

void IncidentFormViewModel::addPerson(int role)
{
    if (m_people.add(role))
        hasChanged();
}

void IncidentFormViewModel::setPerson(int index, QString const& field, QString const& value)
{
    if (m_people.set(index, field, value))
        hasChanged();
}

void IncidentFormViewModel::setPersonRole(int index, int role)
{
    if (m_people.setRole(index, role))
        hasChanged();
}

void IncidentFormViewModel::removePerson(int index)
{
    if (m_people.remove(index))
        hasChanged();
}

void IncidentFormViewModel::setMoment(Moment moment)
{
    m_exactMoment = moment;
    m_typed.dateText = wallTime(moment).toString(dateFormat);
    m_typed.timeText = wallTime(moment).toString(timeFormat);
}

void IncidentFormViewModel::useNow()
{
    setMoment(m_needs.clock.now());
    m_exactMoment.reset();
    hasChanged();
}

void IncidentFormViewModel::next()
{
    auto const missing = [this](char const* field) { setError({ErrorCode::MissingAnswer, field}); };
    switch (m_page) {
    case Page::Safe:
        if (m_typed.safeNow < 0)
            return missing("safeNow");
        break;
    case Page::Type:
        if (m_typed.typeId.isEmpty())
            return missing("type");
        break;
    case Page::When: {
        auto const typed = occurredAt();
        if (!typed)
            return setError(typed.error());
        if (typed->utcMs > m_needs.clock.now().utcMs + clockGraceMs)
            return setError({ErrorCode::TimeInFuture, "occurredAt"});
        break;
    }
    case Page::Where:
        if (m_typed.place.trimmed().isEmpty())
            return missing("place");
        break;
    case Page::What:
        if (m_typed.description.trimmed().isEmpty())
            return missing("description");
        break;
    case Page::Who:
        return save();
    }
    goTo(static_cast<Page>(static_cast<int>(m_page) + 1));
}

void IncidentFormViewModel::previous()
{
    if (m_page != Page::Safe)
        goTo(static_cast<Page>(static_cast<int>(m_page) - 1));
}

void IncidentFormViewModel::goTo(Page page)
{
    clearError();
    m_needs.drafts.flush();
    m_page = page;
    emit pageChanged();
}

Result<Moment> IncidentFormViewModel::occurredAt() const
{
    auto const date = QDate::fromString(m_typed.dateText.trimmed(), dateFormat);
    auto const time = QTime::fromString(m_typed.timeText.trimmed(), timeFormat);
    if (!date.isValid() || !time.isValid())
        return Error{ErrorCode::InvalidTime, "occurredAt"};
    if (m_exactMoment) {
        auto const wall = wallTime(*m_exactMoment);
        if (wall.date() == date && wall.time().toString(timeFormat) == time.toString(timeFormat))
            return *m_exactMoment;
    }
    // By way of the instant: in the hour that summer time skips, Qt has no offset for what was typed.
    auto const typed = QDateTime(date, time, Qt::LocalTime);
    auto const local = QDateTime::fromMSecsSinceEpoch(typed.toMSecsSinceEpoch(), Qt::LocalTime);
    return Moment{local.toMSecsSinceEpoch(), local.offsetFromUtc() / 60};
}

Result<incident::Account> IncidentFormViewModel::account() const
{
    incident::Account result;
    // What the form does not show (an account from a newer pack) stays as it was.
    if (m_start.corrected)
        result = m_start.corrected->account;
    TRY_ASSIGN(result.occurredAt, occurredAt());
    if (m_typed.safeNow < 0)
        return Error{ErrorCode::MissingAnswer, "safeNow"};
    result.safeNow = m_typed.safeNow == 0   ? incident::SafeNow::Yes
                     : m_typed.safeNow == 1 ? incident::SafeNow::No
                                      : incident::SafeNow::Unknown;
    tellInto(result);
    return result;
}

void IncidentFormViewModel::tellInto(incident::Account& account) const
{
    account.type = m_typed.typeId.toStdString();
    account.place = trimmed(m_typed.place, account.place);
    account.description = trimmed(m_typed.description, account.description);
    account.exactWords = trimmed(m_typed.exactWords, account.exactWords);
    account.conclusions = trimmed(m_typed.conclusions, account.conclusions);
    account.injury = trimmed(m_typed.injury, account.injury);
    account.damage = trimmed(m_typed.damage, account.damage);
    account.councilWork = trimmed(m_typed.councilWork, account.councilWork);
    auto const before = std::exchange(account.online, {});
    if (m_typed.isOnline) {
        account.online = {trimmed(m_typed.onlinePlatform, before.platform), trimmed(m_typed.onlineAccount, before.account),
                          trimmed(m_typed.onlineLink, before.link)};
        if (account.online == incident::OnlinePlace())
            account.online.platform = account.place;  // that it was online is told, if only so
    }
    account.position = m_position.kept();
    account.people = m_people.told(account.people);
    auto chosen = typed();
    account.concerns = inOrderOf(account.concerns, chosen.concerns);
    account.informed = inOrderOf(account.informed, chosen.informed);
    account.consent = std::move(chosen.consent);
}

void IncidentFormViewModel::save()
{
    auto const told = account();
    if (!told)
        return setError(told.error());
    if (auto const checked = incident::checkAccount(*told, m_needs.protocol, m_needs.clock.now()); !checked)
        return setError(checked.error());
    QString id;
    if (m_start.corrected) {
        if (reasonNeeded() && m_typed.reason.trimmed().isEmpty())
            return setError({ErrorCode::MissingAnswer, "reason"});
        if (auto const kept = m_needs.store.revise(m_start.corrected->id, *told, m_typed.reason.trimmed().toStdString()); !kept)
            return setError(kept.error());
        id = toQString(m_start.corrected->id);
    } else {
        if (m_people.known() == PeopleForm::notAnswered)
            return setError({ErrorCode::MissingAnswer, "offender"});
        auto const kept = m_needs.store.add(*told);
        if (!kept)
            return setError(kept.error());
        id = toQString(*kept);
    }
    m_needs.drafts.set(m_start.draft, {});
    m_needs.drafts.flush();
    m_needs.saved(id);  // destroys this form
}

void IncidentFormViewModel::discard()
{
    begin();
    m_needs.drafts.set(m_start.draft, {});
    goTo(Page::Safe);  // thrown away is thrown away now
    emit changed();
}

void IncidentFormViewModel::show(IncidentDraft draft)
{
    m_position.setKept(std::exchange(draft.position, std::nullopt));
    m_people.fill(std::exchange(draft.people, {}));
    QList<ConcernRow> concerns;
    for (auto const& concern : m_needs.protocol.concerns)
        concerns.append({toQString(concern.id), toQString(concern.statement), contains(draft.concerns, concern.id)});
    m_concerns.setRows(concerns);
    QList<AudienceRow> informed;
    QList<ConsentRow> consent;
    for (auto const& audience : incident::audiences) {
        auto const name = toQString(std::string(audience));
        informed.append({name, audienceText(audience), contains(draft.informed, audience)});
        auto const said = draft.consent.find(std::string(audience));
        consent.append({name, audienceText(audience), said == draft.consent.end() ? 0 : said->second ? 1 : 2});
    }
    m_informed.setRows(informed);
    m_consent.setRows(consent);
    draft.concerns.clear();
    draft.informed.clear();
    draft.consent.clear();
    draft.offenderKnown = PeopleForm::notAnswered;
    m_typed = std::move(draft);
}

void IncidentFormViewModel::setError(Error const& error)
{
    setError(error.code == ErrorCode::InvalidInput && error.where == "no change" ? tr("Er is nog niets veranderd of aangevuld.")
                                                                                 : errorText(error),
             toQString(error.where));
    bool const aboutField = error.code == ErrorCode::MissingAnswer || error.code == ErrorCode::InvalidTime ||
                            error.code == ErrorCode::TimeInFuture || error.code == ErrorCode::TimeTooLongAgo ||
                            error.code == ErrorCode::TextTooLong || error.code == ErrorCode::InvalidText;
    if (aboutField && !isCorrection() && pageOf(error.where) != m_page) {
        m_page = pageOf(error.where);
        emit pageChanged();
    }
}

void IncidentFormViewModel::setError(QString const& sentence, QString const& field)
{
    m_error = sentence;
    m_errorField = field;
    emit errorChanged();
}

void IncidentFormViewModel::clearError()
{
    if (m_error.isEmpty())
        return;
    m_error.clear();
    m_errorField.clear();
    emit errorChanged();
}

}  // namespace weerbaar::app
