#include "app/view_models/app_view_model.h"

#include "core/transfer/shared_copies.h"
#include "crypto/hash_chain.h"
#include "tests/app/surroundings.h"

#include <QtCore/QPointer>
#include <QtCore/QSemaphore>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using namespace std::chrono_literals;
using app::AppViewModel;
using test::TestApp;
using test::waitUntil;
using Page = AppViewModel::Page;
using Status = AppViewModel::VaultStatus;

namespace {

/// Through all stages of the setup.
void setUp(AppViewModel& app)
{
    auto* const setup = app.setup();
    REQUIRE(setup != nullptr);
    setup->begin();
    setup->choosePassphrase(test::passphrase(), test::passphrase());
    REQUIRE(waitUntil([&] { return setup->stage() == app::SetupViewModel::Stage::WriteCode; }));
    QStringList groups;
    for (int i = 0; i < setup->groupCount(); ++i)
        groups.append(setup->codeGroup(i));
    setup->codeIsWritten();
    setup->checkGroups(groups.at(setup->firstAskedGroup() - 1), groups.at(setup->secondAskedGroup() - 1));
}

/// Tells an incident, page by page, from wherever the app is.
void tell(AppViewModel& app)
{
    app.newIncident();
    REQUIRE(app.page() == Page::IncidentForm);
    auto* const form = app.session()->incidents()->form();
    REQUIRE(form != nullptr);
    form->setSafeNow(0);
    form->setOffenderKnown(1);
    form->setTypeId(QStringLiteral("T03"));
    form->setPlace(QStringLiteral("Markt"));
    form->setDescription(QStringLiteral("Zo ging het."));
    form->save();
}

std::vector<Page> const openPages = {Page::Scans, Page::Incidents, Page::Settings, Page::ChangePassphrase, Page::NewRecoveryCode,
                                    Page::Practice, Page::ResetPassphrase, Page::Backup, Page::NewPhone};

}  // namespace

TEST_CASE("after installation there is no vault, and what works without one works", "[app][navigation]")
{
    TestApp test;
    auto& app = test.app();
    CHECK(app.vaultStatus() == Status::Absent);
    CHECK(app.page() == Page::Start);
    CHECK_FALSE(app.canGoBack());
    CHECK_FALSE(app.isOpen());
    CHECK(app.setup() != nullptr);
    CHECK(app.unlocking() == nullptr);
    CHECK(app.session() == nullptr);
    CHECK(app.statusText().isEmpty());
    for (auto const page : {Page::FirstMinutes, Page::Contacts, Page::About, Page::Wipe, Page::Setup}) {
        app.show(page);
        CHECK(app.page() == page);
        app.back();
        CHECK(app.page() == Page::Start);
    }
    CHECK(app.firstMinutes()->count() > 0);
    CHECK(app.about()->contacts()->rowCount() > 0);
    app.calls()->callEmergency();
    CHECK(test.dialer().dialled() == QStringList{QStringLiteral("112")});
    CHECK(std::filesystem::is_empty(test.folder()));
}

TEST_CASE("the first minutes begin at the first step each time", "[app][navigation]")
{
    TestApp test;
    auto& app = test.app();
    app.show(Page::FirstMinutes);
    app.firstMinutes()->next();
    app.back();
    app.show(Page::FirstMinutes);
    CHECK(app.firstMinutes()->isFirst());
}

TEST_CASE("back returns the way one came", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    auto& app = test.app();
    QSignalSpy const pages(&app, &AppViewModel::pageChanged);
    app.back();
    CHECK(app.page() == Page::Start);
    app.show(Page::Unlock);
    app.show(Page::Recover);
    app.show(Page::Recover);  // is there already
    app.show(Page::FirstMinutes);
    CHECK(pages.count() == 3);
    app.back();
    CHECK(app.page() == Page::Recover);
    app.back();
    CHECK(app.page() == Page::Unlock);
    CHECK(app.canGoBack());
    app.back();
    CHECK(app.page() == Page::Start);
    CHECK_FALSE(app.canGoBack());
    app.back();
    CHECK(app.page() == Page::Start);
}

TEST_CASE("a page of the vault leads to the setup first, and goes on from there", "[app][navigation]")
{
    TestApp test;
    auto& app = test.app();
    app.show(Page::Scans);
    CHECK(app.page() == Page::Setup);
    setUp(app);
    CHECK(app.isOpen());
    CHECK(app.vaultStatus() == Status::Open);
    CHECK(app.page() == Page::Scans);
    CHECK(app.setup() == nullptr);
    REQUIRE(app.session() != nullptr);
    app.back();
    CHECK(app.page() == Page::Start);
    CHECK_FALSE(app.canGoBack());
}

