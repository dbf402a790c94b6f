#include "core/scan/answers_by_item.h"

namespace weerbaar::scan {

int uncertainty(Answer answer)
{
    switch (answer) {
    case Answer::NotApplicable:
        return 0;
    case Answer::Yes:
        return 1;
    case Answer::Partly:
        return 2;
    case Answer::Unknown:
        return 3;
    case Answer::No:
        return 4;
    }
    return 0;
}

bool PerItem::isJoint() const
{
    auto const isLater = [this](GivenAnswer const* own) { return own && own->answeredAt.utcMs > together->answeredAt.utcMs; };
    return together && !isLater(councillor) && !isLater(partner);
}

GivenAnswer const* PerItem::counting() const
{
    if (isJoint() || (!councillor && !partner))
        return together;
    if (councillor && partner) {
        int const more = uncertainty(partner->answer) - uncertainty(councillor->answer);
        bool const partnerLater = partner->answeredAt.utcMs > councillor->answeredAt.utcMs;
        return more > 0 || (more == 0 && partnerLater) ? partner : councillor;
    }
    return councillor ? councillor : partner;
}

std::optional<Answer> PerItem::effective() const
{
    auto const* const answer = counting();
    return answer ? std::optional(answer->answer) : std::nullopt;
}

std::optional<Moment> PerItem::effectiveAt() const
{
    auto const* const answer = counting();
    return answer ? std::optional(answer->answeredAt) : std::nullopt;
}

bool PerItem::differs() const
{
    return !isJoint() && councillor && partner && councillor->answer != partner->answer;
}

AnswersByItem byItem(std::vector<GivenAnswer> const& answers)
{
    AnswersByItem result;
    for (auto const& given : answers) {
        auto& item = result[given.itemId];
        switch (given.by) {
        case content::Answerer::Councillor:
            item.councillor = &given;
            break;
        case content::Answerer::Partner:
            item.partner = &given;
            break;
        case content::Answerer::Together:
            item.together = &given;
            break;
        }
    }
    return result;
}

PerItem saidAbout(AnswersByItem const& answers, std::string_view itemId)
{
    auto const found = answers.find(itemId);
    return found == answers.end() ? PerItem() : found->second;
}

}  // namespace weerbaar::scan
