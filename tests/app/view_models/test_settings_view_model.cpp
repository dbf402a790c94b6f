#include "app/view_models/settings_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using namespace std::chrono_literals;
using app::SettingsViewModel;

namespace {

struct Set {
    test::TestVault& vault;
    vault::SettingsStore store{vault.database()};
    std::vector<vault::Settings> told;
    int passphrasesChanged = 0;
    SettingsViewModel model;

    explicit Set(test::TestVault& testVault)
        : vault(testVault), model({vault.open(), store, [] { return test::cheapCost; },
                                   [this](vault::Settings const& settings) { told.push_back(settings); },
                                   [this] { ++passphrasesChanged; }})
    {
    }

    void waitForWork() { REQUIRE(test::waitUntil([this] { return !model.isBusy(); })); }

    [[nodiscard]] QStringList groups() const
    {
        QStringList all;
        for (int i = 0; i < model.groupCount(); ++i)
            all.append(model.codeGroup(i));
        return all;
    }
};

QString const fresh = QStringLiteral("een heel nieuwe wachtzin");

std::optional<ErrorCode> opensWith(test::TestVault& vault, QString const& passphrase)
{
    vault.close();
    return test::codeOf(vault::Vault::unlock(vault.folder(), crypto::SecretBytes::fromText(passphrase.toStdString()), vault.options()));
}

}  // namespace

TEST_CASE("what is set is saved at once, told at once, and there next time", "[app][settings]")
{
    test::TestVault vault;
    {
        Set set(vault);
        QSignalSpy const changed(&set.model, &SettingsViewModel::changed);
        CHECK(set.model.backgroundChoices().size() == 4);
        CHECK(set.model.idleChoices().size() == 4);
        CHECK(set.model.backgroundChoice() == 1);  // a minute
        CHECK(set.model.idleChoice() == 2);        // five
        REQUIRE(set.told.size() == 1);
        CHECK(set.told.back().lockInBackground == 60s);

        set.model.setBackgroundChoice(0);
        set.model.setIdleChoice(3);
        CHECK(set.told.back().lockInBackground == 0s);
        CHECK(set.told.back().lockWhenIdle == 900s);
        set.model.setName(QStringLiteral(" Fatima de Vries "));
        set.model.setMunicipality(QStringLiteral("Ons Dorp"));
        CHECK(changed.count() == 4);
        CHECK(set.told.size() == 5);
        CHECK(set.model.name() == QStringLiteral("Fatima de Vries"));
        CHECK(set.model.error().isEmpty());
    }
    vault.reopen();
    Set const set(vault);
    CHECK(set.model.backgroundChoice() == 0);
    CHECK(set.model.idleChoice() == 3);
    CHECK(set.model.name() == QStringLiteral("Fatima de Vries"));
    CHECK(set.model.municipality() == QStringLiteral("Ons Dorp"));
}

TEST_CASE("a choice that is not there changes nothing", "[app][settings]")
{
    test::TestVault vault;
    Set set(vault);
    for (int const choice : {-1, 4, 1000}) {
        set.model.setBackgroundChoice(choice);
        set.model.setIdleChoice(choice);
    }
    set.model.setBackgroundChoice(set.model.backgroundChoice());
    CHECK(set.told.size() == 1);
    CHECK(test::take(set.store.load()) == vault::Settings());
}

TEST_CASE("an odd time is shown as one that locks no later", "[app][settings]")
{
    test::TestVault vault;
    vault::SettingsStore store(vault.database());
    vault::Settings odd;
    odd.lockInBackground = 299s;
    odd.lockWhenIdle = 30s;
    test::take(store.save(odd));
    Set const set(vault);
    CHECK(set.model.backgroundChoice() == 1);
    CHECK(set.model.idleChoice() == 0);
    CHECK(set.told.back() == odd);
}

