#include "app/incident_words.h"

#include "app/format.h"

#include <QtCore/QCoreApplication>

#include <chrono>

namespace weerbaar::app {

namespace {

struct IncidentWords {
    Q_DECLARE_TR_FUNCTIONS(IncidentWords)
};

bool isOpen(protocol::Step const& step)
{
    return step.state == protocol::StepState::Open || step.state == protocol::StepState::Overdue;
}

bool isPutOff(protocol::Step const& step, Moment now)
{
    return step.decision && step.decision->choice == incident::StepChoice::NotYet && step.decision->on
        && std::chrono::sys_days(*step.decision->on) > std::chrono::sys_days(localDay(now));
}

}  // namespace

QString audienceText(std::string_view audience)
{
    if (audience == "clerk")
        return IncidentWords::tr("Griffier");
    if (audience == "mayor")
        return IncidentWords::tr("Burgemeester");
    if (audience == "police")
        return IncidentWords::tr("Politie");
    if (audience == "party")
        return IncidentWords::tr("Fractie");
    if (audience == "family")
        return IncidentWords::tr("Gezin");
    if (audience == "confidant")
        return IncidentWords::tr("Vertrouwenspersoon");
    if (audience == "press")
        return IncidentWords::tr("Pers");
    return {};
}

QString personText(incident::Person const& person)
{
    auto const told = incident::summaryOf(person);
    if (!told.empty())
        return toQString(told);
    return person.known == incident::Known::Yes ? IncidentWords::tr("bekend, nog niet opgeschreven") : IncidentWords::tr("onbekend");
}

QString positionSourceText(std::string const& source)
{
    if (source == "nmea")
        return IncidentWords::tr("een gps-ontvanger");
    if (source == "geoclue2")
        return IncidentWords::tr("GeoClue");
    return toQString(source);
}

QString colourText(content::Severity severity)
{
    switch (severity) {
    case content::Severity::Green:
        return IncidentWords::tr("groen");
    case content::Severity::Yellow:
        return IncidentWords::tr("geel");
    case content::Severity::Orange:
        return IncidentWords::tr("oranje");
    case content::Severity::Red:
        return IncidentWords::tr("rood");
    }
    return {};
}

QString ordinalText(int number)
{
    switch (number) {
    case 1:
        return IncidentWords::tr("eerste");
    case 2:
        return IncidentWords::tr("tweede");
    case 3:
        return IncidentWords::tr("derde");
    case 4:
        return IncidentWords::tr("vierde");
    case 5:
        return IncidentWords::tr("vijfde");
    case 6:
        return IncidentWords::tr("zesde");
    case 7:
        return IncidentWords::tr("zevende");
    case 8:
        return IncidentWords::tr("achtste");
    case 9:
        return IncidentWords::tr("negende");
    case 10:
        return IncidentWords::tr("tiende");
    default:
        //: The eleventh and on, as a number: "11e"
        return IncidentWords::tr("%1e").arg(number);
    }
}

QString decisionText(protocol::Step const& step)
{
    if (!step.decision)
        return {};
    auto const& decision = *step.decision;
    switch (decision.choice) {
    case incident::StepChoice::Done:
        if (decision.on)
            return IncidentWords::tr("Gedaan op %1").arg(dayText(*decision.on));
        return step.decidedAt ? IncidentWords::tr("Gedaan op %1, %2").arg(dayText(*step.decidedAt),
                                                                          timeText(*step.decidedAt))
                              : IncidentWords::tr("Gedaan");
    case incident::StepChoice::NotNeeded:
        return decision.note.empty() ? IncidentWords::tr("Niet nodig")
                                     : IncidentWords::tr("Niet nodig: %1").arg(toQString(decision.note));
    case incident::StepChoice::NotYet:
        return decision.on ? IncidentWords::tr("Nog niet; kijk op %1").arg(dayText(*decision.on)) : IncidentWords::tr("Nog niet");
    }
    return {};
}

protocol::Step const* nextStep(std::vector<protocol::Step> const& steps, Moment now)
{
    protocol::Step const* putOff = nullptr;
    for (auto const& step : steps) {
        if (!isOpen(step))
            continue;
        if (!isPutOff(step, now))
            return &step;
        if (!putOff)
            putOff = &step;
    }
    return putOff;
}

}  // namespace weerbaar::app
