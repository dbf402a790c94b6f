#include "app/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace weerbaar::app {

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

}  // namespace

QString groupedDigits(QString digits)
{
    constexpr qsizetype digitsInGroup = 8;
    for (auto at = digitsInGroup; at < digits.size(); at += digitsInGroup + 1)
        digits.insert(at, u' ');
    return digits;
}

QDateTime wallTime(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.utcMs, Qt::OffsetFromUTC, moment.offsetMinutes * 60);
}

QString hyphenated(std::string const& text)
{
    // Where the packs' compounds may break; the names that screen readers get have none.
    static QList<QStringList> const words = [] {
        constexpr std::array hyphened = {
            "agressie-protocol", "bedrijfs-vormen", "beveiligings-autoriteit", "bevolkings-register", "blokkeer-woorden",
            "burge-meester", "camera-deurbellen", "commis-sarissen", "criminaliteits-preventie", "dicht-getrokken",
            "dreig-telefoontje", "gemeente-secretarissen", "geheim-houding", "handels-register", "inboedel-verzekeraars",
            "kerntrek-beveiliging", "kierstand-houder", "onder-steunings-team", "overheids-sites", "partij-afdeling",
            "politie-keurmerk", "privacy-toezichthouder", "reserve-sleutel", "scherm-afbeelding", "scherm-vergrendeling",
            "slacht-offer-hulp", "sleutel-kluisje", "standaard-wachtwoord", "telefoon-aanbieder", "telefoon-bedrijven",
            "telefoon-nummer", "tijd-schakelaar", "toegangs-sleutel", "veiligheids-adviseur", "veiligheids-beslag",
            "veiligheids-checks", "veiligheids-dienst", "veiligheids-folie", "veiligheids-organisatie",
            "verant-woordelijk", "vertrouwe-lijke", "waarschijn-lijke", "wachtwoord-kluis", "weerbaarheids-scan",
            "woning-corporatie", "zelf-moord-preventie", "zoek-resultaten",
        };
        QList<QStringList> parts;
        for (auto const* const word : hyphened)
            parts.append(QString::fromLatin1(word).split(QLatin1Char('-')));
        return parts;
    }();
    auto result = toQString(text);
    for (auto const& parts : words) {
        auto const whole = parts.join(QString());
        for (auto at = result.indexOf(whole, 0, Qt::CaseInsensitive); at >= 0; at = result.indexOf(whole, at, Qt::CaseInsensitive)) {
            for (auto const& part : parts) {
                at += part.size();
                if (&part != &parts.back())
                    result.insert(at++, QChar(0x00AD));
            }
        }
    }
    return result;
}

QString dayText(Moment moment)
{
    return QLocale().toString(wallTime(moment).date(), QStringLiteral("d MMMM yyyy"));
}

QString dayText(std::chrono::year_month_day day)
{
    QDate const date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                     static_cast<int>(static_cast<unsigned>(day.day())));
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

std::optional<std::chrono::year_month_day> typedDay(QString const& text)
{
    auto const date = QDate::fromString(text.trimmed(), QStringLiteral("d-M-yyyy"));
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::year(date.year()) / std::chrono::month(static_cast<unsigned>(date.month())) /
           std::chrono::day(static_cast<unsigned>(date.day()));
}

QString longDayText(Moment moment)
{
    return QLocale().toString(wallTime(moment).date(), QStringLiteral("dddd d MMMM yyyy"));
}

QString timeText(Moment moment)
{
    return wallTime(moment).toString(QStringLiteral("HH:mm"));
}

QString dayTimeText(Moment moment)
{
    //: Day, then time: "vrijdag 20 november 2026, 21:15"
    return Format::tr("%1, %2").arg(longDayText(moment), timeText(moment));
}

