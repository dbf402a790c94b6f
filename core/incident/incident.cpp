#include "core/incident/incident.h"

#include "core/names.h"
#include "core/uuid.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace weerbaar::incident {

namespace {

using nlohmann::json;

constexpr Names<EventKind, 7> kindNames{{{EventKind::Created, "created"},
                                         {EventKind::Addition, "addition"},
                                         {EventKind::Completion, "completion"},
                                         {EventKind::Correction, "correction"},
                                         {EventKind::StepDecided, "step-decided"},
                                         {EventKind::Attached, "attached"},
                                         {EventKind::Called, "called"}}};
constexpr Names<StepChoice, 3> choiceNames{
    {{StepChoice::Done, "done"}, {StepChoice::NotNeeded, "not-needed"}, {StepChoice::NotYet, "not-yet"}}};

/// How version 1 of the vault wrote that a step was done.
constexpr std::string_view oldStepDone = "step-done";

/// The third time weighs more; beyond that nobody counts.
constexpr int timesThatCount = 3;

/// Canonical: keys sorted by their bytes, no blanks, UTF-8 as it is. nlohmann::json keeps objects
/// sorted and dump() adds no blanks (docs/formats.md, "Incident events").
std::string canonical(json const& content)
{
    return content.dump();
}

/// A text of an event as it was stored; empty if somebody made it into something else.
std::string storedText(json const& event, char const* key)
{
    auto const found = event.find(key);
    return found != event.end() && found->is_string() ? found->get<std::string>() : std::string();
}

StepDecision storedDecision(json const& event)
{
    StepDecision decision{storedText(event, "step"), StepChoice::Done, std::nullopt, storedText(event, "note")};
    decision.choice = valueIn(choiceNames, storedText(event, "choice")).value_or(StepChoice::Done);
    if (auto const day = parseIsoDay(storedText(event, "on")))
        decision.on = *day;
    return decision;
}

AttachedFile storedFile(json const& event)
{
    AttachedFile file{storedText(event, "attachment"), storedText(event, "name"), storedText(event, "mediaType"), 0, {},
                      storedText(event, "note")};
    if (auto const bytes = event.find("bytes"); bytes != event.end() && bytes->is_number_unsigned())
        file.bytes = bytes->get<std::uint64_t>();
    if (auto const hash = crypto::bytesFromHex(storedText(event, "sha256")))
        std::copy_n(hash->begin(), std::min(hash->size(), file.sha256.size()), file.sha256.begin());
    return file;
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
    auto const kind = storedText(parsed, "kind");
    event.kind = kind == oldStepDone ? EventKind::StepDecided : valueIn(kindNames, kind).value_or(EventKind::Addition);
    if (auto const at = parseRfc3339(storedText(parsed, "recordedAt")))
        event.recordedAt = *at;
    event.clockWentBack = storedText(parsed, "clock") == "back";
    event.text = storedText(parsed, "text");
    if (event.kind == EventKind::StepDecided)
        event.step = storedDecision(parsed);
    if (event.kind == EventKind::Attached)
        event.file = storedFile(parsed);
    if (auto const account = parsed.find("account"); account != parsed.end() && account->is_object()) {
        if (auto read = accountFromJson(*account))
            event.corrected = std::move(read).value();
    }
    if (auto const changed = parsed.find("changed"); changed != parsed.end() && changed->is_array()) {
        for (auto const& field : *changed) {
            if (field.is_string())
                event.changedFields.push_back(field.get<std::string>());
        }
    }
    return event;
}

crypto::ChainHash hashFrom(crypto::Bytes const& stored)
{
    crypto::ChainHash hash{};
    std::copy_n(stored.begin(), std::min(stored.size(), hash.size()), hash.begin());
    return hash;
}

std::string joined(std::vector<std::string> const& texts)
{
    std::string result;
    for (auto const& text : texts)
        result += (result.empty() ? "" : ",") + text;
    return result;
}

std::vector<std::string> split(std::string const& text)
{
    std::vector<std::string> result;
    for (std::size_t from = 0; from < text.size();) {
        auto const to = std::min(text.find(',', from), text.size());
        result.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return result;
}

SafeNow safeFrom(std::string_view name)
{
    return name == nameOf(SafeNow::Yes) ? SafeNow::Yes : name == nameOf(SafeNow::No) ? SafeNow::No : SafeNow::Unknown;
}

/// Whether a field of accountToJson() says nothing yet.
bool saysNothing(json const& value)
{
    return value.is_null() || (value.is_string() && value.get_ref<std::string const&>().empty())
        || ((value.is_array() || value.is_object()) && value.empty());
}

/// Another number would make what was told before look otherwise: these are always a correction.
bool isFirstTold(std::string_view field)
{
    return field == "type" || field == "occurredAt" || field == "place" || field == "description" || field == "safeNow";
}

}  // namespace

std::string_view nameOf(EventKind kind)
{
    return nameIn(kindNames, kind);
}

std::string_view nameOf(StepChoice choice)
{
    return nameIn(choiceNames, choice);
}

std::optional<StepChoice> stepChoiceFromName(std::string_view name)
{
    return valueIn(choiceNames, name);
}

crypto::ChainHash chainStart(std::string_view incidentId)
{
    return crypto::blake2b256(crypto::bytesOf(incidentId));
}

std::vector<AttachedFile> Incident::files() const
{
    std::vector<AttachedFile> result;
    for (auto const& event : events) {
        if (event.file)
            result.push_back(*event.file);
    }
    return result;
}

Event const* Incident::decisionOn(std::string_view stepId) const
{
    auto const found = std::find_if(events.rbegin(), events.rend(),
                                    [&](Event const& event) { return event.step && event.step->stepId == stepId; });
    return found == events.rend() ? nullptr : &*found;
}

Account Incident::accountWithout(std::set<int> const& sequences) const
{
    Account result;
    json told;
    for (auto const& event : events) {
        if (!event.corrected || (!told.is_null() && sequences.contains(event.sequence)))
            continue;
        auto const after = accountToJson(*event.corrected);
        if (told.is_null()) {
            told = after;
            result = *event.corrected;
            continue;
        }
        for (auto const& field : event.changedFields) {
            if (after.contains(field))
                told[field] = after[field];
            else
                told.erase(field);
        }
    }
    if (auto read = accountFromJson(told))
        result = std::move(read).value();
    return result;
}

Result<std::string> IncidentStore::add(Account const& account)
{
    auto const now = m_clock.now();
    TRY(checkAccount(account, m_protocol, now));
    auto id = newUuid();
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    TRY_ASSIGN(auto insert, m_database.prepare("INSERT INTO incident (id) VALUES (?)"));
    insert.bind(1, std::string_view(id));
    TRY(insert.run());
    TRY(append(id, {{"kind", nameOf(EventKind::Created)}, {"account", accountToJson(account)}}));
    TRY(summarise(id, account));
    TRY(transaction.commit());
    return id;
}

Result<void> IncidentStore::append(std::string_view id, json content)
{
    TRY_ASSIGN(auto last, m_database.prepare("SELECT sequence, hash, content FROM incident_event WHERE incident_id = ? "
                                             "ORDER BY sequence DESC LIMIT 1"));
    last.bind(1, id);
    TRY_ASSIGN(bool const any, last.step());
    std::int64_t const sequence = any ? last.integer(0) + 1 : 0;
    auto const previous = any ? hashFrom(last.bytes(1)) : chainStart(id);
    auto const now = m_clock.now();
    // What the device's clock says is what is written down; that it went back is written down too.
    if (any && readEvent(0, last.text(2), {}).recordedAt.utcMs / 1000 > now.utcMs / 1000)
        content["clock"] = "back";
    content["incident"] = id;
    content["sequence"] = sequence;
    content["recordedAt"] = toRfc3339(now);
    auto const text = canonical(content);
    auto const hash = crypto::nextLink(previous, crypto::bytesOf(text));
    TRY_ASSIGN(auto insert, m_database.prepare("INSERT INTO incident_event (incident_id, sequence, content, hash) "
                                               "VALUES (?, ?, ?, ?)"));
    insert.bind(1, id).bind(2, sequence).bind(3, std::string_view(text)).bind(4, crypto::ByteView(hash));
    TRY(insert.run());
    TRY_ASSIGN(auto counted, m_database.prepare("UPDATE incident SET events = ? WHERE id = ?"));
    counted.bind(1, sequence + 1).bind(2, id);
    TRY(counted.run());
    if (sequence > 0)
        return {};
    TRY_ASSIGN(auto recorded, m_database.prepare("UPDATE incident SET recorded_utc_ms = ?, recorded_offset = ? WHERE id = ?"));
    recorded.bind(1, now.utcMs).bind(2, std::int64_t{now.offsetMinutes}).bind(3, id);
    return recorded.run();
}

Result<void> IncidentStore::summarise(std::string_view id, Account const& account)
{
    TRY_ASSIGN(auto update, m_database.prepare("UPDATE incident SET occurred_utc_ms = ?, occurred_offset = ?, type = ?, place = ?, "
                                               "safe_now = ?, concerns = ? WHERE id = ?"));
    auto const concerns = joined(account.concerns);
    update.bind(1, account.occurredAt.utcMs)
        .bind(2, std::int64_t{account.occurredAt.offsetMinutes})
        .bind(3, std::string_view(account.type))
        .bind(4, std::string_view(account.place))
        .bind(5, nameOf(account.safeNow))
        .bind(6, std::string_view(concerns))
        .bind(7, id);
    TRY(update.run());
    TRY_ASSIGN(auto forget, m_database.prepare("DELETE FROM incident_offender WHERE incident_id = ?"));
    forget.bind(1, id);
    TRY(forget.run());
    TRY_ASSIGN(auto offender, m_database.prepare("INSERT OR IGNORE INTO incident_offender (key, occurred_utc_ms, incident_id, label) "
                                                 "VALUES (?, ?, ?, ?)"));
    for (auto const& person : account.people) {
        auto const key = offenderKey(person);
        if (key.empty())
            continue;
        auto const& label = person.account.empty() ? person.name : person.account;
        offender.bind(1, std::string_view(key)).bind(2, account.occurredAt.utcMs).bind(3, id).bind(4, std::string_view(label));
        TRY(offender.run());
    }
    return {};
}

Result<std::vector<Summary>> IncidentStore::summaries(int limit, int offset)
{
    TRY_ASSIGN(auto statement,
               m_database.prepare("SELECT id, occurred_utc_ms, occurred_offset, type, place, safe_now, concerns, events "
                                  "FROM incident ORDER BY occurred_utc_ms DESC, id DESC LIMIT ? OFFSET ?"));
    statement.bind(1, std::int64_t{limit}).bind(2, std::int64_t{offset});
    std::vector<Summary> result;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            break;
        result.push_back({statement.text(0),
                          {statement.integer(1), static_cast<int>(statement.integer(2))},
                          statement.text(3),
                          statement.text(4),
                          safeFrom(statement.text(5)),
                          split(statement.text(6)),
                          1,
                          static_cast<int>(statement.integer(7))});
    }
    for (auto& summary : result) {
        TRY_ASSIGN(summary.timesBySameOffender, timesBySameOffender(summary.id));
    }
    return result;
}

