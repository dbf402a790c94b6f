// The partner on their own phone, from both sides: what the one shows, the other takes in.
#include "app/view_models/partner_phone_view_model.h"

#include "app/qr_code.h"
#include "app/view_models/partner_turn_view_model.h"
#include "core/scan/sealed_reply.h"
#include "tests/app/surroundings.h"
#include "tests/support/files.h"

#include <catch2/catch_test_macros.hpp>

#include <QtCore/QFile>

using namespace weerbaar;
using namespace weerbaar::test;
using app::AppViewModel;
using app::PartnerTurnViewModel;
using Page = AppViewModel::Page;

namespace {

/// A folder with the photos that the one makes of the other's screen, and the files that go between them.
class Table {
public:
    /// A photo of every code of a letter.
    [[nodiscard]] QList<QUrl> photosOf(app::LetterOutViewModel& letter)
    {
        QList<QUrl> photos;
        for (int number = 1; number <= letter.count(); ++number, letter.next()) {
            if (letter.number() != number || !letter.picture().save(newFile(".png")))
                throw std::runtime_error("no photo");
            photos.append(QUrl::fromLocalFile(m_last));
        }
        return photos;
    }

    [[nodiscard]] QUrl fileWith(crypto::ByteView bytes)
    {
        writeBytes(newFile("").toStdString(), bytes);
        return QUrl::fromLocalFile(m_last);
    }

    [[nodiscard]] QString newFile(char const* ending)
    {
        m_last = QString::fromStdString((m_folder.path() / std::to_string(++m_count)).string()) + QLatin1String(ending);
        return m_last;
    }

private:
    TempFolder m_folder;
    int m_count = 0;
    QString m_last;
};

/// Chooses files, and waits until they are read.
void choose(app::LetterInViewModel& letter, QList<QUrl> const& files)
{
    letter.addFiles(files);
    REQUIRE(waitUntil([&] { return !letter.isBusy(); }));
}

struct Councillor {
    TestVault vault;
    int tookOver = 0;
    app::ScanViewModel home{{vault.database(), library().homeCheck(), vault.clock(), [] {}, [] {}}};
    app::ScanViewModel personal{{vault.database(), library().personalScan(), vault.clock(), [] {}, [] {}}};
    std::unique_ptr<app::PartnerPhoneViewModel> phone = std::make_unique<app::PartnerPhoneViewModel>(
        app::PartnerPhoneViewModel::Needs{vault.database(), vault.clock(), home, personal, [this] { ++tookOver; }});

    scan::Invitation invitation()
    {
        return take(scan::InvitationStore(vault.database(), vault.clock())
                        .invite({}, library().homeCheck(), library().personalScan()));
    }
};

/// The other phone: an app without a vault.
struct Partner {
    TestApp test;

    AppViewModel& app() { return test.app(); }
    app::LetterInViewModel& incoming() { return *app().invited()->incoming(); }
    PartnerTurnViewModel& turn()
    {
        REQUIRE(app().partnerTurn() != nullptr);
        return *app().partnerTurn();
    }

    void accept(QList<QUrl> const& files)
    {
        app().show(Page::Invited);
        choose(incoming(), files);
        REQUIRE(app().page() == Page::PartnerTurn);
    }

    /// Gives an answer with a note to the first question of the house. \returns its id.
    std::string answerHome(QString const& note = {})
    {
        turn().begin(PartnerTurnViewModel::Part::Home);
        turn().questions()->choose(2);
        if (!note.isEmpty())
            turn().questions()->setNote(note);
        auto const id = turn().questions()->itemId().toStdString();
        turn().showDone();
        return id;
    }
};

}  // namespace

