// Whole files, and folders that go away with the test.
#pragma once

#include "crypto/bytes.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace weerbaar::test {

/// A new empty folder, removed with all that is in it.
class TempFolder {
public:
    TempFolder();
    TempFolder(TempFolder const&) = delete;
    TempFolder& operator=(TempFolder const&) = delete;
    ~TempFolder();

    [[nodiscard]] std::filesystem::path const& path() const noexcept { return m_path; }

private:
    std::filesystem::path m_path;
};

/// All throw std::runtime_error where a file does not do as it is told.
[[nodiscard]] crypto::Bytes readBytes(std::filesystem::path const& file);
void writeBytes(std::filesystem::path const& file, crypto::ByteView bytes);
void writeText(std::filesystem::path const& file, std::string_view text);
void copyFolder(std::filesystem::path const& from, std::filesystem::path const& to);
[[nodiscard]] bool contains(crypto::ByteView bytes, std::string_view text);

}  // namespace weerbaar::test
