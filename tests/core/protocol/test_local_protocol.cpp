#include "core/protocol/local_protocol.h"

#include "core/vault/setting_row.h"
#include "core/vault/settings.h"
#include "tests/core/protocol/tiny_protocol.h"
#include "tests/support/packs.h"
#include "tests/support/test_vault.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

using namespace weerbaar;
using namespace weerbaar::protocol;
using content::Actor;
using content::DueUnit;
using content::Severity;
using nlohmann::json;
using test::codeOf;
using test::take;
using test::tinyProtocol;
using test::whereOf;

namespace {

using Ids = std::vector<std::string>;

LocalStep plainStep(std::string id, std::string title)
{
    LocalStep step;
    step.id = std::move(id);
    step.title = std::move(title);
    return step;
}

/// With something in every field.
LocalProtocol full()
{
    LocalProtocol local;
    local.contacts = {{"clerk", "G. Riffier", "070 - 123 45 67", "ma-vr 9-17 uur"}, {"confidant", "Zo\xC3\xAB", "", ""}};
    local.reportDecision = ReportDecision::Together;
    local.domicile = "Raadhuisplein 1, Epe";
    local.steps = {{"own-1", "Bel de fractie", "Zij weten wat te doen.", "Ik ben bedreigd.", Actor::Party, "party",
                    {DueUnit::Hours, 4}, false},
                   {"own-3", "Vul het formulier in", "", "", Actor::Clerk, "", {DueUnit::Days, 2}, true}};
    local.leftOut = {"P05", "P99"};
    return local;
}

json fullJson()
{
    return json::parse(R"({
        "contacts": [{"role": "clerk", "name": "G. Riffier", "number": "070 - 123 45 67", "hours": "ma-vr 9-17 uur"},
                     {"role": "confidant", "name": "Zoë", "number": "", "hours": ""}],
        "reportDecision": "together",
        "domicile": "Raadhuisplein 1, Epe",
        "steps": [{"id": "own-1", "title": "Bel de fractie", "text": "Zij weten wat te doen.", "say": "Ik ben bedreigd.",
                   "who": "party", "contact": "party", "due": {"unit": "hours", "amount": 4}, "removed": false},
                  {"id": "own-3", "title": "Vul het formulier in", "text": "", "say": "", "who": "clerk", "contact": "",
                   "due": {"unit": "days", "amount": 2}, "removed": true}],
        "leftOut": ["P05", "P99"]})");
}

/// The refusal of a protocol that is right but for one thing.
struct Refusal {
    std::optional<ErrorCode> code;
    std::string where;

    bool operator==(Refusal const&) const = default;
};

Refusal refusalOf(std::function<void(LocalProtocol&)> const& change)
{
    auto changed = full();
    change(changed);
    auto const result = checkLocalProtocol(changed);
    return {codeOf(result), whereOf(result)};
}

Refusal readingOf(std::function<void(json&)> const& change)
{
    auto changed = fullJson();
    change(changed);
    auto const result = localProtocolFromJson(changed);
    return {codeOf(result), whereOf(result)};
}

Refusal const fine{std::nullopt, "-"};

Ids idsOf(content::ProtocolPack const& pack)
{
    Ids ids;
    for (auto const& step : pack.steps)
        ids.push_back(step.id);
    return ids;
}

Ids hiddenIn(content::ProtocolPack const& pack)
{
    Ids ids;
    for (auto const& step : pack.steps) {
        if (step.hidden)
            ids.push_back(step.id);
    }
    return ids;
}

}  // namespace

