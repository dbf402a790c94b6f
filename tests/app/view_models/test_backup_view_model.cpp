#include "app/view_models/backup_view_model.h"

#include "core/inbox/locked_inbox.h"
#include "tests/app/backup.h"
#include "tests/app/session.h"
#include "tests/support/child.h"

#include <QtCore/QFileInfo>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using namespace std::chrono_literals;
using app::BackupViewModel;
using test::waitUntil;

namespace {

QString const own = QStringLiteral("paars tafelpoot wandelt zeven kastanjes omhoog");

/// The page over an open vault with an incident in it.
struct BackingUp {
    test::TempFolder to;
    test::TestVault vault;
    report::ExportLog exports{vault.database(), vault.clock()};
    int made = 0;
    std::vector<bool> working;
    std::optional<BackupViewModel> model;

    BackingUp()
    {
        incident::IncidentStore store(vault.database(), test::library().protocol(), vault.clock());
        test::take(store.add(test::toldAccount()));
        model.emplace(BackupViewModel::Needs{vault.open(), exports, vault.clock(), [this] { ++made; },
                                             [this](bool isWorking) { working.push_back(isWorking); }, test::cheapWork});
        model->setDestination(QUrl::fromLocalFile(QString::fromStdString(file().string())));
    }

    [[nodiscard]] std::filesystem::path file() const { return to.path() / "kopie.age"; }

    void waitForWork() { REQUIRE(waitUntil([this] { return !model->isBusy(); })); }

    [[nodiscard]] std::optional<ErrorCode> opensWith(QString const& password) const
    {
        return test::codeOf(transfer::inspectBackup(file(), transfer::backupPassword(crypto::SecretBytes::fromText(password.toStdString()))));
    }
};

}  // namespace

TEST_CASE("a backup is made, read back, noted in the vault, and opens with the proposed password", "[app][backup]")
{
    BackingUp backing;
    auto& model = *backing.model;
    CHECK(model.lastText().contains(QStringLiteral("nog geen")));
    CHECK(model.unsavedText().contains(QStringLiteral("1")));
    CHECK(model.savedText().isEmpty());
    auto const password = model.proposedPassword();
    CHECK(password.size() > 20);

    QSignalSpy const progress(&model, &BackupViewModel::progressChanged);
    model.makeWithProposed();
    CHECK(model.isBusy());
    model.makeWithProposed();  // ignored
    backing.waitForWork();
    CHECK(model.error().isEmpty());
    CHECK(model.savedText().contains(QString::fromStdString(backing.file().string())));
    CHECK(model.lostText().isEmpty());
    CHECK(model.unsavedText().isEmpty());
    CHECK(model.lastText().contains(QStringLiteral("21 november 2026")));
    CHECK(backing.made == 1);
    CHECK(backing.working == std::vector<bool>{true, false});
    CHECK(backing.opensWith(password) == std::nullopt);
    CHECK(backing.opensWith(own) == ErrorCode::WrongExportKey);
    CHECK(test::take(backing.exports.of(report::WholeVault())).size() == 1);

    // What was made is gone from the page when it is left, and the password with it.
    model.restart();
    CHECK(model.savedText().isEmpty());
    CHECK(model.proposedPassword() != password);
    CHECK_FALSE(test::everyTextOf(model).contains(password));
    CHECK_FALSE(model.lastText().contains(QStringLiteral("nog geen")));
}

TEST_CASE("one's own password is typed twice and may not be easy to guess", "[app][backup]")
{
    BackingUp backing;
    auto& model = *backing.model;
    model.make(own, own + QStringLiteral("!"));
    CHECK(model.error().contains(QStringLiteral("niet gelijk")));
    for (auto const& easy : {QString(), QStringLiteral("kort"), QStringLiteral("welkom01")}) {
        model.make(easy, easy);
        CHECK(model.error().contains(QStringLiteral("te raden")));
    }
    CHECK_FALSE(model.isBusy());
    CHECK(std::filesystem::is_empty(backing.to.path()));

    model.make(own, own);
    CHECK(model.error().isEmpty());
    backing.waitForWork();
    CHECK(backing.opensWith(own) == std::nullopt);
    CHECK_FALSE(test::everyTextOf(model).contains(own));
}

TEST_CASE("the recovery code seals a backup, however it is typed", "[app][backup]")
{
    BackingUp backing;
    auto const text = backing.vault.recoveryCode().text();
    auto const code = QString::fromLatin1(reinterpret_cast<char const*>(text.view().data()), static_cast<qsizetype>(text.size()));
    auto const typed = code.toLower().replace(u'-', u' ');
    backing.model->make(typed, typed);
    CHECK(backing.model->error().isEmpty());
    backing.waitForWork();
    CHECK(backing.opensWith(code) == std::nullopt);
}

