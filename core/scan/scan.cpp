#include "core/scan/scan.h"

#include "core/scan/answer_sheet.h"
#include "core/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace weerbaar::scan {

namespace {

template <class Value, std::size_t n>
using Names = std::array<std::pair<Value, std::string_view>, n>;

constexpr Names<Answer, 5> answerNames{{{Answer::Yes, "yes"},
                                        {Answer::Partly, "partly"},
                                        {Answer::No, "no"},
                                        {Answer::Unknown, "unknown"},
                                        {Answer::NotApplicable, "not-applicable"}}};
constexpr Names<Living, 2> livingNames{{{Living::Alone, "alone"}, {Living::WithPartner, "with-partner"}}};
constexpr Names<Scope, 2> scopeNames{{{Scope::Short, "short"}, {Scope::Full, "full"}}};

template <class Value, std::size_t n>
std::string_view find(Names<Value, n> const& names, Value wanted)
{
    for (auto const& [value, name] : names) {
        if (value == wanted)
            return name;
    }
    std::abort();  // a value without a name is a mistake in this file
}

template <class Value, std::size_t n>
std::optional<Value> find(Names<Value, n> const& names, std::string_view wanted)
{
    for (auto const& [value, name] : names) {
        if (name == wanted)
            return value;
    }
    return std::nullopt;
}

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

bool isInScope(content::ScanItem const& item, Selection const& selection)
{
    if (selection.scope == Scope::Full)
        return true;
    return selection.person == content::Answerer::Partner ? item.partnerRound
                                                          : item.weight == content::Weight::Critical;
}

}  // namespace

std::string_view nameOf(Answer answer)
{
    return find(answerNames, answer);
}

std::optional<Answer> answerFromName(std::string_view name)
{
    return find(answerNames, name);
}

std::string_view nameOf(Living living)
{
    return find(livingNames, living);
}

std::optional<Living> livingFromName(std::string_view name)
{
    return find(livingNames, name);
}

std::string_view nameOf(Scope scope)
{
    return find(scopeNames, scope);
}

std::optional<Scope> scopeFromName(std::string_view name)
{
    return find(scopeNames, name);
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

std::vector<Question> questionsFor(content::ScanPack const& pack, Selection const& selection)
{
    std::vector<Question> questions;
    auto const add = [&](content::ScanItem const& item, std::string_view sectionId, std::string_view sectionTitle) {
        if (isAskedOf(item, selection.person) && appliesTo(item, selection.profile) &&
            isInScope(item, selection))
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

}  // namespace weerbaar::scan
