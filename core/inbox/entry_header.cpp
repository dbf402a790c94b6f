#include "core/inbox/entry_header.h"

#include "core/inbox/inbox_folder.h"
#include "core/text.h"

#include <nlohmann/json.hpp>

namespace weerbaar::inbox {

namespace {

using nlohmann::json;

constexpr int version = 1;
constexpr std::size_t fieldCount = 6;
constexpr std::string_view noteName = "note";
constexpr std::string_view fileName = "file";

std::optional<std::uint64_t> numberIn(json const& fields, char const* key)
{
    auto const found = fields.find(key);
    if (found == fields.end() || !found->is_number_unsigned())
        return std::nullopt;
    return found->get<std::uint64_t>();
}

std::optional<std::string> textIn(json const& fields, char const* key)
{
    auto const found = fields.find(key);
    if (found == fields.end() || !found->is_string() || !isValidText(found->get_ref<std::string const&>()))
        return std::nullopt;
    return found->get<std::string>();
}

}  // namespace

std::string lineOf(EntryHeader const& header)
{
    json const fields = {{"bytes", header.bytes},
                         {"kind", header.isFile ? fileName : noteName},
                         {"madeAt", toRfc3339(header.madeAt)},
                         {"name", header.name},
                         {"number", header.number},
                         {"version", version}};
    return fields.dump() + '\n';
}

std::optional<EntryHeader> headerFrom(std::string_view line)
{
    json const fields = json::parse(line, nullptr, false);
    if (!fields.is_object() || fields.size() != fieldCount || numberIn(fields, "version") != version)
        return std::nullopt;
    auto const number = numberIn(fields, "number");
    auto const bytes = numberIn(fields, "bytes");
    auto const kind = textIn(fields, "kind");
    auto const name = textIn(fields, "name");
    auto const madeAt = parseRfc3339(textIn(fields, "madeAt").value_or(""));
    if (!number || *number < 1 || *number > static_cast<std::uint64_t>(highestNumber) || !bytes || !name || !madeAt
        || (kind != noteName && kind != fileName))
        return std::nullopt;
    return EntryHeader{static_cast<int>(*number), kind == fileName, *madeAt, *name, *bytes};
}

}  // namespace weerbaar::inbox
