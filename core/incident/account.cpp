#include "core/incident/account.h"

#include "core/names.h"
#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace weerbaar::incident {

namespace {

using nlohmann::json;

constexpr std::int64_t clockGraceMs = 5 * 60 * 1000;
constexpr std::int64_t earliestUtcMs = 631'152'000'000;  // 1990-01-01: before it, a clock was never set
constexpr std::size_t peopleMaximum = 100;
constexpr double micro = 1e6;  // of a degree: 11 cm, finer than any source here

constexpr Names<SafeNow, 3> safeNames{{{SafeNow::Yes, "yes"}, {SafeNow::No, "no"}, {SafeNow::Unknown, "unknown"}}};
constexpr Names<Role, 3> roleNames{
    {{Role::Offender, "offender"}, {Role::Witness, "witness"}, {Role::Involved, "involved"}}};

Result<std::string> readText(json const& object, char const* key, char const* field)
{
    auto const found = object.find(key);
    if (found == object.end())
        return std::string();
    if (!found->is_string())
        return Error{ErrorCode::InvalidInput, field};
    return found->get<std::string>();
}

Result<std::string> readText(json const& object, char const* field)
{
    return readText(object, field, field);
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

/// true, false, or null for "I don't know".
Result<std::optional<bool>> readTruth(json const& value, char const* field)
{
    if (value.is_null())
        return std::optional<bool>();
    if (!value.is_boolean())
        return Error{ErrorCode::InvalidInput, field};
    return std::optional(value.get<bool>());
}

Result<void> onlyKeys(json const& object, std::set<std::string> const& known, char const* field)
{
    if (!object.is_object())
        return Error{ErrorCode::InvalidInput, field};
    for (auto const& [key, value] : object.items()) {
        if (!known.contains(key))
            return Error{ErrorCode::InvalidInput, key};
    }
    return {};
}

Result<Person> personFrom(json const& value)
{
    Person person;
    if (value.is_string()) {
        person.description = value.get<std::string>();
        return person;
    }
    static std::set<std::string> const known = {"role", "known", "name", "account", "description", "vehicle"};
    TRY(onlyKeys(value, known, "people"));
    TRY_ASSIGN(auto const role, readText(value, "role", "people"));
    if (!role.empty()) {
        auto const found = valueIn(roleNames, role);
        if (!found)
            return Error{ErrorCode::InvalidInput, "people"};
        person.role = *found;
    }
    if (auto const found = value.find("known"); found != value.end()) {
        TRY_ASSIGN(auto const truth, readTruth(*found, "people"));
        person.known = !truth ? Known::Unknown : *truth ? Known::Yes : Known::No;
    }
    TRY_ASSIGN(person.name, readText(value, "name", "people"));
    TRY_ASSIGN(person.account, readText(value, "account", "people"));
    TRY_ASSIGN(person.description, readText(value, "description", "people"));
    TRY_ASSIGN(person.vehicle, readText(value, "vehicle", "people"));
    return person;
}

void putText(json& object, char const* key, std::string const& text)
{
    if (!text.empty())
        object[key] = text;
}

/// Somebody of whom there is one text stays one text.
json personToJson(Person const& person)
{
    Person plain;
    plain.description = person.description;
    if (person == plain)
        return person.description;
    json result = {{"role", nameIn(roleNames, person.role)}, {"known", nullptr}};
    if (person.known != Known::Unknown)
        result["known"] = person.known == Known::Yes;
    putText(result, "name", person.name);
    putText(result, "account", person.account);
    putText(result, "description", person.description);
    putText(result, "vehicle", person.vehicle);
    return result;
}

Result<OnlinePlace> onlineFrom(json const& object)
{
    static std::set<std::string> const known = {"platform", "account", "link"};
    TRY(onlyKeys(object, known, "online"));
    OnlinePlace online;
    TRY_ASSIGN(online.platform, readText(object, "platform", "online"));
    TRY_ASSIGN(online.account, readText(object, "account", "online"));
    TRY_ASSIGN(online.link, readText(object, "link", "online"));
    return online;
}

Result<double> readNumber(json const& object, char const* key)
{
    auto const found = object.find(key);
    if (found == object.end() || !found->is_number())
        return Error{ErrorCode::InvalidInput, "position"};
    return found->get<double>();
}

Result<MeasuredPosition> positionFrom(json const& object)
{
    static std::set<std::string> const known = {"latitude", "longitude", "accuracyMetres", "measuredAt", "source"};
    TRY(onlyKeys(object, known, "position"));
    MeasuredPosition position;
    TRY_ASSIGN(position.latitude, readNumber(object, "latitude"));
    TRY_ASSIGN(position.longitude, readNumber(object, "longitude"));
    if (object.contains("accuracyMetres")) {
        TRY_ASSIGN(auto const accuracy, readNumber(object, "accuracyMetres"));
        position.accuracyMetres = accuracy;
    }
    TRY_ASSIGN(auto const measuredAt, readText(object, "measuredAt", "position"));
    auto const moment = parseRfc3339(measuredAt);
    if (!moment)
        return Error{ErrorCode::InvalidTime, "position"};
    position.measuredAt = *moment;
    TRY_ASSIGN(position.source, readText(object, "source", "position"));
    return position;
}

json positionToJson(MeasuredPosition const& position)
{
    json result = {{"latitude", std::round(position.latitude * micro) / micro},
                   {"longitude", std::round(position.longitude * micro) / micro},
                   {"measuredAt", toRfc3339(position.measuredAt)},
                   {"source", position.source}};
    if (position.accuracyMetres)
        result["accuracyMetres"] = std::round(*position.accuracyMetres);
    return result;
}

bool isAudience(std::string_view name)
{
    return std::find(std::begin(audiences), std::end(audiences), name) != std::end(audiences);
}

/// Lower case for A to Z and the accented letters of Latin-1, which is what Dutch names have. UTF-8.
std::string folded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto byte = static_cast<unsigned char>(text[i]);
        bool const accented = i > 0 && static_cast<unsigned char>(text[i - 1]) == 0xC3 && byte >= 0x80 && byte <= 0x9E
            && byte != 0x97;
        if ((byte >= 'A' && byte <= 'Z') || accented)
            byte = static_cast<unsigned char>(byte + 0x20);
        if (byte <= ' ') {
            if (!result.empty() && result.back() != ' ')
                result += ' ';
            continue;
        }
        result += static_cast<char>(byte);
    }
    if (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

/// Parts of a link's query that say how it was shared or in which language, and never who it is about. Two people taken
/// for one would be worse than one not recognised, so every other part counts: of "profile.php?id=1000" it is the name.
bool saysNothingOfWhom(std::string_view parameter, std::string_view link)
{
    constexpr std::string_view anywhere[] = {"fbclid", "gclid",   "hl",      "igsh",       "igshid",     "lang",
                                             "locale", "mibextid", "utm_campaign", "utm_content", "utm_medium", "utm_source",
                                             "utm_term"};
    constexpr std::string_view onX[] = {"ref_src", "ref_url", "s", "t"};
    auto const name = parameter.substr(0, parameter.find('='));
    auto const host = link.substr(0, link.find('/'));
    bool const isX = host == "x.com" || host == "twitter.com" || host.ends_with(".x.com") || host.ends_with(".twitter.com");
    return std::find(std::begin(anywhere), std::end(anywhere), name) != std::end(anywhere)
        || (isX && std::find(std::begin(onX), std::end(onX), name) != std::end(onX));
}

/// The query of a link without such parts: "?id=1000", or nothing. \param query from the "?" on, or empty.
std::string withoutSharing(std::string_view query, std::string_view link)
{
    std::string result;
    while (!query.empty()) {
        query.remove_prefix(1);  // ? or &
        auto const parameter = query.substr(0, query.find('&'));
        query.remove_prefix(parameter.size());
        if (!parameter.empty() && !saysNothingOfWhom(parameter, link))
            (result += result.empty() ? '?' : '&') += parameter;
    }
    return result;
}

/// What an account is called, without the link around it.
std::string accountName(std::string link)
{
    if (auto const scheme = link.find("://"); scheme != std::string::npos)
        link.erase(0, scheme + 3);
    auto const mark = link.find('?');
    auto const query = mark == std::string::npos ? std::string() : withoutSharing(std::string_view(link).substr(mark), link);
    link.erase(std::min(mark, link.size()));
    while (!link.empty() && link.back() == '/')
        link.pop_back();
    if (auto const slash = link.rfind('/'); slash != std::string::npos)
        link.erase(0, slash + 1);
    link.erase(0, link.find_first_not_of("@ "));
    return link + query;
}

}  // namespace

std::string_view nameOf(SafeNow value)
{
    return nameIn(safeNames, value);
}

std::string_view nameOf(Role value)
{
    return nameIn(roleNames, value);
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

Result<void> checkText(std::string_view text, char const* field)
{
    if (text.size() > textMaximumBytes)
        return Error{ErrorCode::TextTooLong, field};
    if (!isValidText(text))
        return Error{ErrorCode::InvalidText, field};
    return {};
}

bool isPlausible(MeasuredPosition const& position)
{
    bool const onGlobe = std::isfinite(position.latitude) && std::isfinite(position.longitude)
        && std::abs(position.latitude) <= 90 && std::abs(position.longitude) <= 180;
    bool const nowhere = position.latitude == 0 && position.longitude == 0;
    bool const accurate =
        !position.accuracyMetres || (std::isfinite(*position.accuracyMetres) && *position.accuracyMetres > 0);
    return onGlobe && !nowhere && accurate;
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
    struct Text {
        std::string const& text;
        char const* field;
    };
    for (auto const& [text, field] :
         {Text{account.place, "place"}, Text{account.description, "description"}, Text{account.exactWords, "exactWords"},
          Text{account.conclusions, "conclusions"}, Text{account.injury, "injury"}, Text{account.damage, "damage"},
          Text{account.councilWork, "councilWork"}, Text{account.online.platform, "online"},
          Text{account.online.account, "online"}, Text{account.online.link, "online"}})
        TRY(checkText(text, field));
    if (account.people.size() > peopleMaximum)
        return Error{ErrorCode::TextTooLong, "people"};
    for (auto const& person : account.people) {
        for (auto const* text : {&person.name, &person.account, &person.description, &person.vehicle})
            TRY(checkText(*text, "people"));
    }
    for (auto const& concern : account.concerns) {
        bool const known = std::any_of(protocol.concerns.begin(), protocol.concerns.end(),
                                       [&](auto const& candidate) { return candidate.id == concern; });
        if (!known)
            return Error{ErrorCode::InvalidInput, "concerns"};
    }
    if (!std::all_of(account.informed.begin(), account.informed.end(), isAudience))
        return Error{ErrorCode::InvalidInput, "informed"};
    if (!std::all_of(account.consent.begin(), account.consent.end(),
                     [](auto const& said) { return isAudience(said.first); }))
        return Error{ErrorCode::InvalidInput, "consent"};
    if (account.position && !isPlausible(*account.position))
        return Error{ErrorCode::InvalidInput, "position"};
    return {};
}

Result<Account> accountFromJson(json const& object)
{
    static std::set<std::string> const known = {"type", "occurredAt", "place", "description", "safeNow", "exactWords",
                                                "conclusions", "people", "concerns", "online", "position", "injury",
                                                "damage", "councilWork", "informed", "consent"};
    TRY(onlyKeys(object, known, "JSON object"));
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
    TRY_ASSIGN(auto const safe, readTruth(object.at("safeNow"), "safeNow"));
    account.safeNow = !safe ? SafeNow::Unknown : *safe ? SafeNow::Yes : SafeNow::No;
    TRY_ASSIGN(account.exactWords, readText(object, "exactWords"));
    TRY_ASSIGN(account.conclusions, readText(object, "conclusions"));
    if (auto const people = object.find("people"); people != object.end()) {
        if (!people->is_array())
            return Error{ErrorCode::InvalidInput, "people"};
        for (auto const& value : *people) {
            TRY_ASSIGN(auto person, personFrom(value));
            account.people.push_back(std::move(person));
        }
    }
    TRY_ASSIGN(account.concerns, readTexts(object, "concerns"));
    if (auto const online = object.find("online"); online != object.end()) {
        TRY_ASSIGN(account.online, onlineFrom(*online));
    }
    if (auto const position = object.find("position"); position != object.end() && !position->is_null()) {
        TRY_ASSIGN(account.position, positionFrom(*position));
    }
    TRY_ASSIGN(account.injury, readText(object, "injury"));
    TRY_ASSIGN(account.damage, readText(object, "damage"));
    TRY_ASSIGN(account.councilWork, readText(object, "councilWork"));
    TRY_ASSIGN(account.informed, readTexts(object, "informed"));
    if (auto const consent = object.find("consent"); consent != object.end()) {
        if (!consent->is_object())
            return Error{ErrorCode::InvalidInput, "consent"};
        for (auto const& [audience, value] : consent->items()) {
            TRY_ASSIGN(auto const may, readTruth(value, "consent"));
            if (may)
                account.consent[audience] = *may;
        }
    }
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
                   {"people", json::array()},
                   {"concerns", account.concerns}};
    if (account.safeNow != SafeNow::Unknown)
        result["safeNow"] = account.safeNow == SafeNow::Yes;
    for (auto const& person : account.people)
        result["people"].push_back(personToJson(person));
    if (account.online != OnlinePlace()) {
        auto& online = result["online"] = json::object();
        putText(online, "platform", account.online.platform);
        putText(online, "account", account.online.account);
        putText(online, "link", account.online.link);
    }
    if (account.position)
        result["position"] = positionToJson(*account.position);
    putText(result, "injury", account.injury);
    putText(result, "damage", account.damage);
    putText(result, "councilWork", account.councilWork);
    if (!account.informed.empty())
        result["informed"] = account.informed;
    if (!account.consent.empty())
        result["consent"] = account.consent;
    return result;
}

std::string summaryOf(Person const& person)
{
    std::string result;
    for (auto const* text : {&person.name, &person.account, &person.description, &person.vehicle}) {
        if (!text->empty())
            result += (result.empty() ? "" : " · ") + *text;
    }
    return result;
}

std::string offenderKey(Person const& person)
{
    if (person.role != Role::Offender)
        return {};
    auto const account = accountName(folded(person.account));
    if (!account.empty())
        return "account:" + account;
    auto const name = folded(person.name);
    return name.empty() ? std::string() : "name:" + name;
}

}  // namespace weerbaar::incident
