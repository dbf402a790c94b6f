#include "core/scan/comparison.h"

#include "core/scan/answers_by_item.h"

#include <algorithm>

namespace weerbaar::scan {

bool Pair::differs() const
{
    return councillor && partner && councillor->answer != partner->answer;
}

Comparison compare(content::ScanPack const& pack, Profile const& profile, std::vector<GivenAnswer> const& answers)
{
    auto const said = byItem(answers);
    auto const copy = [](GivenAnswer const* given) { return given ? std::optional(*given) : std::nullopt; };
    Comparison result;
    for (auto const& given : answers)
        result.partnerAnswers += given.by == content::Answerer::Partner ? 1 : 0;
    for (auto const& theme : pack.themes) {
        for (auto const& item : theme.items) {
            if (item.answeredBy != content::Answerer::Together || !appliesTo(item, profile))
                continue;
            auto const both = saidAbout(said, item.id);
            Pair pair{&item, copy(both.councillor), copy(both.partner), both.isJoint() ? copy(both.together) : std::nullopt};
            if (pair.differs() && !pair.together)
                result.differences.push_back(std::move(pair));
            else if (pair.together || (pair.councillor && pair.partner))
                result.agreed.push_back(std::move(pair));
            else if (pair.councillor)
                result.onlyCouncillor.push_back(std::move(pair));
            else if (pair.partner)
                result.onlyPartner.push_back(std::move(pair));
        }
    }
    std::stable_partition(result.differences.begin(), result.differences.end(),
                          [](Pair const& pair) { return !pair.item->eachForSelf; });
    return result;
}

}  // namespace weerbaar::scan
