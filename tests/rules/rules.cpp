#include "tests/rules/rules.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <regex>
#include <sstream>

namespace weerbaar::rules {

namespace {

using Lines = std::vector<std::string>;

Lines linesOf(std::string const& text)
{
    Lines lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::string at(SourceFile const& file, std::size_t index, std::string const& what)
{
    return file.path + ':' + std::to_string(index + 1) + ": " + what;
}

/// One finding for each line in which `pattern` is found.
Findings linesWith(std::regex const& pattern, SourceFile const& file, std::string const& what)
{
    Findings findings;
    auto const lines = linesOf(file.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::smatch found;
        if (std::regex_search(lines[i], found, pattern))
            findings.push_back(at(file, i, what + " (" + found.str() + ')'));
    }
    return findings;
}

std::string topFolder(std::string const& path)
{
    return path.substr(0, path.find('/'));
}

bool hasWord(std::string const& text)
{
    int letters = 0;
    for (char const c : text) {
        letters = std::isalpha(static_cast<unsigned char>(c)) ? letters + 1 : 0;
        if (letters == 2)
            return true;
    }
    return false;
}

/// The literals in a line of QML that a person would read: with letters, not in qsTr or another function, not compared
/// with, no comment.
Lines nakedLiterals(std::string const& line)
{
    Lines naked;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '/' && i + 1 < line.size() && line[i + 1] == '/')
            break;
        if (line[i] != '"')
            continue;
        auto end = i + 1;
        while (end < line.size() && line[end] != '"')
            end += line[end] == '\\' ? 2 : 1;
        auto const literal = line.substr(i + 1, std::min(end, line.size()) - i - 1);
        auto const before = line.substr(0, i);
        // qsTr("…"), and keys as in errorAt("place"); but what arg("…") is given is shown.
        bool const isGiven = before.size() > 1 && before.back() == '(' && std::isalnum(static_cast<unsigned char>(before[before.size() - 2]));
        bool const isShown = !isGiven || before.ends_with(".arg(");
        bool const isCompared = before.ends_with("=== ") || before.ends_with("!== ");
        if (isShown && !isCompared && hasWord(literal))
            naked.push_back(literal);
        i = end;
    }
    return naked;
}

}  // namespace

Findings upwardIncludes(SourceFile const& file)
{
    static std::map<std::string, std::vector<std::string>> const allowed = {
        {"crypto", {"crypto"}},
        {"core", {"core", "crypto"}},
        {"platform", {"platform", "crypto"}},
        {"app", {"app", "core", "platform", "crypto"}},
    };
    static std::regex const include(R"(^\s*#\s*include\s*"([^"]+)\")");
    auto const rule = allowed.find(topFolder(file.path));
    if (rule == allowed.end())
        return {};
    Findings findings;
    auto const lines = linesOf(file.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::smatch found;
        if (!std::regex_search(lines[i], found, include))
            continue;
        auto const target = topFolder(found.str(1));
        if (std::find(rule->second.begin(), rule->second.end(), target) == rule->second.end())
            findings.push_back(at(file, i, rule->first + " may not include " + found.str(1)));
    }
    return findings;
}

Findings qtMentions(SourceFile const& file)
{
    static std::regex const header(R"(#\s*include\s*[<"]Q[A-Za-z])");
    static std::regex const package(R"(\bQt[56]?::|find_package\(\s*Qt|AUTOMOC)");
    return linesWith(file.path.ends_with(".txt") || file.path.ends_with(".cmake") ? package : header, file, "no Qt here");
}

Findings importsOf(std::string const& module, SourceFile const& file)
{
    return linesWith(std::regex("^\\s*import\\s+" + std::regex_replace(module, std::regex("\\."), "\\.") + "\\b"), file,
                     "not to be imported here");
}

Findings hexColours(SourceFile const& file)
{
    static std::regex const colour(R"(["']#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})["'])");
    return linesWith(colour, file, "a colour not from Theme");
}

