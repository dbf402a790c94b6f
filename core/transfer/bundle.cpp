#include "core/transfer/bundle.h"

#include "core/transfer/archive.h"
#include "core/transfer/bundle_files.h"
#include "core/vault/passphrase.h"
#include "crypto/hash_chain.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string_view>
#include <utility>

namespace weerbaar::transfer {

namespace {

using Json = nlohmann::ordered_json;
using crypto::ByteView;

constexpr std::string_view formatName = "weerbaar-bundle";
constexpr int formatVersion = 1;

constexpr char const* instructionsName = "CONTROLE.txt";
constexpr char const* reportName = "report.pdf";
constexpr char const* eventsName = "incident.json";
constexpr char const* checkerName = "controleer.py";
constexpr char const* sumsName = "SHA256SUMS";

std::string_view embedded(std::string_view name)
{
    for (auto const& file : bundleFiles()) {
        if (file.name == name)
            return file.text;
    }
    std::abort();  // the build left it out
}

/// What is so of a bundle, and said in its instructions by lines that begin with one of these between square brackets.
std::set<std::string_view> traitsOf(BundleContent const& content)
{
    std::set<std::string_view> traits{content.scope == BundleScope::Full ? "full" : "chosen"};
    bool const hasCopies = std::any_of(content.files.begin(), content.files.end(), [](BundleFile const& file) { return bool(file.copy); });
    if (!content.files.empty())
        traits.insert(hasCopies ? "copies" : "originals");
    return traits;
}

/// Without the lines that say what is not so.
std::string linesFor(std::set<std::string_view> const& traits, std::string_view text)
{
    std::string lines;
    while (!text.empty()) {
        auto line = text.substr(0, text.find('\n') + 1);
        text.remove_prefix(line.size());
        if (line.starts_with('[')) {
            auto const end = line.find(']');
            if (!traits.contains(line.substr(1, end - 1)))
                continue;
            line.remove_prefix(end + 1);
        }
        lines += line;
    }
    return lines;
}

std::string instructionsFor(BundleContent const& content)
{
    auto text = linesFor(traitsOf(content), embedded(instructionsName));
    if (content.scope == BundleScope::Full)
        text += embedded("CONTROLE-keten.txt");
    return text += embedded("CONTROLE-grenzen.txt");
}

/// Where each file of the evidence lies in it.
std::vector<std::string> pathsOf(std::vector<BundleFile> const& files)
{
    ArchiveNames names;
    std::vector<std::string> paths;
    for (auto const& file : files)
        paths.push_back(names.add("attachments/", file.name));
    return paths;
}

Json jsonOf(incident::Incident const& incident, BundleContent const& content)
{
    auto events = Json::array();
    for (auto const& event : incident.events) {
        if (content.scope == BundleScope::Full)
            events.push_back({{"content", event.content}, {"hash", crypto::toHex(event.hash)}});
        else if (content.withHashes)
            events.push_back({{"hash", crypto::toHex(event.hash)}});
    }
    return {{"id", incident.id}, {"events", std::move(events)}};
}

Json jsonOf(BundleFile const& file, report::ExportedFile const& written, std::uint64_t bytes)
{
    auto const& original = file.original.attachment();
    Json json{{"path", written.name},
              {"name", original.name},
              {"mediaType", original.mediaType},
              {"bytes", bytes},
              {"sha256", crypto::toHex(written.sha256)}};
    if (file.copy)
        json["copyOf"] = crypto::toHex(original.sha256);
    return json;
}

/// Why nothing can be sealed.
Error sealingError(crypto::age::Fault fault)
{
    using crypto::age::Fault;
    if (fault == Fault::Memory)
        return {ErrorCode::OutOfMemory};
    return {fault == Fault::Header ? ErrorCode::InvalidRecipient : ErrorCode::StorageFailed, "seal"};
}

/// Writes the files into the archive, and keeps what it wrote.
class Packing {
public:
    Packing(BundleContent const& content, ArchiveWriter& archive, evidence::Progress const& progress)
        : m_content(content), m_archive(archive), m_progress(progress)
    {
        for (auto const& file : content.files)
            m_total += file.original.attachment().bytes;
    }

    [[nodiscard]] Result<void> write()
    {
        TRY(tell(0));
        TRY(add(instructionsName, crypto::bytesOf(instructionsFor(m_content))));
        TRY(add(reportName, m_content.report));
        auto const paths = pathsOf(m_content.files);
        auto files = Json::array();
        for (std::size_t i = 0; i < paths.size(); ++i) {
            auto const& file = m_content.files[i];
            auto const bytes = file.copy ? addCopy(paths[i], file) : addOriginal(paths[i], file.original);
            if (!bytes && bytes.error().code == ErrorCode::DamagedAttachment)
                return Error{ErrorCode::DamagedEnclosure, file.original.attachment().name};
            TRY(bytes);
            files.push_back(jsonOf(file, m_written.back(), *bytes));
        }
        TRY(add(eventsName, crypto::bytesOf(eventsJson(std::move(files)))));
        if (m_content.scope == BundleScope::Full)
            TRY(add(checkerName, crypto::bytesOf(embedded(checkerName))));
        std::string sums;
        for (auto const& file : m_written)
            sums += crypto::toHex(file.sha256) + "  " + file.name + '\n';
        TRY(add(sumsName, crypto::bytesOf(sums)));
        return m_archive.finish();
    }

