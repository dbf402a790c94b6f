#include "app/view_models/report_view_model.h"

#include "app/error_text.h"
#include "app/evidence_text.h"
#include "app/format.h"
#include "app/incident_words.h"
#include "app/protocol_words.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace weerbaar::app {

namespace {

constexpr int othersShown = 100;  // nobody looks further back than that for one report
constexpr qsizetype titleCharacters = 200;

using report::FileUse;

FileUse asFarAsItCan(FileUse wanted, std::string_view mediaType)
{
    bool const cannot = wanted == FileUse::EmbeddedWithoutHidden && !report::canGoWithoutHidden(mediaType);
    return cannot ? FileUse::Embedded : wanted;
}

/// The beginning of what somebody told, on one line.
QString inShort(QString const& text)
{
    auto const line = text.simplified();
    return line.size() <= titleCharacters ? line : line.left(titleCharacters) + u'…';
}

/// The index that a key of ours stands for; `count` or more: none.
std::size_t indexOf(QString const& key, std::size_t count)
{
    bool isNumber = false;
    auto const index = key.toULongLong(&isNumber);
    return isNumber ? static_cast<std::size_t>(index) : count;
}

int countIncluded(QList<ReportChoiceRow> const& rows)
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](ReportChoiceRow const& row) { return row.isIncluded; }));
}

}  // namespace

ReportViewModel::ReportViewModel(Needs needs, report::Source opened, QObject* parent)
    : PdfExportViewModel(needs.exports, needs.sharer, needs.clock, QStringLiteral("verslag"), parent), m_needs(needs), m_recipient(tr("de griffier"))
{
    if (auto const settings = m_needs.settings.load()) {
        m_senderName = toQString(settings->name);
        m_municipality = toQString(settings->municipality);
    }
    if (auto const heading = m_needs.settings.reportHeading())
        m_heading = toQString(*heading);
    if (auto summaries = m_needs.store.summaries(othersShown))
        m_summaries = std::move(summaries).value();
    std::erase_if(m_summaries, [&](incident::Summary const& summary) { return summary.id == opened.incident.id; });
    m_choice.incidents.push_back({opened.incident.id});
    m_sources.push_back(std::move(opened));
    rebuild();
    reloadEarlier();
}

ReportViewModel::~ReportViewModel() = default;

QString ReportViewModel::letterText() const
{
    auto const recipient = m_recipient.trimmed();
    //: For whom a report is: "Voor de griffier"
    return recipient.isEmpty() ? tr("Er staat niet bij voor wie") : tr("Voor %1").arg(recipient);
}

QString ReportViewModel::partsText() const
{
    QStringList out;
    for (auto const& row : m_parts.rows()) {
        if (!row.isIncluded)
            out.append(row.title.toLower());
    }
    return out.isEmpty() ? tr("Alles") : tr("Zonder: %1").arg(out.join(QStringLiteral(", ")));
}

QString ReportViewModel::peopleText() const
{
    //: How many of how many go along: "2 van 3"
    return tr("%1 van %2").arg(countIncluded(m_people.rows())).arg(m_people.rows().size());
}

QString ReportViewModel::eventsText() const
{
    return tr("%1 van %2").arg(countIncluded(m_events.rows())).arg(m_events.rows().size());
}

QString ReportViewModel::filesText() const
{
    if (m_filesAlong > 0)
        return tr("%n bestand(en) gaan mee, samen %1", nullptr, m_filesAlong).arg(sizeText(m_bytesAlong));
    return allFilesUse() == static_cast<int>(FileUse::LeftOut) ? tr("Niets") : tr("Alleen de lijst, niet de bestanden zelf");
}

QString ReportViewModel::filesProblem() const
{
    if (m_bytesAlong <= pdfAttachmentsMaximumBytes)
        return {};
    return tr("De bestanden zijn samen %1. In een pdf past hooguit %2. Zet er een paar alleen in de lijst.")
        .arg(sizeText(m_bytesAlong), sizeText(pdfAttachmentsMaximumBytes));
}

