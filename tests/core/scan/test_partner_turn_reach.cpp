// What the partner's turn keeps out of reach: tried in every way that our own code and SQL know.
#include "core/scan/partner_turn.h"

#include "core/incident/incident.h"
#include "core/report/export_log.h"
#include "core/scan/action.h"
#include "core/scan/invitation.h"
#include "core/vault/migrations.h"
#include "core/vault/settings.h"
#include "tests/core/scan/scanned.h"
#include "tests/support/packs.h"

#include <memory>

using namespace weerbaar;
using namespace weerbaar::scan;
using content::Answerer;
using content::Scan;
using test::codeOf;
using test::take;

namespace {

/// A vault with something in each table, in the partner's turn.
struct InTurn {
    test::Scanned scanned;
    std::int64_t earlier = 0;
    std::int64_t latest = 0;
    std::string incident;
    std::unique_ptr<PartnerTurn> turn;

    InTurn()
    {
        auto& database = scanned.vault.database();
        auto& clock = scanned.vault.clock();
        auto store = std::make_unique<ScanStore>(database, scanned.pack, clock);
        earlier = take(store->currentOrNewRound()).id;
        take(store->answer(earlier, "low", Answerer::Partner, Answer::No, "vorig jaar"));
        latest = take(store->startRound(Scope::Full)).id;
        take(store->answer(latest, "low", Answerer::Councillor, Answer::No, "geheim"));
        store.reset();
        incident::Account account;
        account.type = "T03";
        account.occurredAt = clock.now();
        account.place = "Raadszaal";
        account.description = "geheim";
        incident = take(incident::IncidentStore(database, test::library().protocol(), clock).add(account));
        vault::Settings settings;
        settings.name = "geheim";
        take(vault::SettingsStore(database).save(settings));
        take(report::ExportLog(database, clock).add({incident, {}, true}, {}));
        take(ActionStore(database, scanned.pack, clock).decide({"low", ActionState::Done, {}, {}, "geheim", {}}));
        turn = take(PartnerTurn::begin(scanned.vault.giveAway(), scanned.pack, scanned.personalPack, clock));
    }

    [[nodiscard]] vault::Database& database() { return turn->database(); }
};

// As in partner_turn.cpp, to see that a letter more or less is another statement.
std::string const ownAnswers =
    "SELECT item_id, answered_by, answer, note, answered_utc_ms, answered_offset FROM scan_answer "
    "WHERE answered_by = 'partner' AND round_id = (SELECT max(id) FROM scan_round WHERE scan = ?)";
std::string const ownAnswer =
    "INSERT OR REPLACE INTO scan_answer (round_id, item_id, answered_by, answer, note, answered_utc_ms, "
    "answered_offset) SELECT max(id), ?, 'partner', ?, ?, ?, ? FROM scan_round WHERE scan = ?";

}  // namespace

