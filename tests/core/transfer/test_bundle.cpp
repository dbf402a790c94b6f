#include "core/transfer/bundle.h"

#include "core/transfer/age_error.h"
#include "core/transfer/archive.h"
#include "tests/core/evidence/sources.h"
#include "tests/core/incident/kept.h"

#include <catch2/catch_all.hpp>
#include <nlohmann/json.hpp>

#include <map>
#include <sstream>

using namespace weerbaar;
using namespace weerbaar::transfer;
using crypto::Bytes;
using crypto::ByteView;
using test::codeOf;
using test::take;

namespace {

using Files = std::map<std::string, std::string>;

std::string textOf(ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

/// An incident with a correction and two files, of which the second has a name that no shell would like.
struct Told {
    Told()
    {
        auto store = kept.store();
        auto account = test::account();
        account.conclusions = "Ik denk dat het om de stemming gaat.";
        id = take(store.add(account));
        account.conclusions = "Toch niet.";
        take(store.revise(id, account, "Bij nader inzien"));
        attach(test::someBytes(70'000, 1), "foto.jpg");
        attach(test::someBytes(10, 2), "../raar\\naam\n\xC3\xA9.txt");
    }

    void attach(Bytes content, std::string name)
    {
        auto attachment = test::keepBytes(files, kept.vault.folder(), std::move(content), std::move(name));
        take(kept.store().attach(id, attachment.forChain()));
        attachments.push_back(std::move(attachment));
    }

    [[nodiscard]] BundleContent content(BundleScope scope)
    {
        BundleContent content{scope, false, test::MovingClock::start, {}, {}, test::someBytes(5'000, 3)};
        content.incidents.push_back(take(kept.store().load(id)));
        for (auto const& attachment : attachments)
            content.files.push_back({take(files.open(attachment.id)), attachment.name});
        return content;
    }

    test::Kept kept;
    evidence::AttachmentStore files{kept.vault.database(), kept.vault.folder()};
    std::vector<evidence::Attachment> attachments;
    std::string id;
    crypto::age::Identity identity = crypto::age::Identity::generate();
};

/// What writeBundle() made of it.
struct Sealed {
    Result<std::vector<report::ExportedFile>> written;
    Bytes bytes;
};

Sealed sealed(BundleContent const& content, Receiver const& receiver, evidence::Progress const& progress = {})
{
    Bytes bytes;
    auto written = writeBundle(
        content, receiver,
        [&](ByteView part) {
            bytes.insert(bytes.end(), part.begin(), part.end());
            return Result<void>();
        },
        progress, crypto::age::WorkFactor{10});
    return {std::move(written), std::move(bytes)};
}

crypto::age::Source sourceOf(Bytes const& bytes)
{
    return [&bytes, at = std::size_t{0}](std::span<std::uint8_t> room) mutable -> std::optional<std::size_t> {
        auto const count = std::min(room.size(), bytes.size() - at);
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), count, room.begin());
        at += count;
        return count;
    };
}

/// Collects the files of an archive.
class Unpacking final : public ArchiveVisitor {
public:
    Result<void> begin(ArchiveEntry const& entry) override
    {
        order.push_back(entry.name);
        CHECK(entry.writtenAtMs == test::MovingClock::start.utcMs);
        return {};
    }
    Result<void> content(ByteView bytes) override
    {
        files[order.back()] += textOf(bytes);
        return {};
    }
    Result<void> end() override { return {}; }

    Files files;
    std::vector<std::string> order;
};

Unpacking unpacked(Bytes const& bundle, crypto::age::Identity const& identity)
{
    Unpacking unpacking;
    ArchiveReader reader(unpacking);
    auto const opened = crypto::age::decrypt(sourceOf(bundle), identity, [&](ByteView part) { return reader.write(part).has_value(); });
    REQUIRE(opened.has_value());
    take(reader.finish());
    return unpacking;
}

bool opens(Bytes const& bundle, crypto::age::Identity const& identity)
{
    return crypto::age::decrypt(sourceOf(bundle), identity, [](ByteView) { return true; }).has_value();
}

/// What whoever opens it is told; nothing and "-" if it opens.
test::Refusal refusalOf(Bytes const& bundle, crypto::age::Identity const& identity)
{
    auto const opened = crypto::age::decrypt(sourceOf(bundle), identity, [](ByteView) { return true; });
    return opened ? test::refusalIn(Result<void>()) : test::refusalIn(Result<void>(errorOf(opened.error(), crypto::age::Lock::Key)));
}

/// The names in CONTROLE.txt's list of what there is.
std::vector<std::string> listedIn(std::string const& instructions)
{
    std::vector<std::string> names;
    auto const from = instructions.find("WAT ERIN ZIT\n\n") + 14;
    std::istringstream lines(instructions.substr(from, instructions.find("\n\n", from) - from));
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(' '))
            names.push_back(line.substr(0, line.find(' ')));
    }
    return names;
}

std::string sha256Of(std::string const& text)
{
    return crypto::toHex(crypto::sha256(crypto::bytesOf(text)));
}

}  // namespace

TEST_CASE("a full bundle holds the report, every event and every file", "[core][transfer][bundle]")
{
    Told told;
    auto const content = told.content(BundleScope::Full);
    auto const bundle = sealed(content, told.identity.recipient());
    take(bundle.written);
    auto const unpacking = unpacked(bundle.bytes, told.identity);
    auto const& files = unpacking.files;

    REQUIRE(unpacking.order.size() == 7);
    CHECK(std::vector(unpacking.order.begin(), unpacking.order.begin() + 3)
          == std::vector<std::string>{"CONTROLE.txt", "report.pdf", "attachments/foto.jpg"});
    CHECK(std::vector(unpacking.order.begin() + 4, unpacking.order.end())
          == std::vector<std::string>{"incident.json", "controleer.py", "SHA256SUMS"});
    CHECK(files.at("report.pdf") == textOf(content.report));
    CHECK(files.at("attachments/foto.jpg") == textOf(test::someBytes(70'000, 1)));

    auto const json = nlohmann::json::parse(files.at("incident.json"));
    CHECK(json["kind"] == "weerbaar-bundle");
    CHECK(json["format"] == 1);
    CHECK(json["madeAt"] == "2026-11-21T00:00:00+01:00");
    CHECK(json["scope"] == "full");
    REQUIRE(json["incidents"].size() == 1);
    CHECK(json["incidents"][0]["id"] == told.id);
    auto const& events = content.incidents[0].events;
    REQUIRE(json["incidents"][0]["events"].size() == events.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        CHECK(json["incidents"][0]["events"][i]["content"] == events[i].content);
        CHECK(json["incidents"][0]["events"][i]["hash"] == crypto::toHex(events[i].hash));
    }
    REQUIRE(json["files"].size() == 2);
    CHECK(json["files"][1]["name"] == told.attachments[1].name);
    std::string const odd = json["files"][1]["path"];
    CHECK(files.at(odd) == textOf(test::someBytes(10, 2)));
    CHECK(odd.find_first_of("\\\n") == std::string::npos);
}

TEST_CASE("SHA256SUMS names every other file, as sha256sum reads it", "[core][transfer][bundle]")
{
    Told told;
    auto const content = told.content(BundleScope::Full);
    auto const bundle = sealed(content, told.identity.recipient());
    auto const unpacking = unpacked(bundle.bytes, told.identity);
    std::string expected;
    for (auto const& name : unpacking.order) {
        if (name != "SHA256SUMS")
            expected += sha256Of(unpacking.files.at(name)) + "  " + name + '\n';
    }
    CHECK(unpacking.files.at("SHA256SUMS") == expected);

    // The log keeps that very list, and the screen shows it beforehand.
    std::vector<std::string> logged;
    for (auto const& file : take(bundle.written)) {
        logged.push_back(file.name);
        CHECK(crypto::toHex(file.sha256) == sha256Of(unpacking.files.at(file.name)));
    }
    CHECK(logged == unpacking.order);
    std::vector<std::string> shown;
    for (auto const& entry : entriesOf(content)) {
        shown.push_back(entry.name);
        if (entry.bytes)
            CHECK(*entry.bytes == unpacking.files.at(entry.name).size());
    }
    CHECK(shown == unpacking.order);
}

TEST_CASE("a copy goes along in the place of the original, and says so", "[core][transfer][bundle]")
{
    Told told;
    auto content = told.content(BundleScope::Chosen);
    content.files[0].copy = [](evidence::AttachmentReader const& original) -> Result<Bytes> {
        TRY_ASSIGN(auto const bytes, original.readAll(100'000));
        return test::someBytes(bytes.size() / 2, 9);
    };
    auto const unpacking = unpacked(sealed(content, told.identity.recipient()).bytes, told.identity);
    CHECK(unpacking.files.at("attachments/foto.jpg") == textOf(test::someBytes(35'000, 9)));
    auto const files = nlohmann::json::parse(unpacking.files.at("incident.json"))["files"];
    CHECK(files[0]["bytes"] == 35'000);
    CHECK(files[0]["sha256"] == crypto::toHex(crypto::sha256(test::someBytes(35'000, 9))));
    CHECK(files[0]["copyOf"] == crypto::toHex(told.attachments[0].sha256));
    CHECK_FALSE(files[1].contains("copyOf"));

    content.files[0].copy = [](auto const&) { return Result<Bytes>(Error{ErrorCode::ExportFailed, "picture"}); };
    auto const failed = sealed(content, told.identity.recipient());
    CHECK(codeOf(failed.written) == ErrorCode::ExportFailed);
    CHECK_FALSE(opens(failed.bytes, told.identity));
}

TEST_CASE("what was not chosen is in no byte of a bundle of what was chosen", "[core][transfer][bundle]")
{
    Told told;
    auto content = told.content(BundleScope::Chosen);
    content.files.pop_back();
    auto const unpacking = unpacked(sealed(content, told.identity.recipient()).bytes, told.identity);
    CHECK(unpacking.order == std::vector<std::string>{"CONTROLE.txt", "report.pdf", "attachments/foto.jpg", "incident.json", "SHA256SUMS"});
    for (auto const& [name, text] : unpacking.files) {
        INFO(name);
        for (char const* secret : {"stemming", "Toch niet", "Bij nader inzien", "stond me op te wachten", "raar", "content"})
            CHECK(text.find(secret) == std::string::npos);
        CHECK(text.find(crypto::toHex(content.incidents[0].events[0].hash)) == std::string::npos);
    }
    auto const json = nlohmann::json::parse(unpacking.files.at("incident.json"));
    CHECK(json["scope"] == "chosen");
    CHECK(json["incidents"][0]["events"].empty());
    CHECK(unpacking.files.at("CONTROLE.txt").find("controleer.py") == std::string::npos);

    SECTION("with the hashes, where the report has them")
    {
        content.withHashes = true;
        auto const again = unpacked(sealed(content, told.identity.recipient()).bytes, told.identity);
        auto const events = nlohmann::json::parse(again.files.at("incident.json"))["incidents"][0]["events"];
        REQUIRE(events.size() == content.incidents[0].events.size());
        for (std::size_t i = 0; i < events.size(); ++i)
            CHECK(events[i] == nlohmann::json{{"hash", crypto::toHex(content.incidents[0].events[i].hash)}});
    }
}

TEST_CASE("a bundle with a password opens with it, and one for a key with that key alone", "[core][transfer][bundle]")
{
    Told told;
    auto const content = told.content(BundleScope::Chosen);
    auto const bundle = sealed(content, crypto::SecretBytes::fromText("zes rode daken"));
    take(bundle.written);
    auto const open = [&](char const* password) {
        return crypto::age::decrypt(sourceOf(bundle.bytes), crypto::SecretBytes::fromText(password), [](ByteView) { return true; });
    };
    CHECK(open("zes rode daken").has_value());
    CHECK(open("zes rode daken ").error() == crypto::age::Fault::NoMatch);
    CHECK_FALSE(opens(bundle.bytes, told.identity));

    auto const keyed = sealed(content, told.identity.recipient());
    CHECK(opens(keyed.bytes, told.identity));
    CHECK_FALSE(opens(keyed.bytes, crypto::age::Identity::generate()));
}

TEST_CASE("every cut and every changed byte of a bundle is refused with why", "[core][transfer][bundle]")
{
    Told told;
    auto content = told.content(BundleScope::Full);
    content.files.clear();
    auto const whole = sealed(content, told.identity.recipient()).bytes;
    REQUIRE(opens(whole, told.identity));
    // Of an age file for one key, by its specification: the version, the two lines of the recipient, the line of the MAC,
    // and the nonce that the payload begins with.
    constexpr std::size_t version = 22;
    constexpr std::size_t recipient = version + 54 + 44;
    constexpr std::size_t header = recipient + 48;
    constexpr std::size_t nonce = 16;
    test::Refusal const notAge{ErrorCode::NotAgeFile, ""};
    test::Refusal const notMine{ErrorCode::WrongExportKey, "key"};
    test::Refusal const damagedHeader{ErrorCode::DamagedExport, "header"};
    test::Refusal const damaged{ErrorCode::DamagedExport, "payload"};
    auto changed = whole;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        INFO("at byte " << at);
        changed[at] ^= 0x01;
        auto const ofChange = refusalOf(changed, told.identity);
        changed[at] ^= 0x01;
        INFO("changed: " << (ofChange.code ? static_cast<int>(*ofChange.code) : -1) << ' ' << ofChange.where);
        bool const isRight = at < version ? ofChange == notAge
            : at < recipient              ? ofChange == notAge || ofChange == notMine
            : at < header                 ? ofChange == notAge || ofChange == damagedHeader
                                          : ofChange == damaged;
        auto const ofCut = refusalOf(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(at)), told.identity);
        INFO("cut: " << (ofCut.code ? static_cast<int>(*ofCut.code) : -1) << ' ' << ofCut.where);
        if (!isRight || ofCut != (at < header + nonce ? notAge : damaged))
            FAIL_CHECK("it opens, or says something else");
    }
    auto longer = whole;
    longer.push_back(0);
    CHECK(refusalOf(longer, told.identity) == damaged);
}

TEST_CASE("the instructions name what is in this bundle and nothing else", "[core][transfer][bundle]")
{
    Told told;
    auto const instructionsOf = [&](BundleContent const& content) {
        return unpacked(sealed(content, told.identity.recipient()).bytes, told.identity).files.at("CONTROLE.txt");
    };
    using Names = std::vector<std::string>;
    auto const full = instructionsOf(told.content(BundleScope::Full));
    CHECK(listedIn(full) == Names{"report.pdf", "attachments/", "incident.json", "controleer.py", "SHA256SUMS", "CONTROLE.txt"});
    CHECK(full.find("precies zoals ze werden toegevoegd") != std::string::npos);
    CHECK(full.find("kopie") == std::string::npos);

    auto content = told.content(BundleScope::Chosen);
    auto const chosen = instructionsOf(content);
    CHECK(listedIn(chosen) == Names{"report.pdf", "attachments/", "incident.json", "SHA256SUMS", "CONTROLE.txt"});
    CHECK(chosen.find("precies zoals ze werden toegevoegd") != std::string::npos);
    content.files[0].copy = [](auto const&) { return Result<Bytes>(test::someBytes(5, 9)); };
    auto const copied = instructionsOf(content);
    CHECK(listedIn(copied) == listedIn(chosen));
    CHECK(copied.find("precies zoals ze werden toegevoegd") == std::string::npos);
    CHECK(copied.find("kopie zonder plaats") != std::string::npos);
    content.files.clear();
    auto const bare = instructionsOf(content);
    CHECK(listedIn(bare) == Names{"report.pdf", "incident.json", "SHA256SUMS", "CONTROLE.txt"});
    for (auto const& text : {full, chosen, copied, bare})
        CHECK(text.find("\n[") == std::string::npos);
}

TEST_CASE("a file that is damaged in the vault makes no bundle", "[core][transfer][bundle]")
{
    Told told;
    auto const content = told.content(BundleScope::Full);
    auto const place = told.kept.vault.folder() / "attachments" / told.attachments[0].id;
    auto bytes = test::readBytes(place);
    bytes[bytes.size() / 2] ^= 0x20;
    test::writeBytes(place, bytes);
    auto const bundle = sealed(content, told.identity.recipient());
    CHECK(codeOf(bundle.written) == ErrorCode::DamagedEnclosure);
    CHECK(test::whereOf(bundle.written) == told.attachments[0].name);
    CHECK_FALSE(opens(bundle.bytes, told.identity));
}

TEST_CASE("what ends the writing is what is told", "[core][transfer][bundle]")
{
    Told told;
    auto const content = told.content(BundleScope::Full);
    auto const recipient = told.identity.recipient();
    SECTION("a disk that is full, at any moment")
    {
        auto const size = sealed(content, recipient).bytes.size();
        for (std::size_t room = 0; room < size; room += 9'000) {
            INFO(room);
            std::size_t taken = 0;
            auto const written = writeBundle(
                content, recipient,
                [&](ByteView part) {
                    taken += part.size();
                    return taken > room ? Result<void>(Error{ErrorCode::DiskFull, "here"}) : Result<void>();
                },
                {});
            CHECK(codeOf(written) == ErrorCode::DiskFull);
            CHECK(test::whereOf(written) == "here");
        }
    }
    SECTION("somebody who stops it; until then it says how far it is")
    {
        std::uint64_t last = 0;
        std::uint64_t const total = 70'010;  // of the evidence
        auto const stopped = sealed(content, recipient, [&](std::uint64_t done, std::uint64_t of) {
            CHECK(done >= last);
            CHECK(of == total);
            last = done;
            return done < 60'000;
        });
        CHECK(codeOf(stopped.written) == ErrorCode::Cancelled);
        CHECK_FALSE(opens(stopped.bytes, told.identity));
        last = 0;
        take(sealed(content, recipient, [&](std::uint64_t done, std::uint64_t) {
                 last = done;
                 return true;
             }).written);
        CHECK(last == total);
    }
    SECTION("a password that is too short or too long, and a key that X25519 refuses")
    {
        for (char const* password : {"", "x", "zeven 7"}) {
            auto const made = sealed(content, crypto::SecretBytes::fromText(password));
            CHECK(test::refusalIn(made.written) == test::Refusal{ErrorCode::PassphraseTooShort, "password"});
            CHECK(made.bytes.empty());
        }
        auto const tooLong = sealed(content, crypto::SecretBytes::fromText(std::string(1025, 'a')));
        CHECK(test::refusalIn(tooLong.written) == test::Refusal{ErrorCode::PassphraseTooLong, "password"});
        CHECK(sealed(content, crypto::SecretBytes::fromText("acht  88")).written.has_value());
        CHECK(codeOf(sealed(content, crypto::age::Recipient{}).written) == ErrorCode::InvalidRecipient);
    }
}

TEST_CASE("files of one name are told apart", "[core][transfer][bundle]")
{
    Told told;
    told.attach(test::someBytes(20, 5), "foto.jpg");
    auto const unpacking = unpacked(sealed(told.content(BundleScope::Full), told.identity.recipient()).bytes, told.identity);
    CHECK(unpacking.files.size() == unpacking.order.size());
    auto const json = nlohmann::json::parse(unpacking.files.at("incident.json"));
    CHECK(unpacking.files.at(json["files"][2]["path"].get<std::string>()) == textOf(test::someBytes(20, 5)));
}
