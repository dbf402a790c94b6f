// The bundle from the outside, opened and checked by Debian's own programs, and the contacts that it is sealed to.
#include "core/report/export_log.h"
#include "core/time.h"
#include "crypto/age/x25519.h"
#include "crypto/hash_chain.h"
#include "tests/support/outcome.h"
#include "tests/support/programs.h"
#include "tests/support/report_child.h"
#include "tests/tool/world.h"

#include <filesystem>
#include <limits>
#include <sstream>

using namespace weerbaar;
using namespace weerbaar::test;

namespace fs = std::filesystem;

namespace {

/// A receiver with a key file as age-keygen writes it.
struct Receiver {
    explicit Receiver(World const& world) : keyFile(world.file("sleutel.txt"))
    {
        auto const identity = crypto::age::Identity::generate();
        recipient = crypto::age::toText(identity.recipient());
        auto const text = identity.toText();
        writeText(keyFile, "# public key: " + recipient + '\n'
                               + std::string(reinterpret_cast<char const*>(text.view().data()), text.size()) + '\n');
    }

    std::string keyFile;
    std::string recipient;
};

/// A vault with an incident that was corrected, and a file. \returns its id.
std::string tellAll(World& world)
{
    world.makeVault();
    auto const id = world.tell(account());
    checkDone(world.unlocked({"incident", "append", id}, "Hij stond er vandaag weer.\n"));
    writeText(world.file("bericht van hem.txt"), "Ik weet je te vinden.\n");
    checkDone(world.unlocked({"incident", "attach", id, world.file("bericht van hem.txt")}));
    return id;
}

/// The commands of CONTROLE.txt: its lines that are set in by four blanks.
std::vector<std::string> commandsIn(std::string const& instructions)
{
    std::vector<std::string> commands;
    std::istringstream lines(instructions);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("    "))
            commands.push_back(line.substr(4));
    }
    return commands;
}

Ran inFolder(World const& world, fs::path const& folder, std::string const& command)
{
    return world.other({"sh", "-c", "cd '" + folder.string() + "' && " + command});
}

bool has(std::string const& text, std::string const& part)
{
    return text.find(part) != std::string::npos;
}

std::string textIn(fs::path const& file)
{
    auto const bytes = readBytes(file);
    return {bytes.begin(), bytes.end()};
}

std::string withoutBlanks(std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

/// Does what CONTROLE.txt in `folder` says, to the letter. \param setting what stands before each command.
std::map<std::string, Ran> follow(World const& world, fs::path const& folder, std::string const& setting = {})
{
    // Unpacked once by hand, because the instructions are inside.
    REQUIRE(inFolder(world, folder, "age -d -i sleutel.txt pakket.age | tar -x CONTROLE.txt").exitCode == 0);
    auto const commands = commandsIn(textIn(folder / "CONTROLE.txt"));
    fs::remove(folder / "CONTROLE.txt");
    std::map<std::string, Ran> ran;
    for (auto const& command : commands) {
        INFO(command);
        auto const outcome = inFolder(world, folder, setting + command);
        INFO(outcome.err);
        REQUIRE(outcome.exitCode == 0);
        ran[command] = outcome;
    }
    return ran;
}

/// The last link of an incident, as the vault has it.
std::string lastHash(World const& world, std::string const& id)
{
    return world.json({"incident", "show", id}).at("events").back().at("hash").get<std::string>();
}

/// What makes other programs speak Dutch, as they do at a Dutch clerk's; empty where this machine cannot. Debian's locales
/// are made when it is installed, so this makes one of its own.
std::string inDutch(World const& world)
{
    auto const made = world.other({"localedef", "-i", "nl_NL", "-f", "UTF-8", world.file("nl_NL.UTF-8")});
    auto const setting = "LOCPATH='" + world.file(".") + "' LANGUAGE=nl LC_ALL=nl_NL.UTF-8 ";
    auto const spoken = world.other({"sh", "-c", setting + "sha256sum --help"}).out;
    return made.exitCode == 0 && has(spoken, "Gebruik") ? setting : std::string();
}

}  // namespace

