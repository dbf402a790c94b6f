#include "app/sharer.h"

#include "tests/app/surroundings.h"
#include "tests/support/child.h"
#include "tests/support/report_child.h"

#include <QtCore/QFileInfo>

using namespace weerbaar;
using app::Sharer;
using test::codeOf;
using test::take;

namespace {

struct Sharing {
    test::TempFolder vault;
    test::HandShare target;
    Sharer sharer{&target, vault.path()};
    std::vector<Result<void>> told;
    std::optional<QObject> asker{std::in_place};

    QString put(QString const& name)
    {
        auto const place = take(sharer.placeFor(name));
        test::writeText(place.toStdString(), "age-encryption.org/v1");
        return place;
    }
    void share(QString const& place)
    {
        sharer.share(place, &*asker, [this](Result<void> const& outcome) { told.push_back(outcome); });
    }
};

}  // namespace

TEST_CASE("a copy gets a free name in the private folder", "[app][share]")
{
    Sharing sharing;
    auto const first = sharing.put(QStringLiteral("pakket-2026.age"));
    auto const second = sharing.put(QStringLiteral("pakket-2026.age"));
    auto const folder = QString::fromStdString((sharing.vault.path() / "shared").string());
    CHECK(first == folder + QStringLiteral("/pakket-2026.age"));
    CHECK(second == folder + QStringLiteral("/pakket-2026-2.age"));
    CHECK(sharing.sharer.isPossible());
    CHECK_FALSE(Sharer(nullptr, sharing.vault.path()).isPossible());
}

TEST_CASE("a copy that was taken stays for the other program", "[app][share]")
{
    Sharing sharing;
    auto const place = sharing.put(QStringLiteral("pakket.age"));
    sharing.share(place);
    CHECK(sharing.target.files() == QStringList{place});
    CHECK(sharing.told.empty());
    sharing.target.take(place);
    REQUIRE(sharing.told.size() == 1);
    CHECK(sharing.told[0].has_value());
    CHECK(QFileInfo::exists(place));
    sharing.target.take(place);  // nobody waits any more
    CHECK(sharing.told.size() == 1);
}

TEST_CASE("a copy that nobody took is gone, and that is told", "[app][share]")
{
    Sharing sharing;
    auto const place = sharing.put(QStringLiteral("pakket.age"));
    sharing.share(place);
    auto const reason = GENERATE(platform::ShareFailure::NoHandler, platform::ShareFailure::HandlerFailed);
    sharing.target.refuse(place, reason);
    REQUIRE(sharing.told.size() == 1);
    CHECK(codeOf(sharing.told[0]) == ErrorCode::NothingToShareWith);
    CHECK_FALSE(QFileInfo::exists(place));
}

TEST_CASE("who asked for it and is gone is not told, and a copy that nobody took goes all the same", "[app][share]")
{
    Sharing sharing;
    auto const place = sharing.put(QStringLiteral("pakket.age"));
    sharing.share(place);
    sharing.asker.reset();
    sharing.target.refuse(place, platform::ShareFailure::NoHandler);
    CHECK(sharing.told.empty());
    CHECK_FALSE(QFileInfo::exists(place));
}

TEST_CASE("a copy that nobody took and that stays is told as that", "[app][share]")
{
    test::TempFolder vault;
    auto const outcome = test::inChild([&](test::Findings& findings) {
        if (auto const why = test::mountSmallDisk(vault.path().string(), 256 * 1024)) {
            findings.skip(*why);
            return;
        }
        test::HandShare target;
        Sharer sharer(&target, vault.path());
        auto const place = take(sharer.placeFor(QStringLiteral("pakket.age")));
        test::writeText(place.toStdString(), "age-encryption.org/v1");
        if (auto const why = test::makeReadOnly(vault.path().string())) {
            findings.skip(*why);
            return;
        }
        std::optional<ErrorCode> code;
        sharer.share(place, &sharer, [&](Result<void> const& told) { code = codeOf(told); });
        target.refuse(place, platform::ShareFailure::HandlerFailed);
        findings.expect(code == ErrorCode::CopyNotRemoved, "it is told");
    });
    test::reportChild(outcome);
}
