// The commands of one scan, as a script would give them.
#pragma once

#include "tests/tool/world.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace weerbaar::test {

class ScanTool {
public:
    explicit ScanTool(World const& world, std::string scan = "home") : m_world(world), m_scan(std::move(scan)) {}

    /// `scan COMMAND --scan … MORE`
    [[nodiscard]] Words words(std::string const& command, Words const& more = {}) const
    {
        Words words{"scan", command, "--scan", m_scan};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }

    /// What the command says as JSON; fails the test if it is refused.
    Json operator()(std::string const& command, Words const& more = {}, std::string const& input = {}) const
    {
        return m_world.json(words(command, more), input);
    }

    /// The same for a command that needs no vault.
    [[nodiscard]] Json withoutVault(std::string const& command, Words const& more = {}) const
    {
        auto all = words(command, more);
        all.emplace_back("--json");
        auto const ran = m_world.tool(all);
        checkDone(ran);
        return Json::parse(ran.out);
    }

    void answer(std::string const& item, std::string const& value, std::string const& by = "councillor",
                std::string const& note = {}) const
    {
        Words more{"--item", item, "--answer", value, "--by", by};
        if (!note.empty())
            more.emplace_back("--note");
        CHECK((*this)("answer", more, note) == Json{{"item", item}, {"answer", value}, {"by", by}});
    }

private:
    World const& m_world;
    std::string m_scan;
};

/// The value of `key` in each element.
inline std::vector<std::string> each(Json const& list, char const* key)
{
    std::vector<std::string> values;
    for (auto const& element : list)
        values.push_back(element.at(key).get<std::string>());
    return values;
}

/// The element whose `key` is `value`; fails the test if there is none.
inline Json const& element(Json const& list, char const* key, std::string const& value)
{
    auto const found = std::find_if(list.begin(), list.end(), [&](Json const& candidate) { return candidate.at(key) == value; });
    INFO(list);
    CAPTURE(key, value);
    REQUIRE(found != list.end());
    return *found;
}

inline std::set<std::string> keysOf(Json const& json)
{
    std::set<std::string> keys;
    for (auto const& [key, value] : json.items())
        keys.insert(key);
    return keys;
}

}  // namespace weerbaar::test
