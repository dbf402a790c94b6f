#include "app/format.h"
#include "app/weerbaarctl/scan_call.h"

#include <algorithm>

namespace weerbaar::tool {

namespace {

QString openText(content::OpenToCouncillors open)
{
    switch (open) {
    case content::OpenToCouncillors::Yes:
        return QStringLiteral("Voor raadsleden: ja.");
    case content::OpenToCouncillors::No:
        return QStringLiteral("Voor raadsleden: nee.");
    case content::OpenToCouncillors::Unknown:
        return QStringLiteral("Voor raadsleden: dat weten we niet.");
    }
    return {};
}

std::string const& themeOf(content::ScanItem const& item, content::ScanPack const& pack)
{
    auto const theme = std::find_if(pack.themes.begin(), pack.themes.end(), [&](content::ScanTheme const& candidate) {
        return std::any_of(candidate.items.begin(), candidate.items.end(),
                           [&](content::ScanItem const& own) { return &own == &item; });
    });
    return theme->id;
}

/// Every question, whoever answers it. Borrowed from the pack.
std::vector<scan::Question> everyQuestion(content::ScanPack const& pack, scan::Order order = scan::Order::ByTheme)
{
    std::vector<scan::Question> questions;
    if (order == scan::Order::Walking && !pack.walk.empty()) {
        for (auto const& stop : pack.walk) {
            for (auto const& itemId : stop.items)
                questions.push_back({pack.find(itemId), stop.id, stop.title});
        }
    } else {
        for (auto const& theme : pack.themes) {
            for (auto const& item : theme.items)
                questions.push_back({&item, theme.id, theme.title});
        }
    }
    return questions;
}

/// What the filters leave.
std::vector<scan::Question> questionsOf(Call const& call, content::ScanPack const& pack)
{
    auto const profile = householdOf(call);
    auto const scope = scopeOf(call);
    auto const order = call.arguments.value("order") == "walk" ? scan::Order::Walking : scan::Order::ByTheme;
    if (auto const by = call.arguments.value("by"))
        return scan::questionsFor(pack, {*content::fromName<content::Answerer>(*by), profile, scope, order});
    auto questions = everyQuestion(pack, order);
    std::erase_if(questions, [&](scan::Question const& question) {
        bool const isInScope = scope == scan::Scope::Full || question.item->weight == content::Weight::Critical;
        return !isInScope || !scan::appliesTo(*question.item, profile);
    });
    return questions;
}

Json jsonOf(scan::Question const& question, content::ScanPack const& pack)
{
    auto const& item = *question.item;
    Json json{{"id", item.id},
              {"theme", themeOf(item, pack)},
              {"section", question.sectionTitle},
              {"statement", item.statement},
              {"why", item.why},
              {"advice", item.advice},
              {"effort", content::nameOf(item.effort)},
              {"cost", content::nameOf(item.cost)},
              {"weight", content::nameOf(item.weight)},
              {"answeredBy", content::nameOf(item.answeredBy)},
              {"sourceStrength", content::nameOf(item.sourceStrength)},
              {"sources", sourcesOf(item.sources, pack.info)}};
    if (item.partnerStatement)
        json["partnerStatement"] = *item.partnerStatement;
    if (item.talk)
        json["talk"] = *item.talk;
    for (auto const circumstance : item.onlyWith)
        json["onlyWith"].push_back(content::nameOf(circumstance));
    if (!item.after.empty())
        json["after"] = item.after;
    if (item.eachForSelf)
        json["eachForSelf"] = true;
    return json;
}

/// \param person who reads them; nobody: the councillor's words.
Output outputOf(std::vector<scan::Question> const& questions, content::ScanPack const& pack,
                std::optional<std::string> const& person = {})
{
    Output output{Json::array(), {}};
    for (auto const& question : questions) {
        auto const& item = *question.item;
        auto const& words = person == "partner" ? item.partnerStatement.value_or(item.statement) : item.statement;
        output.json.push_back(jsonOf(question, pack));
        output.text += QStringLiteral("%1  %2 (%3)\n")
                           .arg(app::toQString(item.id), app::toQString(words), app::weightText(item.weight));
    }
    return output;
}

}  // namespace

Attempt<Output> scanItems(Call const& call)
{
    auto const& pack = packOf(call);
    return outputOf(questionsOf(call, pack), pack, call.arguments.value("by"));
}

Attempt<Output> scanSearch(Call const& call)
{
    auto const& pack = packOf(call);
    auto const wanted = app::toQString(*call.arguments.value("text"));
    auto questions = everyQuestion(pack);
    std::erase_if(questions, [&](scan::Question const& question) {
        auto const has = [&](std::string const& text) {
            return app::toQString(text).contains(wanted, Qt::CaseInsensitive);
        };
        return !has(question.item->statement) && !has(question.item->advice) && !has(question.item->why);
    });
    auto output = outputOf(questions, pack);
    if (questions.empty())
        output.text = QStringLiteral("Deze tekst staat in geen enkele vraag.");
    return output;
}

Attempt<Output> scanOffers(Call const& call)
{
    auto const& pack = packOf(call);
    Output output{Json::array(), {}};
    for (auto const& offer : pack.offers) {
        output.json.push_back({{"id", offer.id},
                               {"title", offer.title},
                               {"offeredBy", offer.offeredBy},
                               {"forWhom", offer.forWhom},
                               {"openToCouncillors", content::nameOf(offer.openToCouncillors)},
                               {"text", offer.text},
                               {"checkedOn", offer.checkedOn},
                               {"sourceStrength", content::nameOf(offer.sourceStrength)},
                               {"sources", sourcesOf(offer.sources, pack.info)}});
        output.text += QStringLiteral("%1\n  Van: %2. Voor: %3. %4\n  %5\n  Nagekeken op %6.\n")
                           .arg(app::toQString(offer.title), app::toQString(offer.offeredBy),
                                app::toQString(offer.forWhom), openText(offer.openToCouncillors),
                                app::toQString(offer.text), app::isoDayText(offer.checkedOn));
    }
    return output;
}

}  // namespace weerbaar::tool
