#include "app/view_models/unlock_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::UnlockViewModel;
using test::cheapCost;
using test::waitUntil;

namespace {

/// A vault that is there and closed, and the view model before it.
struct Door {
    test::TestVault vault;
    QString code;
    std::optional<vault::Vault> opened;
    UnlockViewModel model;

    Door()
        : model({vault.folder(), vault.options(), [] { return cheapCost; },
                 [this](app::OpenedVault open) { opened.emplace(std::move(open.vault)); }})
    {
        auto const text = vault.recoveryCode().text();
        code = QString::fromLatin1(reinterpret_cast<char const*>(text.view().data()), static_cast<qsizetype>(text.size()));
        vault.close();
    }

    void attempt(QString const& passphrase)
    {
        model.unlock(passphrase);
        REQUIRE(waitUntil([this] { return !model.isBusy(); }));
    }

    void recover(QString const& with, QString const& passphrase)
    {
        model.recover(with, passphrase, passphrase);
        REQUIRE(waitUntil([this] { return !model.isBusy(); }));
    }
};

QString const wrong = QStringLiteral("not the passphrase at all");

}  // namespace

TEST_CASE("the right passphrase opens the vault, once", "[app][unlock]")
{
    Door door;
    QSignalSpy const busy(&door.model, &UnlockViewModel::busyChanged);
    door.model.unlock(test::passphrase());
    CHECK(door.model.isBusy());
    door.model.unlock(wrong);  // ignored
    REQUIRE(waitUntil([&] { return door.opened.has_value(); }));
    CHECK(door.model.error().isEmpty());
    CHECK(busy.count() == 2);
}

TEST_CASE("a wrong passphrase is told in a sentence that does not repeat it", "[app][unlock]")
{
    Door door;
    door.attempt(wrong);
    CHECK_FALSE(door.opened);
    CHECK(door.model.error().contains(QStringLiteral("past niet")));
    CHECK(door.model.error().contains(QStringLiteral("Caps Lock")));
    CHECK_FALSE(test::everyTextOf(door.model).contains(wrong));
    CHECK(door.model.waitSeconds() == 0);
    door.model.clearError();
    CHECK(door.model.error().isEmpty());
    door.attempt(test::passphrase());
    CHECK(door.opened);
}

TEST_CASE("an empty field is no attempt", "[app][unlock]")
{
    Door door;
    door.model.unlock(QString());
    CHECK_FALSE(door.model.isBusy());
    CHECK(door.model.error().contains(QStringLiteral("Typ eerst")));
    CHECK_FALSE(std::filesystem::exists(door.vault.folder() / "vault.attempts"));
}

TEST_CASE("after five wrong passphrases there is a wait that counts down, and then the right one opens", "[app][unlock]")
{
    Door door;
    for (int i = 0; i < 5; ++i) {
        door.attempt(wrong);
        CHECK(door.model.error().contains(QStringLiteral("past niet")));
        CHECK(door.model.waitSeconds() == 0);
    }
    door.attempt(test::passphrase());
    CHECK_FALSE(door.opened);
    CHECK(door.model.waitSeconds() == 30);
    CHECK(door.model.error().contains(QStringLiteral("30 seconde")));

    // While waiting nothing is tried.
    door.model.unlock(test::passphrase());
    CHECK_FALSE(door.model.isBusy());
    door.model.recover(door.code, test::passphrase(), test::passphrase());
    CHECK_FALSE(door.model.isBusy());

    QSignalSpy seconds(&door.model, &UnlockViewModel::waitSecondsChanged);
    CHECK(seconds.wait(5000));
    CHECK(door.model.waitSeconds() == 29);
}

TEST_CASE("when the wait is over its sentence goes and the passphrase is tried", "[app][unlock]")
{
    Door door;
    for (int i = 0; i < 5; ++i)
        door.attempt(wrong);
    door.vault.clock().advance(std::chrono::seconds(29));
    door.attempt(test::passphrase());
    CHECK(door.model.waitSeconds() == 1);
    CHECK_FALSE(door.model.error().isEmpty());
    CHECK(waitUntil([&] { return door.model.waitSeconds() == 0; }));
    CHECK(door.model.error().isEmpty());
    door.vault.clock().advance(std::chrono::seconds(1));
    door.attempt(test::passphrase());
    CHECK(door.opened);
}