TEST_CASE("own steps stand before the aftercare, for every type and colour", "[core][protocol][local]")
{
    auto const national = tinyProtocol();
    auto const combined = combine(national, full());
    CHECK(idsOf(combined) == Ids{"now", "report", "hour", "own-1", "own-3", "talk", "fortnight", "complain", "ask"});
    auto const* const own = combined.findStep("own-1");
    REQUIRE(own != nullptr);
    CHECK(own->title == "Bel de fractie");
    CHECK(own->text == "Zij weten wat te doen.");
    CHECK(own->say == "Ik ben bedreigd.");
    CHECK(own->who == Actor::Party);
    CHECK(own->contact == "party");
    CHECK(own->due == content::Due{DueUnit::Hours, 4});
    CHECK(own->types == Ids{"TG", "TY", "TO", "TR"});
    CHECK(own->severities == std::vector{Severity::Green, Severity::Yellow, Severity::Orange, Severity::Red});
    CHECK_FALSE(own->topic.has_value());
    CHECK(own->sources.empty());
    CHECK_FALSE(combined.findStep("own-3")->say.has_value());
    CHECK_FALSE(combined.findStep("own-3")->contact.has_value());
    // The rest is the national pack's.
    CHECK(combined.types.size() == national.types.size());
    CHECK(combined.concerns.size() == national.concerns.size());

    auto without = national;
    std::erase_if(without.steps, [](auto const& step) { return step.topic == "aftercare"; });
    CHECK(idsOf(combine(without, full())) == Ids{"now", "report", "hour", "complain", "ask", "own-1", "own-3"});
    CHECK(idsOf(combine(national, {})) == idsOf(national));
}

TEST_CASE("what was left out or removed is hidden, but reporting internally never", "[core][protocol][local]")
{
    auto const national = tinyProtocol();
    CHECK(hiddenIn(combine(national, {})).empty());
    auto local = full();
    local.leftOut = {"hour", "report", "talk", "unheard-of"};
    CHECK(hiddenIn(combine(national, local)) == Ids{"hour", "own-3", "talk"});

    // Left out for new incidents, still there for the one that did it.
    auto const combined = combine(national, local);
    auto incident = test::happened("TG");
    auto const now = test::at("2026-11-21T10:00:00+01:00");
    CHECK(stepsFor(incident, Severity::Green, combined, now).size() == 2);  // now, own-1
    test::decide(incident, {"hour", incident::StepChoice::Done, {}, ""}, "2026-11-21T09:00:00+01:00");
    test::decide(incident, {"own-3", incident::StepChoice::Done, {}, ""}, "2026-11-21T09:00:00+01:00");
    CHECK(stepsFor(incident, Severity::Green, combined, now).size() == 4);
}

TEST_CASE("of the pack that we carry, every step but reporting internally can be left out", "[core][protocol][local]")
{
    auto const& national = test::library().protocol();
    LocalProtocol local;
    local.leftOut = idsOf(national);
    auto const combined = combine(national, local);
    CHECK_FALSE(hiddenIn(combined).empty());
    for (auto const& step : combined.steps)
        CHECK(step.hidden == (step.topic != "report-internally"));
}

TEST_CASE("a contact is found by its role, and an id is never given twice", "[core][protocol][local]")
{
    auto const local = full();
    REQUIRE(local.findContact("confidant") != nullptr);
    CHECK(local.findContact("confidant")->name == "Zo\xC3\xAB");
    CHECK(local.findContact("mayor") == nullptr);
    CHECK(LocalProtocol().nextStepId() == "own-1");
    CHECK(local.nextStepId() == "own-4");  // own-3 was removed, and keeps its id
    LocalProtocol many;
    many.steps = {plainStep("own-10", "a"), plainStep("own-9", "b")};
    CHECK(many.nextStepId() == "own-11");
}

TEST_CASE("a number must be one that somebody can call", "[core][protocol][local]")
{
    auto const numbered = [](std::string number) {
        return refusalOf([&](LocalProtocol& local) { local.contacts[0].number = std::move(number); });
    };
    for (auto const* const number : {"", "112", "+31 (0)70 - 123.45.67", "0", "0900-8844"}) {
        INFO(number);
        CHECK(numbered(number) == fine);
    }
    for (auto const* const number : {" ", "-", "+", "()", "bel de balie", "070-1234567 (balie)", "070/1234567", "070\n1234567",
                                     "06-1234567\xC2\xA0", "\xD9\xA1\xD9\xA2", "112;ext=1", "*21#"}) {
        INFO(number);
        CHECK(numbered(number) == Refusal{ErrorCode::InvalidInput, "clerk"});
    }
}

