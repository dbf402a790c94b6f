#include "core/protocol/local_protocol.h"

#include "core/content/pack_loader.h"
#include "core/names.h"
#include "core/protocol/protocol.h"
#include "core/text.h"
#include "core/vault/setting_row.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <set>
#include <utility>

namespace weerbaar::protocol {

namespace {

using nlohmann::json;

constexpr std::string_view settingKey = "protocol.local";
// Where the settings kept the griffier before there was a protocol of the municipality's own.
constexpr std::string_view oldClerkName = "clerk.name";
constexpr std::string_view oldClerkNumber = "clerk.number";

constexpr std::string_view ownPrefix = "own-";
constexpr int dueMaximum = 1000;  // of any unit: a step that nobody waits for is no step

constexpr Names<ReportDecision, 4> decisionNames{{{ReportDecision::NotKnown, "not-known"},
                                                  {ReportDecision::Councillor, "councillor"},
                                                  {ReportDecision::Municipality, "municipality"},
                                                  {ReportDecision::Together, "together"}}};

/// The N of "own-N"; nothing for any other id.
std::optional<int> numberOf(std::string_view stepId)
{
    if (!stepId.starts_with(ownPrefix))
        return std::nullopt;
    auto const digits = stepId.substr(ownPrefix.size());
    int number = 0;
    auto const [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    // 1, 2, 3, … as we write them: not 01, and none that has no next one.
    bool const isOurs = error == std::errc() && number > 0 && number < 1'000'000 && digits == std::to_string(number);
    return isOurs ? std::optional(number) : std::nullopt;
}

/// Whether somebody can be called by it: a digit at least, and nothing but what numbers are written with.
bool isCallable(std::string_view number)
{
    return number.find_first_of("0123456789") != std::string_view::npos
        && number.find_first_not_of("0123456789 +-().") == std::string_view::npos;
}

bool isRole(std::string_view role)
{
    return std::find(localRoles.begin(), localRoles.end(), role) != localRoles.end();
}

bool isPossible(content::Due due)
{
    bool const isPeriod = due.unit != content::DueUnit::Immediate && due.unit != content::DueUnit::SameDay;
    return isPeriod ? due.amount >= 1 && due.amount <= dueMaximum : due.amount == 0;
}

Result<void> checkTexts(std::initializer_list<std::string_view> texts, std::string const& where)
{
    if (!std::all_of(texts.begin(), texts.end(), isValidText))
        return Error{ErrorCode::InvalidText, where};
    return {};
}

Result<void> checkContact(LocalContact const& contact)
{
    if (!isRole(contact.role))
        return Error{ErrorCode::InvalidInput, "role"};
    TRY(checkTexts({contact.name, contact.number, contact.hours}, contact.role));
    if (!contact.number.empty() && !isCallable(contact.number))
        return Error{ErrorCode::InvalidInput, contact.role};
    return {};
}

Result<void> checkStep(LocalStep const& step)
{
    if (!numberOf(step.id))
        return Error{ErrorCode::InvalidInput, "id"};
    if (incident::isBlank(step.title))
        return Error{ErrorCode::MissingAnswer, step.id};
    TRY(checkTexts({step.title, step.text, step.say, step.contact}, step.id));
    if (!isPossible(step.due))
        return Error{ErrorCode::InvalidInput, step.id};
    return {};
}

content::ProtocolStep asProtocolStep(LocalStep const& own, content::ProtocolPack const& national)
{
    content::ProtocolStep step;
    step.id = own.id;
    step.title = own.title;
    step.text = own.text;
    if (!own.say.empty())
        step.say = own.say;
    step.who = own.who;
    if (!own.contact.empty())
        step.contact = own.contact;
    step.due = own.due;
    for (auto const& type : national.types)
        step.types.push_back(type.id);
    using content::Severity;
    step.severities = {Severity::Green, Severity::Yellow, Severity::Orange, Severity::Red};
    step.hidden = own.removed;
    step.sourceStrength = content::SourceStrength::Confirmed;  // who else would know
    return step;
}

Result<void> onlyFields(json const& object, std::initializer_list<std::string_view> known, char const* field)
{
    if (!object.is_object())
        return Error{ErrorCode::InvalidInput, field};
    for (auto const& [key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            return Error{ErrorCode::InvalidInput, key};
    }
    return {};
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

/// An array of `Value`, each read by `read`; empty if it is left out.
template <class Value>
Result<std::vector<Value>> readAll(json const& object, char const* field, Result<Value> (*read)(json const&))
{
    std::vector<Value> result;
    auto const found = object.find(field);
    if (found == object.end())
        return result;
    if (!found->is_array())
        return Error{ErrorCode::InvalidInput, field};
    for (auto const& element : *found) {
        TRY_ASSIGN(auto value, read(element));
        result.push_back(std::move(value));
    }
    return result;
}

/// The value among `values` with the name that the packs use.
template <class Enum>
Result<Enum> readNamed(json const& object, char const* field, std::initializer_list<Enum> values)
{
    TRY_ASSIGN(auto const name, readText(object, field));
    auto const found =
        std::find_if(values.begin(), values.end(), [&](Enum value) { return content::nameOf(value) == name; });
    if (found == values.end())
        return Error{ErrorCode::InvalidInput, field};
    return *found;
}

Result<LocalContact> contactFrom(json const& object)
{
    TRY(onlyFields(object, {"role", "name", "number", "hours"}, "contacts"));
    LocalContact contact;
    TRY_ASSIGN(contact.role, readText(object, "role"));
    TRY_ASSIGN(contact.name, readText(object, "name"));
    TRY_ASSIGN(contact.number, readText(object, "number"));
    TRY_ASSIGN(contact.hours, readText(object, "hours"));
    return contact;
}

Result<content::Due> dueFrom(json const& object)
{
    using content::DueUnit;
    TRY(onlyFields(object, {"unit", "amount"}, "due"));
    content::Due due;
    TRY_ASSIGN(due.unit, readNamed(object, "unit", {DueUnit::Immediate, DueUnit::SameDay, DueUnit::Hours, DueUnit::Days,
                                                    DueUnit::Months}));
    auto const amount = object.find("amount");
    if (amount == object.end())
        return due;
    if (!amount->is_number_unsigned() || amount->get<std::uint64_t>() > static_cast<std::uint64_t>(dueMaximum))
        return Error{ErrorCode::InvalidInput, "amount"};
    due.amount = amount->get<int>();
    return due;
}

Result<LocalStep> stepFrom(json const& object)
{
    using content::Actor;
    TRY(onlyFields(object, {"id", "title", "text", "say", "who", "contact", "due", "removed"}, "steps"));
    LocalStep step;
    TRY_ASSIGN(step.id, readText(object, "id"));
    TRY_ASSIGN(step.title, readText(object, "title"));
    TRY_ASSIGN(step.text, readText(object, "text"));
    TRY_ASSIGN(step.say, readText(object, "say"));
    if (object.contains("who")) {
        TRY_ASSIGN(step.who, readNamed(object, "who", {Actor::Councillor, Actor::Clerk, Actor::Mayor, Actor::Police,
                                                       Actor::Party, Actor::Family}));
    }
    TRY_ASSIGN(step.contact, readText(object, "contact"));
    if (auto const due = object.find("due"); due != object.end()) {
        TRY_ASSIGN(step.due, dueFrom(*due));
    }
    if (auto const removed = object.find("removed"); removed != object.end()) {
        if (!removed->is_boolean())
            return Error{ErrorCode::InvalidInput, "removed"};
        step.removed = removed->get<bool>();
    }
    return step;
}

Result<std::string> idFrom(json const& value)
{
    if (!value.is_string())
        return Error{ErrorCode::InvalidInput, "leftOut"};
    return value.get<std::string>();
}

}  // namespace

std::string_view nameOf(ReportDecision decision)
{
    return nameIn(decisionNames, decision);
}

std::optional<ReportDecision> reportDecisionFromName(std::string_view name)
{
    return valueIn(decisionNames, name);
}

LocalContact const* LocalProtocol::findContact(std::string_view role) const
{
    auto const found = std::find_if(contacts.begin(), contacts.end(),
                                    [&](LocalContact const& contact) { return contact.role == role; });
    return found == contacts.end() ? nullptr : &*found;
}

std::string LocalProtocol::nextStepId() const
{
    int highest = 0;
    for (auto const& step : steps)
        highest = std::max(highest, numberOf(step.id).value_or(0));
    return std::string(ownPrefix) + std::to_string(highest + 1);
}

content::ProtocolPack combine(content::ProtocolPack const& national, LocalProtocol const& local)
{
    auto combined = national;
    for (auto& step : combined.steps) {
        bool const isLeftOut = std::find(local.leftOut.begin(), local.leftOut.end(), step.id) != local.leftOut.end();
        step.hidden = isLeftOut && step.topic != topicReportInternally;
    }
    std::vector<content::ProtocolStep> own;
    for (auto const& step : local.steps)
        own.push_back(asProtocolStep(step, national));
    auto const aftercare = std::find_if(combined.steps.begin(), combined.steps.end(),
                                        [](content::ProtocolStep const& step) { return step.topic == topicAftercare; });
    combined.steps.insert(aftercare, std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    return combined;
}

Result<void> checkLocalProtocol(LocalProtocol const& local)
{
    std::set<std::string_view> roles;
    for (auto const& contact : local.contacts) {
        TRY(checkContact(contact));
        if (!roles.insert(contact.role).second)
            return Error{ErrorCode::InvalidInput, contact.role};
    }
    TRY(checkTexts({local.domicile}, "domicile"));
    std::set<std::string_view> ids;
    for (auto const& step : local.steps) {
        TRY(checkStep(step));
        if (!ids.insert(step.id).second)
            return Error{ErrorCode::InvalidInput, step.id};
    }
    for (auto const& id : local.leftOut)
        TRY(checkTexts({id}, "leftOut"));
    if (localProtocolToJson(local).dump().size() > localProtocolMaximumBytes)
        return Error{ErrorCode::TextTooLong, "protocol"};
    return {};
}

json localProtocolToJson(LocalProtocol const& local)
{
    json result = {{"contacts", json::array()},
                   {"reportDecision", nameOf(local.reportDecision)},
                   {"domicile", local.domicile},
                   {"steps", json::array()},
                   {"leftOut", local.leftOut}};
    for (auto const& contact : local.contacts) {
        result["contacts"].push_back(
            {{"role", contact.role}, {"name", contact.name}, {"number", contact.number}, {"hours", contact.hours}});
    }
    for (auto const& step : local.steps) {
        result["steps"].push_back({{"id", step.id},
                                   {"title", step.title},
                                   {"text", step.text},
                                   {"say", step.say},
                                   {"who", content::nameOf(step.who)},
                                   {"contact", step.contact},
                                   {"due", {{"unit", content::nameOf(step.due.unit)}, {"amount", step.due.amount}}},
                                   {"removed", step.removed}});
    }
    return result;
}

Result<LocalProtocol> localProtocolFromJson(json const& object)
{
    TRY(onlyFields(object, {"contacts", "reportDecision", "domicile", "steps", "leftOut"}, "JSON object"));
    LocalProtocol local;
    TRY_ASSIGN(local.contacts, readAll(object, "contacts", contactFrom));
    TRY_ASSIGN(auto const decision, readText(object, "reportDecision"));
    if (object.contains("reportDecision")) {
        auto const found = reportDecisionFromName(decision);
        if (!found)
            return Error{ErrorCode::InvalidInput, "reportDecision"};
        local.reportDecision = *found;
    }
    TRY_ASSIGN(local.domicile, readText(object, "domicile"));
    TRY_ASSIGN(local.steps, readAll(object, "steps", stepFrom));
    TRY_ASSIGN(local.leftOut, readAll(object, "leftOut", idFrom));
    TRY(checkLocalProtocol(local));
    return local;
}

Result<LocalProtocol> LocalProtocolStore::load()
{
    TRY_ASSIGN(auto const kept, vault::readSetting(m_database, settingKey));
    if (!kept)
        return fromSettings();
    auto const parsed = json::parse(*kept, nullptr, false);
    auto read = localProtocolFromJson(parsed);
    if (!read)
        return Error{ErrorCode::InvalidInput, unreadableLocalProtocol};
    return read;
}

Result<LocalProtocol> LocalProtocolStore::fromSettings()
{
    TRY_ASSIGN(auto name, vault::readSetting(m_database, oldClerkName));
    TRY_ASSIGN(auto number, vault::readSetting(m_database, oldClerkNumber));
    LocalContact clerk{"clerk", std::move(name).value_or(""), {}, {}};
    auto& place = number && isCallable(*number) ? clerk.number : clerk.hours;
    place = std::move(number).value_or("");
    LocalProtocol local;
    if (!clerk.name.empty() || !clerk.number.empty() || !clerk.hours.empty())
        local.contacts.push_back(std::move(clerk));
    return local;
}

Result<void> LocalProtocolStore::save(LocalProtocol const& local)
{
    TRY(checkLocalProtocol(local));
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    TRY(load());
    TRY(vault::writeSetting(m_database, settingKey, localProtocolToJson(local).dump()));
    for (auto const key : {oldClerkName, oldClerkNumber})
        TRY(vault::removeSetting(m_database, key));
    return transaction.commit();
}

Result<void> LocalProtocolStore::beginAnew()
{
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    for (auto const key : {settingKey, oldClerkName, oldClerkNumber})
        TRY(vault::removeSetting(m_database, key));
    return transaction.commit();
}

}  // namespace weerbaar::protocol
