#include "app/view_models/practice_view_model.h"

#include "tests/app/session.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using namespace std::chrono_literals;
using app::PracticeViewModel;
using test::waitUntil;
using Answer = PracticeViewModel::Answer;

namespace {

constexpr auto day = 24h;
QString const wrong = QStringLiteral("niet de goede wachtzin");

/// An open vault, two weeks after its passphrase was chosen.
struct Practising {
    test::TestVault vault;
    std::optional<PracticeViewModel> model;

    Practising()
    {
        open();
        vault.clock().advance(14 * day);
        reload();
    }

    void open() { model.emplace(vault.open(), vault.clock()); }
    void reload(std::optional<Moment> lastIncidentAt = std::nullopt, bool underWay = false) { model->reload(lastIncidentAt, underWay); }

    void attempt(QString const& passphrase)
    {
        model->attempt(passphrase);
        REQUIRE(waitUntil([this] { return !model->isBusy(); }));
    }
};

}  // namespace

TEST_CASE("practice is offered when it is due, and not while something else asks for attention", "[app][practice]")
{
    Practising practising;
    CHECK(practising.model->isOffered());
    practising.reload(std::nullopt, true);
    CHECK_FALSE(practising.model->isOffered());
    practising.reload(practising.vault.clock().now());
    CHECK_FALSE(practising.model->isOffered());
    practising.vault.clock().advance(7 * day);
    practising.reload(addMilliseconds(practising.vault.clock().now(), -std::chrono::milliseconds(7 * day).count()));
    CHECK(practising.model->isOffered());

    practising.model->later();
    CHECK_FALSE(practising.model->isOffered());
    practising.vault.clock().advance(7 * day);
    practising.reload();
    CHECK(practising.model->isOffered());
}

TEST_CASE("a right passphrase is told, with when it is asked again, and no attempt is counted", "[app][practice]")
{
    Practising practising;
    auto& model = *practising.model;
    QSignalSpy const busy(&model, &PracticeViewModel::busyChanged);
    model.begin();
    CHECK(model.answer() == Answer::None);
    CHECK(model.nextText().isEmpty());
    model.attempt(test::passphrase());
    CHECK(model.isBusy());
    model.attempt(wrong);  // ignored
    REQUIRE(waitUntil([&] { return !model.isBusy(); }));
    CHECK(busy.count() == 2);
    CHECK(model.answer() == Answer::Right);
    CHECK(model.nextText().contains(QStringLiteral("4")));
    CHECK(model.error().isEmpty());
    CHECK_FALSE(model.isOffered());
    CHECK_FALSE(std::filesystem::exists(practising.vault.folder() / "vault.attempts"));

    // And it is remembered.
    practising.vault.clock().advance(27 * day);
    practising.open();
    practising.reload();
    CHECK_FALSE(practising.model->isOffered());
    practising.vault.clock().advance(1 * day);
    practising.reload();
    CHECK(practising.model->isOffered());
    practising.attempt(test::passphrase());
    CHECK(practising.model->nextText().contains(QStringLiteral("8")));
}

TEST_CASE("a wrong passphrase is no drama, and three are enough for a day, also after a new start", "[app][practice]")
{
    Practising practising;
    for (int const left : {2, 1, 0}) {
        practising.attempt(wrong);
        CHECK(practising.model->answer() == Answer::Wrong);
        CHECK(practising.model->triesLeft() == left);
        CHECK(practising.model->error().isEmpty());
        CHECK_FALSE(test::everyTextOf(*practising.model).contains(wrong));
    }
    CHECK_FALSE(practising.model->isOffered());
    CHECK_FALSE(std::filesystem::exists(practising.vault.folder() / "vault.attempts"));

    practising.open();
    practising.model->attempt(test::passphrase());
    CHECK_FALSE(practising.model->isBusy());
    CHECK(practising.model->answer() == Answer::None);
    practising.vault.clock().advance(1 * day);
    practising.attempt(test::passphrase());
    CHECK(practising.model->answer() == Answer::Right);
    CHECK(practising.model->triesLeft() == 3);
}

TEST_CASE("an empty field is no try", "[app][practice]")
{
    Practising practising;
    practising.model->attempt(QString());
    CHECK_FALSE(practising.model->isBusy());
    CHECK(practising.model->triesLeft() == 3);
}

TEST_CASE("what cannot be counted is not looked at", "[app][practice]")
{
    Practising practising;
    test::take(practising.vault.database().execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON setting BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    practising.model->attempt(test::passphrase());
    CHECK_FALSE(practising.model->isBusy());
    CHECK_FALSE(practising.model->error().isEmpty());
    CHECK(practising.model->answer() == Answer::None);
}

TEST_CASE("practice can be switched off for good, and is still there for who wants it", "[app][practice]")
{
    Practising practising;
    practising.model->setOn(false);
    CHECK_FALSE(practising.model->isOffered());
    practising.open();
    CHECK_FALSE(practising.model->isOn());
    practising.vault.clock().advance(400 * day);
    practising.reload();
    CHECK_FALSE(practising.model->isOffered());
    practising.attempt(test::passphrase());
    CHECK(practising.model->answer() == Answer::Right);
    CHECK_FALSE(practising.model->nextText().isEmpty());
    practising.model->setOn(true);
    CHECK(practising.model->isOn());
}

TEST_CASE("the session offers practice, not beside a draft, and begins anew with another passphrase", "[app][practice]")
{
    test::Session session;
    auto* const practice = session->practice();
    CHECK_FALSE(practice->isOffered());
    session.clock.advance(14 * day);
    session->reloadReminders();
    CHECK(practice->isOffered());

    session->incidents()->openForm();
    session->incidents()->form()->setDescription(QStringLiteral("Halverwege"));
    session->incidents()->closeForm();
    session->reloadReminders();
    REQUIRE(session->incidents()->hasDraft());
    CHECK_FALSE(practice->isOffered());
    test::settle();
    session.tell(QStringLiteral("T03"), QStringLiteral("Markt"));
    session->reloadReminders();
    CHECK_FALSE(session->incidents()->hasDraft());
    CHECK_FALSE(practice->isOffered());  // a week's rest
    session.clock.advance(7 * day);
    session->reloadReminders();
    CHECK(practice->isOffered());

    auto const fresh = QStringLiteral("een heel nieuwe wachtzin");
    session->settings()->changePassphrase(test::passphrase(), fresh, fresh);
    REQUIRE(waitUntil([&] { return !session->settings()->isBusy(); }));
    CHECK_FALSE(practice->isOffered());
    session.clock.advance(14 * day);
    session->reloadReminders();
    CHECK(practice->isOffered());
}
