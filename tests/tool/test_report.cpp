#include "tests/support/outcome.h"
#include "tests/support/report_child.h"
#include "tests/tool/world.h"

#include "core/report/export_log.h"
#include "core/time.h"
#include "crypto/hash_chain.h"


#include <filesystem>
#include <limits>
#include <string_view>

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
    CHECK(logged.front().parts == "exactWords,people,timeline,steps,verification,evidence,place,online,damage,councilWork");
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
    CHECK(logged.at(1).parts == "exactWords,people,conclusions,timeline,steps,verification,evidence,position,health,place,online,damage,councilWork");
    CHECK(logged.at(2).parts == "exactWords,people,timeline,steps,verification,place,online,damage,councilWork");
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

TEST_CASE("a report of several incidents says for whom and what for", "[tool][report]")
{
    World world;
    auto const first = makeIncident(world);
    auto earlier = account();
    earlier["occurredAt"] = "2026-01-19T08:00:00+01:00";
    earlier["place"] = "In de trein";
    auto const second = world.tell(earlier);
    auto const pdf = world.file("verslag.pdf");
    std::vector<Words> const ways = {{"--incident", first, "--incident", second},
                                     {"--incident", first + ',' + second},
                                     {"--incident", first, "--incident", second, "--incident", first}};
    auto const& words = ways[GENERATE(0U, 1U, 2U)];
    Words all{"report", "--out", pdf, "--recipient", "Karin Bos", "--purpose", "het gesprek"};
    all.insert(all.end(), words.begin(), words.end());
    checkDone(world.unlocked(all));
    auto const text = textOf(world, pdf);
    CHECK(has(text, "Verslag van 2 voorvallen"));
    CHECK(has(text, "Karin Bos"));
    CHECK(has(text, "het gesprek"));
    CHECK(text.find("In de trein") < text.find("Voorval 2:"));

    auto opened = world.open();
    SystemClock const clock;
    for (auto const& id : {first, second}) {
        auto const logged = take(report::ExportLog(opened.database(), clock).of(id));
        REQUIRE(logged.size() == 1);
        CHECK(logged.front().recipient == "Karin Bos");
        CHECK(logged.front().purpose == "het gesprek");
    }
}

TEST_CASE("a report has the files that are asked for in it", "[tool][report]")
{
    World world;
    auto const id = makeIncident(world);
    writeText(world.file("brief.txt"), "Geachte mevrouw");
    writeText(world.file("lijst.txt"), "een, twee");
    (void)world.json({"incident", "attach", id, world.file("brief.txt")});
    (void)world.json({"incident", "attach", id, world.file("lijst.txt")});
    auto const files = world.json({"incident", "files", id});
    REQUIRE(files.size() == 2);
    auto const fileId = files.at(0).at("id").get<std::string>();
    auto const pdf = world.file("verslag.pdf");
    auto const attached = [&](Words const& more) {
        Words words{"report", "--incident", id, "--out", pdf, "--pdf-passphrase-fd", "4"};
        words.insert(words.end(), more.begin(), more.end());
        checkDone(world.unlocked(words, {}, {{4, "griffie"}}));
        return world.other({"pdfdetach", "-list", "-upw", "griffie", pdf}).out;
    };
    CHECK(has(attached({}), "0 embedded files"));
    auto const one = attached({"--attach", fileId});
    CHECK(has(one, "1 embedded files"));
    CHECK(has(one, "brief.txt"));
    CHECK(has(attached({"--attach", "all"}), "2 embedded files"));
    CHECK(world.filesWith("Geachte mevrouw") == std::vector<std::string>{world.file("brief.txt")});
    auto const out = attached({"--attach", "all", "--without", "file:" + fileId});
    CHECK(has(out, "lijst.txt"));
    CHECK_FALSE(has(out, "brief.txt"));
    CHECK_FALSE(has(textOf(world, pdf, {"-upw", "griffie"}), "brief.txt"));

    auto opened = world.open();
    SystemClock const clock;
    auto const logged = take(report::ExportLog(opened.database(), clock).of(id));
    REQUIRE(logged.size() == 4);
    CHECK(logged[0].files.empty());
    REQUIRE(logged[1].files.size() == 1);
    CHECK(logged[1].files[0].name == "brief.txt");
    CHECK(logged[1].files[0].sha256 == crypto::sha256(crypto::bytesOf("Geachte mevrouw")));
    CHECK(logged[2].files.size() == 2);
}

