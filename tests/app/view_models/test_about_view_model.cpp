#include "app/view_models/about_view_model.h"

#include "app/format.h"
#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>

using namespace weerbaar;
using app::AboutViewModel;

TEST_CASE("everything in the app names its packs, its sources and its numbers", "[app][about]")
{
    AboutViewModel about(test::library());
    auto const mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester const packsTester(about.packs(), mode);
    QAbstractItemModelTester const sourcesTester(about.sources(), mode);
    QAbstractItemModelTester const contactsTester(about.contacts(), mode);

    CHECK(about.version() == QStringLiteral("1.0.0"));
    auto const packs = test::column(*about.packs(), "title");
    CHECK(packs.size() == 7);
    CHECK(packs.contains(app::toQString(test::library().evidence().info.title)));
    CHECK(packs.contains(app::toQString(test::library().aftercare().info.title)));
    CHECK(packs.contains(QStringLiteral("Nummers om te bellen")));
    for (auto const& detail : test::column(*about.packs(), "detail"))
        CHECK(detail.contains(QStringLiteral("21 november 2026")));

    qsizetype sources = 0;
    for (auto const* const info : {&test::library().contacts().info, &test::library().firstMinutes().info,
                                   &test::library().protocol().info, &test::library().evidence().info,
                                   &test::library().aftercare().info, &test::library().homeCheck().info,
                                   &test::library().personalScan().info}) {
        for (auto const& source : info->sources)
            sources += source.id == "own" ? 0 : 1;
    }
    CHECK(about.sources()->rowCount() == sources);
    for (int row = 0; row < about.sources()->rowCount(); ++row) {
        CHECK_FALSE(test::textAt(*about.sources(), row, "title").isEmpty());
        CHECK(packs.contains(test::textAt(*about.sources(), row, "packTitle")));
    }

    auto const& contacts = test::library().contacts().contacts;
    REQUIRE(about.contacts()->rowCount() == static_cast<int>(contacts.size()));
    CHECK(test::textAt(*about.contacts(), 0, "contactId") == QStringLiteral("emergency"));
    CHECK(test::column(*about.contacts(), "number").contains(QStringLiteral("070-373 83 14")));
    CHECK(about.contactsNote().contains(QStringLiteral("21 november 2026")));
    CHECK_FALSE(about.lawNote().isEmpty());

    // Asked again, the same lists.
    CHECK(about.packs()->rowCount() == 7);
    CHECK(about.contacts()->rowCount() == static_cast<int>(contacts.size()));
}
