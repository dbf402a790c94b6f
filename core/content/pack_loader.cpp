#include "core/content/pack_loader.h"

#include "core/content/embedded_content.h"
#include "core/names.h"
#include "core/text.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <utility>

namespace weerbaar::content {

namespace {

using nlohmann::json;

constexpr Names<SourceStrength, 3> strengthNames{{{SourceStrength::Confirmed, "confirmed"},
                                                  {SourceStrength::Indirect, "indirect"},
                                                  {SourceStrength::OwnEstimate, "own-estimate"}}};
constexpr Names<Scan, 2> scanNames{{{Scan::Home, "home"}, {Scan::Personal, "personal"}}};
constexpr Names<Effort, 3> effortNames{{{Effort::Low, "low"}, {Effort::Medium, "medium"}, {Effort::High, "high"}}};
constexpr Names<Cost, 4> costNames{{{Cost::Free, "free"},
                                    {Cost::UpTo50, "up-to-50"},
                                    {Cost::From50To250, "50-to-250"},
                                    {Cost::Over250, "over-250"}}};
constexpr Names<Weight, 4> weightNames{{{Weight::Critical, "critical"},
                                        {Weight::High, "high"},
                                        {Weight::Medium, "medium"},
                                        {Weight::Low, "low"}}};
constexpr Names<Answerer, 3> answererNames{{{Answerer::Councillor, "councillor"},
                                            {Answerer::Partner, "partner"},
                                            {Answerer::Together, "together"}}};
constexpr Names<HomeType, 3> homeNames{{{HomeType::Flat, "flat"},
                                        {HomeType::Terraced, "terraced"},
                                        {HomeType::Detached, "detached"}}};
constexpr Names<Tenure, 2> tenureNames{{{Tenure::Owned, "owned"}, {Tenure::Rented, "rented"}}};
constexpr Names<Circumstance, 4> circumstanceNames{{{Circumstance::Alone, "alone"},
                                                    {Circumstance::Partner, "partner"},
                                                    {Circumstance::Children, "children"},
                                                    {Circumstance::Business, "business"}}};
constexpr Names<OpenToCouncillors, 3> openNames{{{OpenToCouncillors::Yes, "yes"},
                                                 {OpenToCouncillors::No, "no"},
                                                 {OpenToCouncillors::Unknown, "unknown"}}};
constexpr Names<Severity, 4> severityNames{{{Severity::Green, "green"},
                                            {Severity::Yellow, "yellow"},
                                            {Severity::Orange, "orange"},
                                            {Severity::Red, "red"}}};
constexpr Names<DueUnit, 5> dueNames{{{DueUnit::Immediate, "immediate"},
                                      {DueUnit::SameDay, "same-day"},
                                      {DueUnit::Hours, "hours"},
                                      {DueUnit::Days, "days"},
                                      {DueUnit::Months, "months"}}};
constexpr Names<Actor, 6> actorNames{{{Actor::Councillor, "councillor"},
                                      {Actor::Clerk, "clerk"},
                                      {Actor::Mayor, "mayor"},
                                      {Actor::Police, "police"},
                                      {Actor::Party, "party"},
                                      {Actor::Family, "family"}}};
constexpr Names<CaredFor, 3> caredForNames{{{CaredFor::Councillor, "councillor"},
                                            {CaredFor::Partner, "partner"},
                                            {CaredFor::Children, "children"}}};

/// People near by whom a step of the protocol may have called. Their numbers are the owner's own: no pack has them.
constexpr std::array<std::string_view, 5> localRoles = {"clerk", "mayor", "confidant", "neighbourhood-officer",
                                                        "party"};

/// For values the schema has already restricted to the names.
template <class Enum, std::size_t n>
Enum read(Names<Enum, n> const& names, json const& value)
{
    auto const found = valueIn(names, std::string_view(value.get_ref<std::string const&>()));
    if (!found)
        std::abort();  // schema and code disagree; the test over the packs and schemas shows it
    return *found;
}

template <class Enum, std::size_t n>
std::vector<Enum> readList(Names<Enum, n> const& names, json const& values)
{
    std::vector<Enum> result;
    for (auto const& value : values)
        result.push_back(read(names, value));
    return result;
}

std::string text(json const& object, char const* key)
{
    return object.at(key).get<std::string>();
}

std::optional<std::string> optionalText(json const& object, char const* key)
{
    auto const found = object.find(key);
    return found == object.end() ? std::nullopt : std::optional(found->get<std::string>());
}

/// A number that fits: the schemas know no upper bound. Thrown, as the JSON library does, and
/// caught in parsePack().
int number(json const& object, char const* key)
{
    auto const value = object.at(key).get<std::int64_t>();
    if (value < 0 || value > std::numeric_limits<int>::max())
        throw std::out_of_range(std::string(key) + ": out of range");
    return static_cast<int>(value);
}

std::vector<std::string> texts(json const& object, char const* key)
{
    return object.at(key).get<std::vector<std::string>>();
}

Due readDue(json const& due)
{
    return {read(dueNames, due.at("unit")), number(due, "amount")};
}

PackInfo readInfo(json const& pack)
{
    PackInfo info{text(pack, "id"), number(pack, "version"), text(pack, "title"), text(pack, "checkedOn"), {}};
    for (auto const& source : pack.at("sources"))
        info.sources.push_back({text(source, "id"), text(source, "title"), text(source, "location"), text(source, "published")});
    return info;
}

/// What a schema lets an author leave out.
json const& listOrNothing(json const& object, char const* key)
{
    static json const nothing = json::array();
    auto const found = object.find(key);
    return found == object.end() ? nothing : *found;
}

ScanItem readScanItem(json const& item)
{
    ScanItem result;
    result.id = text(item, "id");
    result.statement = text(item, "statement");
    result.partnerStatement = optionalText(item, "partnerStatement");
    result.talk = optionalText(item, "talk");
    result.why = text(item, "why");
    result.advice = text(item, "advice");
    result.action = text(item, "action");
    result.effort = read(effortNames, item.at("effort"));
    result.cost = read(costNames, item.at("cost"));
    result.weight = read(weightNames, item.at("weight"));
    result.weightReason = text(item, "weightReason");
    result.answeredBy = read(answererNames, item.at("answeredBy"));
    result.homes = readList(homeNames, item.at("homes"));
    result.tenures = readList(tenureNames, item.at("tenures"));
    result.rentedNote = optionalText(item, "rentedNote");
    result.onlyWith = readList(circumstanceNames, listOrNothing(item, "onlyWith"));
    result.partnerRound = item.value("partnerRound", false);
    result.eachForSelf = item.value("eachForSelf", false);
    result.after = listOrNothing(item, "after").get<std::vector<std::string>>();
    result.since = item.contains("since") ? number(item, "since") : 1;
    result.sourceStrength = read(strengthNames, item.at("sourceStrength"));
    result.sources = texts(item, "sources");
    return result;
}

ScanPack readScan(json const& pack)
{
    ScanPack result{readInfo(pack), read(scanNames, pack.at("scan")), texts(pack, "intro"), text(pack, "ownEstimateNote"),
                    {}, {}, {}, {}};
    for (auto const& theme : pack.at("themes")) {
        ScanTheme readTheme{text(theme, "id"), text(theme, "title"), {}};
        for (auto const& item : theme.at("items"))
            readTheme.items.push_back(readScanItem(item));
        result.themes.push_back(std::move(readTheme));
    }
    for (auto const& stop : listOrNothing(pack, "walk"))
        result.walk.push_back({text(stop, "id"), text(stop, "title"), texts(stop, "items")});
    for (auto const& offer : listOrNothing(pack, "offers")) {
        result.offers.push_back({text(offer, "id"), text(offer, "title"), text(offer, "offeredBy"),
                                 text(offer, "forWhom"), read(openNames, offer.at("openToCouncillors")),
                                 text(offer, "text"), text(offer, "checkedOn"),
                                 read(strengthNames, offer.at("sourceStrength")), texts(offer, "sources")});
    }
    for (auto const& item : listOrNothing(pack, "withdrawn"))
        result.withdrawn.push_back({text(item, "id"), text(item, "statement"), optionalText(item, "replacedBy")});
    return result;
}

/// What the schema cannot say of a scan: every item once on the walk, and items that lean on each other without end.
std::optional<PackError> faultOf(ScanPack const& pack)
{
    if (!pack.walk.empty()) {
        std::map<std::string_view, int> visits;
        for (auto const& stop : pack.walk) {
            for (auto const& itemId : stop.items) {
                if (!pack.find(itemId))
                    return PackError{PackFault::MissingItem, stop.id + ": " + itemId};
                ++visits[itemId];
            }
        }
        for (auto const& theme : pack.themes) {
            for (auto const& item : theme.items) {
                if (visits[item.id] != 1)
                    return PackError{PackFault::BrokenWalk, item.id + ": not once on the walk"};
            }
        }
    }
    for (auto const& item : pack.withdrawn) {
        if (item.replacedBy && !pack.find(*item.replacedBy))
            return PackError{PackFault::MissingItem, item.id + ": " + *item.replacedBy};
    }

    enum class Visit { Under, Done };
    std::map<std::string_view, Visit> visited;
    std::optional<PackError> fault;
    auto const follow = [&](auto const& self, ScanItem const& item) -> void {
        if (auto const known = visited.find(item.id); known != visited.end()) {
            if (known->second == Visit::Under && !fault)
                fault = PackError{PackFault::Circle, item.id};
            return;
        }
        visited[item.id] = Visit::Under;
        for (auto const& needed : item.after) {
            if (auto const* const other = pack.find(needed))
                self(self, *other);
            else if (!fault)
                fault = PackError{PackFault::MissingItem, item.id + ": " + needed};
        }
        visited[item.id] = Visit::Done;
    };
    for (auto const& theme : pack.themes) {
        for (auto const& item : theme.items)
            follow(follow, item);
    }
    return fault;
}

ContactsPack readContacts(json const& pack)
{
    ContactsPack result{readInfo(pack), text(pack, "checkedNote"), {}};
    for (auto const& contact : pack.at("contacts")) {
        result.contacts.push_back({text(contact, "id"), text(contact, "name"), text(contact, "dial"),
                                   text(contact, "display"), text(contact, "when"), text(contact, "availability"),
                                   optionalText(contact, "note"), read(strengthNames, contact.at("sourceStrength")),
                                   texts(contact, "sources")});
    }
    return result;
}

GuidancePack readGuidance(json const& pack)
{
    GuidancePack result{readInfo(pack), {}};
    for (auto const& step : pack.at("steps")) {
        result.steps.push_back({text(step, "id"), text(step, "title"), texts(step, "points"), optionalText(step, "say"),
                                texts(step, "contacts"), read(strengthNames, step.at("sourceStrength")),
                                texts(step, "sources")});
    }
    return result;
}

ProtocolPack readProtocol(json const& pack)
{
    ProtocolPack result{readInfo(pack), text(pack, "note"), text(pack, "lawNote"), {}, {}, {}, {}};
    for (auto const& type : pack.at("incidentTypes")) {
        result.types.push_back({text(type, "id"), text(type, "title"), text(type, "plain"),
                                read(severityNames, type.at("severity")), type.at("complaintRequired").get<bool>(),
                                read(strengthNames, type.at("sourceStrength")), texts(type, "sources")});
    }
    for (auto const& severity : pack.at("severities"))
        result.severities.push_back({read(severityNames, severity.at("id")), text(severity, "title"), text(severity, "plain")});
    for (auto const& concern : pack.at("concerns"))
        result.concerns.push_back({text(concern, "id"), text(concern, "statement")});
    for (auto const& step : pack.at("steps")) {
        ProtocolStep readStep;
        readStep.id = text(step, "id");
        readStep.title = text(step, "title");
        readStep.text = text(step, "text");
        readStep.say = optionalText(step, "say");
        readStep.who = read(actorNames, step.at("who"));
        readStep.whoText = text(step, "whoText");
        readStep.contact = optionalText(step, "contact");
        readStep.due = readDue(step.at("due"));
        readStep.types = texts(step.at("appliesTo"), "types");
        readStep.severities = readList(severityNames, step.at("appliesTo").at("severities"));
        readStep.topic = optionalText(step, "topic");
        readStep.sourceStrength = read(strengthNames, step.at("sourceStrength"));
        readStep.sources = texts(step, "sources");
        result.steps.push_back(std::move(readStep));
    }
    return result;
}

EvidencePack readEvidence(json const& pack)
{
    EvidencePack result{readInfo(pack), text(pack, "note"), text(pack, "galleryNote"), {}};
    for (auto const& guide : pack.at("guides")) {
        result.guides.push_back({text(guide, "id"), text(guide, "title"), texts(guide, "steps"), texts(guide, "avoid"),
                                 texts(guide, "types"), read(strengthNames, guide.at("sourceStrength")),
                                 texts(guide, "sources")});
    }
    return result;
}

/// How long after the incident, in hours: for putting moments in order only. A month counts as a twelfth of a year.
std::int64_t roughHours(Due due)
{
    switch (due.unit) {
    case DueUnit::Immediate:
        return 0;
    case DueUnit::SameDay:
        return 23;
    case DueUnit::Hours:
        return due.amount;
    case DueUnit::Days:
        return due.amount * std::int64_t{24};
    case DueUnit::Months:
        return due.amount * std::int64_t{730};
    }
    std::abort();
}

AftercarePack readAftercare(json const& pack)
{
    AftercarePack result{readInfo(pack), text(pack, "note"), {}, {}};
    for (auto const& section : pack.at("sections")) {
        result.sections.push_back({text(section, "id"), read(caredForNames, section.at("caredFor")),
                                   text(section, "title"), texts(section, "points"), texts(section, "contacts"),
                                   read(strengthNames, section.at("sourceStrength")), texts(section, "sources")});
    }
    for (auto const& checkIn : pack.at("checkIns")) {
        result.checkIns.push_back({text(checkIn, "id"), readDue(checkIn.at("due")), text(checkIn, "title"),
                                   text(checkIn, "question"), texts(checkIn, "contacts"),
                                   read(strengthNames, checkIn.at("sourceStrength")), texts(checkIn, "sources")});
    }
    std::stable_sort(result.checkIns.begin(), result.checkIns.end(), [](CheckIn const& a, CheckIn const& b) {
        return roughHours(a.due) < roughHours(b.due);
    });
    return result;
}

std::string_view embedded(std::string_view name)
{
    for (auto const& file : embeddedFiles()) {
        if (file.name == name)
            return file.text;
    }
    return {};
}

/// The first place where `pack` breaks the schema of its kind, if any.
std::optional<std::string> schemaViolation(json const& pack, std::string_view schemaText)
{
    json const schemaJson = json::parse(schemaText);
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson), schema);
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(pack), &results))
        return std::nullopt;
    std::string where;
    valijson::ValidationResults::Error error;
    // The last one is the deepest: the first says only that the document as a whole failed.
    while (results.popError(error)) {
        where.clear();
        for (auto const& part : error.context)
            where += part;
        where += ": " + error.description;
        if (error.context.size() > 1)
            break;
    }
    return where;
}

