#include "app/view_models/setup_view_model.h"

#include "core/vault/recovery_standing.h"
#include "tests/app/backup.h"
#include "tests/app/surroundings.h"
#include "tests/support/child.h"

#include <QtTest/QSignalSpy>

#include <set>

using namespace weerbaar;
using app::SetupViewModel;
using test::cheapCost;
using test::cheapFloor;
using test::waitUntil;
using Stage = SetupViewModel::Stage;

namespace {

struct Setup {
    test::TempFolder parent;
    std::filesystem::path folder = parent.path() / "vault";
    test::MovingClock clock;
    std::optional<vault::Vault> opened;
    int made = 0;
    SetupViewModel model;
    QSignalSpy stages{&model, &SetupViewModel::stageChanged};

    explicit Setup(std::optional<std::filesystem::path> elsewhere = std::nullopt)
        : folder(elsewhere.value_or(parent.path() / "vault")),
          model({folder, test::cheapOptions(clock), [] { return cheapCost; },
                 [this] { ++made; }, [this](vault::Vault vault) { opened.emplace(std::move(vault)); }})
    {
    }

    void choose(QString const& passphrase)
    {
        model.choosePassphrase(passphrase, passphrase);
        REQUIRE(waitUntil([this] { return !model.isBusy(); }));
    }

    [[nodiscard]] QStringList groups() const
    {
        QStringList all;
        for (int i = 0; i < model.groupCount(); ++i)
            all.append(model.codeGroup(i));
        return all;
    }

    [[nodiscard]] bool isEmptyFolder() const { return !std::filesystem::exists(folder) || std::filesystem::is_empty(folder); }
};

/// Another text of the same shape.
QString spoilt(QString group)
{
    group[0] = group[0] == u'A' ? u'C' : u'A';
    return group;
}

}  // namespace

TEST_CASE("from welcome to an open vault, in four stages", "[app][setup]")
{
    Setup setup;
    CHECK(setup.model.stage() == Stage::Welcome);
    CHECK(setup.model.groupCount() == 8);
    setup.model.begin();
    CHECK(setup.model.stage() == Stage::Passphrase);

    QSignalSpy const busy(&setup.model, &SetupViewModel::busyChanged);
    setup.model.choosePassphrase(test::passphrase(), test::passphrase());
    CHECK(setup.model.isBusy());
    REQUIRE(waitUntil([&] { return setup.model.stage() == Stage::WriteCode; }));
    CHECK_FALSE(setup.model.isBusy());
    CHECK(busy.count() == 2);
    CHECK(setup.model.error().isEmpty());
    CHECK_FALSE(setup.opened);
    CHECK(setup.made == 1);
    CHECK(setup.model.hasVault());

    auto const groups = setup.groups();
    for (auto const& group : groups)
        CHECK(group.size() == 5);
    CHECK(setup.model.codeGroup(-1).isEmpty());
    CHECK(setup.model.codeGroup(8).isEmpty());

    setup.model.codeIsWritten();
    CHECK(setup.model.stage() == Stage::CheckCode);
    int const first = setup.model.firstAskedGroup();
    int const second = setup.model.secondAskedGroup();
    CHECK(first >= 1);
    CHECK(first < second);
    CHECK(second <= 8);

    // As people type: small letters, a blank before and after.
    setup.model.checkGroups(QStringLiteral(" %1 ").arg(groups.at(first - 1).toLower()), groups.at(second - 1));
    REQUIRE(setup.opened);
    CHECK(setup.stages.count() == 3);
    CHECK(test::take(vault::recoveryStanding(setup.opened->database())) == vault::RecoveryStanding::Fine);

    // What was written down recovers it, and the passphrase opens it.
    setup.opened.reset();
    CHECK(test::codeOf(vault::Vault::unlock(setup.folder, test::testPassphrase(), test::cheapOptions(setup.clock))) == std::nullopt);
    auto const code = crypto::RecoveryCode::parse(groups.join(u'-').toStdString());
    REQUIRE(code.code);
    CHECK(test::codeOf(vault::Vault::recover(setup.folder, *code.code, test::testPassphrase(), cheapCost,
                                             test::cheapOptions(setup.clock))) == std::nullopt);
}