int ReportViewModel::allFilesUse() const
{
    for (auto const use : {FileUse::LeftOut, FileUse::Listed, FileUse::Embedded, FileUse::EmbeddedWithoutHidden}) {
        bool const all = std::all_of(m_filesAt.begin(), m_filesAt.end(), [&](Target const& target) {
            return m_choice.incidents[target.incident].useOf(target.file) == asFarAsItCan(use, target.mediaType);
        });
        if (all)
            return static_cast<int>(use);
    }
    return -1;
}

QString ReportViewModel::othersText() const
{
    auto const others = static_cast<int>(m_choice.incidents.size()) - 1;
    return others == 0 ? tr("Alleen dit voorval") : tr("Dit voorval en nog %n", nullptr, others);
}

void ReportViewModel::setRecipient(QString const& value) { choose(m_recipient, value); }
void ReportViewModel::setPurpose(QString const& value) { choose(m_purpose, value); }
void ReportViewModel::setSenderName(QString const& value) { choose(m_senderName, value); }
void ReportViewModel::setMunicipality(QString const& value) { choose(m_municipality, value); }

void ReportViewModel::setHeading(QString const& value)
{
    choose(m_heading, value);
    if (auto const saved = m_needs.settings.saveReportHeading(m_heading.trimmed().toStdString()); !saved)
        setError(errorText(saved.error()));
}

template <class Value>
void ReportViewModel::choose(Value& value, Value const& wanted)
{
    if (value == wanted)
        return;
    value = wanted;
    rebuild();
}

void ReportViewModel::setPart(QString const& key, bool isIncluded)
{
    if (auto const part = report::partNamed(key.toStdString()))
        choose(m_choice.parts.*part, isIncluded);
}

void ReportViewModel::setPerson(QString const& key, bool isIncluded)
{
    auto const index = indexOf(key, m_peopleAt.size());
    if (index >= m_peopleAt.size())
        return;
    auto const& target = m_peopleAt[index];
    report::choosePerson(m_sources[target.incident].incident, m_choice.incidents[target.incident], target.person, isIncluded);
    rebuild();
}

void ReportViewModel::setEvent(QString const& key, bool isIncluded)
{
    auto const index = indexOf(key, m_eventsAt.size());
    if (index >= m_eventsAt.size())
        return;
    auto& without = m_choice.incidents[m_eventsAt[index].incident].withoutEvents;
    if (isIncluded)
        without.erase(m_eventsAt[index].event);
    else
        without.insert(m_eventsAt[index].event);
    rebuild();
}

void ReportViewModel::setFile(QString const& key, int use)
{
    auto const index = indexOf(key, m_filesAt.size());
    if (index >= m_filesAt.size() || use < 0 || use > static_cast<int>(FileUse::EmbeddedWithoutHidden))
        return;
    auto const& target = m_filesAt[index];
    m_choice.incidents[target.incident].files[target.file] = asFarAsItCan(static_cast<FileUse>(use), target.mediaType);
    rebuild();
}

void ReportViewModel::setAllFiles(int use)
{
    if (use < 0 || use > static_cast<int>(FileUse::EmbeddedWithoutHidden))
        return;
    for (auto const& target : m_filesAt)
        m_choice.incidents[target.incident].files[target.file] = asFarAsItCan(static_cast<FileUse>(use), target.mediaType);
    rebuild();
}

void ReportViewModel::setOther(QString const& key, bool isIncluded)
{
    auto const id = key.toStdString();
    auto const known = std::find_if(m_sources.begin(), m_sources.end(), [&](report::Source const& source) { return source.incident.id == id; });
    if (isIncluded == (known != m_sources.end()) || known == m_sources.begin())
        return;
    if (isIncluded) {
        auto source = report::sourceOf(m_needs.store, id);
        if (!source) {
            setError(errorText(source.error()));
            return;
        }
        m_sources.push_back(std::move(source).value());
        m_choice.incidents.push_back({id});
    } else {
        m_choice.incidents.erase(m_choice.incidents.begin() + std::distance(m_sources.begin(), known));
        m_sources.erase(known);
    }
    rebuild();
    reloadEarlier();
}

