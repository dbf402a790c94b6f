#include "app/secret_text.h"

#include "tests/app/surroundings.h"

using namespace weerbaar;
using app::secretOf;

namespace {

std::string textOf(crypto::SecretBytes const& secret)
{
    return {reinterpret_cast<char const*>(secret.view().data()), secret.size()};
}

}  // namespace

TEST_CASE("the same letters typed on another keyboard give the same key", "[app][secrets]")
{
    auto const composed = QStringLiteral("caf\u00e9");
    auto const decomposed = QStringLiteral("cafe\u0301");
    REQUIRE(composed != decomposed);
    CHECK(secretOf(composed).equals(secretOf(decomposed)));
    CHECK(textOf(secretOf(decomposed)) == "caf\xc3\xa9");
    CHECK(textOf(secretOf(QStringLiteral("sleutel \U0001F511"))) == "sleutel \xf0\x9f\x94\x91");
    CHECK(secretOf(QString()).isEmpty());
}

TEST_CASE("the text that was given stays as it was", "[app][secrets]")
{
    for (auto const& typed : {QStringLiteral("gewoon"), QStringLiteral("cafe\u0301")}) {
        auto const before = QString::fromUtf16(reinterpret_cast<char16_t const*>(typed.utf16()), typed.size());
        CHECK_FALSE(secretOf(typed).isEmpty());
        CHECK(typed == before);
    }
}

TEST_CASE("a password for a file that can come anywhere is typed twice and hard to guess", "[app][secrets]")
{
    auto const problem = [](char const* typed, char const* repeated) {
        return app::ownPasswordProblem(secretOf(QString::fromUtf8(typed)), secretOf(QString::fromUtf8(repeated)));
    };
    CHECK(problem("zes rode daken", "zes rode daken").isEmpty());
    CHECK(problem("zes rode daken", "zes rode daker").contains(QStringLiteral("niet gelijk")));
    for (char const* easy : {"", "x", "zeven 7", "welkom01"})
        CHECK(problem(easy, easy).contains(QStringLiteral("te makkelijk te raden")));
}