/// Ids must be unique among all that carry one at the same level of meaning, and every reference to a
/// source must be listed. Walks the JSON, so that it holds for each kind alike.
class ReferenceCheck {
public:
    explicit ReferenceCheck(json const& pack)
    {
        for (auto const& source : pack.at("sources")) {
            if (!m_sources.insert(source.at("id").get<std::string>()).second)
                fail(PackFault::DuplicateId, "source " + source.at("id").get<std::string>());
        }
        for (auto const& [key, value] : pack.items()) {
            if (key != "sources")
                walk(value, "/" + key);
        }
    }

    [[nodiscard]] std::optional<PackError> const& error() const { return m_error; }

private:
    void fail(PackFault fault, std::string where)
    {
        if (!m_error)
            m_error = PackError{fault, std::move(where)};
    }

    void walk(json const& value, std::string const& path)
    {
        if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                walk(value[i], path + '/' + std::to_string(i));
            return;
        }
        if (!value.is_object())
            return;
        if (auto const id = value.find("id"); id != value.end()) {
            if (!m_ids.insert(id->get<std::string>()).second)
                fail(PackFault::DuplicateId, path + ": " + id->get<std::string>());
        }
        for (auto const& [key, child] : value.items()) {
            if (key == "sources") {
                for (auto const& source : child) {
                    if (!m_sources.contains(source.get<std::string>()))
                        fail(PackFault::MissingSource, path + ": " + source.get<std::string>());
                }
            } else {
                walk(child, path + '/' + key);
            }
        }
    }

    std::set<std::string> m_sources;
    std::set<std::string> m_ids;
    std::optional<PackError> m_error;
};