    [[nodiscard]] std::vector<report::ExportedFile> takeWritten() { return std::move(m_written); }

private:
    [[nodiscard]] Result<void> tell(std::uint64_t bytes)
    {
        m_done += bytes;
        return !m_progress || m_progress(m_done, m_total) ? Result<void>() : Error{ErrorCode::Cancelled};
    }

    [[nodiscard]] Result<void> add(std::string const& name, ByteView bytes)
    {
        TRY(m_archive.add(name, bytes, m_content.madeAt.utcMs));
        m_written.push_back({name, crypto::sha256(bytes)});
        return {};
    }

    [[nodiscard]] Result<std::uint64_t> addCopy(std::string const& path, BundleFile const& file)
    {
        TRY_ASSIGN(auto const copy, file.copy(file.original));
        TRY(add(path, copy));
        TRY(tell(file.original.attachment().bytes));
        return std::uint64_t{copy.size()};
    }

    [[nodiscard]] Result<std::uint64_t> addOriginal(std::string const& path, evidence::AttachmentReader const& original)
    {
        auto const& attachment = original.attachment();
        TRY(m_archive.begin({path, attachment.bytes, m_content.madeAt.utcMs}));
        Result<void> written;
        auto const read = original.read([&](ByteView bytes) {
            written = m_archive.write(bytes);
            if (written)
                written = tell(bytes.size());
            return written.has_value();
        });
        TRY(written);
        TRY(read);
        m_written.push_back({path, attachment.sha256});  // which read() compared with what it handed out
        return attachment.bytes;
    }

    [[nodiscard]] std::string eventsJson(Json files) const
    {
        auto incidents = Json::array();
        for (auto const& incident : m_content.incidents)
            incidents.push_back(jsonOf(incident, m_content));
        Json const bundle{{"kind", formatName},
                          {"format", formatVersion},
                          {"madeAt", toRfc3339(m_content.madeAt)},
                          {"scope", m_content.scope == BundleScope::Full ? "full" : "chosen"},
                          {"incidents", std::move(incidents)},
                          {"files", std::move(files)}};
        return bundle.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
    }

    BundleContent const& m_content;
    ArchiveWriter& m_archive;
    evidence::Progress const& m_progress;
    std::vector<report::ExportedFile> m_written;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
};

}  // namespace

std::vector<BundleEntry> entriesOf(BundleContent const& content)
{
    std::vector<BundleEntry> entries{{instructionsName}, {reportName}};
    auto const paths = pathsOf(content.files);
    for (std::size_t i = 0; i < paths.size(); ++i) {
        auto const& file = content.files[i];
        entries.push_back({paths[i], file.copy ? std::nullopt : std::optional(file.original.attachment().bytes)});
    }
    entries.push_back({eventsName});
    if (content.scope == BundleScope::Full)
        entries.push_back({checkerName});
    entries.push_back({sumsName});
    return entries;
}

Result<std::vector<report::ExportedFile>> writeBundle(BundleContent const& content, Receiver const& receiver,
                                                      BundleSink const& sink, evidence::Progress const& progress,
                                                      crypto::age::WorkFactor work)
{
    using crypto::age::Encryptor;
    std::optional<Error> stopped;  // what the sink said: what seals knows only that it stopped
    auto const out = [&](ByteView bytes) {
        auto const written = sink(bytes);
        if (!written)
            stopped = written.error();
        return written.has_value();
    };
    auto const* const password = std::get_if<crypto::SecretBytes>(&receiver);
    if (password) {
        if (auto const checked = vault::checkPassphrase(*password); !checked)
            return Error{checked.error().code, "password"};
    }
    auto encryptor = password ? Encryptor::start(*password, out, work)
                              : Encryptor::start(std::get<crypto::age::Recipient>(receiver), out);
    if (!encryptor)
        return stopped ? *stopped : sealingError(encryptor.error());

    ArchiveWriter archive([&](ByteView bytes) { return encryptor->write(bytes).has_value(); });
    Packing packing(content, archive, progress);
    auto written = packing.write();
    if (written) {
        if (auto const finished = encryptor->finish(); !finished)
            written = sealingError(finished.error());
    }
    if (stopped)
        return *stopped;
    TRY(written);
    return packing.takeWritten();
}

}  // namespace weerbaar::transfer
