#include "app/view_models/aftercare_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::AftercareViewModel;
using app::CheckInsViewModel;

namespace {

content::CheckIn checkIn(std::string id, int days, std::vector<std::string> contacts)
{
    content::CheckIn result;
    result.title = "Na " + std::to_string(days);
    result.question = "Hoe is het na " + std::to_string(days) + "?";
    result.id = std::move(id);
    result.due = {content::DueUnit::Days, days};
    result.contacts = std::move(contacts);
    return result;
}

/// Three moments, written down in another order than they come.
content::AftercarePack threeMoments()
{
    content::AftercarePack pack;
    pack.checkIns = {checkIn("C14", 14, {"police", "support-team"}), checkIn("C01", 1, {"victim-support", "support-team"}),
                     checkIn("C90", 90, {"suicide-prevention"})};
    return pack;
}

struct CheckIns {
    content::AftercarePack pack = threeMoments();
    test::TestVault vault;
    incident::IncidentStore incidents{vault.database(), test::library().protocol(), vault.clock()};
    aftercare::CheckInStore store{vault.database(), pack, vault.clock()};
    std::string id = test::take(incidents.add(test::toldAccount()));
    vault::SettingsStore settings{vault.database()};
    app::Drafts drafts{settings};
    int changes = 0;
    std::optional<CheckInsViewModel> model;

    CheckIns() { show(); }

    void show()
    {
        model.emplace(CheckInsViewModel::Needs{store, pack, test::library().contacts(), vault.clock(), drafts, [this] { ++changes; }},
                      test::take(incidents.load(id)));
    }

    CheckInsViewModel* operator->() { return &*model; }
    [[nodiscard]] QStringList states() { return test::column(*model->moments(), "state"); }
    [[nodiscard]] QStringList calls() { return test::column(*model->calls(), "contactId"); }
};

}  // namespace