TEST_CASE("answers travel from the partner's phone into the scans, as photos of codes", "[app][partner]")
{
    Table table;
    Councillor at;
    at.home.setHome(0);
    REQUIRE(at.phone->invite());
    CHECK(at.phone->isWaiting());
    CHECK(at.phone->statusText().contains(QStringLiteral("nog geen antwoord")));
    CHECK(at.phone->invitation()->count() == 1);

    Partner partner;
    partner.accept(table.photosOf(*at.phone->invitation()));
    CHECK(partner.turn().isOnOwnPhone());
    auto const itemId = partner.answerHome(QString(700, u'x'));
    partner.turn().giveReply();
    REQUIRE(partner.turn().reply() != nullptr);
    auto photos = table.photosOf(*partner.turn().reply());
    REQUIRE(photos.size() == 2);

    auto& incoming = *at.phone->incoming();
    choose(incoming, {photos[1]});
    CHECK(incoming.missingText().startsWith(QStringLiteral("Nog 1 van de 2 codes")));
    CHECK(incoming.error().isEmpty());
    CHECK_FALSE(at.phone->hasReply());
    choose(incoming, {photos[0]});
    CHECK(incoming.missingText().isEmpty());

    // It is shown how much it is, before any of it is taken over.
    REQUIRE(at.phone->hasReply());
    CHECK(at.phone->replyLines().size() == 3);
    CHECK(at.phone->replyLines()[0].startsWith(u'1'));
    CHECK(at.phone->replyLines()[1].startsWith(u'0'));
    CHECK(at.home.answers().empty());
    at.phone->takeOver();
    CHECK(at.tookOver == 1);
    CHECK(at.phone->error().isEmpty());
    CHECK(at.phone->takenText().startsWith(u'1'));
    CHECK_FALSE(at.phone->hasReply());
    CHECK_FALSE(at.phone->isWaiting());
    REQUIRE(at.home.answers().size() == 1);
    CHECK(at.home.answers()[0].itemId == itemId);
    CHECK(at.home.answers()[0].by == content::Answerer::Partner);
    CHECK(at.home.answers()[0].answer == scan::Answer::No);
    CHECK(at.home.answers()[0].note == std::string(700, 'x'));

    choose(incoming, photos);
    CHECK(incoming.error().contains(QStringLiteral("al eerder overgenomen")));
    CHECK_FALSE(at.phone->hasReply());
    CHECK(at.tookOver == 1);
}

TEST_CASE("answers travel as files, and what they replace is counted", "[app][partner]")
{
    Table table;
    Councillor at;
    REQUIRE(at.phone->invite());
    auto const invitation = table.newFile(".json");
    at.phone->invitation()->save(QUrl::fromLocalFile(invitation));
    CHECK(at.phone->invitation()->savedText().contains(invitation));

    Partner partner;
    partner.accept({QUrl::fromLocalFile(invitation)});
    auto const itemId = partner.answerHome();
    partner.turn().giveReply();
    auto const reply = table.newFile("");
    partner.turn().reply()->save(QUrl::fromLocalFile(reply));
    CHECK(partner.turn().mayEnd());  // it is in the file
    partner.app().endPartnerTurn();

    auto const round = take(at.home.store().currentOrNewRound());
    take(at.home.store().answer(round.id, itemId, content::Answerer::Partner, scan::Answer::Yes));
    at.home.reload();
    choose(*at.phone->incoming(), {QUrl::fromLocalFile(reply)});
    REQUIRE(at.phone->replyLines().size() == 3);
    CHECK(at.phone->replyLines()[2].contains(QStringLiteral("vervang")));
    at.phone->refuse();
    CHECK(at.home.answers()[0].answer == scan::Answer::Yes);
    CHECK(at.phone->isWaiting());
    choose(*at.phone->incoming(), {QUrl::fromLocalFile(reply)});
    at.phone->takeOver();
    CHECK(at.home.answers()[0].answer == scan::Answer::No);
}

