#include "core/scan/action.h"

#include "tests/core/scan/scanned.h"

using namespace weerbaar;
using namespace weerbaar::scan;
using namespace std::chrono_literals;
using test::codeOf;
using test::idsOf;
using test::MovingClock;
using test::Scanned;
using test::take;

namespace {

constexpr auto november22 = 2026y / 11 / 22;

ActionStore actions(Scanned& scanned)
{
    return {scanned.vault.database(), scanned.pack, scanned.vault.clock()};
}

Decision decision(std::string itemId, ActionState state, std::optional<std::chrono::year_month_day> day = {})
{
    return {std::move(itemId), state, day, {}, {}, {}};
}

}  // namespace

TEST_CASE("states and who does it have the names of files and the command line", "[core][scan][action]")
{
    CHECK(nameOf(ActionState::Open) == "open");
    CHECK(nameOf(ActionState::Planned) == "planned");
    CHECK(nameOf(ActionState::Done) == "done");
    CHECK(nameOf(ActionState::Declined) == "declined");
    CHECK(nameOf(ActionBy::Me) == "me");
    CHECK(nameOf(ActionBy::Partner) == "partner");
    CHECK(nameOf(ActionBy::Landlord) == "landlord");
    CHECK(nameOf(ActionBy::Municipality) == "municipality");
    for (auto const state : {ActionState::Open, ActionState::Planned, ActionState::Done, ActionState::Declined})
        CHECK(actionStateFromName(nameOf(state)) == state);
    for (auto const by : {ActionBy::Me, ActionBy::Partner, ActionBy::Landlord, ActionBy::Municipality})
        CHECK(actionByFromName(nameOf(by)) == by);
    for (auto const* const name : {"", "Open", "gepland", "me ", "ik"}) {
        INFO(name);
        CHECK(actionStateFromName(name) == std::nullopt);
        CHECK(actionByFromName(name) == std::nullopt);
    }
}

// ---- days -----------------------------------------------------------------------------------------

TEST_CASE("a day is written and read as year, month and day", "[core][scan][action]")
{
    CHECK(toIsoDay(november22) == "2026-11-22");
    CHECK(toIsoDay(2027y / 1 / 3) == "2027-01-03");
    CHECK(take(parseIsoDay("2026-11-22")) == november22);
    CHECK(take(parseIsoDay("2028-02-29")) == 2028y / 2 / 29);  // a leap year
    CHECK(take(parseIsoDay("2000-02-29")) == 2000y / 2 / 29);
    CHECK(take(parseIsoDay("1990-01-01")) == 1990y / 1 / 1);
    CHECK(take(parseIsoDay("9999-12-31")) == 9999y / 12 / 31);
}

TEST_CASE("a day that does not exist, or is written otherwise, is refused", "[core][scan][action]")
{
    auto const text = GENERATE(
        // not on any calendar
        "2026-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32",
        // no year of ours
        "1989-12-31", "0000-01-01", "-999-01-01",
        // written otherwise
        "", "2026", "2026-11", "2026-1-1", "2026-11-2", "2026-11-022", "26-11-2026", "22-11-2026", "2026/11/22", "20261122",
        "2026-11-22 ", " 2026-11-2", "2026-11-22T00:00", "2026-1a-01", "2026-11-x2", "2026--1-01", "2026-11--1", "2026-+1-01",
        "2026- 1-01", "morgen", "2026\xE2\x80\x93" "11-2");
    INFO(text);
    auto const day = parseIsoDay(text);
    CHECK(codeOf(day) == ErrorCode::InvalidTime);
    CHECK(test::whereOf(day) == text);
}

// ---- decisions --------------------------------------------------------------------------------------

TEST_CASE("a decision is kept with all that it says and the moment it was made", "[core][scan][action]")
{
    Scanned scanned;
    CHECK(take(actions(scanned).decisions()).empty());
    take(actions(scanned).decide(
        {"low", ActionState::Planned, november22, ActionBy::Landlord, "bellen vóór 10 uur \xF0\x9F\x93\x9E", {1, 1}}));
    scanned.vault.clock().advance(1h);
    take(actions(scanned).decide(decision("critB", ActionState::Done)));
    scanned.vault.reopen();
    auto const kept = take(actions(scanned).decisions());
    REQUIRE(idsOf(kept) == std::vector<std::string>{"critB", "low"});
    CHECK(kept[0].state == ActionState::Done);
    CHECK(kept[0].plannedFor == std::nullopt);
    CHECK(kept[0].by == std::nullopt);
    CHECK(kept[0].note.empty());
    CHECK(kept[0].decidedAt == Moment{MovingClock::start.utcMs + 3'600'000, 60});
    CHECK(kept[1].state == ActionState::Planned);
    CHECK(kept[1].plannedFor == november22);
    CHECK(kept[1].by == ActionBy::Landlord);
    CHECK(kept[1].note == "bellen vóór 10 uur \xF0\x9F\x93\x9E");
    CHECK(kept[1].decidedAt == MovingClock::start);  // the clock's, not the caller's
}