TEST_CASE("a passphrase that cannot be is refused in words, and no vault is made", "[app][setup]")
{
    Setup setup;
    setup.model.begin();
    setup.model.choosePassphrase(test::passphrase(), QStringLiteral("correct horse battery stapler"));
    CHECK(setup.model.error().contains(QStringLiteral("niet gelijk")));
    setup.model.choosePassphrase(QStringLiteral("kort"), QStringLiteral("kort"));
    CHECK(setup.model.error().contains(QStringLiteral("te kort")));
    CHECK(setup.model.error().contains(QStringLiteral("8")));
    QString const longest(1025, u'a');
    setup.model.choosePassphrase(longest, longest);
    CHECK(setup.model.error().contains(QStringLiteral("te lang")));
    setup.model.choosePassphrase(QString(), QString());
    CHECK(setup.model.error().contains(QStringLiteral("te kort")));
    CHECK_FALSE(setup.model.isBusy());
    CHECK(setup.model.stage() == Stage::Passphrase);
    CHECK(setup.isEmptyFolder());

    // The next try begins without the old sentence.
    setup.model.choosePassphrase(test::passphrase(), test::passphrase());
    CHECK(setup.model.error().isEmpty());
    CHECK(waitUntil([&] { return setup.model.stage() == Stage::WriteCode; }));
}

TEST_CASE("the same passphrase typed on two keyboards is the same", "[app][setup]")
{
    Setup setup;
    setup.model.begin();
    setup.model.choosePassphrase(QStringLiteral("caf\u00e9 om de hoek"), QStringLiteral("cafe\u0301 om de hoek"));
    CHECK(setup.model.error().isEmpty());
    CHECK(waitUntil([&] { return setup.model.stage() == Stage::WriteCode; }));
}

TEST_CASE("a passphrase chosen twice makes one vault", "[app][setup]")
{
    Setup setup;
    setup.model.begin();
    setup.model.choosePassphrase(test::passphrase(), test::passphrase());
    setup.model.choosePassphrase(QStringLiteral("a second finger on it"), QStringLiteral("a second finger on it"));
    REQUIRE(waitUntil([&] { return setup.model.stage() == Stage::WriteCode; }));
    auto const groups = setup.groups();
    setup.choose(QStringLiteral("and a third, too late"));
    CHECK(setup.groups() == groups);
    CHECK(setup.model.error().isEmpty());
}

TEST_CASE("the code can be read while it is to be written down, and never after", "[app][setup]")
{
    Setup setup;
    CHECK(setup.groups().join(QString()).isEmpty());
    setup.model.begin();
    CHECK(setup.groups().join(QString()).isEmpty());
    setup.choose(test::passphrase());
    auto const groups = setup.groups();
    REQUIRE(groups.join(QString()).size() == 40);
    auto const isReadable = [&] {
        auto const texts = test::everyTextOf(setup.model) + setup.groups().join(QString());
        return std::any_of(groups.begin(), groups.end(), [&](QString const& group) { return texts.contains(group); });
    };

    setup.model.codeIsWritten();
    CHECK_FALSE(isReadable());
    setup.model.checkGroups(QStringLiteral("AAAAA"), QStringLiteral("AAAAA"));
    CHECK_FALSE(isReadable());

    // Going back to look again is allowed, until the check is done.
    setup.model.back();
    CHECK(setup.model.stage() == Stage::WriteCode);
    CHECK(setup.groups() == groups);
    setup.model.codeIsWritten();
    setup.model.checkGroups(groups.at(setup.model.firstAskedGroup() - 1), groups.at(setup.model.secondAskedGroup() - 1));
    REQUIRE(setup.opened);
    CHECK_FALSE(isReadable());
    setup.model.back();
    setup.model.codeIsWritten();
    CHECK_FALSE(isReadable());
}

TEST_CASE("the check of the code names the group that is wrong", "[app][setup]")
{
    Setup setup;
    setup.model.begin();
    setup.choose(test::passphrase());
    auto const groups = setup.groups();
    setup.model.codeIsWritten();
    auto const first = setup.model.firstAskedGroup();
    auto const second = setup.model.secondAskedGroup();
    auto const firstRight = groups.at(first - 1);
    auto const secondRight = groups.at(second - 1);
    auto const namesGroup = [&](int group) {
        return setup.model.error().contains(QStringLiteral("roep %1 ").arg(group));
    };

    setup.model.checkGroups(spoilt(firstRight), secondRight);
    CHECK(namesGroup(first));
    CHECK_FALSE(namesGroup(second));
    setup.model.checkGroups(firstRight, spoilt(secondRight));
    CHECK_FALSE(namesGroup(first));
    CHECK(namesGroup(second));
    setup.model.checkGroups(secondRight, firstRight);
    CHECK(namesGroup(first));
    CHECK(namesGroup(second));
    setup.model.checkGroups(QString(), QString());
    CHECK(namesGroup(first));
    CHECK_FALSE(setup.opened);
    CHECK(setup.model.stage() == Stage::CheckCode);
    setup.model.checkGroups(firstRight, secondRight);
    CHECK(setup.opened);
}

