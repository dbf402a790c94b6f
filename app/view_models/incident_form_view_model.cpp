#include "app/view_models/incident_form_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "app/incident_words.h"

#include <QtCore/QDateTime>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <utility>

namespace weerbaar::app {

namespace {

using nlohmann::json;

// A save per letter would make a slow phone stutter under the thumb.
constexpr std::chrono::milliseconds draftPause{300};
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

/// A whole number of the draft from -1 to 2; -1 for anything else.
int answerIn(json const& draft, char const* key)
{
    auto const found = draft.find(key);
    if (found == draft.end() || !found->is_number_integer())
        return -1;
    auto const value = found->get<int>();
    return value >= 0 && value <= 2 ? value : -1;
}

}  // namespace

IncidentFormViewModel::IncidentFormViewModel(Needs needs, std::optional<incident::Incident> corrected, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_corrected(std::move(corrected)), m_position(m_needs.position, m_needs.clock)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftPause);
    connect(&m_draftTimer, &QTimer::timeout, this, &IncidentFormViewModel::saveDraft);
    QList<IncidentTypeRow> types;
    for (auto const& type : m_needs.protocol.types)
        types.append({toQString(type.id), toQString(type.title), toQString(type.plain)});
    m_types.setRows(types);

    if (m_corrected) {
        fill(m_corrected->account);
    } else {
        fillOptional({});
        setMoment(m_needs.clock.now());
        m_exactMoment.reset();  // "now" is when the form was opened: to the minute
        loadDraft();
    }
    connect(&m_position, &PositionViewModel::changed, this, &IncidentFormViewModel::hasChanged);
}

IncidentFormViewModel::~IncidentFormViewModel()
{
    keepDraft();
}

void IncidentFormViewModel::keepDraft()
{
    if (!m_draftTimer.isActive())
        return;
    m_draftTimer.stop();
    saveDraft();
}

void IncidentFormViewModel::touchDraft()
{
    if (!isCorrection())
        m_draftTimer.start();
}

void IncidentFormViewModel::prefill(QString const& description, Moment occurredAt)
{
    if (!hasDraft()) {
        setMoment(occurredAt);
        m_description = description;
    } else if (!m_description.contains(description.trimmed())) {  // else it was taken in before: the draft of then
        m_description = m_description.trimmed().isEmpty() ? description : m_description + QStringLiteral("\n\n") + description;
    }
    hasChanged();
}

bool IncidentFormViewModel::hasDraft() const
{
    if (isCorrection())
        return false;
    auto const applies = [](auto const& row) { return row.applies; };
    auto const& concerns = m_concerns.rows();
    auto const& informed = m_informed.rows();
    auto const& consent = m_consent.rows();
    return m_safeNow >= 0 || m_isOnline || !m_people.isEmpty() || m_position.kept().has_value()
        || std::any_of(concerns.begin(), concerns.end(), applies)
        || std::any_of(informed.begin(), informed.end(), applies)
        || std::any_of(consent.begin(), consent.end(), [](ConsentRow const& row) { return row.value != 0; })
        || !(m_typeId + m_place + m_onlinePlatform + m_onlineAccount + m_onlineLink + m_description + m_exactWords
             + m_conclusions + m_injury + m_damage + m_councilWork).isEmpty();
}

bool IncidentFormViewModel::reasonNeeded() const
{
    if (!m_corrected)
        return false;
    auto const revised = account();
    if (!revised)
        return true;  // what stood there was whole
    auto const before = incident::accountToJson(m_corrected->account);
    auto const after = incident::accountToJson(*revised);
    // A field that is left out of `after` was not: it is emptied.
    return std::any_of(before.items().begin(), before.items().end(), [&](auto const& field) {
        return !wasOpen(field.key(), field.value()) && after.value(field.key(), json()) != field.value();
    });
}

void IncidentFormViewModel::setSafeNow(int value) { set(m_safeNow, value); }
void IncidentFormViewModel::setTypeId(QString const& value) { set(m_typeId, value); }
void IncidentFormViewModel::setDateText(QString const& value) { set(m_dateText, value); }
void IncidentFormViewModel::setTimeText(QString const& value) { set(m_timeText, value); }
void IncidentFormViewModel::setPlace(QString const& value) { set(m_place, value); }
void IncidentFormViewModel::setOnlineAccount(QString const& value) { set(m_onlineAccount, value); }
void IncidentFormViewModel::setOnlineLink(QString const& value) { set(m_onlineLink, value); }
void IncidentFormViewModel::setDescription(QString const& value) { set(m_description, value); }
void IncidentFormViewModel::setExactWords(QString const& value) { set(m_exactWords, value); }
void IncidentFormViewModel::setConclusions(QString const& value) { set(m_conclusions, value); }
void IncidentFormViewModel::setInjury(QString const& value) { set(m_injury, value); }
void IncidentFormViewModel::setDamage(QString const& value) { set(m_damage, value); }
void IncidentFormViewModel::setCouncilWork(QString const& value) { set(m_councilWork, value); }
void IncidentFormViewModel::setReason(QString const& value) { set(m_reason, value); }

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
    touchDraft();
}

