#include "app/format.h"
#include "app/weerbaarctl/open_incidents.h"
#include "app/weerbaarctl/pdf_out.h"
#include "core/report/report.h"
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

/// What is left out of one incident only: people counted from 1, events by the `sequence` of `incident show --json`.
struct Single {
    std::vector<int> people;
    std::vector<int> events;
    std::vector<std::string> files;

    [[nodiscard]] bool isEmpty() const { return people.empty() && events.empty() && files.empty(); }
};

/// The app's own choice of parts, with those that --with names and less those that --without names.
Attempt<Single> chooseParts(Call const& call, report::Parts& parts)
{
    Single single;
    for (auto const& name : call.arguments.values("with")) {
        auto const part = report::partNamed(name);
        if (!part)
            return unknown("with", name);
        parts.*part = true;
    }
    for (auto const& name : call.arguments.values("without")) {
        auto const person = after("person:", name);
        auto const event = after("event:", name);
        if (auto const file = after("file:", name))
            single.files.push_back(*file);
        else if (auto const number = person ? numberIn(*person) : std::nullopt)
            single.people.push_back(*number);
        else if (auto const sequence = event ? numberIn(*event) : std::nullopt)
            single.events.push_back(*sequence);
        else if (auto const part = report::partNamed(name))
            parts.*part = false;
        else
            return unknown("without", name);
    }
    return single;
}

bool hasFile(report::Source const& source, std::string const& id)
{
    auto const files = source.incident.files();
    return std::any_of(files.begin(), files.end(), [&](incident::AttachedFile const& file) { return file.id == id; });
}

Attempt<void> leaveOut(Single const& single, report::Source const& source, report::IncidentChoice& choice)
{
    auto const& people = source.incident.account.people;
    for (int const number : single.people) {
        if (number < 1 || static_cast<std::size_t>(number) > people.size())
            return unknown("without", "person:" + std::to_string(number));
        choice.withoutPeople.push_back(people[static_cast<std::size_t>(number) - 1]);
    }
    for (int const sequence : single.events) {
        if (sequence < 1 || static_cast<std::size_t>(sequence) >= source.incident.events.size())
            return unknown("without", "event:" + std::to_string(sequence));
        choice.withoutEvents.insert(sequence);
    }
    for (auto const& id : single.files) {
        if (!hasFile(source, id))
            return unknown("without", "file:" + id);
        choice.files[id] = report::FileUse::LeftOut;
    }
    return {};
}

/// Which files go along, and how.
Attempt<void> attach(Call const& call, std::vector<report::Source> const& sources, report::Choice& choice)
{
    bool const bare = call.arguments.has("without-hidden");
    for (auto const& wanted : call.arguments.values("attach")) {
        bool isKnown = wanted == "all";
        for (std::size_t i = 0; i < sources.size(); ++i) {
            for (auto const& file : sources[i].incident.files()) {
                if (wanted != "all" && file.id != wanted)
                    continue;
                isKnown = true;
                auto const use = bare && report::canGoWithoutHidden(file.mediaType) ? report::FileUse::EmbeddedWithoutHidden
                                                                                    : report::FileUse::Embedded;
                choice.incidents[i].files.emplace(file.id, use);  // what is left out stays out
            }
        }
        if (!isKnown)
            return unknown("attach", wanted);
    }
    return {};
}

}  // namespace

Attempt<Output> makeReport(Call const& call)
{
    report::Choice choice;
    TRY_ASSIGN(auto const single, chooseParts(call, choice.parts));
    auto const ids = call.arguments.values("incident");
    if (ids.size() > 1 && !single.isEmpty())
        return usage(QStringLiteral("person, event en file laten zich bij één voorval weglaten, niet bij meer"));
    choice.recipient = call.arguments.value("recipient").value_or(std::string());
    choice.purpose = call.arguments.value("purpose").value_or(std::string());
    TRY(report::checkChoice(choice));
    TRY_ASSIGN(auto const out, pdfOutOf(call));
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    std::vector<report::Source> sources;
    for (auto const& id : ids) {
        if (std::any_of(sources.begin(), sources.end(), [&](auto const& source) { return source.incident.id == id; }))
            continue;
        TRY_ASSIGN(auto source, report::sourceOf(incidents->store, id));
        choice.incidents.push_back({id});
        sources.push_back(std::move(source));
    }
    TRY(leaveOut(single, sources.front(), choice.incidents.front()));
    TRY(attach(call, sources, choice));
    vault::SettingsStore settings(incidents->vault.database());
    TRY_ASSIGN(auto const owner, settings.load());
    TRY_ASSIGN(choice.heading, settings.reportHeading());
    choice.sender = {owner.name, owner.municipality};

    auto const report = report::buildReport(sources, choice, incidents->protocol, call.library.contacts(), call.clock.now());
    TRY_ASSIGN(auto attachments, app::attachmentsOf(report, incidents->attachments));
    return writePdf(call, incidents->vault, {app::documentOf(report), std::move(attachments)}, report::entryOf(choice, false),
                    QStringLiteral("Het verslag"), out);
}

}  // namespace weerbaar::tool
