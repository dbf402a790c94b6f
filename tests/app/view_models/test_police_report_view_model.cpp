#include "app/view_models/police_report_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::PoliceReportViewModel;

namespace {

incident::Account stalking(char const* when)
{
    auto account = test::toldAccount();
    account.type = "T05";
    account.occurredAt = test::take(parseRfc3339(when));
    account.people = {incident::Person{incident::Role::Offender, incident::Known::Yes, "Jan", "@jan", "", ""}};
    return account;
}

struct Preparing {
    test::TestVault vault;
    test::TempFolder out;
    incident::IncidentStore store{vault.database(), test::library().protocol(), vault.clock()};
    report::ExportLog exports{vault.database(), vault.clock()};
    test::HandShare target;
    app::Sharer sharer{&target, vault.folder()};
    vault::SettingsStore settings{vault.database()};
    protocol::LocalProtocol local;
    std::string id;
    std::optional<PoliceReportViewModel> model;

    explicit Preparing(incident::Account const& account) : id(test::take(store.add(account))) { show(); }

    void show()
    {
        model.emplace(PoliceReportViewModel::Needs{store, exports, sharer, settings, local, test::library().protocol(),
                                                   vault.clock()},
                      test::take(store.load(id)));
    }

    PoliceReportViewModel* operator->() { return &*model; }
    [[nodiscard]] QString preview() { return test::column(*model->document(), "text").join(u'\n'); }
};

}  // namespace

TEST_CASE("the paper for the police follows what is chosen", "[app][police]")
{
    auto account = stalking("2026-11-20T21:15:00+01:00");
    account.injury = "Blauwe plek.";
    account.position = incident::MeasuredPosition{52.0907, 5.1214, 12, test::MovingClock::start, "geoclue2"};
    Preparing preparing(account);
    test::take(preparing.store.add(stalking("2026-11-03T10:00:00+01:00")));
    preparing.show();
    QSignalSpy const changed(&*preparing.model, &PoliceReportViewModel::changed);
    CHECK(preparing->hasHealth());
    CHECK(preparing->hasPosition());
    CHECK(preparing->hasEarlier());
    CHECK(preparing->health());
    CHECK_FALSE(preparing->position());
    CHECK(preparing->earlierIncidents());
    CHECK(preparing.preview().contains(QStringLiteral("Blauwe plek.")));
    CHECK_FALSE(preparing.preview().contains(QStringLiteral("52,0907")));
    CHECK(test::column(*preparing->document(), "label").contains(QStringLiteral("dinsdag 3 november 2026, 10:00")));

    preparing->setHealth(false);
    CHECK_FALSE(preparing.preview().contains(QStringLiteral("Blauwe plek.")));
    preparing->setPosition(true);
    CHECK(preparing.preview().contains(QStringLiteral("52,0907")));
    preparing->setEarlierIncidents(false);
    CHECK_FALSE(test::column(*preparing->document(), "label").contains(QStringLiteral("dinsdag 3 november 2026, 10:00")));
    CHECK(changed.count() == 3);
    preparing->setPosition(true);
    CHECK(changed.count() == 3);
    CHECK(preparing->hasEarlier());  // there is still something to choose
}

TEST_CASE("what is not there cannot be chosen for the police", "[app][police]")
{
    Preparing preparing(stalking("2026-11-20T21:15:00+01:00"));
    CHECK_FALSE(preparing->hasHealth());
    CHECK_FALSE(preparing->hasPosition());
    CHECK_FALSE(preparing->hasEarlier());
}