TEST_CASE("what cannot be is refused, and says where", "[core][protocol][local]")
{
    CHECK(refusalOf([](LocalProtocol&) {}) == fine);
    CHECK(codeOf(checkLocalProtocol({})) == std::nullopt);
    CHECK(refusalOf([](LocalProtocol& l) { l.contacts[0].role = "griffier"; }) == Refusal{ErrorCode::InvalidInput, "role"});
    CHECK(refusalOf([](LocalProtocol& l) { l.contacts[0].role = ""; }) == Refusal{ErrorCode::InvalidInput, "role"});
    CHECK(refusalOf([](LocalProtocol& l) { l.contacts[1].role = "clerk"; }) == Refusal{ErrorCode::InvalidInput, "clerk"});
    for (auto const* const blank : {"", " \n\t"})
        CHECK(refusalOf([&](LocalProtocol& l) { l.steps[0].title = blank; }) == Refusal{ErrorCode::MissingAnswer, "own-1"});
    for (auto const* const id : {"", "own-", "own-0", "own-01", "own--1", "own-1x", "P04", "own-1000000", "own-99999999999",
                                 " own-1"}) {
        INFO(id);
        CHECK(refusalOf([&](LocalProtocol& l) { l.steps[0].id = id; }) == Refusal{ErrorCode::InvalidInput, "id"});
    }
    CHECK(refusalOf([](LocalProtocol& l) { l.steps[0].id = "own-999999"; }) == fine);
    CHECK(refusalOf([](LocalProtocol& l) { l.steps[0].id = "own-3"; }) == Refusal{ErrorCode::InvalidInput, "own-3"});

    std::string const bad = "half \xF0\x9F";
    Refusal const noText{ErrorCode::InvalidText, "own-1"};
    CHECK(refusalOf([&](LocalProtocol& l) { l.contacts[1].name = bad; }) == Refusal{ErrorCode::InvalidText, "confidant"});
    CHECK(refusalOf([&](LocalProtocol& l) { l.contacts[1].hours = bad; }) == Refusal{ErrorCode::InvalidText, "confidant"});
    CHECK(refusalOf([&](LocalProtocol& l) { l.domicile = bad; }) == Refusal{ErrorCode::InvalidText, "domicile"});
    CHECK(refusalOf([&](LocalProtocol& l) { l.domicile = std::string("a\0b", 3); }) ==
          Refusal{ErrorCode::InvalidText, "domicile"});
    CHECK(refusalOf([&](LocalProtocol& l) { l.steps[0].title = bad; }) == noText);
    CHECK(refusalOf([&](LocalProtocol& l) { l.steps[0].text = bad; }) == noText);
    CHECK(refusalOf([&](LocalProtocol& l) { l.steps[0].say = bad; }) == noText);
    CHECK(refusalOf([&](LocalProtocol& l) { l.steps[0].contact = bad; }) == noText);
    CHECK(refusalOf([&](LocalProtocol& l) { l.leftOut[1] = bad; }) == Refusal{ErrorCode::InvalidText, "leftOut"});
}

TEST_CASE("a step is due at once, on the day, or after a number of hours, days or months", "[core][protocol][local]")
{
    auto const due = [](DueUnit unit, int amount) {
        return refusalOf([&](LocalProtocol& local) { local.steps[0].due = {unit, amount}; });
    };
    Refusal const no{ErrorCode::InvalidInput, "own-1"};
    for (auto const unit : {DueUnit::Immediate, DueUnit::SameDay}) {
        CHECK(due(unit, 0) == fine);
        CHECK(due(unit, 1) == no);
        CHECK(due(unit, -1) == no);
    }
    for (auto const unit : {DueUnit::Hours, DueUnit::Days, DueUnit::Months}) {
        CHECK(due(unit, 1) == fine);
        CHECK(due(unit, 1000) == fine);
        CHECK(due(unit, 0) == no);
        CHECK(due(unit, -1) == no);
        CHECK(due(unit, 1001) == no);
    }
}

TEST_CASE("more than 64 KiB in all is refused", "[core][protocol][local]")
{
    auto local = full();
    local.domicile.clear();
    auto const room = 64 * 1024 - localProtocolToJson(local).dump().size();
    local.domicile.assign(room, 'a');
    CHECK(codeOf(checkLocalProtocol(local)) == std::nullopt);
    local.domicile += 'a';
    CHECK(codeOf(checkLocalProtocol(local)) == ErrorCode::TextTooLong);
    // However it is divided.
    LocalProtocol many;
    for (int i = 1; i <= 70; ++i)
        many.steps.push_back(plainStep("own-" + std::to_string(i), std::string(1000, 'a')));
    CHECK(codeOf(checkLocalProtocol(many)) == ErrorCode::TextTooLong);
}