TEST_CASE("who does what CONTROLE.txt says finds a full bundle whole, with Debian's own programs", "[tool][export]")
{
    for (char const* program : {"age", "tar", "sha256sum", "qpdf", "pdftotext", "python3"}) {
        if (!hasProgram(program))
            SKIP(std::string("no ") + program + " on this machine");
    }
    World world;
    auto const id = tellAll(world);
    Receiver const receiver(world);
    fs::path const folder = world.file("controle");
    fs::create_directory(folder);
    fs::copy_file(receiver.keyFile, folder / "sleutel.txt");
    auto const bundle = (folder / "pakket.age").string();
    auto const made = world.json({"export", "--incident", id, "--out", bundle, "--recipient", receiver.recipient, "--full"});
    CHECK(made["file"] == bundle);
    CHECK(made["scope"] == "full");
    CHECK(made["sha256"] == crypto::toHex(crypto::sha256(readBytes(bundle))));

    auto const ran = follow(world, folder);
    REQUIRE(ran.size() == 7);
    auto const& sums = ran.at("sha256sum -c SHA256SUMS").out;
    for (char const* name : {"CONTROLE.txt", "report.pdf", "incident.json", "controleer.py", "attachments/bericht van hem.txt"})
        CHECK(has(sums, std::string(name) + ": OK\n"));
    CHECK(ran.at("python3 controleer.py").out
          == "Voorval " + id + ": alles klopt. Aantal gebeurtenissen: 3. Laatste code: " + lastHash(world, id) + '\n');
    std::string const noErrors = "No syntax or stream encoding errors found";
    CHECK(has(ran.at("qpdf --check report.pdf").out, noErrors));
    CHECK(has(withoutBlanks(textIn(folder / "CONTROLE.txt")), withoutBlanks(noErrors)));
    auto const report = textIn(folder / "report.txt");
    CHECK(has(report, "Na de vergadering stond er een man bij mijn fiets."));
    // What the instructions say to compare with is there.
    CHECK(has(report, "Alle 3 vastleggingen"));
    CHECK(has(withoutBlanks(world.other({"pdftotext", (folder / "report.pdf").string(), "-"}).out), lastHash(world, id)));
    CHECK(contains(readBytes(folder / "attachments/bericht van hem.txt"), "Ik weet je te vinden."));

    // What is changed after it was unpacked is found.
    SECTION("a word in an event")
    {
        CHECK(inFolder(world, folder, "sed -i 's/vandaag weer/gisteren/' incident.json").exitCode == 0);
        CHECK(inFolder(world, folder, "sha256sum -c SHA256SUMS").exitCode == 1);
        auto const chain = inFolder(world, folder, "python3 controleer.py");
        CHECK(chain.exitCode == 1);
        CHECK(chain.err == "Voorval " + id + ": gebeurtenis 2 klopt NIET.\n");
    }
    SECTION("a file")
    {
        writeText(folder / "attachments/bericht van hem.txt", "Ik bel je nog.\n");
        CHECK(inFolder(world, folder, "sha256sum -c SHA256SUMS").exitCode == 1);
        CHECK(has(inFolder(world, folder, "python3 controleer.py").err, "bericht van hem.txt ontbreekt of klopt NIET"));
    }
    SECTION("an event that was taken out")
    {
        CHECK(inFolder(world, folder, "python3 -c \"import json; b = json.load(open('incident.json')); "
                                      "del b['incidents'][0]['events'][1]; json.dump(b, open('incident.json', 'w'))\"")
                  .exitCode
              == 0);
        CHECK(inFolder(world, folder, "python3 controleer.py").exitCode == 1);
    }
    SECTION("a tail that was cut off: by the number and the last code, which are to be compared")
    {
        CHECK(inFolder(world, folder, "python3 -c \"import json; b = json.load(open('incident.json')); "
                                      "b['incidents'][0]['events'].pop(); json.dump(b, open('incident.json', 'w'))\"")
                  .exitCode
              == 0);
        auto const chain = inFolder(world, folder, "python3 controleer.py");
        CHECK(chain.exitCode == 0);
        CHECK(has(chain.out, "Aantal gebeurtenissen: 2."));
        CHECK_FALSE(has(chain.out, lastHash(world, id)));
    }
    SECTION("a chain that was made anew: by the last code")
    {
        CHECK(inFolder(world, folder, "python3 -c \"import hashlib, json; b = json.load(open('incident.json')); i = b['incidents'][0]\n"
                                      "h = lambda x: hashlib.blake2b(x, digest_size=32).digest()\n"
                                      "last = h(i['id'].encode())\n"
                                      "for e in i['events']:\n"
                                      "    e['content'] = e['content'].replace('vandaag weer', 'nooit')\n"
                                      "    last = h(last + e['content'].encode())\n"
                                      "    e['hash'] = last.hex()\n"
                                      "json.dump(b, open('incident.json', 'w'))\"")
                  .exitCode
              == 0);
        auto const chain = inFolder(world, folder, "python3 controleer.py");
        CHECK(chain.exitCode == 0);
        CHECK(has(chain.out, "Aantal gebeurtenissen: 3."));
        CHECK_FALSE(has(chain.out, lastHash(world, id)));
    }
    SECTION("what is not there or cannot be read: in one sentence")
    {
        auto const refused = [&](std::string const& change, std::string const& sentence) {
            CAPTURE(change);
            REQUIRE(inFolder(world, folder, change).exitCode == 0);
            auto const chain = inFolder(world, folder, "python3 controleer.py");
            CHECK(chain.exitCode == 1);
            CHECK(chain.err == sentence);
            CHECK(chain.out.empty());
        };
        std::string const damaged = "incident.json is beschadigd. Gebruik het niet en vraag de afzender om het pakket opnieuw.\n";
        refused("rm 'attachments/bericht van hem.txt'", "attachments/bericht van hem.txt ontbreekt of is niet te lezen. Pak het pakket opnieuw uit.\n");
        for (char const* json : {"", "{", "[]", "{}", "\\377", R"({"files": [], "incidents": [{}]})", R"({"files": [], "incidents": 7})",
                                 R"({"files": [{"path": null}], "incidents": []})", R"({"files": [], "incidents": [{"id": 7, "events": []}]})",
                                 R"({"files": [], "incidents": [{"id": "x", "events": [{"content": "[]", "hash": ""}]}]})"})
            refused("printf '" + std::string(json) + "' > incident.json", damaged);
        refused("python3 -c \"print('[' * 100000)\" > incident.json", damaged);
        refused("rm incident.json", "incident.json ontbreekt of is niet te lezen. Pak het pakket opnieuw uit.\n");
    }
}

