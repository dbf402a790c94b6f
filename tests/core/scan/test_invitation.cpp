#include "core/scan/invitation.h"

#include "core/scan/sealed_reply.h"
#include "crypto/age/file.h"
#include "crypto/hash_chain.h"
#include "tests/core/scan/scanned.h"
#include "tests/support/outcome.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <stdexcept>

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

// By Python's json (sorted keys, no blanks) and hashlib; the key is an example of age's own documentation.
constexpr char const* invitationText =
    R"({"check":"1984f23d34592b5b","format":1,)"
    R"("id":"00112233445566778899aabbccddeeff","key":"age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",)"
    R"("kind":"weerbaar-invitation","packs":{"home":2,"personal":1},"profile":{"children":true,"home":"flat","living":"with-partner","tenure":"rented"}})";
constexpr char const* replyText =
    R"({"format":1,"home":[],"invitation":"00112233445566778899aabbccddeeff",)"
    R"("kind":"weerbaar-reply","packs":{"home":2,"personal":1},"personal":[["A1.1","no","kapot"],["A1.5","not-applicable"]]})";

/// Any text sealed as a reply is, under a line that fits: what anybody can make who has the invitation.
crypto::Bytes sealedAsReply(std::string_view text, Invitation const& invitation)
{
    std::string sealed;
    auto encryptor = crypto::age::Encryptor::start(invitation.recipient, [&](crypto::ByteView bytes) {
        sealed.append(bytes.begin(), bytes.end());
        return true;
    });
    if (!encryptor || !encryptor->write(crypto::bytesOf(text)) || !encryptor->finish())
        throw std::runtime_error("nothing was sealed");
    auto const head = "weerbaar-reply 1 " + invitation.id + ' ';
    auto const letter = head + crypto::toHex(crypto::sha256(crypto::bytesOf(head + sealed))).substr(0, 16) + '\n' + sealed;
    return {letter.begin(), letter.end()};
}

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
    CHECK(crypto::age::toText(invitation.recipient) == "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj");
    CHECK(toJson(invitation) == invitationText);
}