TEST_CASE("in the partner's turn the database runs no other SQL, to read or to write", "[core][scan][partner][reach]")
{
    InTurn in;
    REQUIRE(in.database().prepare(ownAnswers).has_value());  // to the letter
    REQUIRE(in.database().prepare(ownAnswer).has_value());

    std::string const byCouncillor = "SELECT * FROM scan_answer WHERE answered_by = 'councillor'";
    std::vector<std::string> const tried = {
        // reading
        "SELECT * FROM scan_answer", byCouncillor, "SELECT * FROM scan_answer WHERE answered_by = 'partner'",
        "SELECT * FROM scan_round", "SELECT content FROM incident_event", "SELECT id FROM incident",
        "SELECT value FROM setting", "SELECT * FROM scan_invitation", "SELECT * FROM export", "SELECT * FROM scan_action",
        "SELECT count(*) FROM sqlite_schema", "SELECT * FROM pragma_table_list", "SELECT 1", "VALUES (1)",
        "EXPLAIN " + byCouncillor,
        // the allowed one, and something with it
        ownAnswers + " ", ownAnswers + ";", " " + ownAnswers, ownAnswers + " OR 1", ownAnswers + "; " + byCouncillor,
        ownAnswers + " UNION ALL " + byCouncillor, ownAnswers + " -- x", "/* */" + ownAnswers,
        std::string(ownAnswers).replace(0, 6, "select"),
        ownAnswers.substr(0, ownAnswers.find(" AND")), "EXPLAIN QUERY PLAN " + ownAnswers,
        // round the back
        "WITH a AS (" + byCouncillor + ") SELECT * FROM a", "WITH scan_round AS (SELECT 1 AS id, 'home' AS scan) " + ownAnswers,
        "CREATE TEMP VIEW v AS " + byCouncillor, "CREATE VIEW v AS " + byCouncillor, "CREATE TEMP TABLE t AS " + byCouncillor,
        "CREATE TEMP TRIGGER t AFTER INSERT ON scan_answer BEGIN SELECT 1; END", "CREATE TABLE t (x TEXT) STRICT",
        "ATTACH DATABASE ':memory:' AS other", "ATTACH DATABASE '/tmp/other.db' AS other KEY ''", "DETACH DATABASE main",
        "VACUUM INTO '/tmp/other.db'", "SELECT sqlcipher_export('other')", "SELECT load_extension('x')",
        "ALTER TABLE setting RENAME TO s", "DROP TABLE scan_answer", "DROP TRIGGER incident_event_is_never_changed",
        // settings of the database
        "PRAGMA user_version", "PRAGMA user_version;", "PRAGMA key = 'x'", "PRAGMA rekey = 'x'", "PRAGMA writable_schema = ON",
        "PRAGMA table_info(scan_answer)", "PRAGMA quick_check(1);", "PRAGMA cipher_integrity_check;", "PRAGMA wal_checkpoint",
        // transactions
        "BEGIN", "BEGIN IMMEDIATE;", "COMMIT;", "ROLLBACK;", "SAVEPOINT s",
        // writing
        "DELETE FROM scan_answer", "DELETE FROM scan_round", "UPDATE scan_answer SET answered_by = 'partner'",
        "UPDATE scan_round SET living = 'alone'", "DELETE FROM setting", "DELETE FROM scan_action",
        "INSERT INTO setting VALUES ('a', 'b')", ownAnswer + " RETURNING *",
        std::string(ownAnswer).replace(ownAnswer.find("'partner'"), 9, "'councillor'"),
        // nothing at all
        "", " ", ";", "-- x"};
    for (auto const& sql : tried) {
        INFO(sql);
        CHECK(codeOf(in.database().prepare(sql)) == ErrorCode::OutOfReach);
        CHECK(codeOf(in.database().execute(sql.c_str())) == ErrorCode::OutOfReach);
    }
    CHECK(codeOf(in.database().prepare(ownAnswers + std::string("\0; SELECT 1", 11))) == ErrorCode::OutOfReach);
    // Nothing of it has happened.
    in.turn.reset();
    in.scanned.vault.reopen();
    auto& database = in.scanned.vault.database();
    take(database.checkIntegrity());
    CHECK(test::number(database, "SELECT count(*) FROM scan_answer") == 2);
    CHECK(test::number(database, "SELECT count(*) FROM scan_answer WHERE note = 'geheim' AND answered_by = 'councillor'") == 1);
    CHECK(test::number(database, "SELECT count(*) FROM setting WHERE value = 'geheim'") == 1);
    CHECK(test::number(database, "SELECT count(*) FROM scan_action") == 1);
    CHECK(take(database.userVersion()) == vault::schemaVersion);
}