TEST_CASE("a protocol goes through JSON unchanged, in the shape that formats.md tells", "[core][protocol][local]")
{
    CHECK(localProtocolToJson(full()) == fullJson());
    CHECK(take(localProtocolFromJson(fullJson())) == full());
    CHECK(take(localProtocolFromJson(localProtocolToJson({}))) == LocalProtocol());
    CHECK(take(localProtocolFromJson(json::object())) == LocalProtocol());  // what is left out is empty
    auto const step = take(localProtocolFromJson(json::parse(R"({"steps": [{"id": "own-1", "title": "Bel"}]})"))).steps.at(0);
    CHECK(step == plainStep("own-1", "Bel"));
    CHECK(step.who == Actor::Councillor);
    CHECK(step.due == content::Due{DueUnit::SameDay, 0});
    for (auto const decision : {ReportDecision::NotKnown, ReportDecision::Councillor, ReportDecision::Municipality,
                                ReportDecision::Together})
        CHECK(reportDecisionFromName(nameOf(decision)) == decision);
}

TEST_CASE("JSON that is not exactly a protocol is refused", "[core][protocol][local]")
{
    auto const refuses = [](std::string const& field) { return Refusal{ErrorCode::InvalidInput, field}; };
    for (auto const& value : {json(7), json(nullptr), json::array(), json("x")})
        CHECK(codeOf(localProtocolFromJson(value)) == ErrorCode::InvalidInput);
    CHECK(readingOf([](json& j) { j["steps "] = json::array(); }) == refuses("steps "));
    CHECK(readingOf([](json& j) { j["contacts"][0]["email"] = "x"; }) == refuses("email"));
    CHECK(readingOf([](json& j) { j["steps"][0]["topic"] = "x"; }) == refuses("topic"));
    CHECK(readingOf([](json& j) { j["steps"][0]["due"]["from"] = 1; }) == refuses("from"));
    CHECK(readingOf([](json& j) { j["contacts"] = json::object(); }) == refuses("contacts"));
    CHECK(readingOf([](json& j) { j["contacts"][0] = "clerk"; }) == refuses("contacts"));
    CHECK(readingOf([](json& j) { j["contacts"][0]["name"] = 7; }) == refuses("name"));
    CHECK(readingOf([](json& j) { j["contacts"][0].erase("role"); }) == refuses("role"));
    for (auto const& value : {json("Together"), json(""), json(7), json(nullptr)})
        CHECK(readingOf([&](json& j) { j["reportDecision"] = value; }) == refuses("reportDecision"));
    CHECK(readingOf([](json& j) { j["domicile"] = nullptr; }) == refuses("domicile"));
    CHECK(readingOf([](json& j) { j["steps"][0] = 7; }) == refuses("steps"));
    CHECK(readingOf([](json& j) { j["steps"][0]["who"] = "griffier"; }) == refuses("who"));
    CHECK(readingOf([](json& j) { j["steps"][0]["due"] = "4 hours"; }) == refuses("due"));
    CHECK(readingOf([](json& j) { j["steps"][0]["due"]["unit"] = "weeks"; }) == refuses("unit"));
    for (auto const& value : {json(-1), json(1.5), json("4"), json(1001), json(4294967300), json(nullptr)})
        CHECK(readingOf([&](json& j) { j["steps"][0]["due"]["amount"] = value; }) == refuses("amount"));
    CHECK(readingOf([](json& j) { j["steps"][0]["due"].erase("amount"); }) == refuses("own-1"));
    CHECK(readingOf([](json& j) { j["steps"][0]["removed"] = "no"; }) == refuses("removed"));
    CHECK(readingOf([](json& j) { j["leftOut"] = json::array({7}); }) == refuses("leftOut"));
    // And what checkLocalProtocol() refuses.
    CHECK(readingOf([](json& j) { j["steps"][0]["title"] = " "; }) == Refusal{ErrorCode::MissingAnswer, "own-1"});
    CHECK(readingOf([](json& j) { j["contacts"][0]["number"] = "balie"; }) == refuses("clerk"));
}

