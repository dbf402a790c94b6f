#include "core/transfer/manifest.h"

#include "core/vault/migrations.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <type_traits>
#include <utility>

namespace weerbaar::transfer {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view formatName = "weerbaar-backup";
constexpr int formatVersion = 1;

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> tableFiles{{
    {"setting", "instellingen.json"},
    {"scan_round", "scans.json"},
    {"scan_answer", "scan-antwoorden.json"},
    {"scan_action", "scan-acties.json"},
    {"scan_invitation", "scan-uitnodigingen.json"},
    {"incident", "voorvallen.json"},
    {"incident_event", "voorval-gebeurtenissen.json"},
    {"incident_offender", "voorval-daders.json"},
    {"incident_attachment", "voorval-bijlagen.json"},
    {"attachment", "bijlagen.json"},
    {"inbox_entry", "postvak.json"},
    {"check_in", "nazorg.json"},
    {"export", "uitvoer.json"},
    {"export_incident", "uitvoer-voorvallen.json"},
    {"export_file", "uitvoer-bestanden.json"},
    {"contact", "ontvangers.json"},
}};

/// One of the numbers, if it is whole and fits.
template <class Number>
bool readNumber(Json const& json, char const* name, Number& number)
{
    auto const found = json.find(name);
    if (found == json.end() || !found->is_number_unsigned())
        return false;
    auto const value = found->get<std::uint64_t>();
    if (value > std::uint64_t{std::numeric_limits<Number>::max()})
        return false;
    number = static_cast<Number>(value);
    return true;
}

bool readMoment(Json const& json, Moment& moment)
{
    auto const found = json.find("madeAt");
    if (found == json.end() || !found->is_string())
        return false;
    auto const parsed = parseRfc3339(found->get_ref<std::string const&>());
    if (parsed)
        moment = *parsed;
    return parsed.has_value();
}

bool readNames(Json const& json, std::vector<std::string>& names)
{
    auto const found = json.find("lost");
    if (found == json.end() || !found->is_array())
        return false;
    for (auto const& name : *found) {
        if (!name.is_string())
            return false;
        names.push_back(name.get<std::string>());
    }
    return true;
}

/// Each table in one file.
bool readTables(Json const& json, std::map<std::string, std::string>& tables)
{
    auto const found = json.find("tables");
    if (found == json.end() || !found->is_object())
        return false;
    std::set<std::string> once;
    for (auto const& [file, table] : found->items()) {
        if (!table.is_string() || !once.insert(table.get<std::string>()).second)
            return false;
        tables.emplace(file, table.get<std::string>());
    }
    return tables.size() == found->size();
}

}  // namespace

std::string fileOfTable(std::string_view table)
{
    auto const found = std::find_if(tableFiles.begin(), tableFiles.end(), [&](auto const& t) { return t.first == table; });
    return found == tableFiles.end() ? std::string(table) + ".json" : std::string(found->second);
}

bool isKnownTable(std::string_view table)
{
    return std::any_of(tableFiles.begin(), tableFiles.end(), [&](auto const& t) { return t.first == table; });
}

