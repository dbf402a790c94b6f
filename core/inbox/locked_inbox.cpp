#include "core/inbox/locked_inbox.h"

#include "core/inbox/entry_header.h"
#include "core/inbox/inbox_folder.h"
#include "core/vault/new_file.h"
#include "core/vault/vault.h"
#include "crypto/age/file.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace weerbaar::inbox {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t blockSize = 1024 * 1024;

/// Whom to seal to, if somebody could ever open it.
Result<crypto::age::Recipient> recipientOf(fs::path const& folder)
{
    switch (vault::Vault::inspect(folder)) {
    case vault::VaultState::Absent:
        return Error{ErrorCode::NoVault, "inbox"};
    case vault::VaultState::Damaged:
        return Error{ErrorCode::DamagedKeySlots, "vault"};
    case vault::VaultState::Locked:
    case vault::VaultState::Newer:
        break;
    }
    auto recipient = vault::Vault::inboxRecipient(folder);
    if (!recipient && recipient.error().code == ErrorCode::NoVault)
        return Error{ErrorCode::DamagedKeySlots, "inbox"};
    return recipient;
}

/// An entry while it is sealed: never more than there is room for.
class SealedEntry {
public:
    /// \param room how many bytes it may take on the disk.
    SealedEntry(vault::NewFile file, std::uint64_t room) : m_file(std::move(file)), m_room(room) {}
    SealedEntry(SealedEntry const&) = delete;
    SealedEntry& operator=(SealedEntry const&) = delete;

    [[nodiscard]] Result<void> begin(crypto::age::Recipient const& recipient)
    {
        auto started =
            crypto::age::Encryptor::start(recipient, [this](crypto::ByteView sealed) { return take(sealed); });
        if (!started)
            return m_failure ? *m_failure : Error{ErrorCode::DamagedKeySlots, "inbox"};
        m_encryptor.emplace(std::move(started).value());
        return {};
    }
    [[nodiscard]] Result<void> write(crypto::ByteView plain) { return outcome(m_encryptor->write(plain)); }
    /// Under its name, and durable.
    [[nodiscard]] Result<void> finish(fs::path const& name)
    {
        TRY(outcome(m_encryptor->finish()));
        TRY(m_file.sync());
        return m_file.moveTo(name);
    }

private:
    bool take(crypto::ByteView sealed)
    {
        if (sealed.size() > m_room - m_file.size()) {
            m_failure = Error{ErrorCode::InboxFull, "bytes"};
            return false;
        }
        auto const appended = m_file.append(sealed);
        if (!appended)
            m_failure = appended.error();
        return appended.has_value();
    }

    [[nodiscard]] Result<void> outcome(Outcome<void, crypto::age::Fault> const& sealed) const
    {
        if (sealed)
            return {};
        return m_failure.value_or(Error{ErrorCode::StorageFailed, "seal"});
    }

    vault::NewFile m_file;
    std::uint64_t m_room;
    std::optional<Error> m_failure;
    std::optional<crypto::age::Encryptor> m_encryptor;
};

/// Writes what follows the first line.
using Body = std::function<Result<void>(SealedEntry&)>;

/// \param header all but its number. \returns the number.
Result<int> add(fs::path const& vaultFolder, crypto::age::Recipient const& recipient, EntryHeader header,
                Body const& body)
{
    TRY_ASSIGN(auto const folder, InboxFolder::open(vaultFolder));
    TRY_ASSIGN(auto const waiting, folder.list());
    if (waiting.size() >= static_cast<std::size_t>(maximumEntries))
        return Error{ErrorCode::InboxFull, "entries"};
    std::uint64_t taken = 0;
    for (auto const& entry : waiting)
        taken += std::min(entry.bytes, maximumTotalBytes);
    auto const room = maximumTotalBytes - std::min(taken, maximumTotalBytes);
    auto const atLeast = crypto::age::sealedSize(header.bytes);
    if (atLeast > room)
        return Error{ErrorCode::InboxFull, "bytes"};

    int const afterLast = waiting.empty() ? 1 : waiting.back().number + 1;
    header.number = std::max(folder.counter().value_or(1), afterLast);
    if (header.number > highestNumber)
        return Error{ErrorCode::InboxFull, "numbers"};
    TRY_ASSIGN(auto file, vault::NewFile::create(folder.unfinishedFile(header.number)));
    TRY(file.reserve(atLeast));
    SealedEntry entry(std::move(file), room);
    TRY(entry.begin(recipient));
    TRY(entry.write(crypto::bytesOf(lineOf(header))));
    TRY(body(entry));
    TRY(entry.finish(folder.entryFile(header.number)));
    // The entry is kept, whatever becomes of the counter: the next number is above every entry's, too.
    (void)folder.setCounter(header.number + 1).has_value();
    return header.number;
}

Result<void> copy(evidence::ByteSource& source, SealedEntry& entry, evidence::Progress const& progress)
{
    auto const total = source.size();
    crypto::SecretBytes block(blockSize);
    std::uint64_t done = 0;
    for (;;) {
        if (progress && !progress(done, total))
            return Error{ErrorCode::Cancelled, "inbox"};
        TRY_ASSIGN(std::size_t const got, source.read(block.bytes()));
        if (got == 0)
            break;
        done += got;
        if (done > fileMaximumBytes)
            return Error{ErrorCode::SourceTooLarge, "size"};
        TRY(entry.write(block.view().first(got)));
    }
    TRY(source.checkUnchanged());
    if (done != total)
        return Error{ErrorCode::SourceChanged, "size"};
    return {};
}

}  // namespace

Result<int> LockedInbox::addNote(std::string_view text)
{
    if (incident::isBlank(text))
        return Error{ErrorCode::MissingAnswer, "text"};
    if (text.size() > noteMaximumBytes)
        return Error{ErrorCode::TextTooLong, "text"};
    TRY(incident::checkText(text, "text"));
    TRY_ASSIGN(auto const recipient, recipientOf(m_folder));
    return add(m_folder, recipient, {0, false, m_clock.now(), {}, text.size()},
               [&](SealedEntry& entry) { return entry.write(crypto::bytesOf(text)); });
}

Result<int> LockedInbox::addFile(evidence::ByteSource& source, evidence::Progress const& progress)
{
    if (source.size() > fileMaximumBytes)
        return Error{ErrorCode::SourceTooLarge, "size"};
    TRY_ASSIGN(auto const recipient, recipientOf(m_folder));
    return add(m_folder, recipient, {0, true, m_clock.now(), evidence::readableName(source.name()), source.size()},
               [&](SealedEntry& entry) { return copy(source, entry, progress); });
}

int LockedInbox::count(fs::path const& folder)
{
    auto const waiting = InboxFolder::list(folder);
    return waiting ? static_cast<int>(waiting->size()) : 0;
}

bool LockedInbox::isName(std::string_view file)
{
    return InboxFolder::isName(file);
}

}  // namespace weerbaar::inbox