TEST_CASE("a setting that could not be saved is said", "[app][settings]")
{
    test::TestVault vault;
    Set set(vault);
    set.model.setName(QStringLiteral("Fatima"));
    set.model.setMunicipality(QString(2000, u'x'));
    CHECK(set.model.error().contains(QStringLiteral("te lang")));
    CHECK(test::take(set.store.load()).municipality.empty());
    set.model.setMunicipality(QStringLiteral("Ons Dorp"));
    CHECK(set.model.error().isEmpty());

    test::take(vault.database().execute("CREATE TEMP TRIGGER broken BEFORE UPDATE ON setting BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    set.model.setName(QStringLiteral("Iemand anders"));
    CHECK_FALSE(set.model.error().isEmpty());
    CHECK(test::take(set.store.load()).name == "Fatima");
}

TEST_CASE("another passphrase takes the place of the old one", "[app][settings]")
{
    test::TestVault vault;
    {
        Set set(vault);
        QSignalSpy const busy(&set.model, &SettingsViewModel::busyChanged);
        set.model.changePassphrase(test::passphrase(), fresh, fresh);
        CHECK(set.model.isBusy());
        set.model.changePassphrase(test::passphrase(), QStringLiteral("nog een andere"), QStringLiteral("nog een andere"));  // ignored
        set.waitForWork();
        CHECK(busy.count() == 2);
        CHECK(set.model.error().isEmpty());
        CHECK(set.model.message().contains(QStringLiteral("gewijzigd")));
        CHECK(set.passphrasesChanged == 1);
        CHECK_FALSE(test::everyTextOf(set.model).contains(fresh));
        set.model.clearMessage();
        CHECK(set.model.message().isEmpty());
    }
    CHECK(opensWith(vault, test::passphrase()) == ErrorCode::WrongPassphrase);
    CHECK(opensWith(vault, fresh) == std::nullopt);
}

TEST_CASE("a passphrase is not changed without the old one, or for one that cannot be", "[app][settings]")
{
    test::TestVault vault;
    {
        Set set(vault);
        set.model.changePassphrase(QStringLiteral("not the passphrase"), fresh, fresh);
        set.waitForWork();
        CHECK(set.model.error().contains(QStringLiteral("past niet")));
        set.model.changePassphrase(QString(), fresh, fresh);
        set.waitForWork();
        CHECK(set.model.error().contains(QStringLiteral("past niet")));
        set.model.changePassphrase(test::passphrase(), QStringLiteral("kort"), QStringLiteral("kort"));
        CHECK(set.model.error().contains(QStringLiteral("te kort")));
        set.model.changePassphrase(test::passphrase(), fresh, fresh + QStringLiteral("!"));
        CHECK(set.model.error().contains(QStringLiteral("niet gelijk")));
        CHECK_FALSE(set.model.isBusy());
        CHECK(set.model.message().isEmpty());
    }
    CHECK(opensWith(vault, test::passphrase()) == std::nullopt);
}

TEST_CASE("a new recovery code is shown until it is written down, and the old one is worthless", "[app][settings]")
{
    test::TestVault vault;
    QStringList groups;
    {
        Set set(vault);
        QSignalSpy const codes(&set.model, &SettingsViewModel::newCodeChanged);
        CHECK_FALSE(set.model.hasNewCode());
        CHECK(set.groups().join(QString()).isEmpty());
        set.model.renewRecoveryCode(QStringLiteral("not the passphrase"));
        set.waitForWork();
        CHECK(set.model.error().contains(QStringLiteral("past niet")));
        CHECK_FALSE(set.model.hasNewCode());

        set.model.renewRecoveryCode(test::passphrase());
        set.waitForWork();
        CHECK(set.model.error().isEmpty());
        REQUIRE(set.model.hasNewCode());
        CHECK(codes.count() == 1);
        groups = set.groups();
        CHECK(groups.join(QString()).size() == 40);
        CHECK(set.model.codeGroup(-1).isEmpty());
        CHECK(set.model.codeGroup(8).isEmpty());

        set.model.forgetNewCode();
        CHECK_FALSE(set.model.hasNewCode());
        CHECK(set.groups().join(QString()).isEmpty());
        CHECK(set.model.message().contains(QStringLiteral("oude werkt niet meer")));
        CHECK_FALSE(test::everyTextOf(set.model).contains(groups.first()));
    }
    vault.close();
    auto const code = crypto::RecoveryCode::parse(groups.join(u'-').toStdString());
    REQUIRE(code.code);
    CHECK(test::codeOf(vault::Vault::recover(vault.folder(), vault.recoveryCode(), test::testPassphrase(), test::cheapCost,
                                             vault.options())) == ErrorCode::WrongRecoveryCode);
    CHECK(test::codeOf(vault::Vault::recover(vault.folder(), *code.code, test::testPassphrase(), test::cheapCost,
                                             vault.options())) == std::nullopt);
}

TEST_CASE("who forgot the passphrase in an open vault sets another with the recovery code", "[app][settings]")
{
    test::TestVault vault;
    auto const text = vault.recoveryCode().text();
    auto const code = QString::fromLatin1(reinterpret_cast<char const*>(text.view().data()), static_cast<qsizetype>(text.size()));
    {
        Set set(vault);
        set.model.resetPassphrase(code.left(20), fresh, fresh);
        CHECK(set.model.error().contains(QStringLiteral("niet compleet")));
        set.model.resetPassphrase(code, QStringLiteral("kort"), QStringLiteral("kort"));
        CHECK(set.model.error().contains(QStringLiteral("te kort")));
        CHECK_FALSE(set.model.isBusy());
        CHECK(set.model.codeStanding() == SettingsViewModel::CodeStanding::CodeFine);

        set.model.resetPassphrase(code, fresh, fresh);
        set.waitForWork();
        CHECK(set.model.error().isEmpty());
        CHECK(set.model.message().contains(QStringLiteral("gewijzigd")));
        CHECK(set.passphrasesChanged == 1);
        CHECK(set.model.codeStanding() == SettingsViewModel::CodeStanding::CodeUsed);
        CHECK_FALSE(test::everyTextOf(set.model).contains(code.left(5)));
    }
    CHECK(opensWith(vault, test::passphrase()) == ErrorCode::WrongPassphrase);
    CHECK(opensWith(vault, fresh) == std::nullopt);
}

TEST_CASE("a new code counts as not written down until its owner says so, whatever comes between", "[app][settings]")
{
    using Standing = SettingsViewModel::CodeStanding;
    test::TestVault vault;
    {
        Set set(vault);
        set.model.renewRecoveryCode(QStringLiteral("not the passphrase"));
        CHECK(set.model.codeStanding() == Standing::CodeNotWrittenDown);  // the lock may come before the answer
        set.waitForWork();
        CHECK(set.model.codeStanding() == Standing::CodeFine);
        set.model.renewRecoveryCode(test::passphrase());
        set.waitForWork();
        CHECK(set.model.codeStanding() == Standing::CodeNotWrittenDown);
    }
    vault.reopen();
    {
        Set set(vault);
        CHECK(set.model.codeStanding() == Standing::CodeNotWrittenDown);
        set.model.renewRecoveryCode(test::passphrase());
        set.waitForWork();
        set.model.forgetNewCode();
        CHECK(set.model.codeStanding() == Standing::CodeFine);
    }
    test::take(vault::setRecoveryStanding(vault.database(), vault::RecoveryStanding::Used));
    {
        Set set(vault);
        CHECK(set.model.codeStanding() == Standing::CodeUsed);
        set.model.keepCode();
        CHECK(set.model.codeStanding() == Standing::CodeFine);
    }
    vault.reopen();
    Set const set(vault);
    CHECK(set.model.codeStanding() == Standing::CodeFine);
}

TEST_CASE("trying passphrases in the settings makes one wait", "[app][settings]")
{
    test::TestVault vault;
    Set set(vault);
    for (int i = 0; i < 5; ++i) {
        set.model.changePassphrase(QStringLiteral("not the passphrase"), fresh, fresh);
        set.waitForWork();
        CHECK(set.model.error().contains(QStringLiteral("past niet")));
    }
    set.model.renewRecoveryCode(test::passphrase());
    set.waitForWork();
    CHECK(set.model.error().contains(QStringLiteral("30 seconde")));
    CHECK_FALSE(set.model.hasNewCode());
}

TEST_CASE("forgetting a code that is not there says nothing of a new one", "[app][settings]")
{
    test::TestVault vault;
    Set set(vault);
    set.model.forgetNewCode();
    CHECK(set.model.message().isEmpty());
}

TEST_CASE("the strength of a new passphrase is told in the settings too", "[app][settings]")
{
    test::TestVault vault;
    Set set(vault);
    CHECK(set.model.newPassphrase()->strength() == -1);
    set.model.newPassphrase()->judge(QStringLiteral("welkom01"));
    CHECK(set.model.newPassphrase()->strength() == 0);
    CHECK_FALSE(set.model.newPassphrase()->strengthText().isEmpty());
    set.model.newPassphrase()->judge(QString());
    CHECK(set.model.newPassphrase()->strengthText().isEmpty());
}