report::Choice ReportViewModel::choice() const
{
    auto choice = m_choice;
    choice.sender = {m_senderName.trimmed().toStdString(), m_municipality.trimmed().toStdString()};
    choice.heading = m_heading.trimmed().toStdString();
    choice.recipient = m_recipient.trimmed().toStdString();
    choice.purpose = m_purpose.trimmed().toStdString();
    return choice;
}

report::ExportEntry ReportViewModel::entry() const
{
    return report::entryOf(choice(), false);
}

Result<std::vector<PdfAttachment>> ReportViewModel::attachments()
{
    TRY(report::checkChoice(choice()));
    return attachmentsOf(report(), m_needs.attachments);
}

report::Report ReportViewModel::report() const
{
    return report::buildReport(m_sources, choice(), m_needs.protocol, m_needs.contacts, m_needs.clock.now());
}

/// Which incident a row is about, where there are several.
QString ReportViewModel::ofIncident(std::size_t index) const
{
    auto const& account = m_sources[index].incident.account;
    return m_sources.size() == 1 ? QString() : incidentLabel(account.type, account.occurredAt, m_needs.protocol);
}

void ReportViewModel::listParts()
{
    std::vector<incident::Account> accounts;
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        accounts.push_back(report::accountOf(m_sources[i].incident, m_choice.incidents[i]));
    auto const any = [&](auto const& has) { return std::any_of(accounts.begin(), accounts.end(), has); };
    auto const anyText = [&](std::string incident::Account::*text) {
        return any([&](incident::Account const& account) { return !incident::isBlank(account.*text); });
    };
    bool const hasAftercare = std::any_of(m_sources.begin(), m_sources.end(), [&](report::Source const& source) {
        auto const& events = source.incident.events;
        return std::any_of(events.begin(), events.end(), [&](incident::Event const& event) {
            auto const* const step = event.step ? m_needs.protocol.findStep(event.step->stepId) : nullptr;
            return step && step->topic == protocol::topicAftercare;
        });
    });
    QList<ReportChoiceRow> rows;
    auto const add = [&](char const* name, bool isThere, QString const& title, QString const& detail = {}) {
        if (isThere)
            rows.append({QString::fromLatin1(name), title, detail, m_choice.parts.*report::partNamed(name)});
    };
    add("exactWords", anyText(&incident::Account::exactWords), tr("De precieze woorden van de ander"));
    add("people", any([](auto const& account) { return !account.people.empty(); }), tr("Wie erbij waren"));
    add("place", anyText(&incident::Account::place), tr("Waar het was"), tr("Is het je huis? Laat het dan weg."));
    add("position", any([](auto const& account) { return account.position.has_value(); }), tr("De gemeten plek"),
        tr("Is het je huis? Laat het dan weg."));
    add("online", any([](auto const& account) { return account.online != incident::OnlinePlace(); }), tr("Waar online"));
    add("health", anyText(&incident::Account::injury) || hasAftercare, tr("Letsel en nazorg"),
        tr("Dit is persoonlijk: het hoeft niet"));
    add("damage", anyText(&incident::Account::damage), tr("De schade"));
    add("councilWork", anyText(&incident::Account::councilWork), tr("Het verband met je raadswerk"));
    add("conclusions", anyText(&incident::Account::conclusions), tr("Wat je er zelf van denkt"));
    add("timeline", true, tr("De tijdlijn"), tr("Wat je later toevoegde en deed"));
    add("steps", true, tr("De stappen"), tr("Wat gedaan is en wat nog moet"));
    add("verification", true, tr("De contro\u00adlecodes"), tr("Daarmee kan iemand nagaan dat er niets is gewijzigd"));
    m_parts.setRows(rows);
}