template <class T>
T const& loadEmbedded(std::optional<T>& cached, char const* file)
{
    if (!cached) {
        auto pack = parsePack(embedded(file));
        if (!pack) {
            std::fprintf(stderr, "%s: %s\n", file, pack.error().where.c_str());
            std::abort();
        }
        cached = std::get<T>(std::move(pack).value());
    }
    return *cached;
}

}  // namespace

ScanItem const* ScanPack::find(std::string_view itemId) const
{
    for (auto const& theme : themes) {
        for (auto const& item : theme.items) {
            if (item.id == itemId)
                return &item;
        }
    }
    return nullptr;
}

WithdrawnItem const* ScanPack::findWithdrawn(std::string_view itemId) const
{
    auto const found = std::find_if(withdrawn.begin(), withdrawn.end(),
                                    [itemId](WithdrawnItem const& item) { return item.id == itemId; });
    return found == withdrawn.end() ? nullptr : &*found;
}

Contact const* ContactsPack::find(std::string_view contactId) const
{
    for (auto const& contact : contacts) {
        if (contact.id == contactId)
            return &contact;
    }
    return nullptr;
}

IncidentType const* ProtocolPack::findType(std::string_view typeId) const
{
    for (auto const& type : types) {
        if (type.id == typeId)
            return &type;
    }
    return nullptr;
}

