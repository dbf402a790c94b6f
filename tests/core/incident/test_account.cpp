#include "core/incident/account.h"

#include "tests/core/incident/kept.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>
#include <limits>

using namespace weerbaar;
using namespace weerbaar::incident;
using namespace std::chrono_literals;
using nlohmann::json;
using test::account;
using test::codeOf;
using test::described;
using test::offender;
using test::Refusal;
using test::take;

namespace {

json accountJson()
{
    return {{"type", "T03"},
            {"occurredAt", "2026-11-20T21:15:00+01:00"},
            {"place", "Parkeerplaats achter het gemeentehuis"},
            {"description", "Hij stond me op te wachten."},
            {"safeNow", true}};
}

/// The refusal of an account that is right but for one thing.
Refusal refusalOf(std::function<void(Account&)> const& change)
{
    auto changed = account();
    change(changed);
    return test::refusalIn(checkAccount(changed, test::library().protocol(), test::MovingClock::start));
}

Refusal readingOf(std::function<void(json&)> const& change)
{
    auto changed = accountJson();
    change(changed);
    return test::refusalIn(accountFromJson(changed));
}

MeasuredPosition measured()
{
    return {52.088889, 5.123456, 12, test::lastEvening, "nmea"};
}

constexpr std::optional<ErrorCode> fine = std::nullopt;

/// The texts of a person, for tests over each of them.
std::string Person::*const personTexts[] = {&Person::name, &Person::account, &Person::description, &Person::vehicle};

}  // namespace

TEST_CASE("the five required answers are enough", "[core][incident][account]")
{
    CHECK(requiredAnswers == 5);
    auto const read = accountFromJson(accountJson());
    CHECK(take(accountFromJson(accountJson())) == account());
    CHECK(codeOf(checkAccount(*read, test::library().protocol(), test::MovingClock::start)) == fine);
}

TEST_CASE("an account without one of the five is refused, and says which", "[core][incident][account]")
{
    for (std::string const field : {"type", "occurredAt", "place", "description", "safeNow"}) {
        INFO(field);
        CHECK(readingOf([&](json& object) { object.erase(field); }) == Refusal{ErrorCode::MissingAnswer, field});
    }
    CHECK(refusalOf([](Account& a) { a.type.clear(); }) == Refusal{ErrorCode::MissingAnswer, "type"});
    for (auto const* const blank : {"", " ", "\n\t \r"}) {
        CHECK(refusalOf([&](Account& a) { a.place = blank; }) == Refusal{ErrorCode::MissingAnswer, "place"});
        CHECK(refusalOf([&](Account& a) { a.description = blank; }) == Refusal{ErrorCode::MissingAnswer, "description"});
    }
}

TEST_CASE("a field that we do not know is refused, so that a misspelt one is not lost", "[core][incident][account]")
{
    for (std::string const field : {"Place", "exact_words", "id", "", "witnesses"}) {
        INFO(field);
        CHECK(readingOf([&](json& object) { object[field] = "x"; }) == Refusal{ErrorCode::InvalidInput, field});
    }
    CHECK(readingOf([](json& j) { j["people"] = json::array({{{"Name", "Jan"}}}); })
          == Refusal{ErrorCode::InvalidInput, "Name"});
    CHECK(readingOf([](json& j) { j["online"] = {{"url", "x"}}; }) == Refusal{ErrorCode::InvalidInput, "url"});
    CHECK(readingOf([](json& j) { j["position"] = {{"lat", 1}}; }) == Refusal{ErrorCode::InvalidInput, "lat"});
}

