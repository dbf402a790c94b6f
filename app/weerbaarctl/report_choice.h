// What the options of `report` and `export` say about a report: the app's own choice, but for what they name.
#pragma once

#include "app/weerbaarctl/command.h"
#include "app/weerbaarctl/open_incidents.h"
#include "core/report/report.h"

#include <string>
#include <vector>

namespace weerbaar::tool {

/// A choice, and what it tells from.
struct ChosenReport {
    std::vector<report::Source> sources;  ///< beside the choice's incidents
    report::Choice choice;
};

/// --incident, --with, --without, --attach, --without-hidden and --purpose, as far as they can be checked without the vault.
class ReportWish {
public:
    /// Borrows the call. \param recipient for whom, as typed; may be empty. \returns Usage, InvalidText, TextTooLong.
    [[nodiscard]] static Attempt<ReportWish> of(Call const& call, std::string recipient);

    /// \returns UnknownIncident, Usage for what these incidents do not have.
    [[nodiscard]] Attempt<ChosenReport> from(OpenIncidents& incidents) const;

private:
    explicit ReportWish(Call const& call) : m_call(&call) {}

    /// What is left out of one incident only, as `incident show` numbers it: people from 1, events from 0.
    struct Single {
        std::vector<int> people;
        std::vector<int> events;
        std::vector<std::string> files;

        [[nodiscard]] bool isEmpty() const { return people.empty() && events.empty() && files.empty(); }
    };

    [[nodiscard]] Attempt<void> chooseParts();
    [[nodiscard]] Attempt<void> leaveOut(report::Source const& source, report::IncidentChoice& choice) const;
    [[nodiscard]] Attempt<void> attach(ChosenReport& chosen) const;

    Call const* m_call;
    report::Choice m_choice;
    Single m_single;
};

}  // namespace weerbaar::tool
