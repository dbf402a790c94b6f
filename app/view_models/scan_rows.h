// Rows that several pages about the scans show, and the words for a scan's values.
#pragma once

#include "core/content/pack.h"
#include "core/scan/action.h"
#include "core/scan/history.h"
#include "core/scan/scan_result.h"

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <array>

namespace weerbaar::app {

/// One bar of the overview. good + gaps + unknown + open = total.
struct ThemeRow {
    Q_GADGET
    Q_PROPERTY(QString themeId MEMBER themeId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int good MEMBER good)
    Q_PROPERTY(int gaps MEMBER gaps)
    Q_PROPERTY(int unknown MEMBER unknown)
    Q_PROPERTY(int open MEMBER open)
    Q_PROPERTY(int total MEMBER total)
    Q_PROPERTY(QString statusText MEMBER statusText)  ///< "2 te doen", "in orde", …
    Q_PROPERTY(int improved MEMBER improved)          ///< since last time
    Q_PROPERTY(int slipped MEMBER slipped)
    Q_PROPERTY(QString changeText MEMBER changeText)  ///< "2 beter, 1 minder"; empty: nothing, or the first time
    Q_PROPERTY(QString spokenText MEMBER spokenText)  ///< the bar and the change in words, for a screen reader
public:
    QString themeId;
    QString title;
    int good = 0;
    int gaps = 0;
    int unknown = 0;
    int open = 0;
    int total = 0;
    QString statusText;
    int improved = 0;
    int slipped = 0;
    QString changeText;
    QString spokenText;
    bool operator==(ThemeRow const&) const = default;
};

/// Something to do or find out.
struct ActionRow {
    Q_GADGET
    Q_PROPERTY(QString itemId MEMBER itemId)
    Q_PROPERTY(QString title MEMBER title)    ///< imperative
    Q_PROPERTY(QString detail MEMBER detail)  ///< "Gratis · een kwartier"
    Q_PROPERTY(QString reason MEMBER reason)  ///< why it stands here: "Je antwoord: nee. Kritiek: …. Nodig voor: …"
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(bool critical MEMBER critical)
    Q_PROPERTY(int state MEMBER state)            ///< 0 open, 1 planned, 2 done, 3 deliberately not
    Q_PROPERTY(QString stateText MEMBER stateText)  ///< "Gepland voor 3 december 2026 · je partner"; empty when open
    Q_PROPERTY(QString note MEMBER note)
public:
    QString itemId;
    QString title;
    QString detail;
    QString reason;
    QString advice;
    bool critical = false;
    int state = 0;
    QString stateText;
    QString note;
    bool operator==(ActionRow const&) const = default;
};

/// A scan or scheme that somebody else offers.
struct OfferRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString whoText MEMBER whoText)    ///< "Van het CCV, voor raadsleden"
    Q_PROPERTY(QString openText MEMBER openText)  ///< "Voor raadsleden: ja" / "nee" / "niet bekend"
    Q_PROPERTY(int open MEMBER open)              ///< 0 yes, 1 no, 2 unknown
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString sourceText MEMBER sourceText)  ///< with the day until which the sources say so
public:
    QString title;
    QString whoText;
    QString openText;
    int open = 0;
    QString text;
    QString sourceText;
    bool operator==(OfferRow const&) const = default;
};

// The order in which the screens count the values.
inline constexpr std::array answerOrder = {scan::Answer::Yes, scan::Answer::Partly, scan::Answer::No,
                                           scan::Answer::Unknown, scan::Answer::NotApplicable};
inline constexpr std::array actionStateOrder = {scan::ActionState::Open, scan::ActionState::Planned,
                                                scan::ActionState::Done, scan::ActionState::Declined};
inline constexpr std::array actionByOrder = {scan::ActionBy::Me, scan::ActionBy::Partner, scan::ActionBy::Landlord,
                                             scan::ActionBy::Municipality};

/// Where `wanted` stands in `values`; -1 for nothing.
template <class Value, std::size_t n>
[[nodiscard]] int indexOf(std::array<Value, n> const& values, std::optional<Value> const& wanted)
{
    for (std::size_t i = 0; wanted && i < n; ++i) {
        if (values[i] == *wanted)
            return static_cast<int>(i);
    }
    return -1;
}

/// The value at `index`; nothing outside the list.
template <class Value, std::size_t n>
[[nodiscard]] std::optional<Value> valueAt(std::array<Value, n> const& values, int index)
{
    return index < 0 || index >= static_cast<int>(n) ? std::nullopt
                                                      : std::optional(values[static_cast<std::size_t>(index)]);
}

/// "ja", "weet ik niet"; inside a sentence.
[[nodiscard]] QString answerText(scan::Answer answer);
/// "ik", "je partner", "de verhuurder", "de gemeente"
[[nodiscard]] QString actionByText(scan::ActionBy by);
/// "Gepland voor 3 december 2026 · je partner"; empty when nothing was decided.
[[nodiscard]] QString decisionText(scan::Decision const& decision);
/// The day of a planned action: "3 december 2026".
[[nodiscard]] QString planDayText(std::chrono::year_month_day day);

/// "2 beter, 1 minder"; empty when nothing changed.
[[nodiscard]] QString changesText(int improved, int slipped);

/// How one theme stands; `change` is null the first time.
[[nodiscard]] ThemeRow themeRow(content::ScanTheme const& theme, scan::ThemeResult const& result,
                                scan::ThemeChange const* change);
[[nodiscard]] ActionRow actionRow(content::ScanPack const& pack, scan::Action const& action);
[[nodiscard]] OfferRow offerRow(content::ScanOffer const& offer, content::PackInfo const& info);

}  // namespace weerbaar::app