TEST_CASE("a page of the vault leads to the lock first, and goes on from there", "[app][navigation]")
{
    for (auto const page : openPages) {
        TestApp test;
        test.startLocked();
        auto& app = test.app();
        CHECK(app.vaultStatus() == Status::Locked);
        app.show(page);
        CHECK(app.page() == Page::Unlock);
        CHECK(app.session() == nullptr);
        REQUIRE(test.unlock());
        CHECK(app.page() == page);
        CHECK(app.unlocking() == nullptr);
        app.back();
        CHECK(app.page() == Page::Start);
    }
}

TEST_CASE("who turns back from the lock has given up the page", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    auto& app = test.app();
    app.show(Page::Settings);
    app.back();
    CHECK(app.page() == Page::Start);
    app.show(Page::Unlock);
    REQUIRE(test.unlock());
    CHECK(app.page() == Page::Start);
    CHECK_FALSE(app.canGoBack());
}

TEST_CASE("the page is not given up by looking at another from the lock", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    auto& app = test.app();
    app.show(Page::Settings);
    app.show(Page::Recover);
    app.back();
    REQUIRE(test.unlock());
    CHECK(app.page() == Page::Settings);
}

TEST_CASE("a new incident when locked asks for the passphrase and then for what happened", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    auto& app = test.app();
    app.show(Page::FirstMinutes);
    app.newIncident();
    CHECK(app.page() == Page::Unlock);
    REQUIRE(test.unlock());
    CHECK(app.page() == Page::IncidentForm);
    CHECK(app.session()->incidents()->form() != nullptr);
    app.back();
    CHECK(app.page() == Page::Start);
    CHECK(app.session()->incidents()->form() == nullptr);
}

TEST_CASE("a page that shows one thing is not shown without it", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    auto& app = test.app();
    app.openIncident(QStringLiteral("x"));
    app.correctIncident();
    app.openReport();
    CHECK(app.page() == Page::Start);
    REQUIRE(test.unlock());
    app.openIncident(QStringLiteral("x"));
    app.correctIncident();
    app.openReport();
    CHECK(app.page() == Page::Start);
    CHECK_FALSE(app.session()->incidents()->error().isEmpty());
}

TEST_CASE("the bar leads to its pages, and back from them to the start", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    for (auto const page : {Page::Scans, Page::Incidents, Page::Settings}) {
        app.showTop(page);
        CHECK(app.page() == page);
        CHECK(app.canGoBack());
        app.show(Page::Contacts);
        app.showTop(page);
        app.back();
        CHECK(app.page() == Page::Start);
        CHECK_FALSE(app.canGoBack());
    }
    app.showTop(Page::Settings);
    app.showTop(Page::Start);
    CHECK_FALSE(app.canGoBack());
}

TEST_CASE("the bar's pages without a vault are the start, with no way back to itself", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    auto& app = test.app();
    app.show(Page::Contacts);
    app.showTop(Page::Incidents);
    CHECK(app.page() == Page::Start);
    CHECK_FALSE(app.canGoBack());
}

TEST_CASE("whoever watches the page is told when the way back goes", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    app.show(Page::Settings);
    app.show(Page::Start);
    REQUIRE(app.canGoBack());
    QSignalSpy const pages(&app, &AppViewModel::pageChanged);
    app.showTop(Page::Start);
    CHECK_FALSE(app.canGoBack());
    CHECK(pages.count() == 1);
}

