#include "core/inbox/inbox_store.h"

#include "tests/core/inbox/locked.h"
#include "tests/core/vault/vault_contents.h"

#include <set>

using namespace weerbaar;
using namespace weerbaar::inbox;
using crypto::Bytes;
using test::codeOf;
using test::Locked;
using test::namesIn;
using test::someBytes;
using test::take;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t block = 1024 * 1024;

std::string oneOfEach()
{
    std::string text = "100 kB ";
    while (text.size() < 100'000)
        text += "dreiging \xC3\xA9 \xF0\x9F\x98\xA1\n";
    return text;
}

}  // namespace

TEST_CASE("an inbox that was never used gives nothing", "[core][inbox]")
{
    Locked locked;
    auto const merged = locked.merge();
    CHECK(merged.taken == 0);
    CHECK(merged.missing == 0);
    CHECK(merged.damaged == 0);
    CHECK(merged.leftWaiting == 0);
    CHECK_FALSE(merged.recipientReplaced);
    CHECK(take(locked.store().waiting()).empty());
    CHECK(take(locked.store().waitingCount()) == 0);
    CHECK(locked.merge().missing == 0);
    CHECK(locked.counter() == "1\n");
}

TEST_CASE("what was sealed is in the vault after merging, oldest first, and sealed no more", "[core][inbox]")
{
    Locked locked;
    locked.vault.close();
    auto const text = oneOfEach();
    auto const photo = someBytes(2 * block + 5);
    locked.addNote(text);
    locked.vault.clock().advance(std::chrono::minutes(90));
    locked.addFile(photo, "IMG 1.JPG");
    locked.addFile({}, "leeg");
    locked.vault.clock().advance(std::chrono::hours(1));
    locked.vault.reopen();
    auto const merged = locked.merge();
    CHECK(merged.taken == 3);
    CHECK(merged.missing + merged.damaged + merged.leftWaiting == 0);
    CHECK(namesIn(locked.folder()) == std::vector<std::string>{"lock", "next"});

    locked.vault.reopen();
    auto const waiting = take(locked.store().waiting());
    REQUIRE(waiting.size() == 3);
    CHECK(take(locked.store().waitingCount()) == 3);
    CHECK(waiting[0].number == 1);
    CHECK(waiting[0].kind == EntryKind::Note);
    CHECK(waiting[0].text == text);
    CHECK(waiting[0].madeAt == test::MovingClock::start);
    CHECK(waiting[0].attachmentId.empty());
    CHECK(waiting[0].state == EntryState::Waiting);
    CHECK(waiting[0].incidentId.empty());
    CHECK(waiting[1].number == 2);
    CHECK(waiting[1].kind == EntryKind::File);
    CHECK(waiting[1].text == "IMG 1.JPG");
    CHECK(waiting[1].madeAt == Moment{test::MovingClock::start.utcMs + 90 * 60'000, 60});
    evidence::AttachmentStore evidence(locked.vault.database(), locked.vault.folder());
    CHECK(test::contentOf(evidence, waiting[1].attachmentId) == photo);
    auto const attachment = take(evidence.load(waiting[1].attachmentId));
    CHECK(attachment.name == "IMG 1.JPG");
    CHECK(attachment.takenAt == *waiting[1].madeAt);
    CHECK(waiting[2].text == "leeg");
    CHECK(take(evidence.load(waiting[2].attachmentId)).bytes == 0);
    CHECK(take(evidence.removeOrphans()) == 0);

    CHECK(locked.merge().taken == 0);
    CHECK(take(locked.store().waitingCount()) == 3);
}

TEST_CASE("an entry goes into one incident, or aside", "[core][inbox]")
{
    Locked locked;
    locked.addNote("een");
    locked.addFile(someBytes(100));
    locked.addNote("drie");
    locked.addNote("vier");
    fs::remove(locked.fileOf(4));
    CHECK(locked.merge().missing == 1);
    auto const incident = test::saveIncident(locked.vault.open(), "iets");
    auto store = locked.store();

    CHECK(codeOf(store.markUsed(1, "00000000-0000-4000-8000-000000000000")) == ErrorCode::UnknownIncident);
    CHECK(codeOf(store.markUsed(5, incident)) == ErrorCode::UnknownEntry);
    CHECK(codeOf(store.markUsed(4, incident)) == ErrorCode::InvalidInput);  // missing
    take(store.markUsed(1, incident));
    take(store.markUsed(2, incident));
    CHECK(codeOf(store.markUsed(1, incident)) == ErrorCode::InvalidInput);
    CHECK(codeOf(store.setAside(1)) == ErrorCode::InvalidInput);
    take(store.setAside(3));
    take(store.setAside(3));
    take(store.setAside(4));
    CHECK(codeOf(store.markUsed(3, incident)) == ErrorCode::InvalidInput);
    CHECK(codeOf(store.setAside(5)) == ErrorCode::UnknownEntry);
    REQUIRE(take(store.setAsideEntries()).size() == 2);
    CHECK(take(store.setAsideEntries())[0].number == 3);
    take(store.putBack(3));
    take(store.putBack(3));
    CHECK(take(store.load(3)).state == EntryState::Waiting);
    CHECK(take(store.setAsideEntries()).size() == 1);
    CHECK(codeOf(store.putBack(1)) == ErrorCode::InvalidInput);  // used stays used
    CHECK(take(store.load(1)).state == EntryState::Used);
    CHECK(codeOf(store.putBack(5)) == ErrorCode::UnknownEntry);
    take(store.setAside(3));
    CHECK(codeOf(store.load(5)) == ErrorCode::UnknownEntry);

    CHECK(take(store.waitingCount()) == 0);
    CHECK(take(store.load(1)).state == EntryState::Used);
    CHECK(take(store.load(1)).incidentId == incident);
    CHECK(take(store.load(1)).text == "een");
    CHECK(take(store.load(3)).state == EntryState::SetAside);
    CHECK(take(store.load(3)).incidentId.empty());
    CHECK(take(store.load(4)).kind == EntryKind::Missing);
    CHECK_FALSE(take(store.load(4)).madeAt);
    // Dealt with is dealt with: nothing of it comes back.
    auto const again = locked.merge();
    CHECK(again.taken + again.missing + again.damaged == 0);
    CHECK(take(store.waitingCount()) == 0);
    // A file that went into no incident stays as long as its entry.
    CHECK(take(evidence::AttachmentStore(locked.vault.database(), locked.vault.folder()).removeOrphans()) == 0);
}

TEST_CASE("every kind and state has its own name", "[core][inbox]")
{
    std::set<std::string_view> names;
    for (auto const kind : {EntryKind::Note, EntryKind::File, EntryKind::Missing, EntryKind::Damaged})
        names.insert(nameOf(kind));
    for (auto const state : {EntryState::Waiting, EntryState::Used, EntryState::SetAside})
        names.insert(nameOf(state));
    CHECK(names == std::set<std::string_view>{"note", "file", "missing", "damaged", "waiting", "used", "set-aside"});
}