TEST_CASE("the paper for the police has what the municipality agreed on", "[app][police]")
{
    Preparing preparing(stalking("2026-11-20T21:15:00+01:00"));
    CHECK(preparing->domicile().isEmpty());
    CHECK(preparing->decisionText().contains(QStringLiteral("Vraag het de griffier.")));
    QStringList decisions = {preparing->decisionText()};
    preparing.local.domicile = "Gemeentehuis, Plein 1";
    for (auto const decision : {protocol::ReportDecision::Councillor, protocol::ReportDecision::Municipality,
                                protocol::ReportDecision::Together}) {
        preparing.local.reportDecision = decision;
        preparing.show();
        decisions.append(preparing->decisionText());
    }
    CHECK(decisions.removeDuplicates() == 0);
    CHECK(decisions.last().contains(QStringLiteral("samen")));
    CHECK(preparing->domicile() == QStringLiteral("Gemeentehuis, Plein 1"));
    CHECK(preparing.preview().contains(QStringLiteral("Gemeentehuis, Plein 1")));
    preparing->setDomicile(QStringLiteral(" Postbus 7 "));
    CHECK(preparing->domicile() == QStringLiteral(" Postbus 7 "));
    CHECK(preparing.preview().contains(QStringLiteral("\nPostbus 7\n")));
    CHECK(preparing.local.domicile == "Gemeentehuis, Plein 1");  // of this paper only
}

TEST_CASE("the sender of the paper for the police comes from the settings", "[app][police]")
{
    Preparing preparing(stalking("2026-11-20T21:15:00+01:00"));
    vault::Settings values;
    values.name = "Fatima de Vries";
    values.municipality = "Ons Dorp";
    test::take(preparing.settings.save(values));
    preparing.show();
    CHECK(preparing->senderName() == QStringLiteral("Fatima de Vries"));
    CHECK(preparing->municipality() == QStringLiteral("Ons Dorp"));
    CHECK(preparing.preview().contains(QStringLiteral("\nFatima de Vries\nOns Dorp\n")));
    preparing->setSenderName(QString());
    preparing->setMunicipality(QStringLiteral(" Elders "));
    CHECK_FALSE(preparing.preview().contains(QStringLiteral("Fatima")));
    CHECK(preparing.preview().contains(QStringLiteral("\nElders\n")));
    CHECK(test::take(preparing.settings.load()) == values);
}

TEST_CASE("the sentence for the desk and the term of a complaint are said", "[app][police]")
{
    Preparing stalked(stalking("2026-11-20T21:15:00+01:00"));
    CHECK(stalked->sayText().startsWith(QStringLiteral("Ik ben raadslid")));
    CHECK(stalked->sayText().contains(QStringLiteral("VPT-code")));
    CHECK(stalked->sayText().contains(QStringLiteral("klacht")));
    CHECK(stalked->complaintText()
          == QStringLiteral("Hiervoor is ook een klacht nodig. De laatste dag is 20 februari 2027."));

    Preparing late(stalking("2026-08-01T10:00:00+02:00"));
    CHECK(late->complaintText().startsWith(QStringLiteral("De laatste dag was 1 november 2026.")));

    auto bribe = test::toldAccount();
    bribe.type = "T12";
    Preparing bribed(bribe);
    CHECK(bribed->complaintText().isEmpty());
    CHECK_FALSE(bribed->sayText().contains(QStringLiteral("klacht")));
}

TEST_CASE("what leaves for the police is logged as such, under a name that says nothing", "[app][police]")
{
    Preparing preparing(stalking("2026-11-20T21:15:00+01:00"));
    test::take(preparing.exports.add({preparing.id, {}, true, report::ExportKind::Report}, {}));
    preparing.show();
    CHECK(preparing->earlier()->rowCount() == 0);  // that was the report to the griffier
    CHECK(preparing->destinationText().endsWith(QStringLiteral("/voorbereiding-2026-11-21-0000.pdf")));
    preparing->setEarlierIncidents(false);
    preparing->setDestination(QUrl::fromLocalFile(QString::fromStdString((preparing.out.path() / "uit.pdf").string())));
    preparing->save(app::PdfExportViewModel::Password::None);
    REQUIRE(test::waitUntil([&] { return !preparing->isBusy(); }));
    CHECK(preparing->error().isEmpty());
    auto const logged = test::take(preparing.exports.of(preparing.id));
    REQUIRE(logged.size() == 2);
    CHECK(logged[1].kind == report::ExportKind::PoliceReport);
    CHECK(logged[1].parts == "health");
    CHECK_FALSE(logged[1].encrypted);
    CHECK(preparing->earlier()->rowCount() == 1);
    CHECK(std::filesystem::exists(preparing.out.path() / "uit.pdf"));
}