TEST_CASE("a reply that is none, not for us, withdrawn or of newer questions is refused in words", "[app][partner]")
{
    Table table;
    Councillor at;
    auto const invitation = at.invitation();
    auto& incoming = *at.phone->incoming();
    auto const refuses = [&](QUrl const& file) {
        choose(incoming, {file});
        CHECK_FALSE(at.phone->hasReply());
        CHECK(at.home.answers().empty());
        return incoming.error();
    };
    auto const sealed = [&](scan::Reply const& reply) { return table.fileWith(take(scan::sealReply(reply, invitation.recipient))); };
    scan::Reply reply{invitation.id, 1, 1, {{"B1.1", scan::Answer::No, {}}}, {}};

    CHECK(refuses(table.fileWith(crypto::bytesOf("hallo"))).startsWith(QStringLiteral("Dit is geen antwoord")));
    CHECK(refuses(table.fileWith(crypto::bytesOf(toJson(invitation)))).startsWith(QStringLiteral("Dit is geen antwoord")));
    auto cut = take(scan::sealReply(reply, invitation.recipient));
    cut.pop_back();
    CHECK(refuses(table.fileWith(cut)).startsWith(QStringLiteral("Dit is geen antwoord")));
    Councillor elsewhere;
    auto stranger = reply;
    stranger.invitationId = elsewhere.invitation().id;
    CHECK(refuses(sealed(stranger)).contains(QStringLiteral("niet bij een uitnodiging van jou")));
    auto newer = reply;
    newer.homeVersion = 999;
    CHECK(refuses(sealed(newer)).contains(QStringLiteral("nieuwere vragenlijst")));
    CHECK(refuses(QUrl::fromLocalFile(table.newFile(".png"))).contains(QStringLiteral("niet te lezen")));

    auto const address = table.newFile(".png");
    REQUIRE(app::qrCode("HTTPS://WWW.EXAMPLE.ORG/").save(address));
    CHECK(refuses(QUrl::fromLocalFile(address)).startsWith(QStringLiteral("Dit is geen antwoord")));

    auto const good = sealed(reply);
    at.phone->withdraw();
    CHECK_FALSE(at.phone->isWaiting());
    CHECK(refuses(good).contains(QStringLiteral("niet bij een uitnodiging van jou")));
    CHECK(at.tookOver == 0);
}

TEST_CASE("a photo of another letter is refused and what was there stays, until one begins anew", "[app][partner]")
{
    Table table;
    Councillor at;
    auto const invitation = at.invitation();
    auto const photos = [&](char letter) {
        scan::Reply const reply{invitation.id, 1, 1, {{"B1.1", scan::Answer::No, std::string(900, letter)}}, {}};
        app::LetterOutViewModel out(take(scan::sealReply(reply, invitation.recipient)), QStringLiteral("x"));
        return table.photosOf(out);
    };
    auto const first = photos('a');
    auto const second = photos('b');
    auto& incoming = *at.phone->incoming();
    choose(incoming, {first[0]});
    choose(incoming, {second[1]});
    CHECK(incoming.error().contains(QStringLiteral("horen niet bij elkaar")));
    CHECK(incoming.isPartial());
    incoming.restart();
    CHECK_FALSE(incoming.isPartial());
    CHECK(incoming.error().isEmpty());
    choose(incoming, second);
    REQUIRE(at.phone->hasReply());
    at.phone->takeOver();
    CHECK(at.home.answers()[0].note == std::string(900, 'b'));
}

TEST_CASE("photos that are read after the lock find nobody", "[app][partner]")
{
    Table table;
    Councillor at;
    REQUIRE(at.phone->invite());
    at.phone->incoming()->addFiles(table.photosOf(*at.phone->invitation()));
    at.phone.reset();  // waits for the work, and drops it
    settle();
    CHECK(at.tookOver == 0);
}

TEST_CASE("the pages for the partner's phone end with what they were about", "[app][partner]")
{
    TestApp test;
    auto& app = test.app();
    app.openPartnerInvitation();  // locked, or no vault: nothing
    app.openPartnerReply();
    CHECK(app.page() == Page::Start);
    test.startLocked();
    REQUIRE(test.unlock());
    auto& open = test.app();
    auto* const phone = open.session()->partnerPhone();
    open.openPartnerInvitation();
    CHECK(open.page() == Page::PartnerInvitation);
    REQUIRE(phone->invitation() != nullptr);
    open.back();
    settle();
    CHECK(phone->invitation() == nullptr);
    CHECK(phone->isWaiting());
    open.openPartnerReply();
    CHECK(open.page() == Page::PartnerReply);
    open.show(Page::Invited);  // not with an open vault: it would be somebody else's turn
    CHECK(open.page() == Page::PartnerReply);
    open.lock();
    CHECK(open.page() == Page::Start);
    open.show(Page::Invited);
    CHECK(open.page() == Page::Invited);
}