TEST_CASE("telling ends at the incident, and back from it is not the form", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    app.showTop(Page::Incidents);
    tell(app);
    CHECK(app.page() == Page::Incident);
    REQUIRE(app.session()->incidents()->current() != nullptr);
    CHECK(app.session()->incidents()->form() == nullptr);
    CHECK(app.session()->incidents()->count() == 1);
    auto const id = app.session()->incidents()->current()->incidentId();
    app.back();
    CHECK(app.page() == Page::Incidents);
    CHECK(app.session()->incidents()->current() == nullptr);

    app.openIncident(id);
    CHECK(app.page() == Page::Incident);
    app.correctIncident();
    CHECK(app.page() == Page::IncidentForm);
    CHECK(app.session()->incidents()->form()->isCorrection());
    app.session()->incidents()->form()->setPlace(QStringLiteral("Raadszaal"));
    app.session()->incidents()->form()->setReason(QStringLiteral("Vergist"));
    app.session()->incidents()->form()->save();
    CHECK(app.page() == Page::Incident);
    CHECK(app.session()->incidents()->form() == nullptr);
    CHECK(app.session()->incidents()->current()->whenWhere().endsWith(QStringLiteral("Raadszaal")));

    app.openReport();
    CHECK(app.page() == Page::Report);
    CHECK(app.session()->incidents()->report() != nullptr);
    app.back();
    CHECK(app.page() == Page::Incident);
    CHECK(app.session()->incidents()->report() == nullptr);
    app.back();
    CHECK(app.page() == Page::Incidents);
    CHECK(test::textAt(*app.session()->incidents()->list(), 0, "detail").endsWith(QStringLiteral("Raadszaal")));
    app.back();
    CHECK(app.page() == Page::Start);
    test::settle();
}

TEST_CASE("a page left by the bar leaves its list as it is now", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    tell(app);
    auto* const current = app.session()->incidents()->current();
    for (auto const& step : test::column(*current->steps(), "stepId") + test::column(*current->laterSteps(), "stepId"))
        current->stepDone(step);
    app.showTop(Page::Incidents);
    CHECK(test::textAt(*app.session()->incidents()->list(), 0, "nextStep").isEmpty());
    CHECK(app.session()->incidents()->current() == nullptr);

    app.newIncident();
    app.session()->incidents()->form()->setPlace(QStringLiteral("Half verteld"));
    app.showTop(Page::Start);
    CHECK(app.session()->incidents()->form() == nullptr);
    CHECK(app.session()->incidents()->hasDraft());
    test::settle();
}

TEST_CASE("a lock drops the session and all in it, and shows the start", "[app][lock]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    tell(app);
    app.openReport();
    QPointer<QObject> const session = app.session();
    QPointer<QObject> const incident = app.session()->incidents()->current();
    QPointer<QObject> const report = app.session()->incidents()->report();
    QSignalSpy const statuses(&app, &AppViewModel::vaultStatusChanged);
    app.lock();
    CHECK(session.isNull());
    CHECK(incident.isNull());
    CHECK(report.isNull());
    auto const told = statuses.count();
    CHECK(told > 0);
    CHECK(app.session() == nullptr);
    CHECK_FALSE(app.isOpen());
    CHECK(app.vaultStatus() == Status::Locked);
    CHECK(app.unlocking() != nullptr);
    CHECK(app.page() == Page::Start);
    CHECK_FALSE(app.canGoBack());
    app.lock();  // once more does nothing
    CHECK(statuses.count() == told);

    // The vault is free: another program may open it; and the owner gets back in.
    CHECK(test::codeOf(vault::Vault::unlock(test.folder(), test::testPassphrase(), test::cheapOptions(test.clock()))) == std::nullopt);
    REQUIRE(test.unlock());
    CHECK(app.page() == Page::Start);
    CHECK(app.session()->incidents()->count() == 1);
}

TEST_CASE("what was being typed is there after a lock", "[app][lock]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    app.newIncident();
    app.session()->incidents()->form()->setDescription(QStringLiteral("Halverwege"));
    app.lock();
    app.newIncident();
    CHECK(app.page() == Page::Unlock);
    REQUIRE(test.unlock());
    CHECK(app.page() == Page::IncidentForm);
    CHECK(app.session()->incidents()->form()->description() == QStringLiteral("Halverwege"));
}

TEST_CASE("the clock and the background lock by themselves, by the owner's settings", "[app][lock]")
{
    TestApp test;
    test.startLocked();
    auto& app = test.app();

    // While it is locked nothing counts.
    test.bootClock().advance(1h);
    app.autoLock().check();
    REQUIRE(test.unlock());
    app.autoLock().check();
    CHECK(app.isOpen());

    test.bootClock().advance(299s);
    app.autoLock().check();
    CHECK(app.isOpen());
    test.bootClock().advance(1s);
    app.autoLock().check();
    CHECK_FALSE(app.isOpen());
    CHECK(app.page() == Page::Start);

    REQUIRE(test.unlock());
    test.lifecycle().leave();
    test.bootClock().advance(59s);
    test.lifecycle().comeBack();
    CHECK(app.isOpen());
    app.session()->settings()->setBackgroundChoice(0);
    test.lifecycle().leave();
    CHECK_FALSE(app.isOpen());
    test.lifecycle().comeBack();

    // And the choice is there after a new start.
    test.start();
    test.app().unlocking()->unlock(test::passphrase());
    REQUIRE(waitUntil([&] { return test.app().isOpen(); }));
    test.lifecycle().leave();
    CHECK_FALSE(test.app().isOpen());
}