TEST_CASE("what CONTROLE.txt says holds where the programs speak Dutch", "[tool][export]")
{
    if (!hasProgram("age") || !hasProgram("localedef"))
        SKIP("no age or no localedef on this machine");
    World world;
    auto const dutch = inDutch(world);
    if (dutch.empty())
        SKIP("the programs of this machine speak no Dutch");
    auto const id = tellAll(world);
    Receiver const receiver(world);
    fs::path const folder = world.file("controle");
    fs::create_directory(folder);
    fs::copy_file(receiver.keyFile, folder / "sleutel.txt");
    checkDone(world.unlocked({"export", "--incident", id, "--out", (folder / "pakket.age").string(), "--recipient", receiver.recipient, "--full"}));
    auto const ran = follow(world, folder, dutch);
    auto const text = textIn(folder / "CONTROLE.txt");
    CHECK(has(ran.at("sha256sum -c SHA256SUMS").out, "report.pdf: goed\n"));
    CHECK(has(text, "moet OK of goed staan"));
    CHECK(has(ran.at("qpdf --check report.pdf").out, "No syntax or stream encoding errors found"));
    CHECK(has(ran.at("python3 controleer.py").out, ": alles klopt."));
    writeText(folder / "attachments/bericht van hem.txt", "Ik bel je nog.\n");
    CHECK(has(inFolder(world, folder, dutch + "sha256sum -c SHA256SUMS").out, "attachments/bericht van hem.txt: VERKEERD\n"));
    CHECK(has(inFolder(world, folder, "sha256sum -c SHA256SUMS").out, "attachments/bericht van hem.txt: FAILED\n"));
    CHECK(has(text, "FAILED of VERKEERD"));
}

