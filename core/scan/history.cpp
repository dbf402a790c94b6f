#include "core/scan/history.h"

#include "core/scan/answers_by_item.h"

#include <algorithm>

namespace weerbaar::scan {

namespace {

Change changeOf(std::optional<Answer> before, std::optional<Answer> now)
{
    if (!before)
        return now ? Change::NowAnswered : Change::Same;
    if (!now)
        return Change::NotAnswered;
    if (*before == Answer::NotApplicable || *now == Answer::NotApplicable || *before == *now)
        return Change::Same;
    if ((*before == Answer::Unknown && *now == Answer::No) || (*before == Answer::No && *now == Answer::Unknown))
        return Change::Different;
    return uncertainty(*now) < uncertainty(*before) ? Change::Improved : Change::Slipped;
}

/// What counted in each round, said by the same people: one who answers alone now did not improve on two last time.
std::pair<std::optional<Answer>, std::optional<Answer>> comparable(PerItem const& before, PerItem const& now)
{
    auto const two = [](PerItem const& said) { return said.partner || said.together; };
    if (two(before) != two(now) && before.councillor && now.councillor)
        return {before.councillor->answer, now.councillor->answer};
    return {before.effective(), now.effective()};
}

ScanResult resultOf(content::ScanPack const& pack, AnsweredRound const& round)
{
    return evaluate(pack, {round.round.profile, round.round.scope, round.answers, {}, {}});
}

}  // namespace

RoundChange changeBetween(content::ScanPack const& pack, AnsweredRound const& before, AnsweredRound const& now)
{
    auto const saidBefore = byItem(before.answers);
    auto const saidNow = byItem(now.answers);
    auto const resultBefore = resultOf(pack, before);
    auto const resultNow = resultOf(pack, now);
    RoundChange result;
    result.newerPackBefore = before.round.packVersion > pack.info.version;

    for (std::size_t i = 0; i < pack.themes.size(); ++i) {
        auto const& theme = pack.themes[i];
        ThemeChange changed{theme.id, 0, 0, 0, resultBefore.themes[i], resultNow.themes[i]};
        for (auto const& item : theme.items) {
            auto const [answerBefore, answerNow] = comparable(saidAbout(saidBefore, item.id), saidAbout(saidNow, item.id));
            bool const isAsked = isAskedIn(item, now.round.profile, now.round.scope);
            auto change = changeOf(answerBefore, answerNow);
            if ((isAsked || answerNow) && !answerBefore && item.since > before.round.packVersion)
                change = Change::NewItem;
            else if (change == Change::NotAnswered && !isAsked)
                change = Change::Same;
            changed.improved += change == Change::Improved ? 1 : 0;
            changed.slipped += change == Change::Slipped ? 1 : 0;
            changed.newItems += change == Change::NewItem ? 1 : 0;
            if (change != Change::Same)
                result.items.push_back({item.id, change, answerBefore, answerNow});
        }
        result.improved += changed.improved;
        result.slipped += changed.slipped;
        result.newItems += changed.newItems;
        result.themes.push_back(std::move(changed));
    }
    for (auto const* const said : {&saidBefore, &saidNow}) {
        for (auto const& [itemId, answers] : *said) {
            bool const listed = std::any_of(result.items.begin(), result.items.end(),
                                            [&](ItemChange const& item) { return item.itemId == itemId; });
            if (pack.find(itemId) || listed)
                continue;
            result.items.push_back({std::string(itemId), Change::Withdrawn, saidAbout(saidBefore, itemId).effective(),
                                    saidAbout(saidNow, itemId).effective()});
        }
    }
    return result;
}

ItemWords wordsOf(content::ScanPack const& pack, std::string_view itemId)
{
    if (auto const* const item = pack.find(itemId))
        return {ItemWords::Kind::Asked, item->statement, {}};
    if (auto const* const withdrawn = pack.findWithdrawn(itemId))
        return {ItemWords::Kind::Withdrawn, withdrawn->statement, withdrawn->replacedBy};
    return {};
}

}  // namespace weerbaar::scan
