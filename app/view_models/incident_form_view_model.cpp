#include "app/view_models/incident_form_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <QtCore/QDateTime>

#include <nlohmann/json.hpp>

#include <chrono>
#include <utility>

namespace weerbaar::app {

namespace {

using nlohmann::json;

// A save per letter would make a slow phone stutter under the thumb.
constexpr std::chrono::milliseconds draftPause{300};

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
    if (field == "place")
        return Page::Where;
    if (field == "description")
        return Page::What;
    return Page::ExactWords;
}

}  // namespace

IncidentFormViewModel::IncidentFormViewModel(Needs needs, std::optional<incident::Incident> corrected, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_corrected(std::move(corrected))
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftPause);
    connect(&m_draftTimer, &QTimer::timeout, this, &IncidentFormViewModel::saveDraft);
    QList<IncidentTypeRow> types;
    for (auto const& type : m_needs.protocol.types)
        types.append({toQString(type.id), toQString(type.title), toQString(type.plain)});
    m_types.setRows(types);
    QList<ConcernRow> concerns;
    for (auto const& concern : m_needs.protocol.concerns)
        concerns.append({toQString(concern.id), toQString(concern.statement), false});
    m_concerns.setRows(concerns);

    if (m_corrected) {
        fill(m_corrected->account);
    } else {
        setToNow();
        loadDraft();
    }
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

bool IncidentFormViewModel::hasDraft() const
{
    return !isCorrection() && (m_safeNow >= 0 || !m_typeId.isEmpty() || !m_place.isEmpty() || !m_description.isEmpty() ||
                               !m_exactWords.isEmpty());
}

void IncidentFormViewModel::setSafeNow(int value)
{
    if (m_safeNow == value)
        return;
    m_safeNow = value;
    clearError();
    emit changed();
    touchDraft();
}

void IncidentFormViewModel::setTypeId(QString const& value) { set(m_typeId, value); }
void IncidentFormViewModel::setDateText(QString const& value) { set(m_dateText, value); }
void IncidentFormViewModel::setTimeText(QString const& value) { set(m_timeText, value); }
void IncidentFormViewModel::setPlace(QString const& value) { set(m_place, value); }
void IncidentFormViewModel::setDescription(QString const& value) { set(m_description, value); }
void IncidentFormViewModel::setExactWords(QString const& value) { set(m_exactWords, value); }
void IncidentFormViewModel::setConclusions(QString const& value) { set(m_conclusions, value); }
void IncidentFormViewModel::setPeople(QString const& value) { set(m_people, value); }
void IncidentFormViewModel::setReason(QString const& value) { set(m_reason, value); }

void IncidentFormViewModel::set(QString& member, QString const& value)
{
    if (member == value)
        return;
    member = value;
    clearError();
    emit changed();
    touchDraft();
}

void IncidentFormViewModel::setConcern(QString const& concernId, bool applies)
{
    auto rows = m_concerns.rows();
    for (auto& row : rows) {
        if (row.concernId == concernId)
            row.applies = applies;
    }
    m_concerns.setRows(rows);
    emit changed();
}

void IncidentFormViewModel::setToNow()
{
    auto const now = wallTime(m_needs.clock.now());
    m_dateText = now.toString(dateFormat);
    m_timeText = now.toString(timeFormat);
}