TEST_CASE("a bundle of what was chosen holds no event, and its instructions hold as well", "[tool][export]")
{
    if (!hasProgram("age"))
        SKIP("no age on this machine");
    World world;
    auto const id = tellAll(world);
    Receiver const receiver(world);
    fs::path const folder = world.file("controle");
    fs::create_directory(folder);
    fs::copy_file(receiver.keyFile, folder / "sleutel.txt");
    auto const bundle = (folder / "pakket.age").string();
    checkDone(world.unlocked({"export", "--incident", id, "--out", bundle, "--recipient", receiver.recipient, "--without", "exactWords,verification"}));
    CHECK(follow(world, folder).size() == 6);
    CHECK_FALSE(has(textIn(folder / "CONTROLE.txt"), "attachments/"));
    CHECK_FALSE(has(textIn(folder / "CONTROLE.txt"), "controleer.py"));
    CHECK_FALSE(fs::exists(folder / "controleer.py"));
    CHECK_FALSE(fs::exists(folder / "attachments"));  // none was chosen
    auto const events = readBytes(folder / "incident.json");
    CHECK_FALSE(contains(events, "hash"));
    CHECK_FALSE(contains(events, "Ik weet waar je woont"));
    CHECK_FALSE(contains(readBytes(folder / "report.txt"), "Ik weet waar je woont"));
}

TEST_CASE("the vault knows what left, for whom and with which hashes", "[tool][export]")
{
    World world;
    auto const id = tellAll(world);
    Receiver const receiver(world);
    auto const bundle = world.file("pakket.age");
    checkDone(world.unlocked({"export", "--incident", id, "--out", bundle, "--recipient", receiver.recipient, "--full"}));
    auto const rights = fs::status(bundle).permissions();
    CHECK(rights == (fs::perms::owner_read | fs::perms::owner_write));

    auto opened = world.open();
    SystemClock const clock;
    auto const logged = take(report::ExportLog(opened.database(), clock).of(id));
    REQUIRE(logged.size() == 1);
    CHECK(logged[0].kind == report::ExportKind::Bundle);
    CHECK(logged[0].parts == "full");
    CHECK(logged[0].encrypted);
    CHECK(logged[0].recipient == receiver.recipient);
    CHECK(logged[0].sha256 == crypto::sha256(readBytes(bundle)));
    std::vector<std::string> names;
    for (auto const& file : logged[0].files)
        names.push_back(file.name);
    CHECK(names == std::vector<std::string>{"CONTROLE.txt", "report.pdf", "attachments/bericht van hem.txt", "incident.json",
                                            "controleer.py", "SHA256SUMS"});
    std::string const plain = "Ik weet je te vinden.\n";
    CHECK(logged[0].files[2].sha256 == crypto::sha256(crypto::bytesOf(plain)));
}