TEST_CASE("a later decision replaces the earlier one, its day and note included", "[core][scan][action]")
{
    Scanned scanned;
    take(actions(scanned).decide({"low", ActionState::Planned, november22, ActionBy::Me, "oud", {}}));
    // A day goes with a plan only.
    take(actions(scanned).decide({"low", ActionState::Declined, november22, {}, "te duur", {}}));
    auto kept = take(actions(scanned).decisions());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].state == ActionState::Declined);
    CHECK(kept[0].plannedFor == std::nullopt);
    CHECK(kept[0].by == std::nullopt);
    CHECK(kept[0].note == "te duur");
    take(actions(scanned).decide(decision("low", ActionState::Open)));
    kept = take(actions(scanned).decisions());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].state == ActionState::Open);
}

TEST_CASE("a decision that cannot be kept leaves the old one", "[core][scan][action]")
{
    Scanned scanned;
    auto store = actions(scanned);
    take(store.decide({"low", ActionState::Planned, november22, {}, "oud", {}}));
    CHECK(codeOf(store.decide(decision("B9.9", ActionState::Done))) == ErrorCode::UnknownItem);
    CHECK(codeOf(store.decide(decision("", ActionState::Done))) == ErrorCode::UnknownItem);
    CHECK(codeOf(store.decide(decision("low", ActionState::Planned))) == ErrorCode::MissingAnswer);
    CHECK(codeOf(store.decide({"low", ActionState::Done, {}, {}, "\xC3", {}})) == ErrorCode::InvalidText);
    CHECK(codeOf(store.decide({"low", ActionState::Done, {}, {}, std::string(noteMaximumBytes + 1, 'x'), {}})) ==
          ErrorCode::TextTooLong);
    // A day that could not be read again would cost all decisions.
    for (auto const day : {2026y / 2 / 31, 2026y / 13 / 1, 1980y / 1 / 1, 12026y / 1 / 1, std::chrono::year_month_day()})
        CHECK(codeOf(store.decide(decision("low", ActionState::Planned, day))) == ErrorCode::InvalidTime);
    auto const kept = take(store.decisions());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].state == ActionState::Planned);
    CHECK(kept[0].plannedFor == november22);
    CHECK(kept[0].note == "oud");
    take(store.decide({"low", ActionState::Done, {}, {}, std::string(noteMaximumBytes, 'x'), {}}));
}

TEST_CASE("each scan has its own decisions", "[core][scan][action]")
{
    Scanned scanned;
    scanned.personalPack.themes[0].items.push_back(test::item("low", content::Weight::Low, content::Effort::Low));
    ActionStore personal(scanned.vault.database(), scanned.personalPack, scanned.vault.clock());
    take(actions(scanned).decide(decision("low", ActionState::Done)));
    CHECK(take(personal.decisions()).empty());
    take(personal.decide(decision("low", ActionState::Declined)));
    CHECK(take(actions(scanned).decisions()).at(0).state == ActionState::Done);
    CHECK(take(personal.decisions()).at(0).state == ActionState::Declined);
}

TEST_CASE("a decision about an item that the pack no longer has is still there", "[core][scan][action]")
{
    Scanned scanned;
    take(actions(scanned).decide(decision("garden", ActionState::Planned, november22)));
    scanned.pack.themes.pop_back();
    auto const kept = take(actions(scanned).decisions());
    REQUIRE(idsOf(kept) == std::vector<std::string>{"garden"});
    CHECK(kept[0].plannedFor == november22);
    CHECK(codeOf(actions(scanned).decide(decision("garden", ActionState::Done))) == ErrorCode::UnknownItem);
}

TEST_CASE("what a damaged table says is no decision", "[core][scan][action]")
{
    Scanned scanned;
    take(actions(scanned).decide(decision("low", ActionState::Planned, november22)));
    take(scanned.vault.database().execute("UPDATE scan_action SET planned_for = 'morgen';"));
    CHECK(codeOf(actions(scanned).decisions()) == ErrorCode::DamagedDatabase);
}