Result<int> IncidentStore::count()
{
    TRY_ASSIGN(auto statement, m_database.prepare("SELECT count(*) FROM incident"));
    TRY_ASSIGN(bool const row, statement.step());
    return row ? static_cast<int>(statement.integer(0)) : 0;
}

Result<std::optional<Moment>> IncidentStore::lastRecordedAt()
{
    TRY_ASSIGN(auto statement, m_database.prepare("SELECT recorded_utc_ms, recorded_offset FROM incident "
                                                  "ORDER BY recorded_utc_ms DESC LIMIT 1"));
    TRY_ASSIGN(bool const row, statement.step());
    return row ? std::optional(Moment{statement.integer(0), static_cast<int>(statement.integer(1))}) : std::nullopt;
}

Result<std::vector<OffenderIncident>> IncidentStore::offenders()
{
    TRY_ASSIGN(auto statement,
               m_database.prepare("SELECT o.key, o.label, o.incident_id, i.type, i.occurred_utc_ms, i.occurred_offset "
                                  "FROM incident_offender o JOIN incident i ON i.id = o.incident_id "
                                  "ORDER BY o.key, o.occurred_utc_ms, o.incident_id"));
    std::vector<OffenderIncident> result;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return result;
        result.push_back({statement.text(0), statement.text(1), statement.text(2), statement.text(3),
                          {statement.integer(4), static_cast<int>(statement.integer(5))}});
    }
}

