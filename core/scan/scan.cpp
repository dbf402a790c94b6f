#include "core/scan/scan.h"

#include "core/names.h"
#include "core/scan/answer_sheet.h"
#include "core/text.h"

#include <algorithm>

namespace weerbaar::scan {

namespace {

constexpr Names<Answer, 5> answerNames{{{Answer::Yes, "yes"},
                                        {Answer::Partly, "partly"},
                                        {Answer::No, "no"},
                                        {Answer::Unknown, "unknown"},
                                        {Answer::NotApplicable, "not-applicable"}}};
constexpr Names<Living, 2> livingNames{{{Living::Alone, "alone"}, {Living::WithPartner, "with-partner"}}};
constexpr Names<Scope, 2> scopeNames{{{Scope::Short, "short"}, {Scope::Full, "full"}}};

/// What was not said may be true.
bool mayBe(content::Circumstance circumstance, Profile const& profile)
{
    switch (circumstance) {
    case content::Circumstance::Alone:
        return profile.living != Living::WithPartner;
    case content::Circumstance::Partner:
        return profile.living != Living::Alone;
    case content::Circumstance::Children:
        return profile.children.value_or(true);
    case content::Circumstance::Business:
        return profile.business.value_or(true);
    }
    return true;
}

}  // namespace

std::string_view nameOf(Answer answer)
{
    return nameIn(answerNames, answer);
}

std::optional<Answer> answerFromName(std::string_view name)
{
    return valueIn(answerNames, name);
}

std::string_view nameOf(Living living)
{
    return nameIn(livingNames, living);
}

std::optional<Living> livingFromName(std::string_view name)
{
    return valueIn(livingNames, name);
}

std::string_view nameOf(Scope scope)
{
    return nameIn(scopeNames, scope);
}

std::optional<Scope> scopeFromName(std::string_view name)
{
    return valueIn(scopeNames, name);
}

bool appliesTo(content::ScanItem const& item, Profile const& profile)
{
    bool const homeFits =
        !profile.home || std::find(item.homes.begin(), item.homes.end(), *profile.home) != item.homes.end();
    bool const tenureFits =
        !profile.tenure || std::find(item.tenures.begin(), item.tenures.end(), *profile.tenure) != item.tenures.end();
    return homeFits && tenureFits &&
           std::all_of(item.onlyWith.begin(), item.onlyWith.end(),
                       [&](content::Circumstance circumstance) { return mayBe(circumstance, profile); });
}

bool isAskedOf(content::ScanItem const& item, content::Answerer person)
{
    return item.answeredBy == content::Answerer::Together || item.answeredBy == person;
}

bool isAskedIn(content::ScanItem const& item, Profile const& profile, Scope scope)
{
    return appliesTo(item, profile) && (scope == Scope::Full || item.weight == content::Weight::Critical);
}

std::vector<Question> questionsFor(content::ScanPack const& pack, Selection const& selection)
{
    std::vector<Question> questions;
    // The partner's short round is their own: not what is critical, but what two people can best talk about.
    bool const isPartnersShort = selection.person == content::Answerer::Partner && selection.scope == Scope::Short;
    auto const isAsked = [&](content::ScanItem const& item) {
        return isPartnersShort ? item.partnerRound && appliesTo(item, selection.profile)
                               : isAskedIn(item, selection.profile, selection.scope);
    };
    auto const add = [&](content::ScanItem const& item, std::string_view sectionId, std::string_view sectionTitle) {
        if (isAskedOf(item, selection.person) && isAsked(item))
            questions.push_back({&item, sectionId, sectionTitle});
    };
    if (selection.order == Order::Walking && !pack.walk.empty()) {
        for (auto const& stop : pack.walk) {
            for (auto const& itemId : stop.items) {
                if (auto const* const item = pack.find(itemId))
                    add(*item, stop.id, stop.title);
            }
        }
    } else {
        for (auto const& theme : pack.themes) {
            for (auto const& item : theme.items)
                add(item, theme.id, theme.title);
        }
    }
    return questions;
}

Result<void> checkAnswer(content::ScanPack const& pack, std::string_view itemId, std::string_view note)
{
    if (!pack.find(itemId))
        return Error{ErrorCode::UnknownItem, std::string(itemId)};
    if (note.size() > noteMaximumBytes)
        return Error{ErrorCode::TextTooLong, "note"};
    if (!isValidText(note))
        return Error{ErrorCode::InvalidText, "note"};
    return {};
}

Result<void> checkAnswerBy(content::Answerer person, content::ScanPack const& pack, std::string_view itemId,
                           std::string_view note)
{
    TRY(checkAnswer(pack, itemId, note));
    if (!isAskedOf(*pack.find(itemId), person))
        return Error{ErrorCode::UnknownItem, std::string(itemId)};
    return {};
}

}  // namespace weerbaar::scan