TEST_CASE("a partner answers on their own phone without a vault, and nothing is lost without a question", "[app][partner]")
{
    Table table;
    Councillor at;
    REQUIRE(at.phone->invite());
    Partner partner;
    auto& app = partner.app();
    partner.accept(table.photosOf(*at.phone->invitation()));
    CHECK(app.vaultStatus() == AppViewModel::VaultStatus::Lent);
    CHECK(app.mayClose());  // nothing was answered
    partner.turn().giveReply();
    partner.turn().showWelcome();
    settle();
    CHECK(partner.turn().reply() == nullptr);

    partner.turn().begin(PartnerTurnViewModel::Part::Family);
    partner.turn().questions()->choose(0);
    CHECK(partner.turn().answersText().startsWith(u'1'));
    CHECK_FALSE(app.mayClose());  // asks instead, on the page where the answers can be given
    CHECK(partner.turn().stage() == PartnerTurnViewModel::Stage::Done);
    CHECK(partner.turn().isAsking());
    partner.turn().goOn();
    CHECK_FALSE(partner.turn().mayEnd());
    partner.turn().goOn();

    partner.turn().giveReply();
    CHECK(partner.turn().stage() == PartnerTurnViewModel::Stage::Giving);
    CHECK_FALSE(partner.turn().mayEnd());  // nobody can say whether the photo was made
    CHECK(partner.turn().stage() == PartnerTurnViewModel::Stage::Giving);
    partner.turn().goOn();
    partner.turn().reply()->save(QUrl::fromLocalFile(table.newFile("") + QStringLiteral("/no/such")));
    CHECK_FALSE(partner.turn().reply()->error().isEmpty());
    CHECK_FALSE(partner.turn().mayEnd());
    CHECK(partner.turn().mayEnd());  // asked, and said again
    app.endPartnerTurn();
    CHECK(app.partnerTurn() == nullptr);
    CHECK(app.vaultStatus() == AppViewModel::VaultStatus::Absent);
    CHECK(app.page() == Page::Start);
    CHECK(app.mayClose());
    CHECK(std::filesystem::is_empty(partner.test.folder()));  // of the app's own folder: nothing was kept
}

TEST_CASE("an invitation that cannot be answered is refused in words", "[app][partner]")
{
    Table table;
    Councillor at;
    Partner partner;
    auto& incoming = partner.incoming();
    partner.app().show(Page::Invited);
    auto const refuses = [&](QUrl const& file) {
        choose(incoming, {file});
        CHECK(partner.app().partnerTurn() == nullptr);
        CHECK(partner.app().page() == Page::Invited);
        return incoming.error();
    };
    auto invitation = at.invitation();
    invitation.homeVersion = 999;
    CHECK(refuses(table.fileWith(crypto::bytesOf(toJson(invitation)))).contains(QStringLiteral("nieuwere vragenlijst")));
    CHECK(refuses(table.fileWith(crypto::bytesOf("{}"))).startsWith(QStringLiteral("Dit is geen uitnodiging")));
    QImage empty(300, 300, QImage::Format_RGB32);
    empty.fill(Qt::white);
    auto const photo = table.newFile(".png");
    REQUIRE(empty.save(photo));
    CHECK(refuses(QUrl::fromLocalFile(photo)).startsWith(QStringLiteral("In deze afbeelding staat geen QR-code")));
    // Whoever opens the page again is not met by yesterday's error.
    partner.app().back();
    partner.app().show(Page::Invited);
    CHECK(incoming.error().isEmpty());
}

TEST_CASE("an invitation that is read after its page was left begins nothing", "[app][partner]")
{
    Table table;
    Councillor at;
    REQUIRE(at.phone->invite());
    Partner partner;
    partner.app().show(Page::Invited);
    partner.incoming().addFiles(table.photosOf(*at.phone->invitation()));
    partner.app().back();
    REQUIRE(waitUntil([&] { return !partner.incoming().isBusy(); }));
    CHECK(partner.app().partnerTurn() == nullptr);
    CHECK(partner.app().page() == Page::Start);
}

TEST_CASE("notes that are too long for codes go as a file", "[app][partner]")
{
    app::LetterOutViewModel letter(crypto::Bytes(scan::codesAtMost * scan::codeMaximumBytes + 1, 'x'), QStringLiteral("antwoord"));
    CHECK(letter.count() == 0);
    CHECK(letter.picture().isNull());
    letter.next();
    CHECK(letter.number() == 0);
    CHECK(letter.numberText().isEmpty());
}