TEST_CASE("a recovery code does not stay on the screen: the vault locks, and its owner is told to make another", "[app][lock]")
{
    for (bool const left : {false, true}) {
        INFO("left " << left);
        TestApp test;
        auto& app = test.app();
        app.show(Page::Setup);
        auto* const setup = app.setup();
        setup->begin();
        test.bootClock().advance(1h);
        app.autoLock().check();  // nothing to lock yet
        CHECK(app.page() == Page::Setup);
        setup->choosePassphrase(test::passphrase(), test::passphrase());
        REQUIRE(waitUntil([&] { return setup->hasVault(); }));

        // There is time to look for a pen.
        if (left)
            test.lifecycle().leave();
        test.bootClock().advance(left ? 299s : 899s);
        app.autoLock().check();
        REQUIRE(app.setup() == setup);
        CHECK(app.page() == Page::Setup);
        CHECK_FALSE(setup->codeGroup(0).isEmpty());
        test.bootClock().advance(1s);
        app.autoLock().check();
        CHECK(app.setup() == nullptr);
        CHECK(app.page() == Page::Start);
        CHECK_FALSE(app.canGoBack());
        CHECK(app.vaultStatus() == Status::Locked);

        REQUIRE(test.unlock());
        CHECK(app.session()->settings()->codeStanding() == app::SettingsViewModel::CodeStanding::CodeNotWrittenDown);
        app.session()->settings()->renewRecoveryCode(test::passphrase());
        REQUIRE(waitUntil([&] { return app.session()->settings()->hasNewCode(); }));
        app.session()->settings()->forgetNewCode();
        app.lock();
        REQUIRE(test.unlock());
        CHECK(app.session()->settings()->codeStanding() == app::SettingsViewModel::CodeStanding::CodeFine);
    }
}

TEST_CASE("a code that was written down begins the watch that the owner set", "[app][lock]")
{
    TestApp test;
    auto& app = test.app();
    app.show(Page::Setup);
    setUp(app);
    REQUIRE(app.isOpen());
    CHECK(app.session()->settings()->codeStanding() == app::SettingsViewModel::CodeStanding::CodeFine);
    test.bootClock().advance(300s);
    app.autoLock().check();
    CHECK_FALSE(app.isOpen());
}

TEST_CASE("a lock during the setup leaves the first steps where they are", "[app][lock]")
{
    TestApp test;
    auto& app = test.app();
    app.show(Page::Setup);
    app.setup()->begin();
    app.setup()->choosePassphrase(test::passphrase(), test::passphrase());
    REQUIRE(waitUntil([&] { return app.setup()->hasVault(); }));
    app.show(Page::FirstMinutes);
    app.lock();
    CHECK(app.page() == Page::FirstMinutes);
    app.back();
    CHECK(app.page() == Page::Start);
    CHECK(app.vaultStatus() == Status::Locked);
}

TEST_CASE("after a recovery the owner is told that the code was used", "[app][lock]")
{
    TestApp test;
    auto& app = test.app();
    app.show(Page::Setup);
    app.setup()->begin();
    app.setup()->choosePassphrase(test::passphrase(), test::passphrase());
    REQUIRE(waitUntil([&] { return app.setup()->hasVault(); }));
    QStringList groups;
    for (int i = 0; i < app.setup()->groupCount(); ++i)
        groups.append(app.setup()->codeGroup(i));
    app.lock();
    app.show(Page::Unlock);
    app.show(Page::Recover);
    auto const fresh = QStringLiteral("een heel nieuwe wachtzin");
    app.unlocking()->recover(groups.join(u'-'), fresh, fresh);
    REQUIRE(waitUntil([&] { return app.isOpen(); }));
    CHECK(app.session()->settings()->codeStanding() == app::SettingsViewModel::CodeStanding::CodeUsed);
}

