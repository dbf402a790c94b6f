// Files of the evidence of a test vault.
#pragma once

#include "core/evidence/attachment_store.h"
#include "tests/support/test_vault.h"

#include <fstream>
#include <stdexcept>
#include <string>

namespace weerbaar::test {

/// For work that nobody stops.
inline constexpr auto goOn = [](std::uint64_t, std::uint64_t) { return true; };

/// `content` as a file of that name that was chosen and taken in, and that belongs to nothing yet.
[[nodiscard]] inline evidence::Attachment takenIn(TestVault& vault, char const* name, crypto::ByteView content)
{
    TempFolder const from;
    writeBytes(from.path() / name, content);
    auto source = take(evidence::SourceFile::open(from.path() / name));
    auto staged = take(evidence::stage(vault.folder(), source, vault.clock().now(), goOn));
    return take(evidence::AttachmentStore(vault.database(), vault.folder()).keep(std::move(staged)));
}

/// What this process has written to files since it began (proc(5), /proc/PID/io).
[[nodiscard]] inline std::uint64_t bytesWritten()
{
    std::ifstream io("/proc/self/io");
    std::string name;
    std::uint64_t value = 0;
    while (io >> name >> value) {
        if (name == "wchar:")
            return value;
    }
    throw std::runtime_error("no /proc/self/io");
}

}  // namespace weerbaar::test
