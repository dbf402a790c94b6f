#include "core/inbox/merge.h"

#include "core/inbox/locked_inbox.h"
#include "core/vault/setting_row.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace weerbaar::inbox {

namespace {

constexpr std::string_view expectedSetting = "inbox.next";
/// A counter that far beyond everything else was not counted up to.
constexpr int implausibleJump = 10'000;

bool holdsSomething(Entry const& entry)
{
    return entry.kind == EntryKind::Note || entry.kind == EntryKind::File;
}

Entry nothingUnder(int number, EntryKind kind)
{
    return {number, kind, std::nullopt, {}, {}, EntryState::Waiting, {}};
}

}  // namespace

Result<void> Merge::readExpected()
{
    TRY_ASSIGN(auto const stored, vault::readSetting(m_vault.database(), expectedSetting));
    m_isCounted = stored.has_value();
    if (stored)
        (void)std::from_chars(stored->data(), stored->data() + stored->size(), m_expected);
    m_expected = std::clamp(m_expected, 1, highestNumber);
    return {};
}

Result<void> Merge::continueNumbers()
{
    TRY(readExpected());
    if (!m_isCounted)
        return {};
    TRY_ASSIGN(auto const folder, InboxFolder::open(m_vault.folder()));
    return folder.setCounter(m_expected);
}

Result<Merged> Merge::run()
{
    m_merged.recipientReplaced = m_vault.inboxRecipientWasReplaced();
    TRY(readExpected());
    TRY_ASSIGN(auto const folder, InboxFolder::open(m_vault.folder()));
    TRY_ASSIGN(auto const files, folder.list());
    TRY(settleCounter(folder, files));
    // What is missing and cannot be written down, on a full disk, is found again the next time: the entries come first.
    bool isWrittenDown = noteMissing(files).has_value();
    int firstLeft = highestNumber;
    for (auto const& file : files) {
        if (!take(folder, file.number)) {
            ++m_merged.leftWaiting;
            firstLeft = std::min(firstLeft, file.number);
        }
    }
    TRY(folder.sync());
    // An entry that got another number has moved the counter on.
    if (folder.counter() != m_next)
        isWrittenDown = folder.setCounter(m_next).has_value() && isWrittenDown;
    // What was left is due the next time too: were it gone by then, that must show.
    int const due = std::min(m_next, firstLeft);
    if (isWrittenDown && (!m_isCounted || due != m_expected))
        (void)vault::writeSetting(m_vault.database(), expectedSetting, std::to_string(due)).has_value();
    return m_merged;
}

Result<void> Merge::settleCounter(InboxFolder const& folder, std::vector<SealedFile> const& files)
{
    TRY_ASSIGN(int highest, highestEntry(m_vault.database()));
    highest = std::max(highest, m_expected - 1);
    if (!files.empty())
        highest = std::max(highest, files.back().number);
    auto const told = folder.counter();
    bool const isLost = m_isCounted && (!told || *told < m_expected);
    bool const isImplausible = told && *told - highest > implausibleJump;
    // Whoever takes away the counter can have taken away the last entries with it: that is a number missing, too.
    m_isLossNoted = isLost || isImplausible;
    m_next = m_isLossNoted ? highest + 2 : std::max(told.value_or(1), highest + 1);
    m_next = std::min(m_next, highestNumber);
    return told == m_next ? Result<void>() : folder.setCounter(m_next);
}

Result<void> Merge::noteMissing(std::vector<SealedFile> const& files)
{
    auto const now = m_vault.clock().now();
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_vault.database()));
    int noted = 0;
    auto file = std::lower_bound(files.begin(), files.end(), m_expected,
                                 [](SealedFile const& candidate, int number) { return candidate.number < number; });
    // No more than can have waited: a forged number must not fill the vault.
    for (int number = m_expected; number < m_next && noted < maximumEntries; ++number) {
        if (file != files.end() && file->number == number) {
            ++file;
            continue;
        }
        TRY_ASSIGN(auto const known, findEntry(m_vault.database(), number));
        if (known)
            continue;
        TRY(writeEntry(m_vault.database(), nothingUnder(number, EntryKind::Missing), now));
        ++noted;
    }
    TRY(transaction.commit());
    m_merged.missing += noted;
    return {};
}

Result<void> Merge::take(InboxFolder const& folder, int number)
{
    auto content = openSealed(folder.entryFile(number), number, m_vault.inboxIdentity(), m_vault.folder());
    if (content)
        return takeContent(folder, number, std::move(content).value());
    if (content.error().code == ErrorCode::DamagedAttachment)
        return noteDamaged(folder, number);
    return content.error();
}

Result<void> Merge::takeContent(InboxFolder const& folder, int number, SealedContent content)
{
    Entry entry{number, EntryKind::Note, content.header.madeAt, std::move(content.note), {}, EntryState::Waiting, {}};
    if (content.file) {
        entry.kind = EntryKind::File;
        entry.text = content.file->attachment().name;
        evidence::AttachmentStore attachments(m_vault.database(), m_vault.folder());
        TRY_ASSIGN(auto const kept, attachments.keep(std::move(*content.file)));
        entry.attachmentId = kept.id;
    }
    TRY_ASSIGN(auto const known, findEntry(m_vault.database(), number));
    if (known && holdsSomething(*known)) {
        TRY_ASSIGN(bool const isTaken, hasSame(m_vault.database(), entry));
        if (isTaken) {
            folder.remove(number);  // taken in before, and a crash kept it from going
            return {};
        }
        TRY(writeUnderNewNumber(std::move(entry)));
    } else {
        TRY(writeEntry(m_vault.database(), entry, m_vault.clock().now()));
    }
    ++m_merged.taken;
    folder.remove(number);
    return {};
}

Result<void> Merge::noteDamaged(InboxFolder const& folder, int number)
{
    TRY_ASSIGN(auto const known, findEntry(m_vault.database(), number));
    if (!known || known->kind != EntryKind::Damaged) {
        auto const entry = nothingUnder(number, EntryKind::Damaged);
        TRY(known && holdsSomething(*known) ? writeUnderNewNumber(entry)
                                            : writeEntry(m_vault.database(), entry, m_vault.clock().now()));
        ++m_merged.damaged;
    }
    return folder.putAside(number);
}

Result<void> Merge::writeUnderNewNumber(Entry entry)
{
    auto const now = m_vault.clock().now();
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_vault.database()));
    int next = m_next;
    // The number was given out twice, so the counter was put back, and what came in between may have gone with it.
    if (!m_isLossNoted)
        TRY(writeEntry(m_vault.database(), nothingUnder(next++, EntryKind::Missing), now));
    entry.number = next++;
    TRY(writeEntry(m_vault.database(), entry, now));
    TRY(transaction.commit());
    m_merged.missing += std::exchange(m_isLossNoted, true) ? 0 : 1;
    m_next = next;
    return {};
}

}  // namespace weerbaar::inbox
