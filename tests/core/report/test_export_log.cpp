#include "core/report/export_log.h"

#include "core/incident/incident.h"
#include "core/report/police_report.h"
#include "core/report/report.h"
#include "tests/core/vault/vault_contents.h"

#include <algorithm>

using namespace weerbaar;
using namespace weerbaar::report;
using content::Scan;
using test::take;

namespace {

struct Logged {
    test::TestVault vault;
    std::string incident;

    Logged()
    {
        incident::Account account;
        account.type = "T03";
        account.occurredAt = vault.clock().now();
        account.place = "Raadszaal";
        account.description = "iets";
        incident = take(incident::IncidentStore(vault.database(), test::library().protocol(), vault.clock()).add(account));
    }

    [[nodiscard]] ExportLog log() { return {vault.database(), vault.clock()}; }
};

}  // namespace

TEST_CASE("what left the vault is in the log, oldest first, after reopening too", "[core][report]")
{
    Logged logged;
    CHECK(take(logged.log().of(logged.incident)).empty());
    std::array<std::uint8_t, 32> hash{};
    hash[0] = 0xAB;
    hash[31] = 0xCD;
    take(logged.log().add({logged.incident, namesOf(Parts()), false}, hash));
    logged.vault.clock().advance(std::chrono::hours(1));
    take(logged.log().add({logged.incident, {}, true}, {}));
    logged.vault.reopen();
    auto const log = take(logged.log().of(logged.incident));
    REQUIRE(log.size() == 2);
    CHECK(log[0].madeAt == test::MovingClock::start);
    CHECK(log[0].parts == "exactWords,people,timeline,steps,verification,evidence,place,online,damage,councilWork");
    CHECK_FALSE(log[0].encrypted);
    CHECK(log[0].sha256 == hash);
    CHECK(log[1].parts.empty());
    CHECK(log[1].encrypted);
    CHECK(log[1].madeAt == Moment{test::MovingClock::start.utcMs + 3'600'000, 60});
    CHECK(take(logged.log().of(std::string("another"))).empty());
}

TEST_CASE("an export of an incident that does not exist is not logged", "[core][report]")
{
    Logged logged;
    CHECK_FALSE(logged.log().add({std::string("00000000-0000-4000-8000-000000000000"), {}, false}, {}).has_value());
    CHECK_FALSE(logged.log().add({std::string(), {}, false}, {}).has_value());
}

TEST_CASE("what was made of an incident is told apart", "[core][report]")
{
    Logged logged;
    take(logged.log().add({logged.incident, {}, false}, {}));
    take(logged.log().add({logged.incident, namesOf(PoliceParts()), true, ExportKind::PoliceReport}, {}));
    take(logged.log().add({logged.incident, {"original"}, false, ExportKind::Attachment}, {}));
    take(logged.log().add({Scan::Home, {}, false, ExportKind::Attachment}, {}));  // of a scan it says nothing
    logged.vault.reopen();
    auto const log = take(logged.log().of(logged.incident));
    REQUIRE(log.size() == 3);
    CHECK(log[0].kind == ExportKind::Report);
    CHECK(log[1].kind == ExportKind::PoliceReport);
    CHECK(log[1].parts == "health,earlierIncidents");
    CHECK(log[1].encrypted);
    CHECK(log[2].kind == ExportKind::Attachment);
    CHECK(take(logged.log().of(Scan::Home)).at(0).kind == ExportKind::Report);
}

TEST_CASE("exports of the scans are logged by scan, apart from those of incidents", "[core][report]")
{
    Logged logged;
    take(logged.log().add({Scan::Home, {"result", "actions"}, true}, {}));
    take(logged.log().add({Scan::Personal, {}, false}, {}));
    take(logged.log().add({Scan::Home, {}, false}, {}));
    take(logged.log().add({logged.incident, {}, false}, {}));
    logged.vault.reopen();
    auto const home = take(logged.log().of(Scan::Home));
    REQUIRE(home.size() == 2);
    CHECK(home[0].parts == "result,actions");
    CHECK(home[0].encrypted);
    CHECK(home[1].parts.empty());
    CHECK(take(logged.log().of(Scan::Personal)).size() == 1);
    CHECK(take(logged.log().of(logged.incident)).size() == 1);
    CHECK(take(logged.log().of(std::string("home"))).empty());  // a scan's name is no incident
}

TEST_CASE("the whole log tells what each export was made of", "[core][report]")
{
    Logged logged;
    auto const other = test::saveIncident(logged.vault.open(), "nog iets");
    CHECK(take(logged.log().all()).empty());
    take(logged.log().add({Incidents(std::vector{other, logged.incident}), {}, true, ExportKind::Bundle}, {}));
    take(logged.log().add({Scan::Personal, {}, false}, {}));
    take(logged.log().add({WholeVault(), {}, true}, {}));
    take(logged.log().add({logged.incident, {}, false, ExportKind::PoliceReport}, {}));
    logged.vault.reopen();
    auto const all = take(logged.log().all());
    REQUIRE(all.size() == 4);
    CHECK(kindName(all[0]) == "bundle");
    std::vector both{other, logged.incident};
    std::sort(both.begin(), both.end());
    CHECK(std::get<Incidents>(all[0].subject).ids == both);
    CHECK(kindName(all[1]) == "scan");
    CHECK(std::get<Scan>(all[1].subject) == Scan::Personal);
    CHECK(kindName(all[2]) == "backup");
    CHECK(std::holds_alternative<WholeVault>(all[2].subject));
    CHECK(kindName(all[3]) == "police-report");
    CHECK(std::get<Incidents>(all[3].subject).ids == std::vector{logged.incident});
}

TEST_CASE("an export says for whom, what for, of which incidents and with which files", "[core][report]")
{
    Logged logged;
    auto const other = test::saveIncident(logged.vault.open(), "nog iets");
    std::array<std::uint8_t, 32> hash{};
    hash[5] = 0x77;
    std::vector<ExportedFile> const files{{"verslag.pdf", {}}, {"bijlagen/foto \xC3\xA9\xC3\xA9n.jpg", hash}};
    take(logged.log().add({Incidents(std::vector{logged.incident, other}), {}, true, ExportKind::Bundle, "G. Riffier",
                           "Voor het gesprek van vrijdag", files},
                          {}));
    take(logged.log().add({other, {}, false}, {}));
    logged.vault.reopen();
    auto const log = take(logged.log().of(logged.incident));
    REQUIRE(log.size() == 1);
    CHECK(log[0].kind == ExportKind::Bundle);
    CHECK(log[0].recipient == "G. Riffier");
    CHECK(log[0].purpose == "Voor het gesprek van vrijdag");
    CHECK(log[0].files == files);
    CHECK(take(logged.log().of(other)).size() == 2);
    CHECK(take(logged.log().of(Incidents(std::vector{logged.incident, other}))).size() == 2);
    CHECK(take(logged.log().of(WholeVault())).empty());
}

TEST_CASE("an export of one incident that is there and one that is not leaves no trace", "[core][report]")
{
    Logged logged;
    CHECK_FALSE(logged.log().add({Incidents(std::vector<std::string>{logged.incident, "gone"}), {}, false}, {}).has_value());
    CHECK(take(logged.log().of(logged.incident)).empty());
}

TEST_CASE("a backup is of the whole vault, and of no incident", "[core][report]")
{
    Logged logged;
    take(logged.log().add({WholeVault(), {}, true}, {}));
    CHECK(take(logged.log().of(WholeVault())).size() == 1);
    CHECK(take(logged.log().of(logged.incident)).empty());
    CHECK(take(logged.log().of(Scan::Home)).empty());
}