TEST_CASE("what left can be asked later, with the hashes that a receiver compares", "[tool][export]")
{
    World world;
    auto const id = tellAll(world);
    CHECK(world.json({"exports"}) == Json::array());
    Receiver const receiver(world);
    checkDone(world.unlocked({"export", "--incident", id, "--out", world.file("pakket.age"), "--recipient", receiver.recipient}));
    checkDone(world.unlocked({"report", "--incident", id, "--out", world.file("verslag.pdf"), "--purpose", "melding"}));
    auto const exports = world.json({"exports"});
    REQUIRE(exports.size() == 2);
    CHECK(exports[0].at("kind") == "bundle");
    CHECK(exports[0].at("incidents") == Json{id});
    CHECK(exports[0].at("recipient") == receiver.recipient);
    CHECK(exports[0].at("encrypted") == true);
    auto const sums = world.other({"sha256sum", world.file("pakket.age"), world.file("verslag.pdf")}).out;
    CHECK(contains(crypto::bytesOf(sums), exports[0].at("sha256").get<std::string>() + "  " + world.file("pakket.age")));
    CHECK(contains(crypto::bytesOf(sums), exports[1].at("sha256").get<std::string>() + "  " + world.file("verslag.pdf")));
    CHECK(exports[1].at("purpose") == "melding");
    CHECK(exports[1].at("encrypted") == false);
    CHECK(contains(crypto::bytesOf(world.unlocked({"exports"}).out), exports[0].at("sha256").get<std::string>()));
}

TEST_CASE("a bundle with a password opens with that password only, and nothing of it is left lying about", "[tool][export]")
{
    World world;
    auto const id = tellAll(world);
    auto const bundle = world.file("pakket.age");
    std::string const password = "zes rode daken bij de brug";
    checkDone(world.unlocked({"export", "--incident", id, "--out", bundle, "--export-passphrase-fd", "4"}, {}, {{4, password + '\n'}}));
    CHECK(contains(readBytes(bundle), "-> scrypt "));
    CHECK(world.filesWith(password).empty());
    CHECK(world.filesWith("bij mijn fiets").empty());
}

TEST_CASE("a password that is too short or too long makes no bundle, and is called a password", "[tool][export]")
{
    World world;
    auto const id = tellAll(world);
    auto const bundle = world.file("pakket.age");
    auto const exported = [&](std::string const& password) {
        return world.unlocked({"export", "--incident", id, "--out", bundle, "--export-passphrase-fd", "4"}, {}, {{4, password}});
    };
    checkRefused(exported(""), "Het wachtwoord voor het pakket is leeg.\n");
    checkRefused(exported("x"), sentence::passwordTooShort);
    checkRefused(exported("zeven 7"), sentence::passwordTooShort);
    checkRefused(exported(std::string(1025, 'a')), sentence::passwordTooLong);
    checkRefused(exported(std::string(10 * 1024, 'a')), sentence::passwordTooLong);
    CHECK_FALSE(fs::exists(bundle));
    checkDone(exported("acht  88"));
}

TEST_CASE("who is left out of a bundle does not come back from before a correction that is left out", "[tool][export]")
{
    World world;
    world.makeVault();
    auto told = account();
    told["people"] = {{{"role", "offender"}, {"known", false}, {"name", "KANARIE Jan"}}};
    auto const id = world.tell(told);
    checkDone(world.unlocked({"incident", "append", id},
                             R"({"text": "verbeterd", "correction": {"people": [{"role": "offender", "known": true, "name": "Jan Jansen"}]}})"));
    writeText(world.file("bericht van hem.txt"), "Ik weet je te vinden.\n");
    checkDone(world.unlocked({"incident", "attach", id, world.file("bericht van hem.txt")}));
    Receiver const receiver(world);
    fs::path const folder = world.file("controle");
    fs::create_directory(folder);
    fs::copy_file(receiver.keyFile, folder / "sleutel.txt");
    checkDone(world.unlocked({"export", "--incident", id, "--out", (folder / "pakket.age").string(), "--recipient", receiver.recipient,
                              "--without", "person:1,event:1,event:2", "--attach", "all"}));
    checkDone(world.tool({"open", (folder / "pakket.age").string(), "--identity-file", receiver.keyFile, "--out", (folder / "pakket.tar").string()}));
    REQUIRE(inFolder(world, folder, "tar -xf pakket.tar && pdftotext -layout report.pdf report.txt").exitCode == 0);
    auto const report = textIn(folder / "report.txt");
    CHECK_FALSE(has(report, "KANARIE"));
    CHECK_FALSE(has(report, "Jansen"));
    CHECK(has(report, "de betrokkenen"));
    CHECK_FALSE(has(report, "bericht van hem"));
    CHECK_FALSE(fs::exists(folder / "attachments"));
    CHECK_FALSE(has(textIn(folder / "incident.json"), "bericht van hem"));
}