void IncidentFormViewModel::setIsOnline(bool value)
{
    if (m_isOnline == value)
        return;
    m_isOnline = value;
    if (value && m_place.trimmed().isEmpty())
        m_place = m_onlinePlatform;
    else if (!value && m_place == m_onlinePlatform)
        m_place.clear();  // the platform was no place
    hasChanged();
}

void IncidentFormViewModel::setOnlinePlatform(QString const& value)
{
    if (m_onlinePlatform == value)
        return;
    if (m_isOnline && (m_place.trimmed().isEmpty() || m_place == m_onlinePlatform))
        m_place = value;
    m_onlinePlatform = value;
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
    m_dateText = wallTime(moment).toString(dateFormat);
    m_timeText = wallTime(moment).toString(timeFormat);
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
        if (m_safeNow < 0)
            return missing("safeNow");
        break;
    case Page::Type:
        if (m_typeId.isEmpty())
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
        if (m_place.trimmed().isEmpty())
            return missing("place");
        break;
    case Page::What:
        if (m_description.trimmed().isEmpty())
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
    keepDraft();
    m_page = page;
    emit pageChanged();
}

Result<Moment> IncidentFormViewModel::occurredAt() const
{
    auto const date = QDate::fromString(m_dateText.trimmed(), dateFormat);
    auto const time = QTime::fromString(m_timeText.trimmed(), timeFormat);
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
    if (m_corrected)
        result = m_corrected->account;
    TRY_ASSIGN(result.occurredAt, occurredAt());
    if (m_safeNow < 0)
        return Error{ErrorCode::MissingAnswer, "safeNow"};
    result.safeNow = m_safeNow == 0   ? incident::SafeNow::Yes
                     : m_safeNow == 1 ? incident::SafeNow::No
                                      : incident::SafeNow::Unknown;
    tellInto(result);
    return result;
}

void IncidentFormViewModel::tellInto(incident::Account& account) const
{
    account.type = m_typeId.toStdString();
    account.place = trimmed(m_place, account.place);
    account.description = trimmed(m_description, account.description);
    account.exactWords = trimmed(m_exactWords, account.exactWords);
    account.conclusions = trimmed(m_conclusions, account.conclusions);
    account.injury = trimmed(m_injury, account.injury);
    account.damage = trimmed(m_damage, account.damage);
    account.councilWork = trimmed(m_councilWork, account.councilWork);
    auto const before = std::exchange(account.online, {});
    if (m_isOnline) {
        account.online = {trimmed(m_onlinePlatform, before.platform), trimmed(m_onlineAccount, before.account),
                          trimmed(m_onlineLink, before.link)};
        if (account.online == incident::OnlinePlace())
            account.online.platform = account.place;  // that it was online is told, if only so
    }
    account.position = m_position.kept();
    account.people = m_people.told(account.people);
    std::vector<std::string> concerns;
    for (auto const& row : m_concerns.rows()) {
        if (row.applies)
            concerns.push_back(row.concernId.toStdString());
    }
    account.concerns = inOrderOf(account.concerns, concerns);
    std::vector<std::string> informed;
    for (auto const& row : m_informed.rows()) {
        if (row.applies)
            informed.push_back(row.audience.toStdString());
    }
    account.informed = inOrderOf(account.informed, informed);
    account.consent.clear();
    for (auto const& row : m_consent.rows()) {
        if (row.value != 0)
            account.consent[row.audience.toStdString()] = row.value == 1;
    }
}

void IncidentFormViewModel::save()
{
    auto const told = account();
    if (!told)
        return setError(told.error());
    if (auto const checked = incident::checkAccount(*told, m_needs.protocol, m_needs.clock.now()); !checked)
        return setError(checked.error());
    QString id;
    if (m_corrected) {
        if (reasonNeeded() && m_reason.trimmed().isEmpty())
            return setError({ErrorCode::MissingAnswer, "reason"});
        if (auto const kept = m_needs.store.revise(m_corrected->id, *told, m_reason.trimmed().toStdString()); !kept)
            return setError(kept.error());
        id = toQString(m_corrected->id);
    } else {
        if (m_people.known() == PeopleForm::notAnswered)
            return setError({ErrorCode::MissingAnswer, "offender"});
        auto const kept = m_needs.store.add(*told);
        if (!kept)
            return setError(kept.error());
        id = toQString(*kept);
        m_draftTimer.stop();
        // A draft that stays behind would be offered again; it is only that, so its failure is not shown.
        (void)m_needs.settings.saveIncidentDraft({}).has_value();
    }
    m_needs.saved(id);  // destroys this form
}

void IncidentFormViewModel::discard()
{
    m_needs.discarded();
    m_safeNow = -1;
    for (auto* const text : {&m_typeId, &m_place, &m_description, &m_exactWords})
        text->clear();
    fillOptional({});
    goTo(Page::Safe);
    useNow();
    keepDraft();  // thrown away is thrown away now
}

void IncidentFormViewModel::fill(incident::Account const& account)
{
    m_safeNow = account.safeNow == incident::SafeNow::Yes ? 0 : account.safeNow == incident::SafeNow::No ? 1 : 2;
    m_typeId = toQString(account.type);
    setMoment(account.occurredAt);
    m_place = toQString(account.place);
    m_description = toQString(account.description);
    m_exactWords = toQString(account.exactWords);
    fillOptional(account);
}