TEST_CASE("one person or one later event is left out of a report", "[tool][report]")
{
    World world;
    auto const id = makeIncident(world);
    checkDone(world.unlocked({"incident", "append", id}, "Mijn man zag het ook."));
    auto const pdf = world.file("verslag.pdf");
    checkDone(world.unlocked({"report", "--incident", id, "--out", pdf}));
    CHECK(has(textOf(world, pdf), "Mijn man zag het ook."));
    checkDone(world.unlocked({"report", "--incident", id, "--out", pdf, "--without", "event:1,person:1"}));
    auto const text = textOf(world, pdf);
    CHECK_FALSE(has(text, "Mijn man zag het ook."));
    CHECK_FALSE(has(text, "grijze muts"));
    CHECK(has(text, "bij mijn fiets"));
    for (auto const* const wrong : {"event:0", "event:2", "person:0", "person:9", "person:x", "file:x", "nergens"}) {
        CAPTURE(wrong);
        checkUsage(world.unlocked({"report", "--incident", id, "--out", pdf, "--without", wrong}));
    }
    checkUsage(world.unlocked({"report", "--incident", id, "--out", pdf, "--attach", "nergens"}));
    checkUsage(world.unlocked({"report", "--incident", id + ",ander", "--out", pdf, "--without", "person:1"}));
    checkUsage(world.unlocked({"report", "--incident", id, "--out", pdf, "--out", pdf}));
    checkRefused(world.unlocked({"report", "--incident", id, "--out", pdf, "--recipient", std::string(2000, 'x')}));
}

TEST_CASE("who is left out does not come back from before a correction that is left out, nor a file with its event", "[tool][report]")
{
    World world;
    auto told = account();
    told["people"] = {{{"role", "offender"}, {"known", false}, {"name", "KANARIE Jan"}}};
    auto const id = makeIncident(world, told);
    checkDone(world.unlocked({"incident", "append", id},
                             R"({"text": "verbeterd", "correction": {"people": [{"role": "offender", "known": true, "name": "Jan Jansen"}]}})"));
    writeText(world.file("brief.txt"), "Geachte mevrouw");
    (void)world.json({"incident", "attach", id, world.file("brief.txt")});
    auto const pdf = world.file("verslag.pdf");
    checkDone(world.unlocked({"report", "--incident", id, "--out", pdf, "--without", "event:1"}));
    REQUIRE(has(textOf(world, pdf), "KANARIE"));
    checkDone(world.unlocked({"report", "--incident", id, "--out", pdf, "--without", "person:1,event:1,event:2", "--attach", "all"}));
    auto const text = textOf(world, pdf, {"-layout"});
    CHECK_FALSE(has(text, "KANARIE"));
    CHECK_FALSE(has(text, "Jansen"));
    CHECK(has(text, "de betrokkenen"));
    CHECK_FALSE(has(text, "brief.txt"));
    CHECK(has(world.other({"pdfdetach", "-list", pdf}).out, "0 embedded files"));
}

TEST_CASE("a report that is killed while it is made is there whole or not at all, and nothing of it can be read", "[tool][report]")
{
    World world;
    auto const id = makeIncident(world);
    std::string const secret = "Dit staat in geen enkel bestand. ";
    std::string large;
    while (large.size() < 40'000'000)
        large += secret;
    writeText(world.file("groot.txt"), large);
    (void)world.json({"incident", "attach", id, world.file("groot.txt")});
    std::filesystem::remove(world.file("groot.txt"));
    auto const folder = std::filesystem::path(world.file("uit"));
    auto const pdf = folder / "verslag.pdf";
    std::filesystem::create_directory(folder);
    constexpr std::string_view before = "wat er was";
    int old = 0;
    for (int round = 0; round < 8; ++round) {
        CAPTURE(round);
        writeText(pdf, before);
        {
            // Its destructor kills with SIGKILL: at once, some looks later, or when the file is there.
            Process const tool(world.start({"report", "--incident", id, "--out", pdf.string(), "--attach", "all",
                                            "--pdf-passphrase-fd", "4", "--passphrase-fd", "3"},
                                           {}, {{3, passphrase}, {4, "griffie"}}));
            giveWay(round < 7 ? round * 100'000 : std::numeric_limits<int>::max(),
                    [&] { return std::filesystem::file_size(pdf) != before.size(); });
        }
        CHECK(world.filesWith(secret).empty());
        bool const isOld = std::filesystem::file_size(pdf) == before.size();
        CHECK((isOld || world.other({"pdfinfo", "-upw", "griffie", pdf.string()}).exitCode == 0));
        old += isOld ? 1 : 0;
        for (auto const& entry : std::filesystem::directory_iterator(folder))
            std::filesystem::remove(entry.path());
    }
    CHECK(old > 0);
    CHECK(old < 8);
    checkDone(world.unlocked({"report", "--incident", id, "--out", pdf.string()}));
}

TEST_CASE("a disk that is too small for a report is said, and nothing is left on it", "[tool][report][faults]")
{
    World world;
    auto const id = makeIncident(world);
    writeText(world.file("groot.txt"), std::string(2'000'000, 'x'));
    (void)world.json({"incident", "attach", id, world.file("groot.txt")});
    auto const disk = std::filesystem::path(world.file("schijf"));
    std::filesystem::create_directory(disk);
    auto const before = world.vaultFiles();
    reportChild(inChild([&](Findings& findings) {
        if (auto const why = mountSmallDisk(disk.string(), 512 * 1024)) {
            findings.skip(*why);
            return;
        }
        auto const ran = world.unlocked({"report", "--incident", id, "--out", (disk / "verslag.pdf").string(), "--attach", "all"});
        findings.expect(ran.exitCode == 1, "it is refused");
        findings.expect(ran.err.starts_with("Het toestel is vol."), "in words");
        findings.expect(std::filesystem::is_empty(disk), "nothing is left");
    }));
    CHECK(world.vaultFiles() == before);
}