TEST_CASE("a code that cannot be right names the group before anything is tried", "[app][unlock]")
{
    Door door;
    auto const groups = door.code.split(u'-');
    REQUIRE(groups.size() == 8);
    CHECK(door.model.codeProblem(door.code).isEmpty());
    CHECK(door.model.codeProblem(door.code.toLower().replace(u'-', u' ')).isEmpty());

    auto const withSpoilt = [&](QList<int> const& places) {
        auto typed = groups;
        for (int const place : places)
            typed[place][2] = typed[place][2] == u'A' ? u'C' : u'A';
        return typed.join(u'-');
    };
    CHECK(door.model.codeProblem(withSpoilt({2})).startsWith(QStringLiteral("Groep 3 klopt niet")));
    CHECK(door.model.codeProblem(withSpoilt({0, 7})).contains(QStringLiteral("1, 8")));
    CHECK(door.model.codeProblem(QStringList(groups.mid(0, 5)).join(u'-')).contains(QStringLiteral("niet compleet")));
    CHECK(door.model.codeProblem(QStringList(groups.mid(0, 5)).join(u'-')).contains(QStringLiteral("groep 6")));
    CHECK(door.model.codeProblem(door.code + QStringLiteral("-AAAAA")).contains(QStringLiteral("te veel")));
    CHECK(door.model.codeProblem(QString()).contains(QStringLiteral("groep 1")));

    auto const typed = withSpoilt({4});
    door.model.recover(typed, test::passphrase(), test::passphrase());
    CHECK_FALSE(door.model.isBusy());
    CHECK(door.model.error().startsWith(QStringLiteral("Groep 5")));
    CHECK_FALSE(test::everyTextOf(door.model).contains(groups.at(0)));
    CHECK_FALSE(std::filesystem::exists(door.vault.folder() / "vault.attempts"));
}

TEST_CASE("the recovery code opens the vault and sets another passphrase", "[app][unlock]")
{
    Door door;
    auto const fresh = QStringLiteral("een heel nieuwe wachtzin");
    door.recover(door.code, fresh);
    REQUIRE(door.opened);
    CHECK(door.model.error().isEmpty());
    door.opened.reset();

    door.attempt(test::passphrase());
    CHECK_FALSE(door.opened);
    door.attempt(fresh);
    CHECK(door.opened);
}

TEST_CASE("recovering refuses a new passphrase that cannot be", "[app][unlock]")
{
    Door door;
    door.model.recover(door.code, QStringLiteral("kort"), QStringLiteral("kort"));
    CHECK(door.model.error().contains(QStringLiteral("te kort")));
    door.model.recover(door.code, test::passphrase(), wrong);
    CHECK(door.model.error().contains(QStringLiteral("niet gelijk")));
    CHECK_FALSE(door.model.isBusy());
    CHECK_FALSE(door.opened);
    door.model.newPassphrase()->judge(QStringLiteral("welkom01"));
    CHECK(door.model.newPassphrase()->strengthText().startsWith(QStringLiteral("Zwak")));
}

TEST_CASE("a code of another vault is told in a sentence and counts as an attempt", "[app][unlock]")
{
    Door door;
    auto const text = crypto::RecoveryCode::generate().text();
    auto const other = QString::fromLatin1(reinterpret_cast<char const*>(text.view().data()), static_cast<qsizetype>(text.size()));
    for (int i = 0; i < 5; ++i) {
        door.recover(other, test::passphrase());
        CHECK(door.model.error().contains(QStringLiteral("hoort niet bij deze kluis")));
    }
    door.recover(door.code, test::passphrase());
    CHECK_FALSE(door.opened);
    CHECK(door.model.waitSeconds() == 30);
}

TEST_CASE("a damaged database is told as such, not as a wrong passphrase", "[app][unlock]")
{
    Door door;
    auto bytes = test::readBytes(door.vault.folder() / "vault.db");
    bytes[bytes.size() / 2] ^= 1U;
    test::writeBytes(door.vault.folder() / "vault.db", bytes);
    door.attempt(test::passphrase());
    CHECK_FALSE(door.opened);
    CHECK(door.model.error().contains(QStringLiteral("beschadigd")));
}
