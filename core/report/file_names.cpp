#include "core/report/file_names.h"

#include <algorithm>
#include <array>

namespace weerbaar::report {

namespace {

constexpr std::size_t endingMaximumBytes = 12;

/// Marks and overrides of the direction of writing (UAX 9), in UTF-8.
constexpr std::array<std::string_view, 12> directionMarks = {
    "\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"};

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::string savable(std::string_view name)
{
    std::string result;
    while (!name.empty()) {
        auto const mark = std::find_if(directionMarks.begin(), directionMarks.end(),
                                       [&](std::string_view each) { return name.starts_with(each); });
        if (mark != directionMarks.end()) {
            name.remove_prefix(mark->size());
            continue;
        }
        auto const c = static_cast<unsigned char>(name.front());
        if (c >= 0xF0U) {  // poppler takes the halves of its UTF-16 for characters, and saves a name that is no UTF-8
            result += '-';
            name.remove_prefix(std::min<std::size_t>(4, name.size()));
            continue;
        }
        bool const isBad = c < 0x20U || c == 0x7FU || std::string_view("\\/:*?\"<>|").find(name.front()) != std::string_view::npos;
        result += isBad ? '-' : name.front();
        name.remove_prefix(1);
    }
    auto const isEdge = [](char c) { return c == ' ' || c == '.'; };
    while (!result.empty() && isEdge(result.back()))
        result.pop_back();
    result.erase(result.begin(), std::find_if_not(result.begin(), result.end(), isEdge));
    return result.empty() ? "bestand" : result;
}

/// Before the ending; the ending has its dot.
std::pair<std::string, std::string> splitEnding(std::string const& name)
{
    auto const dot = name.rfind('.');
    if (dot == std::string::npos || dot == 0 || name.size() - dot > endingMaximumBytes)
        return {name, {}};
    return {name.substr(0, dot), name.substr(dot)};
}

/// At most `limit` bytes, and no half character.
std::string cut(std::string text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && isContinuation(text[limit]))
        --limit;
    text.resize(limit);
    return text;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

}  // namespace

std::string FileNames::take(std::string_view wanted)
{
    auto const [stem, ending] = splitEnding(savable(wanted));
    for (int n = 1;; ++n) {
        auto const number = n == 1 ? std::string() : '-' + std::to_string(n);
        auto name = cut(stem, maximumBytes - ending.size() - number.size()) + number + ending;
        if (m_taken.insert(lowered(name)).second)
            return name;
    }
}

}  // namespace weerbaar::report
