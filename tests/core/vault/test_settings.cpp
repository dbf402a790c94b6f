#include "core/vault/settings.h"

#include "core/vault/setting_row.h"
#include "tests/support/test_vault.h"

using namespace weerbaar;
using namespace weerbaar::vault;
using namespace std::chrono_literals;
using test::codeOf;
using test::take;

namespace {

Settings named(std::string name, std::string municipality = {})
{
    Settings settings;
    settings.name = std::move(name);
    settings.municipality = std::move(municipality);
    return settings;
}

void writeByHand(Database& database, std::string_view key, std::string_view value)
{
    auto statement = take(database.prepare("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"));
    statement.bind(1, key).bind(2, value);
    take(statement.run());
}

}  // namespace

TEST_CASE("a new vault has the default settings", "[core][settings]")
{
    test::TestVault vault;
    auto const settings = take(SettingsStore(vault.database()).load());
    CHECK(settings.lockInBackground == 60s);
    CHECK(settings.lockWhenIdle == 300s);
    CHECK(settings.name.empty());
    CHECK(settings.municipality.empty());
}

TEST_CASE("settings are as they were saved, after reopening too", "[core][settings]")
{
    test::TestVault vault;
    Settings const chosen{.lockInBackground = 0s,
                          .lockWhenIdle = 1800s,
                          .name = "Zo\xC3\xAB 't Hart \xF0\x9F\x98\x80",
                          .municipality = "\xE2\x80\xAE 's-Gravenhage'; DROP TABLE setting; --"};
    take(SettingsStore(vault.database()).save(chosen));
    CHECK(take(SettingsStore(vault.database()).load()) == chosen);
    vault.reopen();
    CHECK(take(SettingsStore(vault.database()).load()) == chosen);

    take(SettingsStore(vault.database()).save({}));
    CHECK(take(SettingsStore(vault.database()).load()) == Settings());
}

TEST_CASE("a setting that makes no sense has its default", "[core][settings]")
{
    test::TestVault vault;
    SettingsStore store(vault.database());
    auto const nonsense = GENERATE("", "-1", "3601", "99999999999999999999", "vijf", "60 ", " 60", "60s", "0x3C", "6e1");
    INFO(nonsense);
    writeByHand(vault.database(), "lock.background", nonsense);
    writeByHand(vault.database(), "lock.idle", nonsense);
    auto const settings = take(store.load());
    CHECK(settings.lockInBackground == 60s);
    CHECK(settings.lockWhenIdle == 300s);
}

TEST_CASE("settings that are no text, or too much of it, leave the old ones", "[core][settings]")
{
    test::TestVault vault;
    SettingsStore store(vault.database());
    auto const old = named("Zo\xC3\xAB", "Epe");
    take(store.save(old));

    auto broken = named("Anna", "Epe\xFF");
    CHECK(codeOf(store.save(broken)) == ErrorCode::InvalidText);
    broken.municipality = std::string("Ep\0e", 4);
    CHECK(codeOf(store.save(broken)) == ErrorCode::InvalidText);
    broken.municipality.assign(1025, 'a');
    CHECK(codeOf(store.save(broken)) == ErrorCode::TextTooLong);
    CHECK(take(store.load()) == old);

    broken.municipality.resize(1024);
    CHECK(codeOf(store.save(broken)) == std::nullopt);
}

TEST_CASE("a draft is kept until it is emptied, each in its place", "[core][settings]")
{
    test::TestVault vault;
    CHECK(take(SettingsStore(vault.database()).draft("incident")).empty());
    std::string const draft = R"({"place":"Raadszaal","description":"half a word)";  // it need not be whole
    take(SettingsStore(vault.database()).saveDraft("incident", draft));
    vault.reopen();
    CHECK(take(SettingsStore(vault.database()).draft("incident")) == draft);
    // Saving the settings is not the end of the draft.
    take(SettingsStore(vault.database()).save(named("Anna")));
    CHECK(take(SettingsStore(vault.database()).draft("incident")) == draft);
    take(SettingsStore(vault.database()).saveDraft("addition/1", "nog iets"));
    take(SettingsStore(vault.database()).saveDraft("incident", ""));
    CHECK(take(SettingsStore(vault.database()).draft("incident")).empty());
    CHECK_FALSE(take(readSetting(vault.database(), "incident.draft")));  // and leaves no row behind
    CHECK(take(SettingsStore(vault.database()).draft("addition/1")) == "nog iets");
}

TEST_CASE("the municipality's words above a report are kept as a line of text", "[core][vault]")
{
    test::TestVault vault;
    CHECK(take(SettingsStore(vault.database()).reportHeading()).empty());
    take(SettingsStore(vault.database()).saveReportHeading("Gemeente Epe \u2013 vertrouwelijk"));
    vault.reopen();
    SettingsStore store(vault.database());
    CHECK(take(store.reportHeading()) == "Gemeente Epe \u2013 vertrouwelijk");
    CHECK(test::codeOf(store.saveReportHeading(std::string(1025, 'x'))) == ErrorCode::TextTooLong);
    CHECK(test::codeOf(store.saveReportHeading("\xFF")) == ErrorCode::InvalidText);
    CHECK(take(store.reportHeading()) == "Gemeente Epe \u2013 vertrouwelijk");
    take(store.saveReportHeading(""));
    CHECK(take(store.reportHeading()).empty());
}