ProtocolStep const* ProtocolPack::findStep(std::string_view stepId) const
{
    for (auto const& step : steps) {
        if (step.id == stepId)
            return &step;
    }
    return nullptr;
}

CheckIn const* AftercarePack::findCheckIn(std::string_view checkInId) const
{
    for (auto const& checkIn : checkIns) {
        if (checkIn.id == checkInId)
            return &checkIn;
    }
    return nullptr;
}

PackResult<Pack> parsePack(std::string_view text)
{
    if (!isValidText(text))
        return PackError{PackFault::BrokenUtf8, "not UTF-8 text"};
    json const pack = json::parse(text, nullptr, false);
    if (pack.is_discarded())
        return PackError{PackFault::NotJson, "not JSON"};
    if (!pack.is_object() || !pack.contains("kind") || !pack["kind"].is_string())
        return PackError{PackFault::UnknownKind, "/kind"};
    auto const kind = pack["kind"].get<std::string>();
    auto const schema = embedded(kind + ".schema.json");
    if (schema.empty())
        return PackError{PackFault::UnknownKind, "/kind: " + kind};

    try {
        if (auto const violation = schemaViolation(pack, schema))
            return PackError{PackFault::SchemaViolation, *violation};
        ReferenceCheck const references(pack);
        if (references.error())
            return PackError{*references.error()};
        if (kind == "scan") {
            auto scan = readScan(pack);
            if (auto const fault = faultOf(scan))
                return PackError{*fault};
            return Pack(std::move(scan));
        }
        if (kind == "contacts")
            return Pack(readContacts(pack));
        if (kind == "guidance")
            return Pack(readGuidance(pack));
        if (kind == "evidence")
            return Pack(readEvidence(pack));
        if (kind == "aftercare")
            return Pack(readAftercare(pack));
        auto protocol = readProtocol(pack);
        for (auto const& step : protocol.steps) {
            for (auto const& type : step.types) {
                if (!protocol.findType(type))
                    return PackError{PackFault::MissingType, step.id + ": " + type};
            }
        }
        return Pack(std::move(protocol));
    } catch (std::exception const& error) {  // the JSON libraries' own; none crosses this edge
        return PackError{PackFault::SchemaViolation, error.what()};
    }
}