TEST_CASE("the password that was proposed for a backup goes with its page", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    app.show(Page::NewPhone);
    app.show(Page::Backup);
    auto const password = app.session()->backup()->proposedPassword();
    app.back();
    CHECK(app.page() == Page::NewPhone);
    CHECK(app.session()->backup()->proposedPassword() != password);
    app.session()->backup()->setMoveStep(2);
    app.showTop(Page::Settings);
    app.show(Page::NewPhone);
    CHECK(app.session()->backup()->moveStep() == 2);
}

TEST_CASE("what a restore that was cut off left is gone at the next start", "[app][navigation]")
{
    TestApp test;
    auto const left = std::filesystem::path(test.folder().string() + ".restore");
    std::filesystem::create_directory(left);
    test::writeText(left / "vault.db", "half");
    test.start();
    CHECK_FALSE(std::filesystem::exists(left));
    CHECK(test.app().vaultStatus() == Status::Absent);
}

TEST_CASE("a lock while the passphrase is being changed waits for it", "[app][lock]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto const fresh = QStringLiteral("een heel nieuwe wachtzin");
    test.app().session()->settings()->changePassphrase(test::passphrase(), fresh, fresh);
    test.app().lock();
    CHECK(test.app().vaultStatus() == Status::Locked);
    test.app().unlocking()->unlock(fresh);
    CHECK(waitUntil([&] { return test.app().isOpen(); }));
}

TEST_CASE("a new recovery code that was left on the screen is not there when one comes back", "[app][lock]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    app.show(Page::Settings);
    app.show(Page::NewRecoveryCode);
    app.session()->settings()->renewRecoveryCode(test::passphrase());
    REQUIRE(waitUntil([&] { return app.session()->settings()->hasNewCode(); }));
    app.lock();
    REQUIRE(test.unlock());
    CHECK_FALSE(app.session()->settings()->hasNewCode());
}

TEST_CASE("a wipe leaves nothing, and the app as after installation", "[app][wipe]")
{
    TestApp test;
    SECTION("locked")
    {
        test.startLocked();
        test.app().unlocking()->unlock(QStringLiteral("wrong, so that attempts are counted"));
        REQUIRE(waitUntil([&] { return !test.app().unlocking()->isBusy(); }));
    }
    SECTION("open, in the middle of something")
    {
        test.startLocked();
        REQUIRE(test.unlock());
        tell(test.app());
        test.app().openReport();
        test.app().newIncident();
        test.app().session()->incidents()->form()->setPlace(QStringLiteral("nog niet bewaard"));
    }
    SECTION("with the code on the screen")
    {
        auto* const setup = test.app().setup();
        setup->begin();
        setup->choosePassphrase(test::passphrase(), test::passphrase());
        REQUIRE(waitUntil([&] { return setup->stage() == app::SetupViewModel::Stage::WriteCode; }));
    }
    SECTION("damaged")
    {
        test.startLocked();
        test::writeText(test.folder() / "vault.keys", "rubbish");
        test.start();
        CHECK(test.app().vaultStatus() == Status::Damaged);
    }
    REQUIRE_FALSE(std::filesystem::is_empty(test.folder()));
    auto& now = test.app();
    now.show(Page::Wipe);
    now.wipeEverything();
    CHECK(now.wipeError().isEmpty());
    CHECK(now.page() == Page::Start);
    CHECK_FALSE(now.canGoBack());
    CHECK(now.vaultStatus() == Status::Absent);
    CHECK(now.session() == nullptr);
    CHECK(now.unlocking() == nullptr);
    REQUIRE(now.setup() != nullptr);
    CHECK(now.setup()->stage() == app::SetupViewModel::Stage::Welcome);
    test::settle();
    CHECK(std::filesystem::is_empty(test.folder()));

    // A new vault can be made, and locks as one does.
    setUp(now);
    CHECK(now.isOpen());
    test.bootClock().advance(1h);
    now.autoLock().check();
    CHECK(now.vaultStatus() == Status::Locked);
}

