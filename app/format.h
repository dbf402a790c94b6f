// Dates, names and other small texts, in the person's language.
#pragma once

#include "core/content/pack.h"
#include "core/time.h"
#include "core/vault/passphrase.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <string>
#include <vector>

namespace weerbaar::app {

[[nodiscard]] inline QString toQString(std::string const& text) { return QString::fromStdString(text); }

/// A pack's text with soft hyphens in the long compounds, which Qt would otherwise break anywhere in large type.
[[nodiscard]] QString hyphenated(std::string const& text);

/// The moment as clocks around its writer showed it.
[[nodiscard]] QDateTime wallTime(Moment moment);

/// "20 november 2026", on the wall's calendar of the moment.
[[nodiscard]] QString dayText(Moment moment);
/// "vrijdag 20 november 2026"
[[nodiscard]] QString longDayText(Moment moment);
/// "21:15"
[[nodiscard]] QString timeText(Moment moment);
/// "vrijdag 20 november 2026, 21:15"
[[nodiscard]] QString dayTimeText(Moment moment);
/// A pack's YYYY-MM-DD as "21 november 2026".
[[nodiscard]] QString isoDayText(std::string const& isoDay);

/// "Rood: nu gevaar" and the like come from the pack; this is the colour's own word.
[[nodiscard]] QString costText(content::Cost cost);
[[nodiscard]] QString effortText(content::Effort effort);
[[nodiscard]] QString weightText(content::Weight weight);
[[nodiscard]] QString strengthText(vault::PassphraseStrength strength);

/// On what an item rests: "Eigen inschatting van Weerbaar", or that there are sources, with the date checked.
[[nodiscard]] QString sourceText(content::SourceStrength strength, std::vector<std::string> const& sources,
                                 content::PackInfo const& info);

}  // namespace weerbaar::app
