#include "tests/support/outcome.h"
#include "tests/tool/scan_tool.h"

#include "core/report/export_log.h"
#include "core/time.h"
#include "crypto/hash_chain.h"

using namespace weerbaar;
using namespace weerbaar::test;

namespace {

std::string textOf(World const& world, std::string const& pdf, Words options = {})
{
    options.insert(options.begin(), {"pdftotext", "-enc", "UTF-8"});
    options.insert(options.end(), {pdf, "-"});
    return world.other(std::move(options)).out;
}

bool has(std::string const& text, std::string const& part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a scan leaves as a PDF, and the vault knows of it", "[tool][scan][export]")
{
    World world;
    world.makeVault();
    ScanTool const scan(world);
    scan.answer("B1.1", "no", "councillor", "De bel is stuk.");
    scan.answer("B1.4", "yes");
    auto const pdf = world.file("check.pdf");
    CHECK(scan("export", {"--out", pdf}) == Json{{"file", pdf}, {"encrypted", false}});
    CHECK(world.other({"qpdf", "--check", pdf}).exitCode == 0);
    auto const text = textOf(world, pdf);
    CHECK(has(text, "Woningcheck"));
    CHECK(has(text, "Voordeur en bezoek"));
    CHECK_FALSE(has(text, "De bel is stuk."));  // a note goes along only when asked for

    auto opened = world.open();
    SystemClock const clock;
    auto const logged = take(report::ExportLog(opened.database(), clock).of(content::Scan::Home));
    REQUIRE(logged.size() == 1);
    CHECK(logged.front().sha256 == crypto::sha256(readBytes(pdf)));
    CHECK(logged.front().parts == "actions");
    CHECK_FALSE(logged.front().encrypted);
}

TEST_CASE("what goes into a scan's PDF is chosen", "[tool][scan][export]")
{
    World world;
    world.makeVault();
    ScanTool const scan(world);
    scan.answer("B1.1", "no", "councillor", "De bel is stuk.");
    scan.answer("B1.4", "yes");
    (void)scan("decide", {"--item", "B1.1", "--state", "planned", "--on", "2099-12-31"});
    auto const pdf = world.file("check.pdf");
    auto const made = [&](Words more) {
        more.insert(more.begin(), {"--out", pdf});
        checkDone(world.unlocked(scan.words("export", more)));
        return textOf(world, pdf);
    };
    CHECK(has(made({"--with-notes"}), "De bel is stuk."));
    CHECK(has(made({}), "31 december 2099"));
    CHECK_FALSE(has(made({"--without-actions"}), "31 december 2099"));
    CHECK(has(made({"--for-adviser"}), "adviseur"));
    CHECK(has(made({}), "goed licht"));  // B1.4
    CHECK_FALSE(has(made({"--only-gaps"}), "goed licht"));
}

TEST_CASE("a scan's PDF with a password opens with that password only", "[tool][scan][export]")
{
    World world;
    world.makeVault();
    ScanTool const scan(world, "personal");
    scan.answer("A1.1", "no");
    auto const pdf = world.file("check.pdf");
    std::string const password = "adviseur weet dit";
    checkDone(world.unlocked(scan.words("export", {"--out", pdf, "--pdf-passphrase-fd", "4"}), {}, {{4, password + '\n'}}));
    CHECK(world.other({"qpdf", "--requires-password", pdf}).exitCode == 0);
    CHECK(has(textOf(world, pdf, {"-upw", password}), "112"));
    CHECK_FALSE(has(textOf(world, pdf), "112"));
    CHECK(world.filesWith(password).empty());

    auto const before = world.vaultFiles();
    for (auto const& out : {world.file("geen-map/check.pdf"), world.file("home"), (world.vault() / "check.pdf").string()})
        checkRefused(world.unlocked(scan.words("export", {"--out", out})));
    CHECK(world.vaultFiles() == before);
}