TEST_CASE("any two of the groups may be asked", "[app][setup]")
{
    std::set<std::pair<int, int>> asked;
    for (int round = 0; round < 12; ++round) {
        Setup setup;
        setup.model.begin();
        setup.choose(test::passphrase());
        setup.model.codeIsWritten();
        CHECK(setup.model.firstAskedGroup() < setup.model.secondAskedGroup());
        asked.insert({setup.model.firstAskedGroup(), setup.model.secondAskedGroup()});
    }
    CHECK(asked.size() > 2);  // of 28; by chance fewer once in 10^10
}

TEST_CASE("back goes one stage back where that makes sense", "[app][setup]")
{
    Setup setup;
    setup.model.back();
    CHECK(setup.model.stage() == Stage::Welcome);
    setup.model.begin();
    setup.model.choosePassphrase(QStringLiteral("kort"), QStringLiteral("kort"));
    setup.model.back();
    CHECK(setup.model.stage() == Stage::Welcome);
    CHECK(setup.model.error().isEmpty());

    setup.model.begin();
    setup.model.choosePassphrase(test::passphrase(), test::passphrase());
    setup.model.back();  // while it is being made
    CHECK(setup.model.stage() == Stage::Passphrase);
    REQUIRE(waitUntil([&] { return setup.model.stage() == Stage::WriteCode; }));
    setup.model.back();  // the vault is there
    CHECK(setup.model.stage() == Stage::WriteCode);
    setup.model.checkGroups(setup.model.codeGroup(0), setup.model.codeGroup(1));  // not asked yet
    CHECK_FALSE(setup.opened);
}

TEST_CASE("the strength of what stands in the field is told, and forgotten with it", "[app][setup]")
{
    Setup setup;
    CHECK(setup.model.newPassphrase()->strength() == -1);
    CHECK(setup.model.newPassphrase()->strengthText().isEmpty());
    setup.model.newPassphrase()->judge(QStringLiteral("welkom01"));
    CHECK(setup.model.newPassphrase()->strength() == 0);
    CHECK(setup.model.newPassphrase()->strengthText().startsWith(QStringLiteral("Zwak")));
    setup.model.newPassphrase()->judge(QStringLiteral("paars tafelpoot wandelt zeven kastanjes omhoog"));
    CHECK(setup.model.newPassphrase()->strength() == 3);
    CHECK(setup.model.newPassphrase()->strengthText().startsWith(QStringLiteral("Sterk")));
    CHECK_FALSE(test::everyTextOf(setup.model).contains(QStringLiteral("kastanjes")));
    setup.model.newPassphrase()->judge(QString());
    CHECK(setup.model.newPassphrase()->strength() == -1);
}

TEST_CASE("a folder that cannot be made is told in a sentence, and another try may work", "[app][setup]")
{
    test::TempFolder parent;
    test::writeText(parent.path() / "file", "not a folder");
    Setup setup(parent.path() / "file" / "vault");
    setup.model.begin();
    setup.choose(test::passphrase());
    CHECK(setup.model.stage() == Stage::Passphrase);
    INFO(setup.model.error().toStdString());
    CHECK(setup.model.error().endsWith(u'.'));
    CHECK_FALSE(setup.model.error().contains(QStringLiteral("file")));

    std::filesystem::remove(parent.path() / "file");
    setup.choose(test::passphrase());
    CHECK(setup.model.error().isEmpty());
    CHECK(setup.model.stage() == Stage::WriteCode);
}