PackResult<bool> checkContacts(Pack const& pack, ContactsPack const& contacts)
{
    std::optional<PackError> fault;
    auto const check = [&](std::string const& entryId, std::string const& contactId) {
        if (!fault && !contacts.find(contactId))
            fault = PackError{PackFault::MissingContact, entryId + ": " + contactId};
    };
    auto const checkEach = [&](auto const& entries) {
        for (auto const& entry : entries) {
            for (auto const& contactId : entry.contacts)
                check(entry.id, contactId);
        }
    };
    if (auto const* const guidance = std::get_if<GuidancePack>(&pack))
        checkEach(guidance->steps);
    if (auto const* const aftercare = std::get_if<AftercarePack>(&pack)) {
        checkEach(aftercare->sections);
        checkEach(aftercare->checkIns);
    }
    if (auto const* const protocol = std::get_if<ProtocolPack>(&pack)) {
        for (auto const& step : protocol->steps) {
            if (step.contact && std::find(localRoles.begin(), localRoles.end(), *step.contact) == localRoles.end())
                check(step.id, *step.contact);
        }
    }
    if (fault)
        return PackError{*fault};
    return true;
}

PackResult<bool> checkTypes(Pack const& pack, ProtocolPack const& protocol)
{
    auto const* const evidence = std::get_if<EvidencePack>(&pack);
    if (!evidence)
        return true;
    std::set<std::string_view> guided;
    for (auto const& guide : evidence->guides) {
        for (auto const& type : guide.types) {
            if (!protocol.findType(type))
                return PackError{PackFault::MissingType, guide.id + ": " + type};
            guided.insert(type);
        }
    }
    for (auto const& type : protocol.types) {
        if (!guided.contains(type.id))
            return PackError{PackFault::MissingGuide, type.id + ": no guide"};
    }
    return true;
}