TEST_CASE("a bundle that was changed or cut is refused with a sentence that says why", "[tool][export][faults]")
{
    World world;
    auto const id = tellAll(world);
    Receiver const receiver(world);
    auto const bundle = world.file("pakket.age");
    checkDone(world.unlocked({"export", "--incident", id, "--out", bundle, "--recipient", receiver.recipient}));
    auto const whole = readBytes(bundle);
    // Every byte of it is tests/core/transfer/test_bundle.cpp; here are the sentences, one of each sort.
    auto const refused = [&](crypto::Bytes const& bytes, std::string const& sentence) {
        writeBytes(bundle, bytes);
        checkRefused(world.tool({"open", bundle, "--identity-file", receiver.keyFile, "--out", world.file("uit.tar")}), sentence);
        CHECK_FALSE(fs::exists(world.file("uit.tar")));
    };
    auto const changedAt = [&](std::size_t at) {
        auto bytes = whole;
        bytes[at] ^= 1;
        return bytes;
    };
    auto const cutTo = [&](std::size_t size) { return crypto::Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)); };
    std::string const notAge = "Dit is geen versleuteld bestand, of het begin ervan is beschadigd. Er is niets veranderd. Kijk of je het goede bestand koos.\n";
    std::string const notMine = "Deze sleutel past niet op dit bestand. Er is niets veranderd. Kijk of het bestand voor jou is gemaakt.\n";
    std::string const damaged = "Dit bestand is beschadigd of niet compleet. Er is niets van overgenomen. Vraag het opnieuw, of gebruik een andere kopie.\n";
    constexpr std::size_t header = 22 + 54 + 44 + 48;
    refused(changedAt(0), notAge);
    refused(changedAt(22 + 4), notMine);          // "-> Y25519": a recipient of another sort
    refused(changedAt(header - 48 + 10), damaged);  // the MAC
    refused(changedAt(header), damaged);            // the nonce
    refused(changedAt(whole.size() - 1), damaged);
    refused(cutTo(0), notAge);
    refused(cutTo(header - 1), notAge);
    refused(cutTo(header + 16), damaged);
    refused(cutTo(whole.size() - 1), damaged);
}

TEST_CASE("a bundle that is killed while it is made is there whole or not at all, and nothing of it can be read", "[tool][export][faults]")
{
    World world;
    auto const id = tellAll(world);
    std::string const secret = "Dit staat in geen enkel bestand. ";
    std::string large;
    while (large.size() < 40'000'000)
        large += secret;
    writeText(world.file("groot.txt"), large);
    (void)world.json({"incident", "attach", id, world.file("groot.txt")});
    fs::remove(world.file("groot.txt"));
    Receiver const receiver(world);
    auto const folder = fs::path(world.file("uit"));
    auto const bundle = folder / "pakket.age";
    fs::create_directory(folder);
    int whole = 0;
    constexpr int rounds = 8;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        std::string const before = round % 2 == 0 ? "wat er was" : "";  // empty: there was nothing
        if (!before.empty())
            writeText(bundle, before);
        auto const isMade = [&] { return fs::exists(bundle) && fs::file_size(bundle) != before.size(); };
        {
            // Its destructor kills with SIGKILL: at once, some looks later, or when the file is there.
            Process const tool(world.start({"export", "--incident", id, "--out", bundle.string(), "--recipient", receiver.recipient, "--full",
                                            "--passphrase-fd", "3"},
                                           {}, {{3, passphrase}}));
            giveWay(round < rounds - 2 ? round * 100'000 : std::numeric_limits<int>::max(), isMade);
        }
        CHECK(world.filesWith(secret).empty());
        if (isMade()) {
            ++whole;
            checkDone(world.tool({"open", bundle.string(), "--identity-file", receiver.keyFile, "--out", world.file("uit.tar")}));
            fs::remove(world.file("uit.tar"));
        } else if (before.empty()) {
            CHECK_FALSE(fs::exists(bundle));
        } else {
            CHECK(textIn(bundle) == before);
        }
        for (auto const& entry : fs::directory_iterator(folder))
            fs::remove(entry.path());
    }
    CHECK(whole > 0);
    CHECK(whole < rounds);
}

