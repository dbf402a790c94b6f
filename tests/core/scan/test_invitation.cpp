#include "core/scan/invitation.h"

#include "tests/core/scan/scanned.h"
#include "tests/support/outcome.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

using namespace weerbaar;
using namespace weerbaar::scan;
using namespace weerbaar::test;

namespace {

struct Household : Scanned {
    ScanStore home{vault.database(), pack, vault.clock()};
    ScanStore family{vault.database(), personalPack, vault.clock()};
    InvitationStore invitations{vault.database(), vault.clock()};

    Invitation invite(Profile const& profile = {}) { return take(invitations.invite(profile, pack, personalPack)); }

    /// What came back to `invitation`: one answer to each scan.
    [[nodiscard]] Reply replyTo(Invitation const& invitation) const
    {
        return {invitation.id, 3, 5, {{"critA", Answer::No, "scharnier los"}}, {{"ours", Answer::Unknown, ""}}};
    }

    std::vector<GivenAnswer> answersOf(ScanStore& store)
    {
        auto const round = take(store.currentRound());
        return round ? take(store.answers(round->id)) : std::vector<GivenAnswer>();
    }
};

constexpr char const* invitationText =
    R"({"kind":"weerbaar-invitation","format":1,"packs":{"home":2,"personal":1},)"
    R"("id":"00112233445566778899aabbccddeeff","profile":{"home":"flat","tenure":"rented","living":"with-partner","children":true}})";
constexpr char const* replyText =
    R"({"kind":"weerbaar-reply","format":1,"packs":{"home":2,"personal":1},"invitation":"00112233445566778899aabbccddeeff",)"
    R"("home":[],"personal":[{"item":"A1.1","answer":"no","note":"kapot"},{"item":"A1.5","answer":"not-applicable"}]})";

/// `text` with the JSON value at `pointer` replaced.
std::string with(char const* text, char const* pointer, nlohmann::json value)
{
    auto document = nlohmann::json::parse(text);
    document[nlohmann::json::json_pointer(pointer)] = std::move(value);
    return document.dump();
}

}  // namespace

TEST_CASE("an invitation is read as it is documented", "[core][scan][invitation]")
{
    auto const invitation = take(parseInvitation(invitationText));
    CHECK(invitation.id == "00112233445566778899aabbccddeeff");
    CHECK(invitation.homeVersion == 2);
    CHECK(invitation.personalVersion == 1);
    Profile expected;
    expected.home = content::HomeType::Flat;
    expected.tenure = content::Tenure::Rented;
    expected.living = Living::WithPartner;
    expected.children = true;
    CHECK(invitation.profile == expected);
    CHECK(take(parseInvitation(toJson(invitation))) == invitation);
}

TEST_CASE("a reply is read as it is documented", "[core][scan][invitation]")
{
    auto const reply = take(parseReply(replyText));
    CHECK(reply.invitationId == "00112233445566778899aabbccddeeff");
    CHECK(reply.home.empty());
    CHECK(reply.personal == std::vector<ReplyAnswer>{{"A1.1", Answer::No, "kapot"}, {"A1.5", Answer::NotApplicable, ""}});
    CHECK(take(parseReply(toJson(reply))) == reply);
}

