#include "tests/rules/source_tree.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace weerbaar::rules {

namespace {

namespace fs = std::filesystem;

bool isNotOurs(fs::path const& path)
{
    auto const name = path.filename().string();
    return (name.starts_with('.') && name != ".ci" && name != ".gitignore") || name == "build" || name == "out";
}

std::vector<SourceFile> read()
{
    fs::path const root = WEERBAAR_SOURCE_ROOT;
    std::vector<SourceFile> files;
    for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator(); ++entry) {
        if (isNotOurs(entry->path())) {
            if (entry->is_directory())
                entry.disable_recursion_pending();
            continue;
        }
        if (!entry->is_regular_file())
            continue;
        std::ifstream stream(entry->path(), std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(stream), {}};
        if (text.find('\0') == std::string::npos)
            files.push_back({fs::relative(entry->path(), root).generic_string(), std::move(text)});
    }
    std::sort(files.begin(), files.end(), [](SourceFile const& a, SourceFile const& b) { return a.path < b.path; });
    return files;
}

}  // namespace

std::vector<SourceFile> const& sourceTree()
{
    static auto const files = read();
    return files;
}

std::vector<SourceFile> filesUnder(std::string const& folder, std::vector<std::string> const& endings)
{
    std::vector<SourceFile> files;
    for (auto const& file : sourceTree()) {
        bool const fits = std::any_of(endings.begin(), endings.end(),
                                      [&](std::string const& ending) { return file.path.ends_with(ending); });
        if (file.path.starts_with(folder + '/') && fits)
            files.push_back(file);
    }
    return files;
}

}  // namespace weerbaar::rules