TEST_CASE("a disk that is too small for a bundle is said, and nothing is left on it", "[tool][export][faults]")
{
    World world;
    auto const id = tellAll(world);
    writeText(world.file("groot.txt"), std::string(2'000'000, 'x'));
    (void)world.json({"incident", "attach", id, world.file("groot.txt")});
    Receiver const receiver(world);
    auto const disk = fs::path(world.file("schijf"));
    fs::create_directory(disk);
    auto const before = world.vaultFiles();
    // No room for a header, for the report, and for the last of the files.
    for (std::size_t const kibibytes : {4U, 64U, 512U, 1'900U}) {
        CAPTURE(kibibytes);
        reportChild(inChild([&](Findings& findings) {
            if (auto const why = mountSmallDisk(disk.string(), kibibytes * 1024)) {
                findings.skip(*why);
                return;
            }
            auto const ran = world.unlocked({"export", "--incident", id, "--out", (disk / "pakket.age").string(), "--recipient", receiver.recipient, "--full"});
            findings.expect(ran.exitCode == 1, "it is refused");
            findings.expect(ran.err == "Het toestel is vol. Wat eerder bewaard was, is veilig; deze laatste stap is niet bewaard. Maak ruimte vrij en probeer het opnieuw.\n",
                            ran.err);
            findings.expect(ran.out.empty(), "nothing is said to be made");
            findings.expect(fs::is_empty(disk), "nothing is left");
        }));
        CHECK(world.vaultFiles() == before);
    }
}

TEST_CASE("a key that cannot be sealed to is refused before anything is asked or made", "[tool][export]")
{
    World world;
    auto const id = tellAll(world);
    auto const bundle = world.file("pakket.age");
    auto const refuse = [&](std::string const& key, std::string const& sentence) {
        INFO(key);
        checkRefused(world.unlocked({"export", "--incident", id, "--out", bundle, "--recipient", key}), sentence);
        checkRefused(world.unlocked({"contact", "add", "--name", "De griffier", "--recipient", key}), sentence);
        CHECK_FALSE(fs::exists(bundle));
    };
    std::string const wrong = "Deze sleutel klopt niet: er staat ergens een fout in. Er is niets gemaakt. Kopieer hem opnieuw, of lees hem letter voor letter na.\n";
    std::string const unsupported = "Deze soort sleutel kent Weerbaar niet. De sleutel kan goed zijn, maar er is niets gemaakt. Vraag een gewone sleutel: die begint met age1.\n";
    refuse("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwq", wrong);
    refuse("AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ", wrong);
    refuse("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73EQUNUJWJ", wrong);
    refuse("age1pq1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5j52ev95hz7vp3xgengdfkxuurjw3m495yg8", unsupported);
    std::string const secret = "Dit is de geheime helft van een sleutel. Deel die met niemand. Er is niets gemaakt. Gebruik de openbare sleutel: "
                               "die begint met age1. Kreeg je deze van iemand, dan heeft die nu een nieuwe sleutel nodig.\n";
    refuse("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX", secret);
    refuse("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5RI5zjv5BTqKX0U5AGGkJLsRlN3oFQKMHr0tAQ3bFS jan@pc", unsupported);
}

TEST_CASE("a bundle is for one receiver, and no two ways", "[tool][export]")
{
    World world;
    auto const id = tellAll(world);
    Receiver const receiver(world);
    auto const bundle = world.file("pakket.age");
    checkUsage(world.unlocked({"export", "--incident", id, "--out", bundle}));
    checkUsage(world.unlocked({"export", "--incident", id, "--out", bundle, "--recipient", receiver.recipient, "--export-passphrase-fd", "4"}, {}, {{4, "x"}}));
    checkUsage(world.unlocked({"export", "--incident", id, "--out", bundle, "--recipient", receiver.recipient, "--full", "--without", "people"}));
    checkRefused(world.unlocked({"export", "--incident", "00000000-0000-4000-8000-000000000000", "--out", bundle, "--recipient", receiver.recipient}));
    checkRefused(world.unlocked({"export", "--incident", id, "--out", (world.vault() / "pakket.age").string(), "--recipient", receiver.recipient}));
    CHECK_FALSE(fs::exists(bundle));
}

TEST_CASE("a file that is damaged in the vault leaves no bundle", "[tool][export]")
{
    World world;
    auto const id = tellAll(world);
    Receiver const receiver(world);
    for (auto const& file : fs::directory_iterator(world.vault() / "attachments")) {
        auto bytes = readBytes(file.path());
        bytes[3] ^= 1;
        writeBytes(file.path(), bytes);
    }
    auto const bundle = world.file("pakket.age");
    std::string const sentence = "Dit bestand in je kluis is weg of beschadigd: bericht van hem.txt. Er is niets gemaakt. Heb je het origineel nog? Voeg het "
                                 "opnieuw toe bij het voorval: dan is het hersteld. Kies anders zelf wat er meegaat, en laat dit bestand weg.\n";
    checkRefused(world.unlocked({"export", "--incident", id, "--out", bundle, "--recipient", receiver.recipient, "--full"}), sentence);
    CHECK_FALSE(fs::exists(bundle));
    auto const report = world.file("verslag.pdf");
    checkRefused(world.unlocked({"report", "--incident", id, "--out", report, "--attach", "all"}), sentence);
    CHECK_FALSE(fs::exists(report));

    // As it says: the original makes it good, though the incident has it already.
    checkRefused(world.unlocked({"incident", "attach", id, world.file("bericht van hem.txt")}));
    checkDone(world.unlocked({"report", "--incident", id, "--out", report, "--attach", "all"}));
}

TEST_CASE("contacts are added, listed and removed", "[tool][contact]")
{
    World world;
    world.makeVault();
    // Its fingerprint by another program: python3, SHA-256 of the text in groups of 40 bits modulo 100000.
    std::string const key = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    auto const added = world.json({"contact", "add", "--name", "De griffier", "--recipient", key});
    CHECK(added["name"] == "De griffier");
    CHECK(added["recipient"] == key);
    auto const byPython = world.other({"python3", "-c",
                                       "import hashlib; h = hashlib.sha256(b'" + key + "').digest(); "
                                       "print(' '.join('%05d' % (int.from_bytes(h[i:i + 5], 'big') % 100000) for i in range(0, 25, 5)))"});
    CHECK(added["fingerprint"].get<std::string>() + '\n' == byPython.out);

    checkRefused(world.unlocked({"contact", "add", "--name", "Iemand anders", "--recipient", key}),
                 "Deze sleutel staat al in de lijst, bij De griffier. Er is niets veranderd.\n");
    auto const list = world.json({"contact", "list"});
    REQUIRE(list.size() == 1);
    CHECK(list[0] == added);
    CHECK(world.json({"contact", "remove", std::to_string(added["id"].get<int>())}) == Json::array());
    checkRefused(world.unlocked({"contact", "remove", "1"}));
    checkRefused(world.unlocked({"contact", "remove", "griffier"}));
}