TEST_CASE("a field of another type is refused", "[core][incident][account]")
{
    for (std::string const field : {"type", "occurredAt", "place", "description", "exactWords", "conclusions", "injury",
                                    "damage", "councilWork"}) {
        for (auto const& value : {json(7), json(nullptr), json::array(), json::object(), json(true)}) {
            INFO(field << " " << value);
            CHECK(readingOf([&](json& object) { object[field] = value; }) == Refusal{ErrorCode::InvalidInput, field});
        }
    }
    for (std::string const field : {"people", "concerns", "informed"}) {
        for (auto const& value : {json("Jan"), json(nullptr), json::array({7}), json::object()}) {
            INFO(field << " " << value);
            CHECK(readingOf([&](json& object) { object[field] = value; }) == Refusal{ErrorCode::InvalidInput, field});
        }
    }
    for (std::string const field : {"online", "consent"}) {
        for (auto const& value : {json("x"), json(nullptr), json::array(), json(7)}) {
            INFO(field << " " << value);
            CHECK(readingOf([&](json& object) { object[field] = value; }) == Refusal{ErrorCode::InvalidInput, field});
        }
    }
    for (auto const& value : {json("true"), json(1), json::array()}) {
        CHECK(readingOf([&](json& object) { object["safeNow"] = value; }) == Refusal{ErrorCode::InvalidInput, "safeNow"});
        CHECK(readingOf([&](json& object) { object["consent"]["police"] = value; }) ==
              Refusal{ErrorCode::InvalidInput, "consent"});
        CHECK(readingOf([&](json& object) { object["people"] = json::array({{{"known", value}}}); }) ==
              Refusal{ErrorCode::InvalidInput, "people"});
    }
    CHECK(readingOf([](json& j) { j["people"] = json::array({{{"name", 7}}}); })
          == Refusal{ErrorCode::InvalidInput, "people"});
    CHECK(readingOf([](json& j) { j["people"] = json::array({{{"role", "Offender"}}}); }) ==
          Refusal{ErrorCode::InvalidInput, "people"});
    CHECK(readingOf([](json& j) { j["online"] = {{"link", 7}}; }) == Refusal{ErrorCode::InvalidInput, "online"});
    for (auto const& value : {json::array(), json("T03"), json(nullptr)})
        CHECK(codeOf(accountFromJson(value)) == ErrorCode::InvalidInput);
}

TEST_CASE("not to know is an answer to whether one is safe, and whether somebody may be told", "[core][incident][account]")
{
    auto object = accountJson();
    object["safeNow"] = nullptr;
    object["consent"] = {{"police", true}, {"press", false}, {"family", nullptr}};
    auto const read = take(accountFromJson(object));
    CHECK(read.safeNow == SafeNow::Unknown);
    CHECK(read.consent == std::map<std::string, bool>{{"police", true}, {"press", false}});  // family: not decided
    object["safeNow"] = false;
    CHECK(take(accountFromJson(object)).safeNow == SafeNow::No);
}

TEST_CASE("a type, concern or audience that nobody knows is refused", "[core][incident][account]")
{
    for (auto const* const type : {"T15", "t03", "T3", "T03 ", "\xFF"})
        CHECK(refusalOf([&](Account& a) { a.type = type; }) == Refusal{ErrorCode::UnknownType, "type"});
    CHECK(refusalOf([](Account& a) { a.concerns = {"repeat", "unheard-of"}; })
          == Refusal{ErrorCode::InvalidInput, "concerns"});
    CHECK(refusalOf([](Account& a) { a.concerns = {"repeat", "knows-address"}; }).code == fine);
    CHECK(refusalOf([](Account& a) { a.informed = {"clerk", "griffier"}; }) == Refusal{ErrorCode::InvalidInput, "informed"});
    CHECK(refusalOf([](Account& a) { a.consent = {{"Police", true}}; }) == Refusal{ErrorCode::InvalidInput, "consent"});
    for (auto const audience : audiences) {
        CHECK(refusalOf([&](Account& a) { a.informed = {std::string(audience)}; }).code == fine);
        CHECK(refusalOf([&](Account& a) { a.consent = {{std::string(audience), false}}; }).code == fine);
    }
}

TEST_CASE("the future is refused, but for five minutes of a clock that differs", "[core][incident][account]")
{
    auto const after = [](std::chrono::milliseconds duration) {
        return [=](Account& a) { a.occurredAt = addMilliseconds(test::MovingClock::start, duration.count()); };
    };
    CHECK(refusalOf(after(0ms)).code == fine);
    CHECK(refusalOf(after(4min)).code == fine);
    CHECK(refusalOf(after(5min)).code == fine);
    CHECK(refusalOf(after(5min + 1ms)) == Refusal{ErrorCode::TimeInFuture, "occurredAt"});
    CHECK(refusalOf(after(6min)) == Refusal{ErrorCode::TimeInFuture, "occurredAt"});
    CHECK(refusalOf(after(24h * 365)).code == ErrorCode::TimeInFuture);
    // Another offset does not make it later: 06:00 in Auckland was yesterday here.
    CHECK(refusalOf([](Account& a) { a.occurredAt = take(parseRfc3339("2026-11-21T11:00:00+13:00")); }).code == fine);
}