std::string readMeText()
{
    return "Dit is een reservekopie van Weerbaar.\n"
           "\n"
           "Zo zet je haar terug: open Weerbaar op een toestel zonder kluis en kies Terugzetten.\n"
           "\n"
           "Zonder Weerbaar lees je haar zo, op een computer met age (https://age-encryption.org):\n"
           "\n"
           "    age -d RESERVEKOPIE.age | tar x\n"
           "\n"
           "Daarna staat alles leesbaar op die computer. Haal het weg als je klaar bent.\n"
           "\n"
           "weerbaar.json         wanneer de kopie is gemaakt, wat erin zit, en welke tabel in welk bestand staat\n"
           "voorvallen.json       je voorvallen, zoals de lijst ze toont\n"
           "voorval-gebeurtenissen.json\n"
           "                      alles wat je bij een voorval schreef (content), met de hash die het vastlegt\n"
           "voorval-bijlagen.json welk bestand bij welk voorval hoort\n"
           "voorval-daders.json   wie je bij een voorval als dader noemde\n"
           "bijlagen.json         je bestanden: naam, soort, SHA-256, en waar ze hier staan\n"
           "bijlagen/             de bestanden zelf, zoals ze waren\n"
           "SHA256SUMS            om ze na te kijken: sha256sum -c SHA256SUMS\n"
           "scans.json, scan-antwoorden.json, scan-acties.json, scan-uitnodigingen.json\n"
           "                      de scans en wat jullie besloten\n"
           "postvak.json          wat je schreef terwijl de kluis op slot was\n"
           "nazorg.json           hoe het met je ging\n"
           "uitvoer.json, uitvoer-voorvallen.json, uitvoer-bestanden.json\n"
           "                      wat er uit je kluis is gegaan, over welk voorval, en welke bestanden erin zaten\n"
           "ontvangers.json       sleutels van mensen aan wie je iets stuurde\n"
           "instellingen.json     instellingen en het protocol van je gemeente\n"
           "\n"
           "Een tijd is het aantal milliseconden sinds 1 januari 1970 in UTC (utc_ms), met ernaast hoeveel minuten de\n"
           "klok bij jou daarop voorliep (offset). Bytes staan er als hexadecimale cijfers.\n";
}

std::string toJson(Manifest const& manifest)
{
    auto const& contents = manifest.contents;
    Json json{{"format", formatName},
              {"version", formatVersion},
              {"schema", contents.schema},
              {"madeAt", toRfc3339(contents.madeAt)},
              {"incidents", contents.incidents},
              {"events", contents.events},
              {"intactEvents", contents.intactEvents},
              {"scanRounds", contents.scanRounds},
              {"attachments", contents.attachments},
              {"attachmentBytes", contents.attachmentBytes},
              {"lost", contents.lost},
              {"tables", manifest.tables}};
    return json.dump(2) + '\n';
}

Result<Manifest> manifestFrom(std::string_view text)
{
    constexpr int depthOfTables = 2;
    bool isFlat = true;
    auto const json = Json::parse(
        text,
        [&](int depth, Json::parse_event_t event, Json& /*parsed*/) {
            bool const opens = event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
            bool const isTooDeep = opens && depth >= depthOfTables;
            isFlat = isFlat && !isTooDeep;
            return !isTooDeep;
        },
        false);
    Error const refused{ErrorCode::NotABackup, "manifest"};
    if (!json.is_object())
        return refused;
    auto const format = json.find("format");
    int version = 0;
    Manifest manifest;
    auto& contents = manifest.contents;
    if (format == json.end() || *format != formatName || !readNumber(json, "version", version) || version < 1)
        return refused;
    // What a later version says besides is not ours to judge.
    if (version > formatVersion)
        return Error{ErrorCode::NewerBackup, "version"};
    if (!readNumber(json, "schema", contents.schema) || contents.schema < 1)
        return refused;
    if (contents.schema > vault::schemaVersion)
        return Error{ErrorCode::NewerBackup, "schema"};
    constexpr std::size_t fields = 12;
    bool const isComplete = isFlat && json.size() == fields && readMoment(json, contents.madeAt) &&
                            readNumber(json, "incidents", contents.incidents) && readNumber(json, "events", contents.events) &&
                            readNumber(json, "intactEvents", contents.intactEvents) &&
                            readNumber(json, "scanRounds", contents.scanRounds) &&
                            readNumber(json, "attachments", contents.attachments) &&
                            readNumber(json, "attachmentBytes", contents.attachmentBytes) &&
                            readNames(json, contents.lost) && readTables(json, manifest.tables);
    if (!isComplete)
        return refused;
    return manifest;
}

}  // namespace weerbaar::transfer
