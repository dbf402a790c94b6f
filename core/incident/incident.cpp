#include "core/incident/incident.h"

#include "core/names.h"
#include "core/text.h"
#include "crypto/secret.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>
#include <utility>

namespace weerbaar::incident {

namespace {

using nlohmann::json;

constexpr std::int64_t clockGraceMs = 5 * 60 * 1000;
constexpr std::int64_t earliestUtcMs = 631'152'000'000;  // 1990-01-01: before it, a clock was never set
constexpr std::size_t peopleMaximum = 100;

constexpr Names<EventKind, 5> kindNames{{{EventKind::Created, "created"},
                                         {EventKind::Addition, "addition"},
                                         {EventKind::Correction, "correction"},
                                         {EventKind::StepDone, "step-done"},
                                         {EventKind::Called, "called"}}};

/// Canonical: keys sorted by their bytes, no blanks, UTF-8 as it is. nlohmann::json keeps objects
/// sorted and dump() adds no blanks (docs/formats.md, "Incident events").
std::string canonical(json const& content)
{
    return content.dump();
}

std::string newId()
{
    auto const random = crypto::SecretBytes::random(16);
    crypto::Bytes bytes(random.view().begin(), random.view().end());
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | 0x40U);  // RFC 9562, version 4
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U);
    auto id = crypto::toHex(bytes);
    for (std::size_t const at : {20U, 16U, 12U, 8U})
        id.insert(at, "-");
    return id;
}