TEST_CASE("a time before 1990 comes from a clock that was never set", "[core][incident][account]")
{
    auto const on = [](std::string_view text) {
        return [=](Account& a) { a.occurredAt = take(parseRfc3339(text)); };
    };
    CHECK(refusalOf(on("1970-01-01T00:00:00Z")) == Refusal{ErrorCode::TimeTooLongAgo, "occurredAt"});
    CHECK(refusalOf(on("1989-12-31T23:59:59Z")).code == ErrorCode::TimeTooLongAgo);
    CHECK(refusalOf(on("0001-01-01T00:00:00Z")).code == ErrorCode::TimeTooLongAgo);
    CHECK(refusalOf(on("1990-01-01T00:00:00Z")).code == fine);
}

TEST_CASE("a time that is none is refused when it is read", "[core][incident][account]")
{
    for (auto const* const text : {"", "gisteren", "2026-11-20T21:15:00", "2026-02-30T10:00:00Z"}) {
        CHECK(readingOf([&](json& object) { object["occurredAt"] = text; })
              == Refusal{ErrorCode::InvalidTime, "occurredAt"});
        CHECK(readingOf([&](json& object) {
                  object["position"] = {{"latitude", 52.1}, {"longitude", 5.1}, {"measuredAt", text}, {"source", "nmea"}};
              }) == Refusal{ErrorCode::InvalidTime, "position"});
    }
}

TEST_CASE("text over the limit is refused in every field, text at the limit in none", "[core][incident][account]")
{
    std::string const full(textMaximumBytes, 'a');
    auto const over = full + 'a';
    struct Field {
        std::function<std::string&(Account&)> in;
        char const* name;
    };
    std::vector<Field> const fields = {{[](Account& a) -> std::string& { return a.place; }, "place"},
                                       {[](Account& a) -> std::string& { return a.description; }, "description"},
                                       {[](Account& a) -> std::string& { return a.exactWords; }, "exactWords"},
                                       {[](Account& a) -> std::string& { return a.conclusions; }, "conclusions"},
                                       {[](Account& a) -> std::string& { return a.injury; }, "injury"},
                                       {[](Account& a) -> std::string& { return a.damage; }, "damage"},
                                       {[](Account& a) -> std::string& { return a.councilWork; }, "councilWork"},
                                       {[](Account& a) -> std::string& { return a.online.platform; }, "online"},
                                       {[](Account& a) -> std::string& { return a.online.account; }, "online"},
                                       {[](Account& a) -> std::string& { return a.online.link; }, "online"}};
    for (auto const& [in, name] : fields) {
        INFO(name);
        CHECK(refusalOf([&](Account& a) { in(a) = over; }) == Refusal{ErrorCode::TextTooLong, name});
        CHECK(refusalOf([&](Account& a) { in(a) = full; }).code == fine);
        for (auto const& bad : {std::string("a\xFF"), std::string("a\0b", 3), std::string("\xED\xA0\x80")})
            CHECK(refusalOf([&](Account& a) { in(a) = bad; }) == Refusal{ErrorCode::InvalidText, name});
    }
    for (auto const text : personTexts) {
        Person person;
        person.*text = over;
        CHECK(refusalOf([&](Account& a) { a.people = {described("Jan"), person}; })
              == Refusal{ErrorCode::TextTooLong, "people"});
        person.*text = "\xC3";
        CHECK(refusalOf([&](Account& a) { a.people = {described("Jan"), person}; })
              == Refusal{ErrorCode::InvalidText, "people"});
    }
    CHECK(refusalOf([&](Account& a) { a.people.assign(101, described("Jan")); })
          == Refusal{ErrorCode::TextTooLong, "people"});
    CHECK(refusalOf([&](Account& a) { a.people.assign(100, described("Jan")); }).code == fine);
}

TEST_CASE("a position must be a place on the globe", "[core][incident][account]")
{
    CHECK(isPlausible(measured()));
    auto const plausible = [](double latitude, double longitude, std::optional<double> accuracy = {}) {
        bool const result = isPlausible({latitude, longitude, accuracy, test::lastEvening, "nmea"});
        auto changed = account();
        changed.position = MeasuredPosition{latitude, longitude, accuracy, test::lastEvening, "nmea"};
        auto const refused = test::refusalIn(checkAccount(changed, test::library().protocol(), test::MovingClock::start));
        CHECK(refused == (result ? Refusal{fine, "-"} : Refusal{ErrorCode::InvalidInput, "position"}));
        return result;
    };
    double const nan = std::numeric_limits<double>::quiet_NaN();
    double const infinite = std::numeric_limits<double>::infinity();
    CHECK(plausible(90, 180));
    CHECK(plausible(-90, -180));
    CHECK(plausible(0, 6.5));
    CHECK(plausible(51.5, 0));
    CHECK(plausible(52.1, 5.1, 0.5));
    CHECK_FALSE(plausible(0, 0));
    CHECK_FALSE(plausible(90.0001, 5));
    CHECK_FALSE(plausible(5, -180.0001));
    for (double const none : {nan, infinite, -infinite}) {
        CHECK_FALSE(plausible(none, 5));
        CHECK_FALSE(plausible(52, none));
        CHECK_FALSE(plausible(52, 5, none));
    }
    CHECK_FALSE(plausible(52, 5, 0.0));
    CHECK_FALSE(plausible(52, 5, -1.0));
}

