// The repository's own files, as they lie on disk.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace weerbaar::rules {

struct SourceFile {
    std::string path;  ///< from the root, with slashes: "app/format.cpp"
    std::string text;
};

/// Every text file that is ours: nothing hidden but .ci/, and nothing that was built.
[[nodiscard]] std::vector<SourceFile> const& sourceTree();

/// Those under `folder` ("qml/screens") whose name ends in one of `endings`.
[[nodiscard]] std::vector<SourceFile> filesUnder(std::string const& folder, std::vector<std::string> const& endings);

}  // namespace weerbaar::rules
