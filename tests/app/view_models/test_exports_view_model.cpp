#include "app/view_models/exports_view_model.h"

#include "tests/app/evidence.h"
#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>

using namespace weerbaar;
using app::ExportsViewModel;
using test::column;
using test::take;

namespace {

struct Exports {
    test::TestVault vault;
    incident::IncidentStore store{vault.database(), test::library().protocol(), vault.clock()};
    report::ExportLog log{vault.database(), vault.clock()};
    ExportsViewModel model{log, store, test::library().protocol()};

    [[nodiscard]] QString value(int row, char const* label)
    {
        auto const labels = test::cell(*model.list(), row, "labels").toStringList();
        auto const place = labels.indexOf(QString::fromUtf8(label));
        return place < 0 ? QString() : test::cell(*model.list(), row, "values").toStringList().at(place);
    }
};

}  // namespace

TEST_CASE("before anything left, the list of what left is empty", "[app][exports]")
{
    Exports exports;
    exports.model.reload();
    CHECK(exports.model.list()->rowCount() == 0);
    CHECK_FALSE(exports.model.hasMore());
    CHECK(exports.model.error().isEmpty());
}

TEST_CASE("what left is listed with for whom, what for and what a receiver may compare", "[app][exports]")
{
    Exports exports;
    QAbstractItemModelTester const tester(exports.model.list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto const id = take(exports.store.add(test::toldAccount()));
    std::array<std::uint8_t, 32> hash{};
    hash[0] = 0xAB;
    hash[31] = 0xCD;
    take(exports.log.add({id, {}, false, report::ExportKind::Report, "de griffier", "melding"}, {}));
    exports.vault.clock().advance(std::chrono::hours(1));
    take(exports.log.add({id, {}, true, report::ExportKind::Bundle, "De griffier", "", {{"report.pdf", hash}}}, hash));
    take(exports.log.add({content::Scan::Home, {}, true}, {}));
    take(exports.log.add({report::WholeVault(), {}, true}, {}));
    exports.model.reload();
    CHECK(column(*exports.model.list(), "title") == QStringList{
        QStringLiteral("Reservekopie"), QStringLiteral("Woningcheck als pdf"),
        QStringLiteral("Verzegeld pakket voor De griffier"), QStringLiteral("Verslag voor de griffier")});
    CHECK(test::textAt(*exports.model.list(), 3, "when") == QStringLiteral("21 november 2026, 00:00"));
    CHECK(test::textAt(*exports.model.list(), 2, "when") == QStringLiteral("21 november 2026, 01:00"));
    CHECK(exports.value(3, "Waarvoor") == QStringLiteral("melding"));
    CHECK(exports.value(3, "Gaat open") == QStringLiteral("Zonder wachtwoord"));
    CHECK(exports.value(2, "Waarvoor").isEmpty());
    CHECK(exports.value(2, "Waarover").startsWith(QStringLiteral("Bedreiging")));
    CHECK(exports.value(2, "Controlecode van het bestand (SHA-256)")
          == QStringLiteral("ab000000 00000000 00000000 00000000 00000000 00000000 00000000 000000cd"));
    CHECK(exports.value(2, "Erin: report.pdf").endsWith(QStringLiteral(" 000000cd")));
    CHECK(exports.value(1, "Gaat open") == QStringLiteral("Alleen met een wachtwoord"));
}

TEST_CASE("of many exports a page is shown at a time", "[app][exports]")
{
    Exports exports;
    for (int i = 0; i < ExportsViewModel::pageSize + 1; ++i)
        take(exports.log.add({content::Scan::Home, {}, false}, {}));
    exports.model.reload();
    CHECK(exports.model.list()->rowCount() == ExportsViewModel::pageSize);
    CHECK(exports.model.hasMore());
    exports.model.more();
    CHECK(exports.model.list()->rowCount() == ExportsViewModel::pageSize + 1);
    CHECK_FALSE(exports.model.hasMore());
    exports.model.reload();
    CHECK(exports.model.list()->rowCount() == ExportsViewModel::pageSize);
}