QString isoDayText(std::string const& isoDay)
{
    auto const day = QDate::fromString(toQString(isoDay), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMMM yyyy")) : toQString(isoDay);
}

QString costText(content::Cost cost)
{
    switch (cost) {
    case content::Cost::Free:
        return Format::tr("Gratis");
    case content::Cost::UpTo50:
        return Format::tr("Tot 50 euro");
    case content::Cost::From50To250:
        return Format::tr("50 tot 250 euro");
    case content::Cost::Over250:
        return Format::tr("Meer dan 250 euro");
    }
    return {};
}

QString effortText(content::Effort effort)
{
    switch (effort) {
    case content::Effort::Low:
        return Format::tr("een kwartier");
    case content::Effort::Medium:
        return Format::tr("een avond, of iets kopen");
    case content::Effort::High:
        return Format::tr("een vakman of toestemming nodig");
    }
    return {};
}

QString weightText(content::Weight weight)
{
    switch (weight) {
    case content::Weight::Critical:
        return Format::tr("Heel belangrijk");
    case content::Weight::High:
        return Format::tr("Belangrijk");
    case content::Weight::Medium:
        return Format::tr("Nuttig");
    case content::Weight::Low:
        return Format::tr("Extra");
    }
    return {};
}

QString strengthText(vault::PassphraseStrength strength)
{
    switch (strength) {
    case vault::PassphraseStrength::Weak:
        return Format::tr("Zwak: binnen een dag te raden door iemand met goede apparatuur.");
    case vault::PassphraseStrength::Fair:
        return Format::tr("Matig: binnen een jaar te raden. Voeg een woord toe.");
    case vault::PassphraseStrength::Good:
        return Format::tr("Goed: raden duurt naar schatting jaren.");
    case vault::PassphraseStrength::Strong:
        return Format::tr("Sterk: raden duurt naar schatting langer dan honderd jaar.");
    }
    return {};
}

QString sizeText(std::uint64_t bytes)
{
    if (bytes > 0 && bytes < 1000)
        return Format::tr("minder dan 1 kB");
    struct Unit {
        char const* name;
        double bytes;
        int decimals;
    };
    constexpr std::array units = {Unit{"kB", 1e3, 0}, Unit{"MB", 1e6, 1}, Unit{"GB", 1e9, 1}};
    auto const exact = static_cast<double>(bytes);
    // What would round up to a thousand is one of the next unit: "1,0 MB", not "1000 kB".
    auto const fits = [exact](Unit const& unit) { return exact < unit.bytes * (unit.decimals == 0 ? 999.5 : 999.95); };
    auto const unit = std::find_if(units.begin(), units.end() - 1, fits);
    return QStringLiteral("%1 %2").arg(QLocale().toString(exact / unit->bytes, 'f', unit->decimals), QLatin1String(unit->name));
}

QString mediaText(std::string_view mediaType)
{
    if (mediaType.starts_with("image/"))
        return Format::tr("Foto");
    if (mediaType.starts_with("audio/"))
        return Format::tr("Geluid");
    if (mediaType.starts_with("video/"))
        return Format::tr("Film");
    if (mediaType == "application/pdf")
        return Format::tr("Pdf");
    if (mediaType == "message/rfc822" || mediaType == "application/vnd.ms-outlook")
        return Format::tr("E-mail");
    if (mediaType.starts_with("text/"))
        return Format::tr("Tekst");
    return Format::tr("Bestand");
}

QString coordinatesText(double latitude, double longitude)
{
    auto const degrees = [](double value) { return QLocale().toString(std::abs(value), 'f', 5); };
    //: A place on the globe: degrees, then north or south; degrees, then east or west
    return Format::tr("%1 %2, %3 %4")
        .arg(degrees(latitude), latitude < 0 ? Format::tr("Z") : Format::tr("N"), degrees(longitude),
             longitude < 0 ? Format::tr("W") : Format::tr("O"));
}

QString sourceText(content::SourceStrength strength, std::vector<std::string> const& sources,
                   content::PackInfo const& info)
{
    auto const day = isoDayText(info.checkedOn);
    if (strength == content::SourceStrength::OwnEstimate)
        return Format::tr("Eigen inschatting van Weerbaar: hiervoor vonden we geen bron (%1).").arg(day);
    QStringList titles;
    for (auto const& id : sources) {
        auto const found = std::find_if(info.sources.begin(), info.sources.end(),
                                        [&](content::Source const& source) { return source.id == id; });
        if (found != info.sources.end() && id != "own")
            titles.append(toQString(found->title));
    }
    auto const list = titles.join(QStringLiteral("; "));
    if (strength == content::SourceStrength::Indirect)
        return Format::tr("Deels onze eigen redenering. Bronnen: %1. Nagekeken op %2.").arg(list, day);
    return Format::tr("Bronnen: %1. Nagekeken op %2.").arg(list, day);
}

}  // namespace weerbaar::app