TEST_CASE("a backup that is stopped, or cannot be made, leaves what was there and says why", "[app][backup]")
{
    BackingUp backing;
    auto& model = *backing.model;
    test::writeText(backing.file(), "an earlier one");
    model.makeWithProposed();
    model.cancel();
    backing.waitForWork();
    CHECK(model.error().contains(QStringLiteral("Gestopt")));
    CHECK(model.savedText().isEmpty());
    CHECK(backing.made == 0);
    CHECK(test::contains(test::readBytes(backing.file()), "an earlier one"));

    model.setDestination(QUrl::fromLocalFile(QString::fromStdString((backing.to.path() / "nowhere" / "kopie.age").string())));
    CHECK(model.error().isEmpty());
    model.makeWithProposed();
    backing.waitForWork();
    CHECK(model.error().contains(QStringLiteral("andere plek")));
    CHECK(test::take(backing.exports.of(report::WholeVault())).empty());
    CHECK(model.lastText().contains(QStringLiteral("nog geen")));
    CHECK(std::distance(std::filesystem::directory_iterator(backing.to.path()), {}) == 1);
}

TEST_CASE("a lock in the middle of a backup leaves nothing half", "[app][backup]")
{
    BackingUp backing;
    backing.model->makeWithProposed();
    backing.model.reset();
    CHECK(std::filesystem::is_empty(backing.to.path()));
}

TEST_CASE("the proposed place says what it is and when, and nothing of what is in it", "[app][backup]")
{
    BackingUp backing;
    backing.model->restart();
    CHECK(QFileInfo(backing.model->destinationText()).fileName() == QStringLiteral("reservekopie-2026-11-21-0000.age"));
    CHECK(backing.model->openCommand() == QStringLiteral("age -d reservekopie-2026-11-21-0000.age | tar x"));
    backing.model->setDestination(QUrl(QStringLiteral("https://example.org/x")));
    CHECK(QFileInfo(backing.model->destinationText()).fileName() == QStringLiteral("reservekopie-2026-11-21-0000.age"));
    backing.model->setDestination(QUrl::fromLocalFile(QStringLiteral("/tmp/zonder-einde")));
    CHECK(backing.model->destinationText() == QStringLiteral("/tmp/zonder-einde.age"));
}

TEST_CASE("what waits in the locked inbox is said to stay behind", "[app][backup]")
{
    BackingUp backing;
    CHECK(backing.model->sealedText().isEmpty());
    inbox::LockedInbox inbox(backing.vault.folder(), backing.vault.clock());
    test::take(inbox.addNote("Nog iets."));
    backing.model->restart();
    CHECK(backing.model->sealedText().contains(QStringLiteral("ontgrendel")));
}

TEST_CASE("the way to a new phone goes on by itself once there is a backup, and never beyond its ends", "[app][backup]")
{
    BackingUp backing;
    auto& model = *backing.model;
    QSignalSpy const changed(&model, &BackupViewModel::changed);
    CHECK(model.moveStep() == 0);
    model.setMoveStep(-1);
    CHECK(changed.count() == 0);
    model.makeWithProposed();
    backing.waitForWork();
    CHECK(model.moveStep() == 1);
    model.restart();
    CHECK(model.moveStep() == 1);
    model.setMoveStep(4);
    model.makeWithProposed();
    backing.waitForWork();
    CHECK(model.moveStep() == 4);
    model.setMoveStep(5);
    CHECK(model.moveStep() == 4);
}

TEST_CASE("the start screen reminds of a backup a week after an incident, until there is one", "[app][backup]")
{
    test::Session session;
    auto const kinds = [&] {
        QList<int> all;
        for (int row = 0; row < session->reminders()->rowCount(); ++row)
            all.append(test::cell(*session->reminders(), row, "kind").toInt());
        return all;
    };
    session.clock.advance(60 * 24h);
    session->reloadReminders();
    CHECK_FALSE(kinds().contains(7));
    session.tell(QStringLiteral("T03"), QStringLiteral("Markt"));
    session.clock.advance(8 * 24h);
    session->reloadReminders();
    CHECK(kinds().contains(7));

    test::TempFolder const to;
    auto* const backup = session->backup();
    backup->setDestination(QUrl::fromLocalFile(QString::fromStdString((to.path() / "kopie.age").string())));
    backup->makeWithProposed();
    REQUIRE(waitUntil([&] { return !backup->isBusy(); }));
    CHECK(backup->error().isEmpty());
    CHECK_FALSE(kinds().contains(7));
    CHECK(session.working == std::vector<bool>{true, false});
}
