#include "tests/support/files.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace weerbaar::test {

namespace fs = std::filesystem;

TempFolder::TempFolder()
{
    auto name = (fs::temp_directory_path() / "weerbaar-test-XXXXXX").string();
    if (!::mkdtemp(name.data()))
        throw std::runtime_error("no temporary folder " + name);
    m_path = name;
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

crypto::Bytes readBytes(fs::path const& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeBytes(fs::path const& file, crypto::ByteView bytes)
{
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream.write(reinterpret_cast<char const*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream)
        throw std::runtime_error("cannot write " + file.string());
}

void writeText(fs::path const& file, std::string_view text)
{
    writeBytes(file, crypto::bytesOf(text));
}

void copyFolder(fs::path const& from, fs::path const& to)
{
    fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
}

bool contains(crypto::ByteView bytes, std::string_view text)
{
    auto const wanted = crypto::bytesOf(text);
    return std::search(bytes.begin(), bytes.end(), wanted.begin(), wanted.end()) != bytes.end();
}

}  // namespace weerbaar::test