struct Library::Cache {
    std::optional<ContactsPack> contacts;
    std::optional<GuidancePack> firstMinutes;
    std::optional<ScanPack> homeCheck;
    std::optional<ScanPack> personalScan;
    std::optional<ProtocolPack> protocol;
    std::optional<EvidencePack> evidence;
    std::optional<AftercarePack> aftercare;
};

Library::Library() : m_cache(std::make_unique<Cache>()) {}
Library::~Library() = default;

ContactsPack const& Library::contacts() const
{
    return loadEmbedded(m_cache->contacts, "contacts.json");
}

GuidancePack const& Library::firstMinutes() const
{
    return loadEmbedded(m_cache->firstMinutes, "first-minutes.json");
}

ScanPack const& Library::homeCheck() const
{
    return loadEmbedded(m_cache->homeCheck, "home-check.json");
}

ScanPack const& Library::personalScan() const
{
    return loadEmbedded(m_cache->personalScan, "personal-scan.json");
}

ScanPack const& Library::scan(Scan scan) const
{
    return scan == Scan::Home ? homeCheck() : personalScan();
}

ProtocolPack const& Library::protocol() const
{
    return loadEmbedded(m_cache->protocol, "aggression-protocol.json");
}

EvidencePack const& Library::evidence() const
{
    return loadEmbedded(m_cache->evidence, "evidence.json");
}

AftercarePack const& Library::aftercare() const
{
    return loadEmbedded(m_cache->aftercare, "aftercare.json");
}

std::string_view nameOf(SourceStrength value) { return nameIn(strengthNames, value); }
std::string_view nameOf(Scan value) { return nameIn(scanNames, value); }
std::string_view nameOf(Effort value) { return nameIn(effortNames, value); }
std::string_view nameOf(Cost value) { return nameIn(costNames, value); }
std::string_view nameOf(Weight value) { return nameIn(weightNames, value); }
std::string_view nameOf(Answerer value) { return nameIn(answererNames, value); }
std::string_view nameOf(HomeType value) { return nameIn(homeNames, value); }
std::string_view nameOf(Tenure value) { return nameIn(tenureNames, value); }
std::string_view nameOf(Circumstance value) { return nameIn(circumstanceNames, value); }
std::string_view nameOf(OpenToCouncillors value) { return nameIn(openNames, value); }
std::string_view nameOf(Severity value) { return nameIn(severityNames, value); }
std::string_view nameOf(DueUnit value) { return nameIn(dueNames, value); }
std::string_view nameOf(Actor value) { return nameIn(actorNames, value); }
std::string_view nameOf(CaredFor value) { return nameIn(caredForNames, value); }

template <> std::optional<Scan> fromName(std::string_view name) { return valueIn(scanNames, name); }
template <> std::optional<HomeType> fromName(std::string_view name) { return valueIn(homeNames, name); }
template <> std::optional<Tenure> fromName(std::string_view name) { return valueIn(tenureNames, name); }
template <> std::optional<Answerer> fromName(std::string_view name) { return valueIn(answererNames, name); }

}  // namespace weerbaar::content
