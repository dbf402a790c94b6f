#include "core/scan/scan_result.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace weerbaar::scan {

namespace {

/// From certain to uncertain: the higher one wins when two people differ.
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

/// What one item was answered, by each.
struct PerItem {
    std::optional<Answer> councillor;
    std::optional<Answer> partner;
    std::optional<Answer> together;

    [[nodiscard]] std::optional<Answer> effective() const
    {
        if (together)
            return together;
        if (councillor && partner)
            return uncertainty(*partner) > uncertainty(*councillor) ? partner : councillor;
        return councillor ? councillor : partner;
    }

    [[nodiscard]] bool differs() const { return !together && councillor && partner && *councillor != *partner; }
};

using AnswersByItem = std::map<std::string, PerItem, std::less<>>;

AnswersByItem group(std::vector<GivenAnswer> const& answers)
{
    AnswersByItem result;
    for (auto const& given : answers) {
        auto& item = result[given.itemId];
        switch (given.by) {
        case content::Answerer::Councillor:
            item.councillor = given.answer;
            break;
        case content::Answerer::Partner:
            item.partner = given.answer;
            break;
        case content::Answerer::Together:
            item.together = given.answer;
            break;
        }
    }
    return result;
}

/// No before partly before unknown.
int urgency(Answer answer)
{
    return answer == Answer::No ? 0 : answer == Answer::Partly ? 1 : 2;
}

}  // namespace

std::optional<Answer> effectiveAnswer(std::vector<GivenAnswer> const& answers, std::string_view itemId)
{
    auto const grouped = group(answers);
    auto const found = grouped.find(itemId);
    return found == grouped.end() ? std::nullopt : found->second.effective();
}

ScanResult evaluate(content::ScanPack const& pack, HomeProfile const& profile, std::vector<GivenAnswer> const& answers)
{
    struct Gap {
        content::ScanItem const* item;
        Answer answer;
    };
    auto const byItem = group(answers);
    ScanResult result;
    std::vector<Gap> gaps;      // no or partly
    std::vector<Gap> critical;  // no, partly or unknown, of critical items

    for (auto const& theme : pack.themes) {
        ThemeResult counted;
        counted.id = theme.id;
        for (auto const& item : theme.items) {
            if (!appliesTo(item, profile))
                continue;
            auto const found = byItem.find(item.id);
            auto const answer = found == byItem.end() ? std::nullopt : found->second.effective();
            if (found != byItem.end() && found->second.differs())
                result.differences.push_back(item.id);
            if (answer)
                ++counted.answered;
            if (answer == Answer::NotApplicable)
                continue;
            ++counted.total;
            if (!answer) {
                ++counted.open;
            } else if (*answer == Answer::Yes) {
                ++counted.good;
            } else {
                if (*answer == Answer::Unknown) {
                    ++counted.unknown;
                    result.toFindOut.push_back(item.id);
                } else {
                    ++counted.gaps;
                    gaps.push_back({&item, *answer});
                }
                if (item.weight == content::Weight::Critical)
                    critical.push_back({&item, *answer});
            }
        }
        result.themes.push_back(std::move(counted));
    }

    std::stable_sort(critical.begin(), critical.end(),
                     [](Gap const& a, Gap const& b) { return urgency(a.answer) < urgency(b.answer); });
    for (auto const& gap : critical)
        result.criticalGaps.push_back({gap.item->id, gap.answer});

    std::stable_sort(gaps.begin(), gaps.end(), [](Gap const& a, Gap const& b) {
        return std::tuple(a.item->weight, a.item->effort) < std::tuple(b.item->weight, b.item->effort);
    });
    for (auto const& gap : gaps) {
        auto& list = result.actionsNow.size() < actionsAtOnce ? result.actionsNow : result.actionsLater;
        list.push_back({gap.item->id, gap.answer});
    }
    return result;
}

}  // namespace weerbaar::scan
