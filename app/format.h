// Dates, names and other small texts, in the person's language.
#pragma once

#include "core/content/pack.h"
#include "core/time.h"
#include "core/vault/passphrase.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::app {

[[nodiscard]] inline QString toQString(std::string const& text) { return QString::fromStdString(text); }

/// A pack's text with soft hyphens in the long compounds, which Qt would otherwise break anywhere in large type.
[[nodiscard]] QString hyphenated(std::string const& text);

/// Hexadecimal digits in groups of eight, which is what an eye compares in one look and a voice reads in one breath.
[[nodiscard]] QString groupedDigits(QString digits);

/// The moment as clocks around its writer showed it.
[[nodiscard]] QDateTime wallTime(Moment moment);

/// "20 november 2026", on the wall's calendar of the moment.
[[nodiscard]] QString dayText(Moment moment);
/// The same for a day by itself.
[[nodiscard]] QString dayText(std::chrono::year_month_day day);
/// A day as people type it, "20-11-2026" or "3-12-2026"; nothing for anything else.
[[nodiscard]] std::optional<std::chrono::year_month_day> typedDay(QString const& text);
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

/// "3,2 MB", in powers of a thousand as shops and phones count; below one kB "minder dan 1 kB".
[[nodiscard]] QString sizeText(std::uint64_t bytes);
/// What a file is, in one word, from its media type: "Foto", "Geluid", "Film", "Pdf", "E-mail", "Tekst", else "Bestand".
[[nodiscard]] QString mediaText(std::string_view mediaType);

/// "52,09075 N, 5,12139 O": degrees to five decimals, which is about a metre.
[[nodiscard]] QString coordinatesText(double latitude, double longitude);

/// On what an item rests: "Eigen inschatting van Weerbaar", or that there are sources, with the date checked.
[[nodiscard]] QString sourceText(content::SourceStrength strength, std::vector<std::string> const& sources,
                                 content::PackInfo const& info);

}  // namespace weerbaar::app