TEST_CASE("an account goes through JSON unchanged", "[core][incident][account]")
{
    auto full = account();
    full.safeNow = GENERATE(SafeNow::Yes, SafeNow::No, SafeNow::Unknown);
    full.occurredAt = take(parseRfc3339("2024-02-29T23:59:59-03:30"));
    full.exactWords = test::oddText;
    full.conclusions = "Ik denk dat het om de windmolens gaat.";
    full.people = {described("Buurman \xC3\xABn buurvrouw"),
                   {Role::Offender, Known::Yes, "Jan", "@jan", "man, muts", "grijze bestelbus"},
                   {Role::Witness, Known::No, "", "", "vrouw met hond", ""},
                   {Role::Involved, Known::Unknown, "Piet", "", "", ""}};
    full.concerns = {"repeat", "cannot-sleep"};
    full.online = {"Facebook", "@jan", "https://example.org/1"};
    full.position = measured();
    full.injury = "Een blauw oog.";
    full.damage = "Ruit stuk.";
    full.councilWork = "Windmolens, raad van 12 november";
    full.informed = {"clerk", "family"};
    full.consent = {{"police", true}, {"press", false}};
    CHECK(take(accountFromJson(accountToJson(full))) == full);
    full.position->accuracyMetres.reset();
    full.online.platform.clear();
    CHECK(take(accountFromJson(accountToJson(full))) == full);
}

TEST_CASE("of the fields that came later, only what was told is written", "[core][incident][account]")
{
    auto const keysOf = [](Account const& told) {
        auto const object = accountToJson(told);
        std::vector<std::string> keys;
        for (auto const& [key, value] : object.items())
            keys.push_back(key);
        return keys;
    };
    std::vector<std::string> const first = {"concerns", "conclusions", "description", "exactWords", "occurredAt", "people",
                                            "place", "safeNow", "type"};
    CHECK(keysOf(account()) == first);
    auto told = account();
    told.injury = "x";
    told.online.link = "x";
    CHECK(keysOf(told)
          == std::vector<std::string>{"concerns", "conclusions", "description", "exactWords", "injury", "occurredAt",
                                      "online", "people", "place", "safeNow", "type"});
    CHECK(accountToJson(told).at("online") == json{{"link", "x"}});
}

TEST_CASE("somebody of whom there is one text stays one text, as in the vaults from before", "[core][incident][account]")
{
    auto told = account();
    told.people = {described("man, donkere jas"), offender("Jan")};
    CHECK(accountToJson(told).at("people") ==
          json::parse(R"(["man, donkere jas", {"role": "offender", "known": null, "name": "Jan"}])"));
    auto object = accountJson();
    object["people"] = json::parse(R"(["man", {"description": "vrouw"}, {}, {"known": false, "role": ""}])");
    auto const people = take(accountFromJson(object)).people;
    REQUIRE(people.size() == 4);
    CHECK(people[0] == described("man"));
    CHECK(people[1] == described("vrouw"));
    CHECK(people[2] == Person());
    CHECK(people[3].known == Known::No);
    CHECK(people[3].role == Role::Involved);
}

TEST_CASE("a position is kept to a millionth of a degree, and to the metre", "[core][incident][account]")
{
    auto told = account();
    told.position = MeasuredPosition{52.08888888888, -5.12345649, 11.7, test::lastEvening, "geoclue2"};
    auto const once = take(accountFromJson(accountToJson(told)));
    REQUIRE(once.position.has_value());
    CHECK(once.position->latitude == 52.088889);
    CHECK(once.position->longitude == -5.123456);
    CHECK(once.position->accuracyMetres == 12.0);
    CHECK(once.position->measuredAt == test::lastEvening);
    CHECK(once.position->source == "geoclue2");
    CHECK(accountToJson(once) == accountToJson(told));  // reading it back changes no digit
    CHECK(accountToJson(once).at("position").dump() ==
          R"({"accuracyMetres":12.0,"latitude":52.088889,"longitude":-5.123456,"measuredAt":)"
          R"("2026-11-20T21:15:00+01:00","source":"geoclue2"})");
    auto object = accountJson();
    for (auto const& value : {json("52.1"), json(nullptr), json(true)}) {
        object["position"] = {{"latitude", value}, {"longitude", 5.1}, {"measuredAt", "2026-11-20T21:15:00+01:00"}};
        CHECK(codeOf(accountFromJson(object)) == ErrorCode::InvalidInput);
    }
    object["position"] = nullptr;
    CHECK_FALSE(take(accountFromJson(object)).position.has_value());
}