void ReportViewModel::listPeople()
{
    QList<ReportChoiceRow> rows;
    m_peopleAt.clear();
    for (std::size_t i = 0; m_choice.parts.people && i < m_sources.size(); ++i) {
        auto const& incident = m_sources[i].incident;
        auto const& choice = m_choice.incidents[i];
        auto const& without = choice.withoutPeople;
        for (auto const& person : report::accountOf(incident, choice).people) {
            bool const isOut = report::staysOut(incident, choice, person);
            //: What somebody was in it, then who: "Getuige: Jan"
            auto const title = tr("%1: %2").arg(personRoleText(person.role), inShort(personText(person)));
            auto detail = ofIncident(i);
            if (isOut && std::find(without.begin(), without.end(), person) == without.end())
                detail += (detail.isEmpty() ? QString() : QStringLiteral("\n"))
                    + tr("Misschien is dit iemand die je wegliet. Daarom blijft dit er ook uit.");
            rows.append({QString::number(m_peopleAt.size()), title, detail, !isOut});
            m_peopleAt.push_back({.incident = i, .person = person});
        }
    }
    m_people.setRows(rows);
}

void ReportViewModel::listEvents()
{
    constexpr report::Parts everything{.conclusions = true, .position = true, .health = true};
    QList<ReportChoiceRow> rows;
    m_eventsAt.clear();
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        auto const told = report::buildIncidentReport(m_sources[i], everything, {m_sources[i].incident.id}, m_needs.protocol,
                                                      m_needs.contacts, m_needs.clock.now());
        for (auto const& event : told.timeline) {
            if (event.kind == incident::EventKind::Created || event.kind == incident::EventKind::Attached)
                continue;
            auto detail = tr("%1, %2").arg(dayText(event.at), timeText(event.at));
            if (auto const label = ofIncident(i); !label.isEmpty())
                detail += u'\n' + label;
            bool const isOut = m_choice.incidents[i].withoutEvents.contains(event.sequence);
            if (isOut && event.kind == incident::EventKind::Correction)
                detail += u'\n' + tr("Er staat nu weer wat je daarvoor vertelde.");
            rows.append({QString::number(m_eventsAt.size()), inShort(timelineText(event)), detail, !isOut});
            m_eventsAt.push_back({.incident = i, .event = event.sequence});
        }
    }
    m_events.setRows(rows);
}

void ReportViewModel::listFiles(report::Report const& told)
{
    QList<ReportFileRow> rows;
    m_filesAt.clear();
    m_bytesAlong = 0;
    m_filesAlong = 0;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        for (auto const& file : m_sources[i].incident.files()) {
            QStringList choices{tr("Laat weg"), tr("Alleen in de lijst"), tr("Het bestand zelf, %1").arg(sizeText(file.bytes))};
            if (report::canGoWithoutHidden(file.mediaType))
                choices.append(tr("Een kopie zonder plaats, toestel en tijd"));
            auto const name = file.name.empty() ? mediaText(file.mediaType) : toQString(file.name);
            rows.append({QString::number(m_filesAt.size()), name, choices, static_cast<int>(m_choice.incidents[i].useOf(file.id))});
            m_filesAt.push_back({.incident = i, .file = file.id, .mediaType = file.mediaType});
        }
    }
    for (auto const& file : report::filesAlong(told)) {
        m_bytesAlong += file.bytes;
        ++m_filesAlong;
    }
    m_files.setRows(rows);
}

void ReportViewModel::listOthers()
{
    QList<ReportChoiceRow> rows;
    for (auto const& summary : m_summaries) {
        bool const isIncluded = std::any_of(m_sources.begin(), m_sources.end(), [&](report::Source const& source) { return source.incident.id == summary.id; });
        rows.append({toQString(summary.id), incidentLabel(summary.type, summary.occurredAt, m_needs.protocol),
                     toQString(summary.place), isIncluded});
    }
    m_others.setRows(rows);
}

void ReportViewModel::rebuild()
{
    listParts();
    listPeople();
    listEvents();
    auto const told = report();
    listFiles(told);
    listOthers();
    setContent(documentOf(told));
    emit changed();
}

}  // namespace weerbaar::app