TEST_CASE("a vault has no protocol until it is saved, and then that one, after reopening too", "[core][protocol][local]")
{
    test::TestVault vault;
    CHECK(take(LocalProtocolStore(vault.database()).load()) == LocalProtocol());
    take(LocalProtocolStore(vault.database()).save(full()));
    vault.reopen();
    CHECK(take(LocalProtocolStore(vault.database()).load()) == full());
    auto wrong = full();
    wrong.contacts[0].number = "balie";
    CHECK(codeOf(LocalProtocolStore(vault.database()).save(wrong)) == ErrorCode::InvalidInput);
    CHECK(take(LocalProtocolStore(vault.database()).load()) == full());
    take(LocalProtocolStore(vault.database()).save({}));
    CHECK(take(LocalProtocolStore(vault.database()).load()) == LocalProtocol());
    // Saving the settings is something else.
    take(LocalProtocolStore(vault.database()).save(full()));
    take(vault::SettingsStore(vault.database()).save({}));
    CHECK(take(LocalProtocolStore(vault.database()).load()) == full());
}

TEST_CASE("a protocol that cannot be read says so, and stays until it is to be made anew", "[core][protocol][local]")
{
    test::TestVault vault;
    auto const* const kept = GENERATE("", "{", "[]", "7", R"({"contacts": 7})", R"({"later": true})", "\xFF");
    take(vault::writeSetting(vault.database(), "protocol.local", kept));
    take(vault::writeSetting(vault.database(), "clerk.name", "G. Riffier"));  // it was saved once: the old place is over
    LocalProtocolStore store(vault.database());
    CHECK(codeOf(store.load()) == ErrorCode::InvalidInput);
    CHECK(test::whereOf(store.load()) == unreadableLocalProtocol);
    CHECK(codeOf(store.save(full())) == ErrorCode::InvalidInput);
    CHECK(test::whereOf(store.save(full())) == unreadableLocalProtocol);
    CHECK(take(vault::readSetting(vault.database(), "protocol.local")) == kept);
    take(store.beginAnew());
    CHECK(take(store.load()) == LocalProtocol());  // nor is the griffier of before back
    take(store.save(full()));
    CHECK(take(store.load()) == full());
}

TEST_CASE("the griffier of the settings from before is taken over, until something is saved", "[core][protocol][local]")
{
    test::TestVault vault;
    auto& database = vault.database();
    take(vault::writeSetting(database, "clerk.name", "G. Riffier"));
    take(vault::writeSetting(database, "clerk.number", "070 - 123 45 67"));
    auto local = take(LocalProtocolStore(database).load());
    CHECK(local.contacts == std::vector<LocalContact>{{"clerk", "G. Riffier", "070 - 123 45 67", ""}});
    local.contacts.clear();
    CHECK(local == LocalProtocol());
    take(LocalProtocolStore(database).save({}));
    CHECK(take(LocalProtocolStore(database).load()).contacts.empty());
    // Who was taken out is nowhere any more.
    CHECK_FALSE(take(vault::readSetting(database, "clerk.name")).has_value());
    CHECK_FALSE(take(vault::readSetting(database, "clerk.number")).has_value());
}

TEST_CASE("of an old number that nobody can call, nothing is lost and nothing is in the way", "[core][protocol][local]")
{
    test::TestVault vault;
    auto& database = vault.database();
    take(vault::writeSetting(database, "clerk.number", "via de balie"));
    auto const local = take(LocalProtocolStore(database).load());
    CHECK(local.contacts == std::vector<LocalContact>{{"clerk", "", "", "via de balie"}});
    take(LocalProtocolStore(database).save(local));
    CHECK(take(LocalProtocolStore(database).load()) == local);
    take(vault::writeSetting(database, "clerk.number", ""));  // as the settings kept what was never typed
    take(vault::removeSetting(database, "protocol.local"));
    CHECK(take(LocalProtocolStore(database).load()).contacts.empty());
}