Findings untranslatedTexts(SourceFile const& file)
{
    static std::regex const shown(
        R"(^\s*((readonly\s+|required\s+)*property\s+string\s+\w+|(\w+\.)?(text|title|label|detail|hint|help|message|heading|placeholder|description|\w+Text)|Accessible\.name)\s*:)");
    static std::regex const notShown(R"(^\s*((readonly\s+|required\s+)*property\s+string\s+)?(iconName|objectName|icon\.name|font\.\w+|property|source)\s*:)");
    static std::regex const continued(R"(^\s*([?:+]|\|\||&&|"))");
    Findings findings;
    bool inText = false;
    auto const lines = linesOf(file.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        bool const starts = std::regex_search(lines[i], shown) && !std::regex_search(lines[i], notShown);
        inText = starts || (inText && std::regex_search(lines[i], continued));
        if (!inText)
            continue;
        for (auto const& literal : nakedLiterals(lines[i]))
            findings.push_back(at(file, i, "not in qsTr: \"" + literal + '"'));
    }
    return findings;
}

Findings bareHandlers(SourceFile const& file)
{
    static std::regex const handler(R"(^\s*(\w+\.)?(MouseArea|TapHandler|PointHandler|DragHandler|MultiPointTouchArea)\s*\{)");
    return linesWith(handler, file, "a control from qml/components instead");
}

Findings longerThan(std::size_t lines, SourceFile const& file)
{
    auto const count = linesOf(file.text).size();
    if (count <= lines)
        return {};
    return {file.path + ": " + std::to_string(count) + " lines; there is a component inside it"};
}

Findings machineTraces(SourceFile const& file)
{
    // A path begins after nothing, a blank, a quote, "=" or the like; in the middle of an address it is none.
    static std::regex const path(R"((^|[\s"'=(`:])/(work|root|home/\w+|Users/\w+|mnt/\w+)(?![\w-]))");
    static std::regex const mirror(
        R"(\b((deb|ftp|security|snapshot|httpredir)(\.\w\w)?\.debian\.org|(archive|security|ports)\.ubuntu\.com|mirrors?\.[\w-]+\.\w+))");
    auto findings = linesWith(path, file, "a path of one machine");
    auto const hosts = linesWith(mirror, file, "a package mirror");
    findings.insert(findings.end(), hosts.begin(), hosts.end());
    return findings;
}

Findings unfinishedWork(SourceFile const& file)
{
    static std::regex const mark(R"(\b(TO[D]O|FIX[M]E|XX[X]|HA[C]K)\b)");  // in brackets, so as not to be found here
    return linesWith(mark, file, "unfinished");
}

Findings unbuiltTests(std::vector<SourceFile> const& tests)
{
    namespace fs = std::filesystem;
    static std::regex const glob(R"(file\(\s*(GLOB|GLOB_RECURSE)\s+\w+\s+CONFIGURE_DEPENDS[^)]*\s(test_)?\*\.cpp)");
    static std::regex const addition(R"(add_subdirectory\(\s*([\w/]+)\s*\))");
    std::map<std::string, std::string> lists;  // folder: its CMakeLists.txt
    for (auto const& file : tests) {
        if (fs::path(file.path).filename() == "CMakeLists.txt")
            lists[fs::path(file.path).parent_path().generic_string()] = file.text;
    }
    Findings findings;
    std::vector<std::string> added;
    for (auto const& [folder, text] : lists) {
        for (std::sregex_iterator found(text.begin(), text.end(), addition), end; found != end; ++found)
            added.push_back((fs::path(folder) / found->str(1)).generic_string());
    }
    for (auto const& [folder, text] : lists) {
        // The topmost is added by the root's own list, which the build itself begins with.
        bool const isTop = folder.find('/') == std::string::npos;
        if (!isTop && std::find(added.begin(), added.end(), folder) == added.end())
            findings.push_back(folder + ": nothing adds this folder to the build");
    }
    for (auto const& file : tests) {
        fs::path const path = file.path;
        auto const name = path.filename().string();
        if (!name.starts_with("test_") || !name.ends_with(".cpp") || path.parent_path().filename() == "support")
            continue;
        auto folder = path.parent_path();
        while (!folder.empty() && !lists.contains(folder.generic_string()))
            folder = folder.parent_path();
        std::smatch found;
        bool const isCollected = lists.contains(folder.generic_string()) &&
                                 std::regex_search(lists.at(folder.generic_string()), found, glob) &&
                                 (folder == path.parent_path() || found.str(1) == "GLOB_RECURSE");
        if (!isCollected)
            findings.push_back(file.path + ": no glob with CONFIGURE_DEPENDS collects it");
    }
    return findings;
}

}  // namespace weerbaar::rules