Result<void> checkText(std::string_view text, char const* field)
{
    if (text.size() > textMaximumBytes)
        return Error{ErrorCode::TextTooLong, field};
    if (!isValidText(text))
        return Error{ErrorCode::InvalidText, field};
    return {};
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

Result<std::string> readText(json const& object, char const* field)
{
    auto const found = object.find(field);
    if (found == object.end())
        return std::string();
    if (!found->is_string())
        return Error{ErrorCode::InvalidInput, field};
    return found->get<std::string>();
}

Result<std::vector<std::string>> readTexts(json const& object, char const* field)
{
    std::vector<std::string> result;
    auto const found = object.find(field);
    if (found == object.end())
        return result;
    if (!found->is_array())
        return Error{ErrorCode::InvalidInput, field};
    for (auto const& value : *found) {
        if (!value.is_string())
            return Error{ErrorCode::InvalidInput, field};
        result.push_back(value.get<std::string>());
    }
    return result;
}

/// A text of an event as it was stored; empty if somebody made it into something else.
std::string storedText(json const& event, char const* key)
{
    auto const found = event.find(key);
    return found != event.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Event readEvent(int sequence, std::string content, crypto::Bytes const& hash)
{
    Event event;
    event.sequence = sequence;
    event.content = std::move(content);
    std::copy_n(hash.begin(), std::min(hash.size(), event.hash.size()), event.hash.begin());
    json const parsed = json::parse(event.content, nullptr, false);
    if (!parsed.is_object())
        return event;
    event.kind = valueIn(kindNames, storedText(parsed, "kind")).value_or(EventKind::Addition);
    if (auto const at = parseRfc3339(storedText(parsed, "recordedAt")))
        event.recordedAt = *at;
    event.text = storedText(parsed, "text");
    event.stepId = storedText(parsed, "step");
    if (auto const account = parsed.find("account"); account != parsed.end() && account->is_object()) {
        if (auto read = accountFromJson(*account))
            event.corrected = std::move(read).value();
    }
    if (auto changed = readTexts(parsed, "changed"))
        event.changedFields = std::move(changed).value();
    return event;
}

}  // namespace

std::string_view nameOf(EventKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<Moment> lastRecordedAt(std::vector<Incident> const& incidents)
{
    std::optional<Moment> last;
    for (auto const& incident : incidents) {
        if (auto const& recorded = incident.events.front().recordedAt; !last || recorded.utcMs > last->utcMs)
            last = recorded;
    }
    return last;
}

std::string_view nameOf(SafeNow value)
{
    switch (value) {
    case SafeNow::Yes:
        return "yes";
    case SafeNow::No:
        return "no";
    case SafeNow::Unknown:
        return "unknown";
    }
    std::abort();
}

crypto::ChainHash chainStart(std::string_view incidentId)
{
    return crypto::blake2b256(crypto::bytesOf(incidentId));
}

Result<void> checkAccount(Account const& account, content::ProtocolPack const& protocol, Moment now)
{
    if (account.type.empty())
        return Error{ErrorCode::MissingAnswer, "type"};
    if (!protocol.findType(account.type))
        return Error{ErrorCode::UnknownType, "type"};
    if (account.occurredAt.utcMs > now.utcMs + clockGraceMs)
        return Error{ErrorCode::TimeInFuture, "occurredAt"};
    if (account.occurredAt.utcMs < earliestUtcMs)
        return Error{ErrorCode::TimeTooLongAgo, "occurredAt"};
    if (isBlank(account.place))
        return Error{ErrorCode::MissingAnswer, "place"};
    if (isBlank(account.description))
        return Error{ErrorCode::MissingAnswer, "description"};
    TRY(checkText(account.place, "place"));
    TRY(checkText(account.description, "description"));
    TRY(checkText(account.exactWords, "exactWords"));
    TRY(checkText(account.conclusions, "conclusions"));
    if (account.people.size() > peopleMaximum)
        return Error{ErrorCode::TextTooLong, "people"};
    for (auto const& person : account.people)
        TRY(checkText(person, "people"));
    for (auto const& concern : account.concerns) {
        bool const known = std::any_of(protocol.concerns.begin(), protocol.concerns.end(),
                                       [&](auto const& candidate) { return candidate.id == concern; });
        if (!known)
            return Error{ErrorCode::InvalidInput, "concerns"};
    }
    return {};
}

Result<Account> accountFromJson(json const& object)
{
    if (!object.is_object())
        return Error{ErrorCode::InvalidInput, "JSON object"};
    static std::set<std::string> const known = {"type", "occurredAt", "place", "description", "safeNow",
                                                "exactWords", "conclusions", "people", "concerns"};
    for (auto const& [key, value] : object.items()) {
        if (!known.contains(key))
            return Error{ErrorCode::InvalidInput, key};
    }
    for (char const* required : {"type", "occurredAt", "place", "description", "safeNow"}) {
        if (!object.contains(required))
            return Error{ErrorCode::MissingAnswer, required};
    }
    Account account;
    TRY_ASSIGN(account.type, readText(object, "type"));
    TRY_ASSIGN(auto const occurredAt, readText(object, "occurredAt"));
    auto const moment = parseRfc3339(occurredAt);
    if (!moment)
        return Error{ErrorCode::InvalidTime, "occurredAt"};
    account.occurredAt = *moment;
    TRY_ASSIGN(account.place, readText(object, "place"));
    TRY_ASSIGN(account.description, readText(object, "description"));
    auto const& safe = object.at("safeNow");
    if (safe.is_boolean())
        account.safeNow = safe.get<bool>() ? SafeNow::Yes : SafeNow::No;
    else if (!safe.is_null())  // null: "weet ik niet"
        return Error{ErrorCode::InvalidInput, "safeNow"};
    TRY_ASSIGN(account.exactWords, readText(object, "exactWords"));
    TRY_ASSIGN(account.conclusions, readText(object, "conclusions"));
    TRY_ASSIGN(account.people, readTexts(object, "people"));
    TRY_ASSIGN(account.concerns, readTexts(object, "concerns"));
    return account;
}

json accountToJson(Account const& account)
{
    json result = {{"type", account.type},
                   {"occurredAt", toRfc3339(account.occurredAt)},
                   {"place", account.place},
                   {"description", account.description},
                   {"safeNow", nullptr},
                   {"exactWords", account.exactWords},
                   {"conclusions", account.conclusions},
                   {"people", account.people},
                   {"concerns", account.concerns}};
    if (account.safeNow != SafeNow::Unknown)
        result["safeNow"] = account.safeNow == SafeNow::Yes;
    return result;
}

Result<std::string> IncidentStore::add(Account const& account)
{
    auto const now = m_clock.now();
    TRY(checkAccount(account, m_protocol, now));
    auto id = newId();
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    TRY_ASSIGN(auto insert, m_database.prepare("INSERT INTO incident (id) VALUES (?)"));
    insert.bind(1, std::string_view(id));
    TRY(insert.run());
    TRY(append(id, {{"kind", nameOf(EventKind::Created)}, {"account", accountToJson(account)}}));
    TRY(transaction.commit());
    return id;
}

Result<void> IncidentStore::append(std::string_view id, json content)
{
    TRY_ASSIGN(auto last, m_database.prepare("SELECT sequence, hash FROM incident_event WHERE incident_id = ? "
                                             "ORDER BY sequence DESC LIMIT 1"));
    last.bind(1, id);
    TRY_ASSIGN(bool const any, last.step());
    std::int64_t const sequence = any ? last.integer(0) + 1 : 0;
    auto previous = chainStart(id);
    if (any) {
        auto const stored = last.bytes(1);
        std::copy_n(stored.begin(), std::min(stored.size(), previous.size()), previous.begin());
    }
    content["incident"] = id;
    content["sequence"] = sequence;
    content["recordedAt"] = toRfc3339(m_clock.now());
    auto const text = canonical(content);
    auto const hash = crypto::nextLink(previous, crypto::bytesOf(text));
    TRY_ASSIGN(auto insert, m_database.prepare("INSERT INTO incident_event (incident_id, sequence, content, hash) "
                                               "VALUES (?, ?, ?, ?)"));
    insert.bind(1, id).bind(2, sequence).bind(3, std::string_view(text)).bind(4, crypto::ByteView(hash));
    return insert.run();
}

Result<std::vector<Incident>> IncidentStore::list()
{
    TRY_ASSIGN(auto statement, m_database.prepare("SELECT id FROM incident"));
    std::vector<Incident> result;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            break;
        TRY_ASSIGN(auto incident, load(statement.text(0)));
        result.push_back(std::move(incident));
    }
    std::sort(result.begin(), result.end(), [](Incident const& a, Incident const& b) {
        return std::pair(a.account.occurredAt.utcMs, a.id) > std::pair(b.account.occurredAt.utcMs, b.id);
    });
    return result;
}

Result<Incident> IncidentStore::load(std::string_view id)
{
    TRY_ASSIGN(auto statement, m_database.prepare("SELECT sequence, content, hash FROM incident_event "
                                                  "WHERE incident_id = ? ORDER BY sequence"));
    statement.bind(1, id);
    Incident incident;
    incident.id = std::string(id);
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            break;
        incident.events.push_back(readEvent(static_cast<int>(statement.integer(0)), statement.text(1), statement.bytes(2)));
    }
    if (incident.events.empty())
        return Error{ErrorCode::UnknownIncident, incident.id};
    for (auto const& event : incident.events) {
        if (event.corrected)
            incident.account = *event.corrected;
    }
    return incident;
}

