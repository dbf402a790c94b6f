#include "app/view_models/partner_phone_view_model.h"

#include "app/view_models/partner_turn_view_model.h"
#include "tests/app/surroundings.h"

#include <catch2/catch_test_macros.hpp>

using namespace weerbaar;
using namespace weerbaar::test;

namespace {

/// Keeps what it is to carry, and delivers when told to.
class HandCourier final : public app::PartnerCourier {
public:
    void sendInvitation(scan::Invitation const& invitation, std::function<void(Result<void>)> done) override
    {
        invitations.push_back(invitation);
        sent = std::move(done);
    }
    void receiveReply(std::function<void(Result<scan::Reply>)> done) override { replied = std::move(done); }
    void receiveInvitation(std::function<void(Result<scan::Invitation>)> done) override { invited = std::move(done); }
    void sendReply(scan::Reply const& reply, std::function<void(Result<void>)> done) override
    {
        replies.push_back(reply);
        sent = std::move(done);
    }

    std::vector<scan::Invitation> invitations;
    std::vector<scan::Reply> replies;
    std::function<void(Result<void>)> sent;
    std::function<void(Result<scan::Reply>)> replied;
    std::function<void(Result<scan::Invitation>)> invited;
};

struct Councillor {
    TestVault vault;
    HandCourier courier;
    int tookOver = 0;
    app::ScanViewModel home{{vault.database(), library().homeCheck(), vault.clock(), [] {}, [] {}}};
    app::ScanViewModel personal{{vault.database(), library().personalScan(), vault.clock(), [] {}, [] {}}};
    std::unique_ptr<app::PartnerPhoneViewModel> phone = std::make_unique<app::PartnerPhoneViewModel>(
        app::PartnerPhoneViewModel::Needs{vault.database(), vault.clock(), home, personal, courier, [this] { ++tookOver; }});
};

}  // namespace

TEST_CASE("answers travel from the partner's phone into the scans", "[app][partner]")
{
    Councillor at;
    at.home.setHome(0);
    at.phone->invite();
    CHECK(at.phone->isBusy());
    at.phone->invite();  // a thumb that presses twice
    REQUIRE(at.courier.invitations.size() == 1);
    CHECK(at.courier.invitations[0].profile.home == content::HomeType::Flat);
    at.courier.sent({});
    CHECK_FALSE(at.phone->isBusy());
    CHECK(at.phone->isWaiting());
    CHECK(at.phone->statusText().contains(QStringLiteral("nog geen antwoord")));

    // On the other phone.
    auto partner = take(scan::InvitedPartner::accept(at.courier.invitations[0], library().homeCheck(), library().personalScan(), at.vault.clock()));
    auto* const answering = partner.get();
    app::PartnerTurnViewModel turn(std::move(partner), true);
    turn.begin(app::PartnerTurnViewModel::Part::Home);
    turn.questions()->choose(2);
    auto const itemId = turn.questions()->itemId().toStdString();

    at.phone->takeOver();
    at.courier.replied(answering->reply());
    CHECK(at.tookOver == 1);
    CHECK(at.phone->error().isEmpty());
    CHECK_FALSE(at.phone->isWaiting());
    REQUIRE(at.home.answers().size() == 1);
    CHECK(at.home.answers()[0].itemId == itemId);
    CHECK(at.home.answers()[0].by == content::Answerer::Partner);
    CHECK(at.home.answers()[0].answer == scan::Answer::No);

    at.phone->takeOver();
    at.courier.replied(answering->reply());
    CHECK(at.phone->error().contains(QStringLiteral("al eerder overgenomen")));
    CHECK(at.tookOver == 1);
}

TEST_CASE("giving up is no error, and what went wrong is said", "[app][partner]")
{
    Councillor at;
    at.phone->invite();
    at.courier.sent(Error{ErrorCode::Cancelled});
    CHECK(at.phone->error().isEmpty());
    at.phone->takeOver();
    at.courier.replied(Error{ErrorCode::InvalidInput, "file"});
    CHECK_FALSE(at.phone->error().isEmpty());
    CHECK_FALSE(at.phone->isBusy());
}

TEST_CASE("a courier that comes after the lock finds nobody", "[app][partner]")
{
    Councillor at;
    at.phone->takeOver();
    at.phone.reset();
    at.courier.replied(scan::Reply{});
    CHECK(at.tookOver == 0);
}

TEST_CASE("a partner answers on their own phone without a vault", "[app][partner]")
{
    TestApp test;
    HandCourier courier;
    test.start(&courier);
    auto& app = test.app();
    REQUIRE(app.canAnswerInvitation());
    app.answerInvitation();
    courier.invited(scan::Invitation{std::string(32, 'a'), 1, 1, {}});
    REQUIRE(app.partnerTurn());
    CHECK(app.partnerTurn()->isOnOwnPhone());
    CHECK(app.page() == app::AppViewModel::Page::PartnerTurn);
    app.partnerTurn()->begin(app::PartnerTurnViewModel::Part::Family);
    app.partnerTurn()->questions()->choose(0);

    app.sendReply();
    REQUIRE(courier.replies.size() == 1);
    CHECK(courier.replies[0].personal.size() == 1);
    courier.sent(Error{ErrorCode::ExportFailed});
    CHECK(app.partnerTurn());  // nothing is lost until it has been handed over
    CHECK_FALSE(app.invitationError().isEmpty());
    app.sendReply();
    courier.sent({});
    CHECK(app.partnerTurn() == nullptr);
    CHECK(app.invitationError().isEmpty());
    CHECK(app.vaultStatus() == app::AppViewModel::VaultStatus::Absent);
    CHECK(app.page() == app::AppViewModel::Page::Start);
}

TEST_CASE("an invitation for newer questions is refused in words", "[app][partner]")
{
    TestApp test;
    HandCourier courier;
    test.start(&courier);
    test.app().answerInvitation();
    courier.invited(scan::Invitation{std::string(32, 'a'), 999, 1, {}});
    CHECK(test.app().partnerTurn() == nullptr);
    CHECK(test.app().invitationError().contains(QStringLiteral("nieuwere vragenlijst")));
}

TEST_CASE("an app without a courier shows nothing of invitations", "[app][partner]")
{
    TestApp test;
    CHECK_FALSE(test.app().canAnswerInvitation());
    test.app().answerInvitation();
    CHECK(test.app().partnerTurn() == nullptr);
}
