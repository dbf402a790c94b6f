// A vault whose inbox is added to while it is locked, and looked at from outside.
#pragma once

#include "core/inbox/inbox_store.h"
#include "core/inbox/locked_inbox.h"
#include "crypto/age/file.h"
#include "tests/core/evidence/sources.h"
#include "tests/support/test_vault.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::test {

struct Locked {
    TestVault vault;

    [[nodiscard]] std::filesystem::path folder() const { return vault.folder() / "inbox"; }
    [[nodiscard]] inbox::LockedInbox inbox() { return {vault.folder(), vault.clock()}; }
    [[nodiscard]] inbox::InboxStore store() { return inbox::InboxStore(vault.open()); }
    [[nodiscard]] inbox::Merged merge() { return take(store().merge()); }
    int addNote(std::string_view text) { return take(inbox().addNote(text)); }
    int addFile(crypto::Bytes content, std::string name = "foto.jpg")
    {
        MemorySource source(std::move(content), std::move(name));
        return take(inbox().addFile(source, {}));
    }

    [[nodiscard]] static std::string nameOf(int number, char const* end = ".age")
    {
        std::array<char, 32> name{};
        std::snprintf(name.data(), name.size(), "%06d%s", number, end);
        return name.data();
    }
    [[nodiscard]] std::filesystem::path fileOf(int number) const { return folder() / nameOf(number); }
    [[nodiscard]] std::string counter() const
    {
        auto const bytes = readBytes(folder() / "next");
        return {bytes.begin(), bytes.end()};
    }

    /// Puts something of one's own in an entry's place, sealed to this vault as anybody can: `plain`, and then as many
    /// letters x.
    void forge(int number, std::string_view plain, std::size_t letters = 0) const
    {
        std::filesystem::create_directories(folder());
        std::ofstream file(fileOf(number), std::ios::binary | std::ios::trunc);
        auto const recipient = take(vault::Vault::inboxRecipient(vault.folder()));
        auto encryptor = crypto::age::Encryptor::start(recipient, [&](crypto::ByteView part) {
            file.write(reinterpret_cast<char const*>(part.data()), static_cast<std::streamsize>(part.size()));
            return file.good();
        });
        bool isGood = encryptor && encryptor->write(crypto::bytesOf(plain));
        crypto::Bytes const block(64 * 1024, 'x');
        for (; isGood && letters > 0; letters -= std::min(letters, block.size()))
            isGood = encryptor->write(crypto::ByteView(block).first(std::min(letters, block.size()))).has_value();
        if (!isGood || !encryptor->finish())
            throw std::runtime_error("not sealed");
    }

    /// The texts of the notes and the names of the files that wait, oldest first.
    [[nodiscard]] std::vector<std::string> waitingTexts()
    {
        std::vector<std::string> texts;
        for (auto const& entry : take(store().waiting())) {
            if (entry.kind == inbox::EntryKind::Note || entry.kind == inbox::EntryKind::File)
                texts.push_back(entry.text);
        }
        return texts;
    }
    /// The numbers of one kind that wait.
    [[nodiscard]] std::vector<int> waitingNumbers(inbox::EntryKind kind)
    {
        std::vector<int> numbers;
        for (auto const& entry : take(store().waiting())) {
            if (entry.kind == kind)
                numbers.push_back(entry.number);
        }
        return numbers;
    }
};

}  // namespace weerbaar::test