void IncidentFormViewModel::useNow()
{
    setToNow();
    clearError();
    emit changed();
    touchDraft();
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
        auto const checked = account();
        if (!checked && checked.error().where == "occurredAt")
            return setError(checked.error());
        if (checked && checked->occurredAt.utcMs > m_needs.clock.now().utcMs + 5 * 60 * 1000)
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
    case Page::ExactWords:
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

Result<incident::Account> IncidentFormViewModel::account() const
{
    incident::Account result;
    // What the form does not show (an account from a newer pack) stays as it was.
    if (m_corrected)
        result = m_corrected->account;
    result.type = m_typeId.toStdString();
    auto const date = QDate::fromString(m_dateText.trimmed(), dateFormat);
    auto const time = QTime::fromString(m_timeText.trimmed(), timeFormat);
    if (!date.isValid() || !time.isValid())
        return Error{ErrorCode::InvalidTime, "occurredAt"};
    bool const sameTime = m_corrected && wallTime(result.occurredAt).date() == date &&
                          wallTime(result.occurredAt).time().toString(timeFormat) == time.toString(timeFormat);
    if (!sameTime) {
        // By way of the instant: in the hour that summer time skips, Qt has no offset for what was typed.
        auto const typed = QDateTime(date, time, Qt::LocalTime);
        auto const local = QDateTime::fromMSecsSinceEpoch(typed.toMSecsSinceEpoch(), Qt::LocalTime);
        result.occurredAt = {local.toMSecsSinceEpoch(), local.offsetFromUtc() / 60};
    }
    result.place = m_place.trimmed().toStdString();
    result.description = m_description.trimmed().toStdString();
    if (m_safeNow < 0)
        return Error{ErrorCode::MissingAnswer, "safeNow"};
    result.safeNow = m_safeNow == 0   ? incident::SafeNow::Yes
                     : m_safeNow == 1 ? incident::SafeNow::No
                                      : incident::SafeNow::Unknown;
    result.exactWords = m_exactWords.trimmed().toStdString();
    result.conclusions = m_conclusions.trimmed().toStdString();
    result.people.clear();
    for (auto const& line : m_people.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            result.people.push_back(line.trimmed().toStdString());
    }
    result.concerns.clear();
    for (auto const& row : m_concerns.rows()) {
        if (row.applies)
            result.concerns.push_back(row.concernId.toStdString());
    }
    return result;
}

void IncidentFormViewModel::save()
{
    auto const told = account();
    if (!told) {
        setError(told.error());
        return;
    }
    QString id;
    if (m_corrected) {
        if (auto const kept = m_needs.store.correct(m_corrected->id, *told, m_reason.trimmed().toStdString()); !kept) {
            setError(kept.error());
            return;
        }
        id = toQString(m_corrected->id);
    } else {
        auto const kept = m_needs.store.add(*told);
        if (!kept) {
            setError(kept.error());
            return;
        }
        id = toQString(*kept);
        m_draftTimer.stop();
        // A draft that stays behind would be offered again; it is only that, so its failure is not shown.
        (void)m_needs.settings.saveIncidentDraft({}).has_value();
    }
    m_needs.saved(id);  // destroys this form
}

void IncidentFormViewModel::discard()
{
    m_safeNow = -1;
    m_typeId.clear();
    m_place.clear();
    m_description.clear();
    m_exactWords.clear();
    goTo(Page::Safe);
    useNow();
    keepDraft();  // thrown away is thrown away now
}

void IncidentFormViewModel::fill(incident::Account const& account)
{
    m_safeNow = account.safeNow == incident::SafeNow::Yes ? 0 : account.safeNow == incident::SafeNow::No ? 1 : 2;
    m_typeId = toQString(account.type);
    m_dateText = wallTime(account.occurredAt).toString(dateFormat);
    m_timeText = wallTime(account.occurredAt).toString(timeFormat);
    m_place = toQString(account.place);
    m_description = toQString(account.description);
    m_exactWords = toQString(account.exactWords);
    m_conclusions = toQString(account.conclusions);
    QStringList people;
    for (auto const& person : account.people)
        people.append(toQString(person));
    m_people = people.join(u'\n');
    for (auto const& concern : account.concerns)
        setConcern(toQString(concern), true);
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
    auto const safe = draft.find("safeNow");
    m_safeNow = safe != draft.end() && safe->is_number_integer() ? safe->get<int>() : -1;
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
    json const draft = hasDraft() ? json{{"safeNow", m_safeNow},
                                         {"type", m_typeId.toStdString()},
                                         {"date", m_dateText.toStdString()},
                                         {"time", m_timeText.toStdString()},
                                         {"place", m_place.toStdString()},
                                         {"description", m_description.toStdString()},
                                         {"exactWords", m_exactWords.toStdString()}}
                                  : json();
    if (auto const kept = m_needs.settings.saveIncidentDraft(draft.is_null() ? std::string() : draft.dump()); !kept)
        setError(kept.error());
}

void IncidentFormViewModel::setError(Error const& error)
{
    m_error = error.code == ErrorCode::InvalidInput && error.where == "no change" ? tr("Er is nog niets verbeterd.")
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