TEST_CASE("a wipe also takes what was still being made", "[app][wipe]")
{
    test::TempFolder folder;
    test::MovingClock clock;
    test::HandClock bootClock;
    test::HandLifecycle lifecycle;
    test::RecordingDialer dialer;
    test::RecordingNotifier notifier;
    QSemaphore started;
    QSemaphore goOn;
    // The key derivation of a real vault takes a second; this one waits until the wipe is under way.
    auto const slowly = [&] {
        started.release();
        (void)goOn.tryAcquire(1, 300);
        return test::cheapCost;
    };
    AppViewModel app({folder.path(), test::library(), dialer, lifecycle, bootClock, clock, test::cheapFloor, slowly, notifier});
    SECTION("the vault itself")
    {
        app.setup()->begin();
        app.setup()->choosePassphrase(test::passphrase(), test::passphrase());
    }
    SECTION("its passphrase")
    {
        goOn.release();
        setUp(app);
        started.acquire();
        auto const fresh = QStringLiteral("een heel nieuwe wachtzin");
        app.session()->settings()->changePassphrase(test::passphrase(), fresh, fresh);
    }
    started.acquire();
    app.wipeEverything();
    test::settle();
    CHECK(app.vaultStatus() == Status::Absent);
    CHECK(std::filesystem::is_empty(folder.path()));
    CHECK(app.wipeError().isEmpty());
}

TEST_CASE("a wipe that fails is said, and nothing is pretended", "[app][wipe]")
{
    TestApp test;
    test.startLocked();
    // A folder where a file should be cannot be removed as one.
    std::filesystem::remove(test.folder() / "vault.keys");
    std::filesystem::create_directory(test.folder() / "vault.keys");
    test.start();
    auto& app = test.app();
    app.show(Page::Wipe);
    app.wipeEverything();
    CHECK_FALSE(app.wipeError().isEmpty());
    CHECK(app.page() == Page::Wipe);
    CHECK(app.vaultStatus() == Status::Damaged);
    std::filesystem::remove(test.folder() / "vault.keys");
    app.wipeEverything();
    CHECK(app.wipeError().isEmpty());
    CHECK(app.vaultStatus() == Status::Absent);
}

TEST_CASE("a damaged vault is told, and never opened or made anew", "[app][damaged]")
{
    TestApp test;
    test.startLocked();
    SECTION("keys cut")
    {
        auto bytes = test::readBytes(test.folder() / "vault.keys");
        bytes.resize(bytes.size() / 2);
        test::writeBytes(test.folder() / "vault.keys", bytes);
    }
    SECTION("keys gone")
    {
        std::filesystem::remove(test.folder() / "vault.keys");
    }
    SECTION("database gone")
    {
        std::filesystem::remove(test.folder() / "vault.db");
    }
    test.start();
    auto& app = test.app();
    CHECK(app.vaultStatus() == Status::Damaged);
    CHECK_FALSE(app.statusText().isEmpty());
    CHECK(app.setup() == nullptr);
    CHECK(app.unlocking() == nullptr);
    for (auto const page : openPages) {
        app.show(page);
        CHECK(app.page() == Page::Start);
    }
    app.newIncident();
    CHECK(app.page() == Page::Start);
    app.show(Page::FirstMinutes);
    CHECK(app.page() == Page::FirstMinutes);
}

TEST_CASE("a vault of a newer version is told as safe, and not touched", "[app][damaged]")
{
    TestApp test;
    test.startLocked();
    // The version follows the 16 bytes of the magic, and 32 bytes of BLAKE2b end the file (docs/formats.md).
    auto bytes = test::readBytes(test.folder() / "vault.keys");
    bytes[16] = 2;
    auto const body = crypto::ByteView(bytes).first(bytes.size() - 32);
    auto const checksum = crypto::blake2b256(body);
    std::copy(checksum.begin(), checksum.end(), bytes.end() - 32);
    test::writeBytes(test.folder() / "vault.keys", bytes);
    test.start();
    auto& app = test.app();
    REQUIRE(app.vaultStatus() == Status::Newer);
    CHECK(app.statusText().contains(QStringLiteral("nieuwere Weerbaar")));
    CHECK(app.setup() == nullptr);
    CHECK(app.unlocking() == nullptr);
    CHECK(test::readBytes(test.folder() / "vault.keys") == bytes);
}

TEST_CASE("what went wrong is said on any page, until it was seen", "[app][problem]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    QSignalSpy const problems(&app, &AppViewModel::problemChanged);
    CHECK(app.problem().isEmpty());
    app.openIncident(QStringLiteral("00000000-0000-0000-0000-000000000000"));
    CHECK(app.page() == Page::Start);
    CHECK(app.problem().contains(QStringLiteral("staat niet in je kluis")));
    CHECK(problems.count() > 0);
    app.show(Page::Incidents);
    CHECK_FALSE(app.problem().isEmpty());
    app.dismissProblem();
    CHECK(app.problem().isEmpty());
}

