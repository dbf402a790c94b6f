// Sources and files of the tests of evidence and inbox.
#pragma once

#include "core/evidence/attachment_store.h"
#include "crypto/hash_chain.h"
#include "tests/support/child.h"
#include "tests/support/files.h"
#include "tests/support/outcome.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace weerbaar::test {

/// Bytes from memory, in pieces, that can be made to fail in every way that a file can.
class MemorySource final : public evidence::ByteSource {
public:
    explicit MemorySource(crypto::Bytes content, std::string name = "bewijs.bin")
        : claimedSize(content.size()), m_content(std::move(content)), m_name(std::move(name))
    {
    }

    [[nodiscard]] std::string name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return claimedSize; }
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> buffer) override
    {
        ++reads;
        if (onRead)
            onRead(m_at);
        if (failAt && m_at >= *failAt)
            return *failure;
        auto const count = std::min({buffer.size(), m_content.size() - m_at, pieceSize});
        std::copy_n(m_content.begin() + static_cast<std::ptrdiff_t>(m_at), count, buffer.begin());
        m_at += count;
        return count;
    }
    [[nodiscard]] Result<void> checkUnchanged() override { return changed ? Result<void>(*changed) : Result<void>(); }

    std::uint64_t claimedSize;
    std::size_t pieceSize = SIZE_MAX;
    std::optional<std::size_t> failAt;
    std::optional<Error> failure = Error{ErrorCode::SourceUnreadable, "failed"};
    std::optional<Error> changed;
    std::function<void(std::size_t at)> onRead;
    int reads = 0;

private:
    crypto::Bytes m_content;
    std::string m_name;
    std::size_t m_at = 0;
};

/// Zeros without end, none of them held; `claimed` of them.
class ZeroSource final : public evidence::ByteSource {
public:
    explicit ZeroSource(std::uint64_t claimed, std::uint64_t given) : m_claimed(claimed), m_left(given) {}

    [[nodiscard]] std::string name() const override { return "nul"; }
    [[nodiscard]] std::uint64_t size() const override { return m_claimed; }
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> buffer) override
    {
        auto const count = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), m_left));
        std::fill_n(buffer.begin(), count, std::uint8_t{0});
        m_left -= count;
        return count;
    }
    [[nodiscard]] Result<void> checkUnchanged() override { return {}; }

private:
    std::uint64_t m_claimed;
    std::uint64_t m_left;
};

/// Bytes that no two places share for long.
inline crypto::Bytes someBytes(std::size_t size, std::uint32_t seed = 1)
{
    crypto::Bytes bytes(size);
    std::uint32_t state = seed;
    for (auto& byte : bytes) {
        state = state * 1'664'525U + 1'013'904'223U;  // Numerical Recipes' "quick and dirty" generator
        byte = static_cast<std::uint8_t>(state >> 24U);
    }
    return bytes;
}

/// The names in a folder, sorted; none if it is not there.
inline std::vector<std::string> namesIn(std::filesystem::path const& folder)
{
    std::vector<std::string> names;
    if (std::filesystem::exists(folder)) {
        for (auto const& entry : std::filesystem::directory_iterator(folder))
            names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

inline evidence::Attachment keepBytes(evidence::AttachmentStore& store, std::filesystem::path const& folder,
                                      crypto::Bytes content, std::string name = "bewijs.bin")
{
    MemorySource source(std::move(content), std::move(name));
    return take(store.keep(take(evidence::stage(folder, source, {}, {}))));
}

/// All that a file of the evidence hands out; an error ends the test.
inline crypto::Bytes contentOf(evidence::AttachmentStore& store, std::string const& id)
{
    crypto::Bytes content;
    take(take(store.open(id)).read([&](crypto::ByteView part) {
        content.insert(content.end(), part.begin(), part.end());
        return true;
    }));
    return content;
}

}  // namespace weerbaar::test