/// What both a draft and an incident keep as an account.
void IncidentFormViewModel::fillOptional(incident::Account const& account)
{
    m_isOnline = account.online != incident::OnlinePlace();
    m_onlinePlatform = toQString(account.online.platform);
    m_onlineAccount = toQString(account.online.account);
    m_onlineLink = toQString(account.online.link);
    m_position.setKept(account.position);
    m_conclusions = toQString(account.conclusions);
    m_injury = toQString(account.injury);
    m_damage = toQString(account.damage);
    m_councilWork = toQString(account.councilWork);
    m_people.fill(account.people);
    showChoices(account);
}

void IncidentFormViewModel::showChoices(incident::Account const& account)
{
    QList<ConcernRow> concerns;
    for (auto const& concern : m_needs.protocol.concerns)
        concerns.append({toQString(concern.id), toQString(concern.statement), contains(account.concerns, concern.id)});
    m_concerns.setRows(concerns);
    QList<AudienceRow> informed;
    QList<ConsentRow> consent;
    for (auto const& audience : incident::audiences) {
        auto const name = toQString(std::string(audience));
        informed.append({name, audienceText(audience), contains(account.informed, audience)});
        auto const said = account.consent.find(std::string(audience));
        consent.append({name, audienceText(audience), said == account.consent.end() ? 0 : said->second ? 1 : 2});
    }
    m_informed.setRows(informed);
    m_consent.setRows(consent);
}

void IncidentFormViewModel::loadDraft()
{
    auto const stored = m_needs.settings.incidentDraft();
    if (!stored || stored->empty())
        return;
    auto const draft = json::parse(*stored, nullptr, false);
    if (!draft.is_object())
        return;
    auto const text = [&draft](char const* key) {
        auto const found = draft.find(key);
        return found != draft.end() && found->is_string() ? toQString(found->get<std::string>()) : QString();
    };
    // A draft of an earlier version has no "more".
    if (auto const more = draft.find("more"); more != draft.end()) {
        if (auto const account = incident::accountFromJson(*more))
            fillOptional(*account);
    }
    m_safeNow = answerIn(draft, "safeNow");
    m_people.setKnown(answerIn(draft, "offenderKnown"));
    auto const online = draft.find("isOnline");
    m_isOnline = online != draft.end() && online->is_boolean() && online->get<bool>();
    m_typeId = text("type");
    if (auto const date = text("date"); !date.isEmpty())
        m_dateText = date;
    if (auto const time = text("time"); !time.isEmpty())
        m_timeText = time;
    m_place = text("place");
    m_description = text("description");
    m_exactWords = text("exactWords");
    emit changed();
}

void IncidentFormViewModel::saveDraft()
{
    if (isCorrection())
        return;
    json draft;
    if (hasDraft()) {
        // As it is typed, half a person and half a link included; what has a name of its own here is not said twice.
        incident::Account more;
        more.occurredAt = m_needs.clock.now();
        more.online = {m_onlinePlatform.toStdString(), m_onlineAccount.toStdString(), m_onlineLink.toStdString()};
        more.position = m_position.kept();
        more.conclusions = m_conclusions.toStdString();
        more.injury = m_injury.toStdString();
        more.damage = m_damage.toStdString();
        more.councilWork = m_councilWork.toStdString();
        more.people = m_people.typed();
        incident::Account chosen;
        tellInto(chosen);
        more.concerns = std::move(chosen.concerns);
        more.informed = std::move(chosen.informed);
        more.consent = std::move(chosen.consent);
        draft = {{"safeNow", m_safeNow},
                 {"type", m_typeId.toStdString()},
                 {"date", m_dateText.toStdString()},
                 {"time", m_timeText.toStdString()},
                 {"place", m_place.toStdString()},
                 {"isOnline", m_isOnline},
                 {"description", m_description.toStdString()},
                 {"exactWords", m_exactWords.toStdString()},
                 {"offenderKnown", m_people.known()},
                 {"more", incident::accountToJson(more)}};
    }
    if (auto const kept = m_needs.settings.saveIncidentDraft(draft.is_null() ? std::string() : draft.dump()); !kept)
        setError(kept.error());
}

void IncidentFormViewModel::setError(Error const& error)
{
    m_error = error.code == ErrorCode::InvalidInput && error.where == "no change" ? tr("Er is nog niets veranderd of aangevuld.")
                                                                                  : errorText(error);
    m_errorField = toQString(error.where);
    emit errorChanged();
    bool const aboutField = error.code == ErrorCode::MissingAnswer || error.code == ErrorCode::InvalidTime ||
                            error.code == ErrorCode::TimeInFuture || error.code == ErrorCode::TimeTooLongAgo ||
                            error.code == ErrorCode::TextTooLong || error.code == ErrorCode::InvalidText;
    if (aboutField && !isCorrection() && pageOf(error.where) != m_page) {
        m_page = pageOf(error.where);
        emit pageChanged();
    }
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