TEST_CASE("an incident that is kept and cannot be read is told in the list", "[app][problem]")
{
    TestApp test;
    test.startLocked();
    {
        auto vault = test::take(vault::Vault::unlock(test.folder(), test::testPassphrase(), test::cheapOptions(test.clock())));
        test::take(vault.database().execute("DROP TRIGGER incident_event_is_never_removed; "
                                            "CREATE TRIGGER lost AFTER UPDATE OF events ON incident BEGIN DELETE FROM incident_event; END;"));
    }
    REQUIRE(test.unlock());
    auto& app = test.app();
    tell(app);
    CHECK(app.page() == Page::Incidents);
    CHECK(app.problem().contains(QStringLiteral("staat niet in je kluis")));
    CHECK(app.session()->incidents()->form() == nullptr);
    app.back();
    CHECK(app.page() == Page::Start);
    CHECK_FALSE(app.canGoBack());
}

TEST_CASE("a note that could not be dealt with is told where the incident is shown", "[app][problem]")
{
    TestApp test;
    test.startLocked();
    app::QuickNoteViewModel note(test.folder(), test.clock());
    note.setText(QStringLiteral("Grijze bestelbus"));
    note.save();
    REQUIRE(waitUntil([&] { return !note.isBusy() && note.savedCount() == 1; }));
    REQUIRE(test.unlock());
    auto& app = test.app();
    auto* const incidents = app.session()->incidents();
    app.show(Page::Inbox);
    app.newIncidentFrom(1);
    REQUIRE(app.page() == Page::IncidentForm);
    incidents->inbox()->setAside(1);  // as if elsewhere
    auto* const form = incidents->form();
    form->setSafeNow(0);
    form->setOffenderKnown(1);
    form->setTypeId(QStringLiteral("T03"));
    form->setPlace(QStringLiteral("Markt"));
    form->save();
    CHECK(app.page() == Page::Incident);
    CHECK(app.problem().startsWith(QStringLiteral("Je voorval is bewaard.")));
    CHECK(incidents->inbox()->error().isEmpty());
    CHECK(incidents->count() == 1);
}

TEST_CASE("a lock that stops evidence from being taken in says so at the next unlocking", "[app][lock]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    tell(app);
    app.openEvidence();
    test::TempFolder from;
    test::writeText(from.path() / "groot.bin", "");
    std::filesystem::resize_file(from.path() / "groot.bin", 200'000'000);  // a hole: costs no room
    test::writeText(from.path() / "brief.txt", "x");
    auto const url = [&](char const* name) { return QUrl::fromLocalFile(QString::fromStdString((from.path() / name).string())); };
    app.session()->incidents()->evidence()->addFiles({url("groot.bin"), url("brief.txt")});
    app.lock();
    CHECK(app.problem().isEmpty());  // the names are the vault's
    REQUIRE(test.unlock());
    CHECK(app.problem().contains(QStringLiteral("Niet toegevoegd: groot.bin, brief.txt.")));
    SECTION("and again, as long as nobody saw it")
    {
        app.lock();
        REQUIRE(test.unlock());
        CHECK(app.problem().contains(QStringLiteral("groot.bin")));
    }
    app.dismissProblem();
    CHECK(app.problem().isEmpty());
    app.lock();
    REQUIRE(test.unlock());
    CHECK(app.problem().isEmpty());
}

TEST_CASE("a note that was left waits in the inbox, and is not on its page", "[app][lock]")
{
    TestApp test;
    test.startLocked();
    auto& app = test.app();
    auto const sealed = [&] { return waitUntil([&] { return !app.quickNote()->isBusy(); }); };
    app.show(Page::QuickNote);
    app.quickNote()->setText(QStringLiteral("Grijze bestelb"));
    app.back();
    REQUIRE(sealed());
    app.show(Page::QuickNote);
    CHECK(app.quickNote()->text().isEmpty());
    CHECK(app.quickNote()->savedText().startsWith(QStringLiteral("Wat je hier typte, is om")));
    app.back();
    REQUIRE(test.unlock());
    auto const texts = [&] { return test::column(*app.session()->incidents()->inbox()->entries(), "text"); };
    CHECK(texts() == QStringList{QStringLiteral("Grijze bestelb")});
    app.show(Page::QuickNote);
    app.quickNote()->setText(QStringLiteral("Nog iets"));
    app.lock();  // here its owner may still be typing
    CHECK(app.page() == Page::QuickNote);
    CHECK(app.quickNote()->text() == QStringLiteral("Nog iets"));
    app.back();
    REQUIRE(sealed());
    CHECK(app.quickNote()->text().isEmpty());
    REQUIRE(test.unlock());
    CHECK(texts() == QStringList{QStringLiteral("Grijze bestelb"), QStringLiteral("Nog iets")});
}

