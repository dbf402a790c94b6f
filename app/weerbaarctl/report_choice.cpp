#include "app/weerbaarctl/report_choice.h"

#include "app/format.h"
#include "core/vault/settings.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace weerbaar::tool {

namespace {

Stop unknown(char const* option, std::string const& what)
{
    return usage(QStringLiteral("--%1 kent dit niet: %2").arg(QLatin1String(option), app::toQString(what)));
}

/// What stands after `prefix`, if `word` begins with it.
std::optional<std::string> after(std::string_view prefix, std::string const& word)
{
    return word.starts_with(prefix) ? std::optional(word.substr(prefix.size())) : std::nullopt;
}

std::optional<int> numberIn(std::string const& text)
{
    int number = 0;
    auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failed == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool hasFile(report::Source const& source, std::string const& id)
{
    auto const files = source.incident.files();
    return std::any_of(files.begin(), files.end(), [&](incident::AttachedFile const& file) { return file.id == id; });
}

}  // namespace

Attempt<ReportWish> ReportWish::of(Call const& call, std::string recipient)
{
    ReportWish wish(call);
    wish.m_choice.recipient = std::move(recipient);
    TRY(wish.chooseParts());
    if (call.arguments.values("incident").size() > 1 && !wish.m_single.isEmpty())
        return usage(QStringLiteral("person, event en file laten zich bij één voorval weglaten, niet bij meer"));
    wish.m_choice.purpose = call.arguments.value("purpose").value_or(std::string());
    TRY(report::checkChoice(wish.m_choice));
    return wish;
}

Attempt<ChosenReport> ReportWish::from(OpenIncidents& incidents) const
{
    ChosenReport chosen{{}, m_choice};
    for (auto const& id : m_call->arguments.values("incident")) {
        auto const& known = chosen.sources;
        if (std::any_of(known.begin(), known.end(), [&](auto const& source) { return source.incident.id == id; }))
            continue;
        TRY_ASSIGN(auto source, report::sourceOf(incidents.store, id));
        chosen.choice.incidents.push_back({id});
        chosen.sources.push_back(std::move(source));
    }
    TRY(leaveOut(chosen.sources.front(), chosen.choice.incidents.front()));
    TRY(attach(chosen));
    vault::SettingsStore settings(incidents.vault.database());
    TRY_ASSIGN(auto const owner, settings.load());
    TRY_ASSIGN(chosen.choice.heading, settings.reportHeading());
    chosen.choice.sender = {owner.name, owner.municipality};
    return chosen;
}

/// The app's own choice of parts, with those that --with names and less those that --without names.
Attempt<void> ReportWish::chooseParts()
{
    auto& parts = m_choice.parts;
    for (auto const& name : m_call->arguments.values("with")) {
        auto const part = report::partNamed(name);
        if (!part)
            return unknown("with", name);
        parts.*part = true;
    }
    for (auto const& name : m_call->arguments.values("without")) {
        auto const person = after("person:", name);
        auto const event = after("event:", name);
        if (auto const file = after("file:", name))
            m_single.files.push_back(*file);
        else if (auto const number = person ? numberIn(*person) : std::nullopt)
            m_single.people.push_back(*number);
        else if (auto const sequence = event ? numberIn(*event) : std::nullopt)
            m_single.events.push_back(*sequence);
        else if (auto const part = report::partNamed(name))
            parts.*part = false;
        else
            return unknown("without", name);
    }
    return {};
}

Attempt<void> ReportWish::leaveOut(report::Source const& source, report::IncidentChoice& choice) const
{
    auto const& people = source.incident.account.people;
    for (int const number : m_single.people) {
        if (number < 1 || static_cast<std::size_t>(number) > people.size())
            return unknown("without", "person:" + std::to_string(number));
        choice.withoutPeople.push_back(people[static_cast<std::size_t>(number) - 1]);
    }
    for (int const sequence : m_single.events) {
        if (sequence < 1 || static_cast<std::size_t>(sequence) >= source.incident.events.size())
            return unknown("without", "event:" + std::to_string(sequence));
        choice.withoutEvents.insert(sequence);
    }
    for (auto const& id : m_single.files) {
        if (!hasFile(source, id))
            return unknown("without", "file:" + id);
        choice.files[id] = report::FileUse::LeftOut;
    }
    return {};
}

/// Which files go along, and how.
Attempt<void> ReportWish::attach(ChosenReport& chosen) const
{
    bool const bare = m_call->arguments.has("without-hidden");
    for (auto const& wanted : m_call->arguments.values("attach")) {
        bool isKnown = wanted == "all";
        for (std::size_t i = 0; i < chosen.sources.size(); ++i) {
            for (auto const& file : chosen.sources[i].incident.files()) {
                if (wanted != "all" && file.id != wanted)
                    continue;
                isKnown = true;
                auto const use = bare && report::canGoWithoutHidden(file.mediaType) ? report::FileUse::EmbeddedWithoutHidden
                                                                                    : report::FileUse::Embedded;
                chosen.choice.incidents[i].files.emplace(file.id, use);  // what is left out stays out
            }
        }
        if (!isKnown)
            return unknown("attach", wanted);
    }
    return {};
}

}  // namespace weerbaar::tool