TEST_CASE("what is not exactly an invitation or a reply is refused", "[core][scan][invitation]")
{
    using nlohmann::json;
    for (auto const& text : {
             std::string(), std::string("null"), std::string("[]"), std::string("{"), std::string("\xff"), std::string(replyText),
             with(invitationText, "/id", "00112233"), with(invitationText, "/id", 7), with(invitationText, "/id", std::string(32, 'X')),
             with(invitationText, "/extra", 1), with(invitationText, "/packs/extra", 1), with(invitationText, "/packs/home", 0),
             with(invitationText, "/packs/home", "2"), with(invitationText, "/packs/home", 1e300), with(invitationText, "/format", 0),
             with(invitationText, "/format", "1"), with(invitationText, "/profile", json::array()),
             with(invitationText, "/profile/home", "castle"), with(invitationText, "/profile/children", 1),
             with(invitationText, "/profile/address", "Dorpsstraat 1"),
         }) {
        INFO(text);
        CHECK(codeOf(parseInvitation(text)) == ErrorCode::InvalidInput);
    }
    for (auto const& text : {
             std::string(invitationText), with(replyText, "/personal/0/answer", "maybe"), with(replyText, "/personal/0/item", 1),
             with(replyText, "/personal/1/item", "A1.1"), with(replyText, "/personal/0/by", "councillor"), with(replyText, "/personal", "x"),
             with(replyText, "/personal/0/note", 3), with(replyText, "/invitation", ""),
         }) {
        INFO(text);
        CHECK(codeOf(parseReply(text)) == ErrorCode::InvalidInput);
    }
    CHECK(codeOf(parseInvitation(with(invitationText, "/format", 2))) == ErrorCode::NewerPack);
    CHECK(codeOf(parseInvitation(std::string(invitationMaximumBytes, ' ') + invitationText)) == ErrorCode::InvalidInput);
    CHECK(codeOf(parseReply(std::string(100'000, '['))) == ErrorCode::InvalidInput);
}

TEST_CASE("every cut of a reply is refused", "[core][scan][invitation]")
{
    std::string const whole = replyText;
    for (std::size_t length = 0; length < whole.size(); ++length)
        CHECK(codeOf(parseReply(std::string_view(whole).substr(0, length))) == ErrorCode::InvalidInput);
}

TEST_CASE("a reply becomes the partner's answers, once", "[core][scan][invitation]")
{
    Household here;
    take(here.home.answer(take(here.home.currentOrNewRound()).id, "critA", content::Answerer::Councillor, Answer::Yes));
    auto const reply = here.replyTo(here.invite());
    CHECK_FALSE(take(here.invitations.latest())->answeredAt.has_value());

    CHECK(take(here.invitations.takeOver(reply, here.home, here.family)) == 2);
    auto const home = here.answersOf(here.home);
    auto const partners = find(home, "critA", content::Answerer::Partner);
    REQUIRE(partners);
    CHECK(partners->answer == Answer::No);
    CHECK(partners->note == "scharnier los");
    CHECK(find(home, "critA", content::Answerer::Councillor)->answer == Answer::Yes);
    CHECK(find(here.answersOf(here.family), "ours", content::Answerer::Partner)->answer == Answer::Unknown);
    CHECK(take(here.invitations.latest())->answeredAt.has_value());

    CHECK(codeOf(here.invitations.takeOver(reply, here.home, here.family)) == ErrorCode::InvitationUsed);
}

TEST_CASE("a reply that does not fit is not taken over, not even a part of it", "[core][scan][invitation]")
{
    Household here;
    auto const invitation = here.invite();
    auto reply = here.replyTo(invitation);
    auto const refused = [&] {
        auto const code = codeOf(here.invitations.takeOver(reply, here.home, here.family));
        CHECK(here.answersOf(here.home).empty());
        CHECK(here.answersOf(here.family).empty());
        CHECK_FALSE(take(here.invitations.latest())->answeredAt.has_value());
        CHECK_FALSE(take(here.home.currentRound()).has_value());  // and no round is begun for it
        return code;
    };
    SECTION("to somebody else's invitation")
    {
        reply.invitationId = std::string(32, '0');
        CHECK(refused() == ErrorCode::UnknownInvitation);
    }
    SECTION("from a newer pack")
    {
        reply.personalVersion = 6;
        CHECK(refused() == ErrorCode::NewerPack);
    }
    SECTION("with an item that this pack does not have, after one that it has")
    {
        reply.personal.push_back({"unheard-of", Answer::Yes, ""});
        CHECK(refused() == ErrorCode::UnknownItem);
    }
    SECTION("with an item that is not the partner's")
    {
        reply.personal.push_back({"mine", Answer::No, ""});
        CHECK(refused() == ErrorCode::UnknownItem);
    }
    SECTION("with a note that is no text")
    {
        reply.personal.front().note = std::string("a\0b", 3);
        CHECK(refused() == ErrorCode::InvalidText);
    }
}

TEST_CASE("an invited partner answers without a vault", "[core][scan][invitation]")
{
    MovingClock clock;
    auto const home = tinyScan();
    auto const personal = tinyPersonalScan();
    Invitation invitation{std::string(32, 'a'), 3, 5, {}};
    invitation.profile.home = content::HomeType::Flat;

    auto const partner = take(InvitedPartner::accept(invitation, home, personal, clock));
    auto& sheet = partner->sheet(content::Scan::Home);
    CHECK(sheet.person() == content::Answerer::Partner);
    CHECK(take(sheet.round()).profile == invitation.profile);
    take(sheet.answer("critA", Answer::Partly, "eerst"));
    take(sheet.answer("critA", Answer::No, "toch niet"));
    take(partner->sheet(content::Scan::Personal).answer("theirs", Answer::Yes, {}));
    CHECK(codeOf(sheet.answer("unheard-of", Answer::Yes, {})) == ErrorCode::UnknownItem);
    CHECK(codeOf(sheet.setPosition("unheard-of")) == ErrorCode::UnknownItem);

    auto const reply = partner->reply();
    CHECK(reply == Reply{std::string(32, 'a'), 3, 5, {{"critA", Answer::No, "toch niet"}}, {{"theirs", Answer::Yes, ""}}});
}

TEST_CASE("an invitation for newer questions is not answered with older ones", "[core][scan][invitation]")
{
    MovingClock clock;
    auto const home = tinyScan();
    auto const personal = tinyPersonalScan();
    CHECK(codeOf(InvitedPartner::accept({std::string(32, 'a'), 4, 5, {}}, home, personal, clock)) == ErrorCode::NewerPack);
    CHECK(codeOf(InvitedPartner::accept({std::string(32, 'a'), 3, 6, {}}, home, personal, clock)) == ErrorCode::NewerPack);
    CHECK(InvitedPartner::accept({std::string(32, 'a'), 2, 4, {}}, home, personal, clock).has_value());
}
