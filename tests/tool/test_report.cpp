#include "tests/support/outcome.h"
#include "tests/tool/world.h"

#include "core/report/export_log.h"
#include "core/time.h"
#include "crypto/hash_chain.h"

using namespace weerbaar;
using namespace weerbaar::test;

namespace {

/// A vault with one incident. \returns its id.
std::string makeIncident(World& world, Json const& told = account())
{
    world.makeVault();
    return world.json({"incident", "add"}, told.dump()).at("id").get<std::string>();
}

std::string textOf(World const& world, std::string const& pdf, Words const& options = {})
{
    Words words{"pdftotext", "-enc", "UTF-8"};
    words.insert(words.end(), options.begin(), options.end());
    words.insert(words.end(), {pdf, "-"});
    return world.other(words).out;
}

bool has(std::string const& text, std::string const& part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a report opens in other programs, and the vault knows of it", "[tool][report]")
{
    World world;
    auto const id = makeIncident(world);
    auto const pdf = world.file("verslag.pdf");
    auto const made = world.json({"report", "--incident", id, "--out", pdf});
    CHECK(made == Json{{"file", pdf}, {"encrypted", false}});
    CHECK(world.other({"qpdf", "--requires-password", pdf}).exitCode == 2);  // not encrypted
    CHECK(world.other({"qpdf", "--check", pdf}).exitCode == 0);
    auto const text = textOf(world, pdf);
    CHECK(has(text, "Na de vergadering stond er een man bij mijn fiets."));
    CHECK(has(text, "Ik weet waar je woont"));
    CHECK(has(text, "Een man met een grijze muts"));
    CHECK(has(text, "dinsdag 20 januari 2026"));

    auto opened = world.open();
    SystemClock const clock;
    auto const logged = take(report::ExportLog(opened.database(), clock).of(id));
    REQUIRE(logged.size() == 1);
    CHECK(logged.front().sha256 == crypto::sha256(readBytes(pdf)));
    CHECK(logged.front().parts == "exactWords,people,timeline,steps,verification,evidence");
    CHECK_FALSE(logged.front().encrypted);
}

TEST_CASE("a report with a password opens with that password only", "[tool][report]")
{
    World world;
    auto const id = makeIncident(world);
    auto const pdf = world.file("verslag.pdf");
    std::string const password = "griffie weet dit caf\u00e9";  // under 32 bytes: all that pdftotext takes
    checkDone(world.unlocked({"report", "--incident", id, "--out", pdf, "--pdf-passphrase-fd", "4"}, {}, {{4, password + '\n'}}));
    CHECK(world.other({"qpdf", "--requires-password", pdf}).exitCode == 0);
    CHECK(has(textOf(world, pdf, {"-upw", password}), "bij mijn fiets"));
    CHECK_FALSE(has(textOf(world, pdf, {"-upw", "iets anders"}), "fiets"));
    CHECK_FALSE(has(textOf(world, pdf), "fiets"));
    CHECK(world.filesWith(password).empty());
    CHECK(world.filesWith("bij mijn fiets").empty());
}

TEST_CASE("what is left out of a report is not in it", "[tool][report]")
{
    World world;
    auto const id = makeIncident(world);
    auto const pdf = world.file("verslag.pdf");
    checkDone(world.unlocked({"report", "--incident", id, "--out", pdf, "--without", "exactWords,people,timeline,steps,verification,evidence"}));
    auto const text = textOf(world, pdf);
    CHECK(has(text, "bij mijn fiets"));
    for (char const* const left : {"waar je woont", "grijze muts", "Tijdlijn", "griffier", "BLAKE2b"}) {
        CAPTURE(left);
        CHECK_FALSE(has(text, left));
    }
}

TEST_CASE("what a report leaves out of itself goes along when it is asked for", "[tool][report]")
{
    World world;
    auto told = account();
    told["injury"] = "een gekneusde pols";
    told["conclusions"] = "Hij wist mijn rooster.";
    told["position"] = {{"latitude", 52.09075}, {"longitude", 5.12139}, {"source", "nmea"},
                        {"measuredAt", "2026-01-20T21:20:00+01:00"}};
    auto const id = makeIncident(world, told);
    writeText(world.file("brief.txt"), "abc");
    (void)world.json({"incident", "attach", id, world.file("brief.txt")});
    auto const pdf = world.file("verslag.pdf");
    auto const text = [&](Words const& more) {
        Words words{"report", "--incident", id, "--out", pdf};
        words.insert(words.end(), more.begin(), more.end());
        checkDone(world.unlocked(words));
        return textOf(world, pdf);
    };
    auto const usual = text({});
    auto const more = text({"--with", "position,health,conclusions"});
    for (char const* const part : {"gekneusde pols", "mijn rooster", "52,09075"}) {
        CAPTURE(part);
        CHECK_FALSE(has(usual, part));
        CHECK(has(more, part));
    }
    CHECK(has(usual, "brief.txt"));
    CHECK_FALSE(has(text({"--without", "evidence"}), "brief.txt"));

    auto opened = world.open();
    SystemClock const clock;
    auto const logged = take(report::ExportLog(opened.database(), clock).of(id));
    REQUIRE(logged.size() == 3);
    CHECK(logged.at(1).parts == "exactWords,people,conclusions,timeline,steps,verification,evidence,position,health");
    CHECK(logged.at(2).parts == "exactWords,people,timeline,steps,verification");
}

TEST_CASE("a report of 100 kB with emoji and Hebrew is whole", "[tool][report]")
{
    World world;
    std::string description = "EERSTEWOORD ";
    while (description.size() < 100 * 1024)
        description += "Hij riep weer \U0001F621 en \u05e9\u05dc\u05d5\u05dd, en liep toen weg. ";
    auto told = account();
    told["description"] = description + "LAATSTEWOORD";
    auto const id = makeIncident(world, told);
    auto const pdf = world.file("verslag.pdf");
    checkDone(world.unlocked({"report", "--incident", id, "--out", pdf}));
    CHECK(world.other({"qpdf", "--check", pdf}).exitCode == 0);
    auto const text = textOf(world, pdf);
    CHECK(has(text, "EERSTEWOORD"));
    CHECK(has(text, "LAATSTEWOORD"));
    CHECK(has(text, "Hij riep weer"));
    // pdftotext gives a run that reads from the right in its own order.
    CHECK((has(text, "\u05e9\u05dc\u05d5\u05dd") || has(text, "\u05dd\u05d5\u05dc\u05e9")));
}

TEST_CASE("a report that cannot be made leaves no file and no entry", "[tool][report]")
{
    World world;
    auto const id = makeIncident(world);
    auto const before = world.vaultFiles();
    auto const refused = [&](std::string const& out, Words const& more = {}, std::string const& password = "x") {
        CAPTURE(out);
        Words words{"report", "--incident", id, "--out", out};
        words.insert(words.end(), more.begin(), more.end());
        checkRefused(world.unlocked(words, {}, {{4, password}}));
        CHECK(world.vaultFiles() == before);
    };
    Words const withPassword{"--pdf-passphrase-fd", "4"};
    refused(world.file("geen-map/verslag.pdf"));
    refused(world.file("home"));  // a folder
    refused((world.vault() / "vault.db").string());
    refused((world.vault() / ".." / "kluis" / "verslag.pdf").string());
    refused(world.file("verslag.pdf"), withPassword, "");
    refused(world.file("verslag.pdf"), withPassword, std::string(128, 'x'));
    checkRefused(world.unlocked({"report", "--incident", "geen-id", "--out", world.file("verslag.pdf")}));
    CHECK(world.vaultFiles() == before);
    CHECK_FALSE(std::filesystem::exists(world.file("verslag.pdf")));
}