TEST_CASE("in the partner's turn no store of ours gets at anything", "[core][scan][partner][reach]")
{
    InTurn in;
    auto& database = in.database();
    auto const& clock = in.scanned.vault.clock();
    auto const outOfReach = [](auto const& result) { CHECK(codeOf(result) == ErrorCode::OutOfReach); };

    ScanStore store(database, in.scanned.pack, clock);
    outOfReach(store.currentRound());
    outOfReach(store.currentOrNewRound());
    outOfReach(store.round(in.latest));
    outOfReach(store.roundBefore(in.latest));
    outOfReach(store.rounds());
    outOfReach(store.startRound(Scope::Full));
    outOfReach(store.finishRound(in.latest));
    outOfReach(store.deleteRound(in.latest));
    outOfReach(store.setProfile({}));
    outOfReach(store.setScope(in.latest, Scope::Short));
    outOfReach(store.setOrder(in.latest, Order::Walking));
    outOfReach(store.setPosition(in.latest, "low"));
    outOfReach(store.answers(in.latest));
    outOfReach(store.answers(in.earlier));
    outOfReach(store.withdrawJointAnswer(in.latest, "low"));
    for (auto const by : {Answerer::Councillor, Answerer::Partner, Answerer::Together})
        outOfReach(store.answer(in.latest, "low", by, Answer::Yes));
    outOfReach(store.councillorSheet().round());
    outOfReach(store.councillorSheet().answers());
    outOfReach(store.councillorSheet().answer("low", Answer::Yes, ""));

    ActionStore actions(database, in.scanned.pack, clock);
    outOfReach(actions.decisions());
    outOfReach(actions.decide({"low", ActionState::Open, {}, {}, {}, {}}));

    InvitationStore invitations(database, clock);
    ScanStore personal(database, in.scanned.personalPack, clock);
    outOfReach(invitations.invite({}, in.scanned.pack, in.scanned.personalPack));
    outOfReach(invitations.latest());
    outOfReach(invitations.takeOver({}, store, personal));

    incident::IncidentStore incidents(database, test::library().protocol(), clock);
    outOfReach(incidents.list());
    outOfReach(incidents.load(in.incident));
    outOfReach(incidents.verify(in.incident));
    outOfReach(incidents.addText(in.incident, "x"));
    incident::Account account;
    account.type = "T03";
    account.occurredAt = clock.now();
    account.place = "hier";
    account.description = "iets";
    outOfReach(incidents.add(account));

    vault::SettingsStore settings(database);
    outOfReach(settings.load());
    outOfReach(settings.save({}));
    outOfReach(settings.draft("incident"));
    outOfReach(settings.saveDraft("incident", "x"));
    outOfReach(settings.reportHeading());

    report::ExportLog exports(database, clock);
    outOfReach(exports.of(in.incident));
    outOfReach(exports.add({in.incident, {}, false}, {}));
    outOfReach(exports.of(Scan::Home));

    outOfReach(vault::Transaction::begin(database));
    outOfReach(vault::migrate(database));
    outOfReach(database.userVersion());
    outOfReach(database.checkIntegrity());
}

TEST_CASE("after whatever was refused the partner's own answers still go through", "[core][scan][partner][reach]")
{
    InTurn in;
    auto& sheet = in.turn->sheet(Scan::Home);
    take(sheet.answer("low", Answer::Partly, "een"));
    CHECK(codeOf(in.database().execute("DELETE FROM scan_answer")) == ErrorCode::OutOfReach);
    CHECK(codeOf(in.database().prepare("SELECT * FROM scan_answer")) == ErrorCode::OutOfReach);
    take(sheet.answer("critB", Answer::Yes, "twee"));
    take(in.turn->sheet(Scan::Personal).answer("ours", Answer::No, "drie"));
    CHECK(take(sheet.answers()).size() == 2);
    in.turn.reset();
    in.scanned.vault.reopen();
    // One of last year, one of the councillor, three of now.
    CHECK(test::number(in.scanned.vault.database(), "SELECT count(*) FROM scan_answer") == 5);
}

TEST_CASE("the restriction goes along with a database that is moved, and ends with it", "[core][scan][partner][reach]")
{
    InTurn in;
    {
        vault::Database taken = std::move(in.database());
        CHECK(codeOf(taken.prepare("SELECT 1")) == ErrorCode::OutOfReach);
        CHECK(taken.prepare(ownAnswers).has_value());
        vault::Database again = std::move(taken);
        CHECK(codeOf(again.execute("SELECT 1;")) == ErrorCode::OutOfReach);
        taken = std::move(again);
        CHECK(codeOf(taken.execute("SELECT 1;")) == ErrorCode::OutOfReach);
    }
    in.turn.reset();
    in.scanned.vault.reopen();
    CHECK(take(in.scanned.store().answers(in.latest)).size() == 1);
}