Result<std::optional<RepeatedOffender>> IncidentStore::mostRepeatedOffender(std::string_view id)
{
    TRY_ASSIGN(auto statement,
               m_database.prepare("SELECT own.label, (SELECT count(*) FROM incident_offender other WHERE other.key = own.key "
                                  "AND other.occurred_utc_ms <= own.occurred_utc_ms) AS times "
                                  "FROM incident_offender own WHERE own.incident_id = ? ORDER BY times DESC, own.key LIMIT 1"));
    statement.bind(1, id);
    TRY_ASSIGN(bool const row, statement.step());
    return row ? std::optional(RepeatedOffender{statement.text(0), static_cast<int>(statement.integer(1))}) : std::nullopt;
}

Result<int> IncidentStore::timesBySameOffender(std::string_view id)
{
    TRY_ASSIGN(auto own, m_database.prepare("SELECT key, occurred_utc_ms FROM incident_offender WHERE incident_id = ?"));
    own.bind(1, id);
    int most = 1;
    for (;;) {
        TRY_ASSIGN(bool const row, own.step());
        if (!row)
            return most;
        TRY_ASSIGN(auto times, m_database.prepare("SELECT count(*) FROM (SELECT 1 FROM incident_offender "
                                                  "WHERE key = ? AND occurred_utc_ms <= ? LIMIT ?)"));
        auto const key = own.text(0);
        times.bind(1, std::string_view(key)).bind(2, own.integer(1)).bind(3, std::int64_t{timesThatCount});
        TRY_ASSIGN(bool const counted, times.step());
        if (counted)
            most = std::max(most, static_cast<int>(times.integer(0)));
    }
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

Result<void> IncidentStore::revise(std::string_view id, Account const& account, std::string_view reason)
{
    TRY(checkAccount(account, m_protocol, m_clock.now()));
    TRY(checkText(reason, "text"));
    TRY_ASSIGN(auto const incident, load(id));
    auto const before = accountToJson(incident.account);
    auto const after = accountToJson(account);
    std::vector<std::string> changed;
    bool onlyFills = true;
    auto const compare = [&](std::string const& field) {
        json const was = before.value(field, json());
        if (was == after.value(field, json()))
            return;
        changed.push_back(field);
        onlyFills = onlyFills && saysNothing(was) && !isFirstTold(field);
    };
    for (auto const& [field, value] : after.items())
        compare(field);
    for (auto const& [field, value] : before.items()) {
        if (!after.contains(field))
            compare(field);
    }
    if (changed.empty())
        return Error{ErrorCode::InvalidInput, "no change"};
    auto const kind = onlyFills ? EventKind::Completion : EventKind::Correction;
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    TRY(append(incident.id, {{"kind", nameOf(kind)}, {"account", after}, {"changed", changed}, {"text", reason}}));
    TRY(summarise(incident.id, account));
    return transaction.commit();
}

Result<void> IncidentStore::decideStep(std::string_view id, StepDecision const& decision)
{
    if (!m_protocol.findStep(decision.stepId))
        return Error{ErrorCode::UnknownStep, decision.stepId};
    if (decision.on && !decision.on->ok())
        return Error{ErrorCode::InvalidTime, "on"};
    TRY(checkText(decision.note, "note"));
    TRY_ASSIGN(auto const incident, load(id));
    auto const* const last = incident.decisionOn(decision.stepId);
    if (last && *last->step == decision)
        return {};
    json content = {{"kind", nameOf(EventKind::StepDecided)}, {"step", decision.stepId}, {"choice", nameOf(decision.choice)}};
    if (decision.on)
        content["on"] = toIsoDay(*decision.on);
    if (!decision.note.empty())
        content["note"] = decision.note;
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    TRY(append(incident.id, std::move(content)));
    return transaction.commit();
}

Result<void> IncidentStore::attach(std::string_view id, AttachedFile const& file)
{
    TRY(checkText(file.name, "name"));
    TRY(checkText(file.note, "note"));
    TRY_ASSIGN(auto const incident, load(id));
    for (auto const& known : incident.files()) {
        if (known.sha256 == file.sha256)
            return Error{ErrorCode::AlreadyAttached, known.name};
    }
    json content = {{"kind", nameOf(EventKind::Attached)},
                    {"attachment", file.id},
                    {"name", file.name},
                    {"mediaType", file.mediaType},
                    {"bytes", file.bytes},
                    {"sha256", crypto::toHex(file.sha256)}};
    if (!file.note.empty())
        content["note"] = file.note;
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    TRY(append(incident.id, std::move(content)));
    TRY_ASSIGN(auto link, m_database.prepare("INSERT INTO incident_attachment (incident_id, attachment_id) VALUES (?, ?)"));
    link.bind(1, std::string_view(incident.id)).bind(2, std::string_view(file.id));
    TRY(link.run());
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

namespace {

/// Follows chains row by row, so that everything can be verified without being held.
class ChainWalk {
public:
    /// The events of one incident must come in order, one incident after the other.
    void visit(std::string const& incidentId, std::int64_t sequence, std::string_view content, crypto::ChainHash const& hash)
    {
        if (result.incidents == 0 || incidentId != m_incidentId) {
            m_incidentId = incidentId;
            m_expected = chainStart(incidentId);
            m_next = 0;
            m_unbroken = true;
            ++result.incidents;
        }
        m_expected = crypto::nextLink(m_expected, crypto::bytesOf(content));
        bool const fits = sequence == m_next && hash == m_expected;
        ++m_next;
        m_sequence = sequence;
        ++result.events.events;
        m_unbroken = m_unbroken && fits;
        if (m_unbroken)
            ++result.events.intact;
        else if (!result.brokenAt)
            result.brokenAt = {incidentId, static_cast<int>(sequence)};
    }

    /// The incident has events that are gone from the end.
    void missing(std::string const& incidentId, int count, int from)
    {
        result.events.events += count;
        if (!result.brokenAt)
            result.brokenAt = {incidentId, from};
    }

    /// Where it stands: behind this event.
    [[nodiscard]] std::string const& incidentId() const { return m_incidentId; }
    [[nodiscard]] std::int64_t sequence() const { return m_sequence; }

    VaultVerification result;

private:
    std::int64_t m_sequence = -1;
    std::string m_incidentId;
    crypto::ChainHash m_expected{};
    std::int64_t m_next = 0;
    bool m_unbroken = true;
};

/// \returns how many there were.
Result<int> visitAll(ChainWalk& chain, vault::Statement& events)
{
    for (int visited = 0;; ++visited) {
        TRY_ASSIGN(bool const row, events.step());
        if (!row)
            return visited;
        chain.visit(events.text(0), events.integer(1), events.text(2), hashFrom(events.bytes(3)));
    }
}

Result<void> countMissing(ChainWalk& chain, vault::Statement& counts)
{
    for (;;) {
        TRY_ASSIGN(bool const row, counts.step());
        if (!row)
            return {};
        auto const there = static_cast<int>(counts.integer(2));
        if (auto const gone = static_cast<int>(counts.integer(1)) - there; gone > 0)
            chain.missing(counts.text(0), gone, there);
    }
}

constexpr char const* eventsInOrder = "SELECT incident_id, sequence, content, hash FROM incident_event ";
/// Incidents with fewer events than were counted when each was written.
constexpr char const* shortened =
    "SELECT id, events, there FROM (SELECT i.id, i.events, (SELECT count(*) FROM incident_event e WHERE e.incident_id = i.id) "
    "AS there FROM incident i ";

}  // namespace

Result<Verification> IncidentStore::verify(std::string_view id)
{
    TRY_ASSIGN(auto events, m_database.prepare(std::string(eventsInOrder) + "WHERE incident_id = ? ORDER BY sequence"));
    TRY_ASSIGN(auto counts, m_database.prepare(std::string(shortened) + "WHERE i.id = ?) WHERE there < events"));
    events.bind(1, id);
    counts.bind(1, id);
    ChainWalk chain;
    TRY(visitAll(chain, events));
    TRY(countMissing(chain, counts));
    if (chain.result.events.events == 0)
        return Error{ErrorCode::UnknownIncident, std::string(id)};
    return chain.result.events;
}

struct ChainCheck::State {
    vault::Database& database;
    ChainWalk chain{};
};

ChainCheck::ChainCheck(vault::Database& database) : m_state(new State{database}) {}
ChainCheck::ChainCheck(ChainCheck&&) noexcept = default;
ChainCheck::~ChainCheck() = default;

VaultVerification const& ChainCheck::result() const
{
    return m_state->chain.result;
}

Result<bool> ChainCheck::next(int events)
{
    auto& [database, chain] = *m_state;
    // Begun anew each time: a statement that stays open would see half of what is written in between.
    TRY_ASSIGN(auto following, database.prepare(std::string(eventsInOrder)
                                                + "WHERE (incident_id, sequence) > (?, ?) "
                                                  "ORDER BY incident_id, sequence LIMIT ?"));
    auto const from = chain.incidentId();
    following.bind(1, std::string_view(from)).bind(2, chain.sequence()).bind(3, std::int64_t{events});
    TRY_ASSIGN(int const visited, visitAll(chain, following));
    if (visited == events)
        return true;
    TRY_ASSIGN(auto counts, database.prepare(std::string(shortened) + ") WHERE there < events"));
    TRY(countMissing(chain, counts));
    return false;
}

Result<VaultVerification> verifyChains(vault::Database& database)
{
    constexpr int atOnce = 100'000;
    ChainCheck check(database);
    for (;;) {
        TRY_ASSIGN(bool const isMore, check.next(atOnce));
        if (!isMore)
            return check.result();
    }
}

}  // namespace weerbaar::incident