TEST_CASE("a list and a report tell of somebody in one text", "[core][incident][account]")
{
    Person const person{Role::Offender, Known::Yes, "Jan", "@jan", "man, muts", "grijze bestelbus"};
    CHECK(summaryOf(person) == "Jan \xC2\xB7 @jan \xC2\xB7 man, muts \xC2\xB7 grijze bestelbus");
    CHECK(summaryOf(described("man")) == "man");
    CHECK(summaryOf({}).empty());
    CHECK(nameOf(Role::Offender) == "offender");
    CHECK(nameOf(Role::Witness) == "witness");
    CHECK(nameOf(Role::Involved) == "involved");
}

TEST_CASE("the same offender is recognised by account, else by name", "[core][incident][account]")
{
    struct Same {
        char const* name;
        char const* account;
        char const* key;
    };
    auto const same = GENERATE(
        Same{"", "@JanDeVries", "account:jandevries"}, Same{"", "jandevries", "account:jandevries"},
        Same{"", " JANDEVRIES ", "account:jandevries"}, Same{"Jan", "https://x.com/JanDeVries", "account:jandevries"},
        Same{"Jan", "https://www.facebook.com/JanDeVries///", "account:jandevries"},
        Same{"", "x.com/@JanDeVries", "account:jandevries"}, Same{"Jan de Vries", "", "name:jan de vries"},
        Same{"  JAN  de\tVries ", "", "name:jan de vries"}, Same{"Jan de Vries", "@", "name:jan de vries"},
        Same{"Jan de Vries", " / ", "name:jan de vries"},
        // Accents fold where Latin-1 has them: U+00CB and U+00D6, but not the multiplication sign U+00D7.
        Same{"ZO\xC3\x8B \xC3\x96z", "", "name:zo\xC3\xAB \xC3\xB6z"}, Same{"a\xC3\x97", "", "name:a\xC3\x97"},
        Same{"", "", ""}, Same{" \n ", "  ", ""});
    INFO(same.name << " | " << same.account);
    CHECK(offenderKey(offender(same.name, same.account)) == same.key);
    for (auto const role : {Role::Witness, Role::Involved}) {
        auto other = offender(same.name, same.account);
        other.role = role;
        CHECK(offenderKey(other).empty());
    }
}

TEST_CASE("how a link was shared, or in which language, makes nobody somebody else", "[core][incident][account]")
{
    struct Link {
        char const* link;
        char const* key;
    };
    auto const link = GENERATE(
        Link{"https://www.tiktok.com/@naam?lang=nl", "account:naam"}, Link{"instagram.com/naam/?hl=nl", "account:naam"},
        Link{"https://www.instagram.com/naam?igsh=MWx/x==&utm_source=qr", "account:naam"},
        Link{"https://x.com/naam?s=21&t=AbC", "account:naam"},
        Link{"https://mobile.twitter.com/Naam?lang=nl", "account:naam"},
        Link{"x.com/naam?", "account:naam"}, Link{"x.com/naam?&", "account:naam"}, Link{"@naam?lang=nl", "account:naam"},
        // What may be the name stays: two people taken for one would be worse.
        Link{"https://www.facebook.com/profile.php?id=1000", "account:profile.php?id=1000"},
        Link{"https://www.facebook.com/profile.php?mibextid=ZbWKwL&id=1000&locale=nl_NL", "account:profile.php?id=1000"},
        Link{"https://forum.example/lid?t=7", "account:lid?t=7"}, Link{"https://max.com/lid?s=7", "account:lid?s=7"},
        Link{"https://forum.example/lid?language=1&u=7", "account:lid?language=1&u=7"},
        Link{"https://forum.example/lid/?terug=/home/", "account:lid?terug=/home/"});
    INFO(link.link);
    CHECK(offenderKey(offender("", link.link)) == link.key);
}

TEST_CASE("what somebody looked like recognises nobody", "[core][incident][account]")
{
    Person person;
    person.role = Role::Offender;
    person.description = "man, donkere jas";
    person.vehicle = "grijze bestelbus";
    CHECK(offenderKey(person).empty());
}
