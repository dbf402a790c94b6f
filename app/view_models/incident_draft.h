// What stands in the form of an incident as it is typed, and how that is kept as a draft.
#pragma once

#include "core/incident/account.h"

#include <QtCore/QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace weerbaar::app {

/// Half words, blanks and all. An answer is -1 while there is none.
struct IncidentDraft {
    int safeNow = -1;  ///< 0 yes, 1 no, 2 don't know
    QString typeId;
    QString dateText;  ///< dd-mm-jjjj
    QString timeText;  ///< uu:mm
    QString place;
    bool isOnline = false;
    QString onlinePlatform;
    QString onlineAccount;
    QString onlineLink;
    std::optional<incident::MeasuredPosition> position;
    QString description;
    QString exactWords;
    QString conclusions;
    int offenderKnown = -1;  ///< 0 yes, 1 no, 2 don't know
    std::vector<incident::Person> people;
    QString injury;
    QString damage;
    QString councilWork;
    std::vector<std::string> concerns;
    std::vector<std::string> informed;
    std::map<std::string, bool> consent;
    QString reason;  ///< of a correction

    bool operator==(IncidentDraft const&) const = default;
};

/// What was told, but for the moment and whether the offender is known.
[[nodiscard]] IncidentDraft incidentDraftOf(incident::Account const& account);

[[nodiscard]] QString toJson(IncidentDraft const& draft);
/// \returns nothing for what is no draft; what makes no sense in one, or is of another version, counts as not told.
[[nodiscard]] std::optional<IncidentDraft> incidentDraftFrom(QString const& json);

}  // namespace weerbaar::app