TEST_CASE("aftercare is for the councillor, the partner or the children", "[app][aftercare]")
{
    AftercareViewModel model(test::library().aftercare(), test::library().contacts());
    QAbstractItemModelTester const tester(model.sections(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy const changed(&model, &AftercareViewModel::changed);
    CHECK(model.caredFor() == 0);
    CHECK(model.note().contains(QStringLiteral("huisarts")));
    CHECK(test::column(*model.sections(), "title").contains(QStringLiteral("Wat je nu kunt merken")));
    auto const councillorSections = model.sections()->rowCount();
    model.setCaredFor(2);
    CHECK(model.caredFor() == 2);
    CHECK(changed.count() == 1);
    CHECK_FALSE(test::column(*model.sections(), "title").contains(QStringLiteral("Wat je nu kunt merken")));
    auto const points = test::cell(*model.sections(), 0, "points").toStringList();
    REQUIRE_FALSE(points.isEmpty());
    CHECK(points.first().contains(QStringLiteral("geen gids")));
    for (auto const& source : test::column(*model.sections(), "sourceText"))
        CHECK(source.contains(QStringLiteral("21 november 2026")));
    for (int const nobody : {-1, 3, 2})
        model.setCaredFor(nobody);
    CHECK(changed.count() == 1);
    model.setCaredFor(0);
    CHECK(model.sections()->rowCount() == councillorSections);
}

TEST_CASE("who to call is said once, the support team first", "[app][aftercare]")
{
    content::AftercarePack pack;
    content::AftercareSection first;
    first.contacts = {"victim-support", "support-team", "nobody-we-know"};
    content::AftercareSection second;
    second.contacts = {"emergency", "victim-support"};
    content::AftercareSection forPartner;
    forPartner.caredFor = content::CaredFor::Partner;
    forPartner.contacts = {"police"};
    pack.sections = {first, second, forPartner};
    AftercareViewModel model(pack, test::library().contacts());
    CHECK(test::column(*model.calls(), "contactId")
          == QStringList{QStringLiteral("support-team"), QStringLiteral("victim-support"), QStringLiteral("emergency")});
    CHECK(test::textAt(*model.calls(), 0, "name").remove(QChar(0x00AD)) == QStringLiteral("Ondersteuningsteam Weerbaar Bestuur"));
    CHECK(test::textAt(*model.calls(), 0, "number") == QStringLiteral("070-373 83 14"));
    CHECK(test::textAt(*model.calls(), 0, "detail")
          == QStringLiteral("24 uur per dag, volgens een bron uit 2021. Nummer nagekeken op 21 november 2026."));
    model.setCaredFor(1);
    CHECK(test::column(*model.calls(), "contactId") == QStringList{QStringLiteral("police")});
    model.setCaredFor(2);
    CHECK(model.calls()->rowCount() == 0);
}

TEST_CASE("the moments of an incident come by their days", "[app][aftercare]")
{
    CheckIns checkIns;  // it happened on 20 November 2026 at 21:15; it is 21 November, 00:00
    QAbstractItemModelTester const tester(checkIns->moments(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto const& moments = *checkIns->moments();
    CHECK(test::column(moments, "checkInId") == QStringList{QStringLiteral("C01"), QStringLiteral("C14"), QStringLiteral("C90")});
    CHECK(test::textAt(moments, 0, "title") == QStringLiteral("Na 1"));
    CHECK(test::textAt(moments, 0, "question") == QStringLiteral("Hoe is het na 1?"));
    CHECK(test::column(moments, "dueText") == QStringList{QStringLiteral("Rond 21 november 2026"), QStringLiteral("Rond 4 december 2026"),
                                                          QStringLiteral("Rond 18 februari 2027")});
    CHECK(checkIns.states() == QStringList{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")});
    CHECK(checkIns->calls()->rowCount() == 0);

    checkIns.vault.clock().advance(std::chrono::hours(22));
    checkIns.show();
    CHECK(checkIns.states() == QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("0")});
    CHECK(checkIns.calls() == QStringList{QStringLiteral("support-team"), QStringLiteral("victim-support")});
    checkIns.vault.clock().advance(std::chrono::days(14));
    checkIns.show();
    CHECK(checkIns.calls() == QStringList{QStringLiteral("support-team"), QStringLiteral("victim-support"), QStringLiteral("police")});
}

TEST_CASE("an answer is written, changed, let pass and taken away", "[app][aftercare]")
{
    CheckIns checkIns;
    checkIns.vault.clock().advance(std::chrono::days(20));
    checkIns.show();
    QSignalSpy const changed(&*checkIns.model, &CheckInsViewModel::changed);
    CHECK(checkIns->write(QStringLiteral("C01"), QStringLiteral(" Slecht geslapen. \n")));
    CHECK(test::textAt(*checkIns->moments(), 0, "note") == QStringLiteral("Slecht geslapen."));
    CHECK(checkIns.states() == QStringList{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("0")});
    CHECK(checkIns.calls() == QStringList{QStringLiteral("support-team"), QStringLiteral("police")});
    CHECK(changed.count() == 1);
    CHECK(checkIns.changes == 1);

    CHECK(checkIns->write(QStringLiteral("C01"), QStringLiteral("Beter.")));
    CHECK(test::textAt(*checkIns->moments(), 0, "note") == QStringLiteral("Beter."));
    CHECK(checkIns->write(QStringLiteral("C01"), QStringLiteral("  ")));  // looked, and wrote nothing
    CHECK(checkIns.states().first() == QStringLiteral("2"));
    CHECK(test::textAt(*checkIns->moments(), 0, "note").isEmpty());

    checkIns->skip(QStringLiteral("C14"));
    CHECK(checkIns.states() == QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("0")});
    CHECK(checkIns->calls()->rowCount() == 0);
    checkIns->remove(QStringLiteral("C14"));
    CHECK(checkIns.states() == QStringList{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("0")});
    checkIns.show();
    CHECK(checkIns.states() == QStringList{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("0")});
    CHECK(checkIns.changes == 5);
}

TEST_CASE("an answer that is not kept is not shown as kept", "[app][aftercare]")
{
    CheckIns checkIns;
    checkIns.vault.clock().advance(std::chrono::days(2));
    checkIns.show();
    CHECK_FALSE(checkIns->write(QStringLiteral("C99"), QStringLiteral("iets")));
    CHECK_FALSE(checkIns->error().isEmpty());
    CHECK(checkIns->write(QStringLiteral("C01"), QStringLiteral("iets")));
    CHECK(checkIns->error().isEmpty());
    test::take(checkIns.vault.database().execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON check_in BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    CHECK_FALSE(checkIns->write(QStringLiteral("C01"), QStringLiteral("anders")));
    CHECK_FALSE(checkIns->error().isEmpty());
    CHECK(test::textAt(*checkIns->moments(), 0, "note") == QStringLiteral("iets"));
    checkIns->skip(QStringLiteral("C01"));
    CHECK(checkIns.states().first() == QStringLiteral("2"));
    CHECK(checkIns.changes == 1);
}

TEST_CASE("words typed at a moment are there until they are written or wiped", "[app][aftercare]")
{
    CheckIns checkIns;
    checkIns.vault.clock().advance(std::chrono::days(20));
    checkIns.show();
    QString const first = QStringLiteral("C01");
    checkIns->setTyped(first, QStringLiteral("Slecht gesl"));
    checkIns.show();
    CHECK(checkIns->typed(first) == QStringLiteral("Slecht gesl"));
    CHECK(checkIns->typed(QStringLiteral("C02")).isEmpty());
    checkIns->skip(first);  // a thumb that slipped costs no words
    CHECK(checkIns->typed(first) == QStringLiteral("Slecht gesl"));
    SECTION("written")
    {
        CHECK(checkIns->write(first, QStringLiteral("Slecht geslapen")));
    }
    SECTION("wiped")
    {
        checkIns->remove(first);
    }
    CHECK(checkIns->typed(first).isEmpty());
}