TEST_CASE("a full disk is told in a sentence, and leaves no vault", "[app][setup]")
{
    test::TempFolder disk;
    auto const outcome = test::inChild([&](test::Findings& findings) {
        if (auto const refused = test::mountSmallDisk(disk.path().string(), 16'384)) {
            findings.skip(*refused);
            return;
        }
        Setup setup(disk.path() / "vault");
        setup.model.begin();
        setup.model.choosePassphrase(test::passphrase(), test::passphrase());
        findings.expect(waitUntil([&] { return !setup.model.isBusy(); }), "it ends");
        findings.expect(setup.model.error().contains(QStringLiteral("vol")), "the sentence says that it is full: " + setup.model.error().toStdString());
        findings.expect(setup.model.stage() == Stage::Passphrase, "it is still at the passphrase");
        findings.expect(vault::Vault::inspect(setup.folder) == vault::VaultState::Absent, "there is no vault");
    });
    if (outcome.skipped)
        SKIP(*outcome.skipped);
    INFO(outcome.describe());
    CHECK(outcome.isGood());
}

namespace {

std::string const backupPassword = "babab-dudud-gigig";

/// A setup beside a backup with one incident in it.
struct Restoring : Setup {
    test::TempFolder from;
    std::filesystem::path file = from.path() / "kopie.age";

    Restoring()
    {
        test::TestVault vault;
        incident::IncidentStore store(vault.database(), test::library().protocol(), vault.clock());
        test::take(store.add(test::toldAccount()));
        test::backUp(vault, file, backupPassword);
        model.beginRestore();
    }

    void choose(std::filesystem::path const& path) { model.setBackupFile(QUrl::fromLocalFile(QString::fromStdString(path.string()))); }

    void open(QString const& password)
    {
        model.openBackup(password);
        REQUIRE(waitUntil([this] { return !model.isBusy(); }));
    }

    void openRight()
    {
        choose(file);
        open(QString::fromStdString(backupPassword));
        REQUIRE(model.stage() == Stage::BackupContents);
    }

    void putBack(QString const& passphrase)
    {
        model.choosePassphrase(passphrase, passphrase);
        REQUIRE(waitUntil([this] { return !model.isBusy(); }));
    }

    /// No vault, and nothing of one beside it.
    [[nodiscard]] bool leftNothing() const { return std::filesystem::is_empty(parent.path()); }
};

QString const fresh = QStringLiteral("een heel nieuwe wachtzin");

}  // namespace

TEST_CASE("a backup shows what is in it, and becomes a vault with a passphrase and a code of its own", "[app][setup][restore]")
{
    Restoring restoring;
    auto& model = restoring.model;
    CHECK(model.stage() == Stage::BackupFile);
    CHECK(model.isRestoring());
    CHECK(model.backupName().isEmpty());
    model.openBackup(QString::fromStdString(backupPassword));  // no file yet
    CHECK_FALSE(model.isBusy());
    restoring.choose(restoring.file);
    CHECK(model.backupName() == QStringLiteral("kopie.age"));
    restoring.open(QString::fromStdString(backupPassword));
    CHECK(model.error().isEmpty());
    REQUIRE(model.stage() == Stage::BackupContents);
    CHECK(test::column(*model.backupFacts(), "value").join(u'|') == QStringLiteral("zaterdag 21 november 2026, 00:00|1|0|0"));
    CHECK(restoring.leftNothing());

    model.backupIsRight();
    CHECK(model.stage() == Stage::Passphrase);
    restoring.putBack(QStringLiteral("kort"));
    CHECK(model.error().contains(QStringLiteral("te kort")));
    CHECK(restoring.leftNothing());
    restoring.putBack(fresh);
    CHECK(model.error().isEmpty());
    REQUIRE(model.stage() == Stage::WriteCode);
    CHECK(restoring.made == 1);
    auto const groups = restoring.groups();
    model.codeIsWritten();
    model.checkGroups(groups.at(model.firstAskedGroup() - 1), groups.at(model.secondAskedGroup() - 1));
    REQUIRE(restoring.opened);
    CHECK(test::take(vault::recoveryStanding(restoring.opened->database())) == vault::RecoveryStanding::Fine);
    {
        incident::IncidentStore store(restoring.opened->database(), test::library().protocol(), restoring.clock);
        CHECK(test::take(store.summaries(10)).size() == 1);
    }
    restoring.opened.reset();

    auto const options = test::cheapOptions(restoring.clock);
    CHECK(test::codeOf(vault::Vault::unlock(restoring.folder, test::testPassphrase(), options)) == ErrorCode::WrongPassphrase);
    CHECK(test::codeOf(vault::Vault::unlock(restoring.folder, crypto::SecretBytes::fromText(fresh.toStdString()), options)) == std::nullopt);
    auto const code = crypto::RecoveryCode::parse(groups.join(u'-').toStdString());
    REQUIRE(code.code);
    CHECK(test::codeOf(vault::Vault::recover(restoring.folder, *code.code, test::testPassphrase(), cheapCost, options)) == std::nullopt);
}

TEST_CASE("a restored vault says that its code is not on paper until it was checked", "[app][setup][restore]")
{
    Restoring restoring;
    restoring.openRight();
    restoring.model.backupIsRight();
    restoring.putBack(fresh);
    REQUIRE(restoring.model.hasVault());
    // As if the app ended here.
    test::copyFolder(restoring.folder, restoring.parent.path() / "copy");
    auto opened = test::take(vault::Vault::unlock(restoring.parent.path() / "copy", crypto::SecretBytes::fromText(fresh.toStdString()),
                                                  test::cheapOptions(restoring.clock)));
    CHECK(test::take(vault::recoveryStanding(opened.database())) == vault::RecoveryStanding::NotWrittenDown);
}

TEST_CASE("a wrong password, a file that is none, and one that is cut each have their sentence", "[app][setup][restore]")
{
    Restoring restoring;
    auto& model = restoring.model;
    auto const isRefused = [&](QString const& words) {
        CHECK(model.stage() == Stage::BackupFile);
        INFO(model.error().toStdString());
        CHECK(model.error().contains(words));
        CHECK(model.error().contains(QStringLiteral("Er is niets")));
    };
    restoring.choose(restoring.file);
    restoring.open(fresh);
    isRefused(QStringLiteral("past niet op dit bestand"));
    CHECK_FALSE(test::everyTextOf(model).contains(fresh));

    restoring.choose(restoring.from.path() / "weg.age");
    CHECK(model.error().isEmpty());
    restoring.open(fresh);
    isRefused(QStringLiteral("niet te lezen"));

    test::writeText(restoring.from.path() / "brief.txt", "Beste raad,");
    restoring.choose(restoring.from.path() / "brief.txt");
    restoring.open(fresh);
    isRefused(QStringLiteral("geen versleuteld bestand"));

    // Cut at its end: the beginning opens, and putting it back finds out.
    auto bytes = test::readBytes(restoring.file);
    bytes.pop_back();
    test::writeBytes(restoring.from.path() / "half.age", bytes);
    restoring.choose(restoring.from.path() / "half.age");
    restoring.open(QString::fromStdString(backupPassword));
    if (model.stage() == Stage::BackupContents) {
        model.backupIsRight();
        restoring.putBack(fresh);
        CHECK(model.stage() == Stage::Passphrase);
    }
    CHECK(model.error().contains(QStringLiteral("beschadigd of niet compleet")));
    CHECK(restoring.leftNothing());
    CHECK(restoring.made == 0);
}

TEST_CASE("putting a backup back can be stopped, and done after all", "[app][setup][restore]")
{
    Restoring restoring;
    auto& model = restoring.model;
    restoring.openRight();
    model.backupIsRight();
    model.choosePassphrase(fresh, fresh);
    model.back();  // not while it is under way
    CHECK(model.stage() == Stage::Passphrase);
    model.cancel();
    REQUIRE(waitUntil([&] { return !model.isBusy(); }));
    CHECK(model.error().contains(QStringLiteral("Gestopt")));
    CHECK(restoring.leftNothing());
    restoring.putBack(fresh);
    CHECK(model.stage() == Stage::WriteCode);
}

TEST_CASE("back from a backup leads to its file, then to the beginning, and what was read is forgotten", "[app][setup][restore]")
{
    Restoring restoring;
    auto& model = restoring.model;
    restoring.openRight();
    model.backupIsRight();
    model.back();
    CHECK(model.stage() == Stage::BackupContents);
    CHECK(model.backupFacts()->rowCount() == 4);
    model.back();
    CHECK(model.stage() == Stage::BackupFile);
    CHECK(model.backupFacts()->rowCount() == 0);
    model.back();
    CHECK(model.stage() == Stage::Welcome);
    model.begin();
    CHECK_FALSE(model.isRestoring());
    restoring.putBack(test::passphrase());  // a new one after all
    REQUIRE(model.stage() == Stage::WriteCode);
    model.codeIsWritten();
    model.back();
    auto const groups = restoring.groups();
    model.codeIsWritten();
    model.checkGroups(groups.at(model.firstAskedGroup() - 1), groups.at(model.secondAskedGroup() - 1));
    REQUIRE(restoring.opened);
    incident::IncidentStore store(restoring.opened->database(), test::library().protocol(), restoring.clock);
    CHECK(test::take(store.summaries(10)).empty());
}

TEST_CASE("a vault that is there is never overwritten by a backup", "[app][setup][restore]")
{
    Restoring restoring;
    restoring.openRight();
    restoring.model.backupIsRight();
    { auto const other = test::take(vault::Vault::create(restoring.folder, test::testPassphrase(), cheapCost, test::cheapOptions(restoring.clock))); }
    auto const keys = test::readBytes(restoring.folder / "vault.keys");
    restoring.putBack(fresh);
    CHECK_FALSE(restoring.model.error().isEmpty());
    CHECK(restoring.model.stage() == Stage::Passphrase);
    CHECK(test::readBytes(restoring.folder / "vault.keys") == keys);
    CHECK(test::codeOf(vault::Vault::unlock(restoring.folder, test::testPassphrase(), test::cheapOptions(restoring.clock))) == std::nullopt);
}
