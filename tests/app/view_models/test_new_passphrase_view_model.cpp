#include "app/view_models/new_passphrase_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::NewPassphraseViewModel;

TEST_CASE("a passphrase that is typed twice alike and long enough is taken, in one form", "[app][passphrase]")
{
    auto const taken = NewPassphraseViewModel::accept(QStringLiteral("cafe\u0301 om de hoek"), QStringLiteral("caf\u00e9 om de hoek"));
    REQUIRE(taken);
    CHECK(taken->equals(crypto::SecretBytes::fromText("caf\xc3\xa9 om de hoek")));
}

TEST_CASE("a passphrase that cannot be is answered in a sentence without it", "[app][passphrase]")
{
    auto const sentence = [](QString const& typed, QString const& repeated) {
        auto const outcome = NewPassphraseViewModel::accept(typed, repeated);
        return outcome ? QString() : outcome.error();
    };
    CHECK(sentence(QStringLiteral("kort"), QStringLiteral("kort")).contains(QStringLiteral("te kort")));
    CHECK(sentence(QString(1025, u'a'), QString(1025, u'a')).contains(QStringLiteral("te lang")));
    auto const unequal = sentence(QStringLiteral("paarse tafelpoot"), QStringLiteral("paarse tafelpoten"));
    CHECK(unequal.contains(QStringLiteral("niet gelijk")));
    CHECK_FALSE(unequal.contains(QStringLiteral("tafel")));
}

TEST_CASE("each judgement of a passphrase is told, and nothing of it kept", "[app][passphrase]")
{
    NewPassphraseViewModel model;
    QSignalSpy const judged(&model, &NewPassphraseViewModel::strengthChanged);
    CHECK(model.strength() == -1);
    model.judge(QStringLiteral("welkom01"));
    CHECK(model.strength() == 0);
    model.judge(QStringLiteral("paars tafelpoot wandelt zeven kastanjes omhoog"));
    CHECK(model.strength() == 3);
    CHECK(judged.count() == 2);
    CHECK_FALSE(test::everyTextOf(model).contains(QStringLiteral("kastanjes")));
}