TEST_CASE("a reply is read as it is documented", "[core][scan][invitation]")
{
    auto const reply = take(parseReply(replyText));
    CHECK(reply.invitationId == "00112233445566778899aabbccddeeff");
    CHECK(reply.home.empty());
    CHECK(reply.personal == std::vector<ReplyAnswer>{{"A1.1", Answer::No, "kapot"}, {"A1.5", Answer::NotApplicable, ""}});
    CHECK(toJson(reply) == replyText);
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
             with(invitationText, "/profile/address", "Dorpsstraat 1"), with(invitationText, "/key", "age1"),
             with(invitationText, "/packs/home", 3), ' ' + std::string(invitationText), std::string(invitationText) + '\n',
             R"({"kind":"x",)" + std::string(invitationText + 1),  // twice the same key
         }) {
        INFO(text);
        CHECK(codeOf(parseInvitation(text)) == ErrorCode::NotAnInvitation);
    }
    for (auto const& text : {
             std::string(invitationText), with(replyText, "/personal/0/1", "maybe"), with(replyText, "/personal/0/0", 1),
             with(replyText, "/personal/1/0", "A1.1"), with(replyText, "/personal/0/3", "councillor"), with(replyText, "/personal", "x"),
             with(replyText, "/personal/0/2", 3), with(replyText, "/personal/0/2", ""), with(replyText, "/personal/0", json::array()),
             with(replyText, "/invitation", ""), ' ' + std::string(replyText), std::string(replyText) + '\n',
         }) {
        INFO(text);
        CHECK(codeOf(parseReply(text)) == ErrorCode::NotAReply);
    }
    CHECK(codeOf(parseInvitation(with(invitationText, "/format", 2))) == ErrorCode::NewerPack);
    CHECK(codeOf(parseInvitation(std::string(invitationMaximumBytes, ' ') + invitationText)) == ErrorCode::NotAnInvitation);
    CHECK(codeOf(parseReply(std::string(100'000, '['))) == ErrorCode::NotAReply);
}

TEST_CASE("every cut and every changed byte of an invitation is refused", "[core][scan][invitation]")
{
    std::string const whole = invitationText;
    auto const format = whole.find("\"format\":1") + 9;
    for (std::size_t length = 0; length < whole.size(); ++length)
        CHECK(codeOf(parseInvitation(std::string_view(whole).substr(0, length))) == ErrorCode::NotAnInvitation);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (unsigned change = 1; change < 256; ++change) {
            auto altered = whole;
            altered[at] = static_cast<char>(static_cast<unsigned char>(altered[at]) ^ change);
            // A later format may check otherwise: of it nothing is said but that it is later.
            auto const expected = at == format && altered[at] >= '2' && altered[at] <= '9' ? ErrorCode::NewerPack : ErrorCode::NotAnInvitation;
            if (codeOf(parseInvitation(altered)) != expected)
                FAIL_CHECK("byte " << at << " as " << altered);
        }
    }
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
    CHECK(number(here.vault.database(), "SELECT count(*) FROM scan_invitation WHERE identity IS NOT NULL") == 0);

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
        CHECK(refused() == ErrorCode::NotAReply);
    }
    SECTION("with an item that is not the partner's")
    {
        reply.personal.push_back({"mine", Answer::No, ""});
        CHECK(refused() == ErrorCode::NotAReply);
    }
    SECTION("with a note that is no text")
    {
        reply.personal.front().note = std::string("a\0b", 3);
        CHECK(refused() == ErrorCode::NotAReply);
        CHECK(whereOf(here.invitations.takeOver(reply, here.home, here.family)) == "answers");
    }
    SECTION("with a note that is too long")
    {
        reply.personal.front().note = std::string(noteMaximumBytes + 1, 'a');
        CHECK(refused() == ErrorCode::NotAReply);
    }
}

TEST_CASE("an invitation waits until it is answered or withdrawn, and is shown again until then", "[core][scan][invitation]")
{
    Household here;
    auto const first = here.invite();
    CHECK(first.recipient != crypto::age::Recipient());
    Profile moved;
    moved.home = content::HomeType::Flat;
    auto const again = here.invite(moved);
    CHECK(again.id == first.id);
    CHECK(again.recipient == first.recipient);
    CHECK(again.profile == moved);

    take(here.invitations.takeOver(here.replyTo(first), here.home, here.family));
    auto const second = here.invite();
    CHECK(second.id != first.id);
    CHECK_FALSE(second.recipient == first.recipient);
    take(here.invitations.withdraw());
    CHECK(codeOf(here.invitations.takeOver(here.replyTo(second), here.home, here.family)) == ErrorCode::UnknownInvitation);
    CHECK(take(here.invitations.latest())->id == first.id);  // the one that was answered stays known
    CHECK(codeOf(here.invitations.takeOver(here.replyTo(first), here.home, here.family)) == ErrorCode::InvitationUsed);
    CHECK(here.invite().id != second.id);
}

TEST_CASE("a sealed reply is opened by the vault that asked for it, and looked at before it is taken over", "[core][scan][invitation]")
{
    Household here;
    auto const invitation = here.invite();
    auto const reply = here.replyTo(invitation);
    auto const sealed = take(sealReply(reply, invitation.recipient));
    CHECK(take(here.invitations.open(sealed, here.pack, here.personalPack)) == reply);
    CHECK(here.answersOf(here.home).empty());
    CHECK_FALSE(take(here.invitations.latest())->answeredAt.has_value());

    SECTION("not by another vault")
    {
        Household elsewhere;
        (void)elsewhere.invite();
        CHECK(codeOf(elsewhere.invitations.open(sealed, here.pack, here.personalPack)) == ErrorCode::UnknownInvitation);
    }
    SECTION("not when it is sealed to another key")
    {
        auto const stranger = crypto::age::Identity::generate().recipient();
        CHECK(codeOf(here.invitations.open(take(sealReply(reply, stranger)), here.pack, here.personalPack)) == ErrorCode::NotAReply);
    }
    SECTION("not with what could not be taken over")
    {
        auto newer = reply;
        newer.homeVersion = 4;
        CHECK(codeOf(here.invitations.open(take(sealReply(newer, invitation.recipient)), here.pack, here.personalPack)) == ErrorCode::NewerPack);
        auto strange = reply;
        strange.home.push_back({"unheard-of", Answer::Yes, ""});
        CHECK(codeOf(here.invitations.open(take(sealReply(strange, invitation.recipient)), here.pack, here.personalPack)) == ErrorCode::NotAReply);
    }
    SECTION("not a second time")
    {
        take(here.invitations.takeOver(reply, here.home, here.family));
        CHECK(codeOf(here.invitations.open(sealed, here.pack, here.personalPack)) == ErrorCode::InvitationUsed);
    }
    SECTION("not after it was withdrawn")
    {
        take(here.invitations.withdraw());
        CHECK(codeOf(here.invitations.open(sealed, here.pack, here.personalPack)) == ErrorCode::UnknownInvitation);
    }
}

TEST_CASE("a sealed reply that is not to the letter as it must be merges nothing", "[core][scan][invitation]")
{
    using nlohmann::json;
    Household here;
    auto const invitation = here.invite();
    auto const good = toJson(here.replyTo(invitation));
    auto const refusal = [&](char const* pointer, json value) {
        auto const outcome = here.invitations.open(sealedAsReply(with(good.c_str(), pointer, std::move(value)), invitation), here.pack,
                                                   here.personalPack);
        CHECK(here.answersOf(here.home).empty());
        CHECK(here.answersOf(here.family).empty());
        CHECK_FALSE(take(here.home.currentRound()).has_value());
        CHECK_FALSE(take(here.invitations.latest())->answeredAt.has_value());
        return codeOf(outcome);
    };
    auto many = json::array();
    for (int i = 0; i <= 1000; ++i)
        many.push_back({"B" + std::to_string(i) + ".1", "no"});
    for (auto const& [pointer, value] : std::vector<std::pair<char const*, json>>{
             {"/extra", 1}, {"/profile", json::object()}, {"/check", "1984f23d34592b5b"},
             {"/packs", 2}, {"/packs", json::array({2, 1})}, {"/packs/extra", 1}, {"/packs/home", "3"}, {"/packs/home", 3.5},
             {"/packs/home", true}, {"/packs/home", nullptr}, {"/packs/home", 0}, {"/packs/home", -1}, {"/packs/personal", 1'000'001},
             {"/packs/personal", 18'446'744'073'709'551'615U}, {"/home", many}, {"/format", 0}, {"/format", "1"}, {"/format", nullptr},
             {"/kind", "weerbaar-invitation"}, {"/invitation", std::string(32, 'b')}}) {
        INFO(pointer << " is " << value.dump().substr(0, 40));
        CHECK(refusal(pointer, value) == ErrorCode::NotAReply);
    }
    CHECK(refusal("/format", 2) == ErrorCode::NewerPack);
    CHECK(refusal("/packs/home", 1'000'000) == ErrorCode::NewerPack);
    // It was only the changes.
    CHECK(take(here.invitations.open(sealedAsReply(good, invitation), here.pack, here.personalPack)) == here.replyTo(invitation));
}

TEST_CASE("an invitation from before invitations had a key is not waited for", "[core][scan][invitation]")
{
    Household here;
    take(here.vault.database().execute("INSERT INTO scan_invitation (id, made_utc_ms, made_offset) VALUES ('old', 0, 0)"));
    CHECK_FALSE(take(here.invitations.latest()).has_value());
    CHECK(here.invite().id != "old");
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