TEST_CASE("a file that fails after its page was left is said on the page that is shown", "[app][problem]")
{
    TestApp test;
    test.startLocked();
    auto& app = test.app();
    app.show(Page::QuickNote);
    app.quickNote()->addFile(QUrl(QStringLiteral("file:///nergens/foto.jpg")));
    app.back();
    REQUIRE(waitUntil([&] { return !app.quickNote()->isBusy(); }));
    CHECK(app.problem().contains(QStringLiteral("niet te lezen")));
    SECTION("dismissed there")
    {
        app.dismissProblem();
    }
    SECTION("or seen on its own page")
    {
        app.show(Page::QuickNote);
        CHECK(app.problem().isEmpty());
        CHECK(app.quickNote()->error().contains(QStringLiteral("niet te lezen")));
        app.back();
    }
    CHECK(app.problem().isEmpty());
    CHECK(app.quickNote()->error().isEmpty());
}

TEST_CASE("a lock lets a file of the quick note go on, a wipe does not", "[app][lock]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    test::TempFolder from;
    test::writeText(from.path() / "foto.txt", "x");
    app.quickNote()->addFile(QUrl::fromLocalFile(QString::fromStdString((from.path() / "foto.txt").string())));
    app.lock();
    REQUIRE(waitUntil([&] { return !app.quickNote()->isBusy(); }));
    CHECK(app.problem().isEmpty());
    REQUIRE(test.unlock());
    CHECK(app.session()->incidents()->inbox()->count() == 1);
    app.quickNote()->setText(QStringLiteral("Weg hiermee"));
    app.wipeEverything();
    CHECK(app.quickNote()->text().isEmpty());
}

TEST_CASE("a number of the vault that could not be called is gone with the lock", "[app][lock]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    app.calls()->callNumber(QStringLiteral("06 - 12 34"));
    test.dialer().refuse(QStringLiteral("061234"), platform::DialFailure::NoHandler);
    CHECK(app.calls()->problemNumber() == QStringLiteral("06 - 12 34"));
    app.lock();
    CHECK(app.calls()->problem().isEmpty());
    CHECK(app.calls()->problemNumber().isEmpty());
}

TEST_CASE("a shared copy stays when the vault locks, and goes when it is opened again or the app starts", "[app][share]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto const copy = test::take(transfer::SharedCopies(test.folder()).folder()) / "pakket.age";
    test::writeText(copy, "age-encryption.org/v1");
    test.app().lock();
    CHECK(std::filesystem::exists(copy));  // the mail program may not have sent it yet
    SECTION("opened again")
    {
        REQUIRE(test.unlock());
    }
    SECTION("started again")
    {
        test.start();
    }
    CHECK_FALSE(std::filesystem::exists(copy));
    CHECK(test.app().copyError().isEmpty());
}

TEST_CASE("what left the vault is a page of the open vault", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    test.app().show(Page::Exports);
    CHECK(test.app().page() == Page::Unlock);
    REQUIRE(test.unlock());
    CHECK(test.app().page() == Page::Exports);
    test.app().session()->exports()->reload();
    CHECK(test.app().session()->exports()->list()->rowCount() == 0);
}

TEST_CASE("the recipients and the bundle are pages of the open vault", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    test.app().show(Page::Recipients);
    CHECK(test.app().page() == Page::Unlock);
    REQUIRE(test.unlock());
    CHECK(test.app().page() == Page::Recipients);
    test.app().back();
    test.app().openBundle();  // of no incident
    CHECK(test.app().page() == Page::Start);
    tell(test.app());
    test.app().openBundle();
    REQUIRE(test.app().page() == Page::Bundle);
    CHECK(test.app().session()->incidents()->bundle() != nullptr);
    test.app().back();
    test::settle();
    CHECK(test.app().page() == Page::Incident);
    CHECK(test.app().session()->incidents()->bundle() == nullptr);
    test.app().openBundle();
    test.app().lock();
    CHECK_FALSE(test.app().isOpen());
}