Result<void> IncidentStore::addText(std::string_view id, std::string_view text)
{
    if (isBlank(text))
        return Error{ErrorCode::MissingAnswer, "text"};
    TRY(checkText(text, "text"));
    TRY_ASSIGN(auto const incident, load(id));
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    TRY(append(incident.id, {{"kind", nameOf(EventKind::Addition)}, {"text", text}}));
    return transaction.commit();
}

Result<void> IncidentStore::correct(std::string_view id, Account const& account, std::string_view reason)
{
    TRY(checkAccount(account, m_protocol, m_clock.now()));
    TRY(checkText(reason, "text"));
    TRY_ASSIGN(auto const incident, load(id));
    auto const before = accountToJson(incident.account);
    auto const after = accountToJson(account);
    std::vector<std::string> changed;
    for (auto const& [key, value] : after.items()) {
        if (before.at(key) != value)
            changed.push_back(key);
    }
    if (changed.empty())
        return Error{ErrorCode::InvalidInput, "no change"};
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    TRY(append(incident.id, {{"kind", nameOf(EventKind::Correction)}, {"account", after}, {"changed", changed}, {"text", reason}}));
    return transaction.commit();
}

Result<void> IncidentStore::stepDone(std::string_view id, std::string_view stepId)
{
    if (!m_protocol.findStep(stepId))
        return Error{ErrorCode::UnknownStep, std::string(stepId)};
    TRY_ASSIGN(auto const incident, load(id));
    bool const already = std::any_of(incident.events.begin(), incident.events.end(), [&](Event const& event) {
        return event.kind == EventKind::StepDone && event.stepId == stepId;
    });
    if (already)
        return {};
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    TRY(append(incident.id, {{"kind", nameOf(EventKind::StepDone)}, {"step", stepId}}));
    return transaction.commit();
}

Result<void> IncidentStore::called(std::string_view id, std::string_view contactId)
{
    TRY(checkText(contactId, "text"));
    TRY_ASSIGN(auto const incident, load(id));
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    TRY(append(incident.id, {{"kind", nameOf(EventKind::Called)}, {"text", contactId}}));
    return transaction.commit();
}

Result<Verification> IncidentStore::verify(std::string_view id)
{
    TRY_ASSIGN(auto const incident, load(id));
    Verification result;
    auto expected = chainStart(incident.id);
    bool unbroken = true;
    for (auto const& event : incident.events) {
        expected = crypto::nextLink(expected, crypto::bytesOf(event.content));
        unbroken = unbroken && event.sequence == result.events && event.hash == expected;
        ++result.events;
        if (unbroken)
            ++result.intact;
    }
    return result;
}

}  // namespace weerbaar::incident
