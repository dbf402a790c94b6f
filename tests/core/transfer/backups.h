// A vault with something in every table, and backups of it.
#pragma once

#include "core/inbox/inbox_store.h"
#include "core/inbox/locked_inbox.h"
#include "core/report/export_log.h"
#include "core/transfer/archive.h"
#include "core/transfer/backup.h"
#include "core/transfer/table.h"
#include "tests/core/evidence/sources.h"
#include "tests/core/vault/vault_contents.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace weerbaar::test {

/// scrypt as cheap as it goes.
inline constexpr crypto::age::WorkFactor cheapWork{1};

inline crypto::SecretBytes backupWord(std::string_view text = "lusab-babad-gutih")
{
    return crypto::SecretBytes::fromText(text);
}

/// What can be read in the vault of FullVault and must be read nowhere outside it.
inline std::string const canary = "kanarie-in-de-kluis";

struct FullVault {
    TestVault vault;
    std::string incident;

    /// By the stores where that is short, and else by hand: one row in each table at least.
    FullVault()
    {
        auto& opened = vault.open();
        saveAnswer(opened, "B1.1", canary + " aan de voordeur");
        incident = saveIncident(opened, canary + " riep: \"één\" \xF0\x9F\x98\x80");
        take(incidents(opened).addText(incident, "Later nog een keer."));
        attach("foto.jpg", someBytes(100'000));
        attach("foto.jpg", someBytes(70'000, 2));
        attach("leeg.txt", {});
        note(canary + " in het postvak");
        report::ExportLog log(opened.database(), vault.clock());
        take(log.add({incident, {"account"}, true, report::ExportKind::Report, "griffier", "melding", {{"a.pdf", {}}}}, {}));
        auto const run = [&](char const* sql) { take(opened.database().execute(sql)); };
        run("INSERT INTO scan_action VALUES ('home', 'B1.1', 'planned', '2026-12-01', 'me', 'slot', 5, 60)");
        run("INSERT INTO scan_invitation VALUES (1, 'uitnodiging', 5, 60, NULL, NULL, zeroblob(32))");
        run("INSERT INTO incident_offender SELECT 'jan', 5, id, 'Jan' FROM incident");
        run("INSERT INTO check_in SELECT id, 'N1', 'slecht geslapen', 0, 5, 60 FROM incident");
        run("INSERT INTO contact VALUES (1, 'Griffier', 'age1abc', 5, 60)");
    }

    void attach(std::string const& name, crypto::Bytes content)
    {
        auto& opened = vault.open();
        evidence::AttachmentStore store(opened.database(), opened.folder());
        auto const kept = keepBytes(store, opened.folder(), std::move(content), name);
        take(incidents(opened).attach(incident, kept.forChain()));
    }
    void note(std::string_view text)
    {
        take(inbox::LockedInbox(vault.folder(), vault.clock()).addNote(text));
        take(inbox::InboxStore(vault.open()).merge());
    }
};

/// A whole backup, as the app makes it.
inline transfer::BackupContents backUp(vault::Vault& vault, std::filesystem::path const& file,
                                       crypto::SecretBytes const& password = backupWord())
{
    auto backup = take(transfer::Backup::take(vault));
    take(backup.write(file, password, {}, cheapWork));
    report::ExportLog log(vault.database(), vault.clock());
    take(backup.publish(log));
    return backup.contents();
}

inline Result<transfer::Restored> restore(std::filesystem::path const& file, std::filesystem::path const& folder,
                                          Clock const& clock, crypto::SecretBytes const& password = backupWord(),
                                          transfer::Progress const& progress = {})
{
    return transfer::restoreBackup(file, password, folder, testPassphrase(), cheapCost, cheapOptions(clock), progress);
}

/// The rows of each table, but for what a restore makes anew: the keys of the attachments, and the notes of where it is from and of its new code.
inline std::map<std::string, std::vector<transfer::Row>> rowsOf(vault::Database& database)
{
    std::map<std::string, std::vector<transfer::Row>> rows;
    for (auto const& name : take(transfer::tableNames(database))) {
        auto table = take(transfer::readTable(database, name));
        if (name == "attachment") {
            for (auto& row : table.rows)
                row.at(1) = {};
        }
        std::erase_if(table.rows, [&](transfer::Row const& row) {
            return name == "setting" && (row.at(0) == transfer::Value(std::string("backup.restored")) ||
                                         row.at(0) == transfer::Value(std::string("recovery-code")));
        });
        rows.emplace(name, std::move(table.rows));
    }
    return rows;
}

/// What is in an archive, in its order, as it can be changed and written again.
using Files = std::vector<std::pair<std::string, std::string>>;

/// The archive in a backup, as anybody gets it who has the password.
inline std::string plainOf(std::filesystem::path const& file, crypto::SecretBytes const& password = backupWord())
{
    auto const bytes = readBytes(file);
    std::size_t at = 0;
    auto const source = [&](std::span<std::uint8_t> buffer) -> std::optional<std::size_t> {
        auto const count = std::min(buffer.size(), bytes.size() - at);
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), count, buffer.begin());
        at += count;
        return count;
    };
    std::string archive;
    auto const opened = crypto::age::decrypt(source, password, [&](crypto::ByteView plain) {
        archive.append(plain.begin(), plain.end());
        return true;
    });
    if (!opened)
        throw std::runtime_error("the backup does not open");
    return archive;
}

/// The files in a backup.
inline Files filesIn(std::filesystem::path const& file, crypto::SecretBytes const& password = backupWord())
{
    class Collector final : public transfer::ArchiveVisitor {
    public:
        Files files;
        Result<void> begin(transfer::ArchiveEntry const& entry) override
        {
            files.emplace_back(entry.name, "");
            return {};
        }
        Result<void> content(crypto::ByteView bytes) override
        {
            files.back().second.append(bytes.begin(), bytes.end());
            return {};
        }
        Result<void> end() override { return {}; }
    };
    Collector collector;
    transfer::ArchiveReader reader(collector);
    take(reader.write(crypto::bytesOf(plainOf(file, password))));
    take(reader.finish());
    return collector.files;
}

/// Seals any bytes as a backup is sealed.
inline void seal(std::filesystem::path const& file, std::string_view plain, crypto::SecretBytes const& password = backupWord())
{
    crypto::Bytes bytes;
    auto encryptor = crypto::age::Encryptor::start(
        password,
        [&](crypto::ByteView part) {
            bytes.insert(bytes.end(), part.begin(), part.end());
            return true;
        },
        cheapWork);
    if (!encryptor || !encryptor->write(crypto::bytesOf(plain)) || !encryptor->finish())
        throw std::runtime_error("nothing was sealed");
    writeBytes(file, bytes);
}

inline std::string archiveOf(Files const& files)
{
    std::string archive;
    transfer::ArchiveWriter writer([&](crypto::ByteView bytes) {
        archive.append(bytes.begin(), bytes.end());
        return true;
    });
    for (auto const& [name, content] : files)
        take(writer.add(name, crypto::bytesOf(content)));
    take(writer.finish());
    return archive;
}

inline std::string& contentOf(Files& files, std::string const& name)
{
    for (auto& [candidate, content] : files) {
        if (candidate == name)
            return content;
    }
    throw std::runtime_error("no file " + name);
}

/// The files under a folder in which the text can be read.
inline std::vector<std::string> filesWith(std::filesystem::path const& folder, std::string_view text)
{
    std::vector<std::string> found;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && contains(readBytes(entry.path()), text))
            found.push_back(entry.path().string());
    }
    return found;
}

}  // namespace weerbaar::test
