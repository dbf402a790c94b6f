#include "app/view_models/report_view_model.h"

#include "app/format.h"

#include <algorithm>
#include <utility>

namespace weerbaar::app {

ReportViewModel::ReportViewModel(Needs needs, incident::Incident incident, QObject* parent)
    : PdfExportViewModel(needs.exports, needs.clock, QStringLiteral("verslag"), parent), m_needs(needs),
      m_incident(std::move(incident))
{
    if (auto const settings = m_needs.settings.load()) {
        m_senderName = toQString(settings->name);
        m_municipality = toQString(settings->municipality);
    }
    if (auto const verification = m_needs.store.verify(m_incident.id))
        m_verification = *verification;
    if (auto const times = m_needs.store.timesBySameOffender(m_incident.id))
        m_timesBySameOffender = *times;
    rebuild();
    reloadEarlier();
}

ReportViewModel::~ReportViewModel() = default;

bool ReportViewModel::hasHealth() const
{
    auto const isAftercare = [this](incident::Event const& event) {
        auto const* const step = event.step ? m_needs.protocol.findStep(event.step->stepId) : nullptr;
        return step && step->topic == protocol::topicAftercare;
    };
    return !m_incident.account.injury.empty()
        || std::any_of(m_incident.events.begin(), m_incident.events.end(), isAftercare);
}

void ReportViewModel::setSenderName(QString const& value)
{
    if (m_senderName == value)
        return;
    m_senderName = value;
    rebuild();
}

void ReportViewModel::setMunicipality(QString const& value)
{
    if (m_municipality == value)
        return;
    m_municipality = value;
    rebuild();
}

void ReportViewModel::setExactWords(bool value) { setPart(m_parts.exactWords, value); }
void ReportViewModel::setPeople(bool value) { setPart(m_parts.people, value); }
void ReportViewModel::setConclusions(bool value) { setPart(m_parts.conclusions, value); }
void ReportViewModel::setTimeline(bool value) { setPart(m_parts.timeline, value); }
void ReportViewModel::setSteps(bool value) { setPart(m_parts.steps, value); }
void ReportViewModel::setVerification(bool value) { setPart(m_parts.verification, value); }
void ReportViewModel::setEvidence(bool value) { setPart(m_parts.evidence, value); }
void ReportViewModel::setPosition(bool value) { setPart(m_parts.position, value); }
void ReportViewModel::setHealth(bool value) { setPart(m_parts.health, value); }

void ReportViewModel::setPart(bool& part, bool value)
{
    if (part == value)
        return;
    part = value;
    rebuild();
}

report::ExportEntry ReportViewModel::entry() const
{
    return {m_incident.id, report::namesOf(m_parts), false};
}

void ReportViewModel::rebuild()
{
    report::Sender const sender{m_senderName.trimmed().toStdString(), m_municipality.trimmed().toStdString()};
    auto const report = report::buildReport(m_incident, m_verification, m_timesBySameOffender, m_parts, sender,
                                            m_needs.protocol, m_needs.contacts, m_needs.clock.now());
    setContent(documentOf(report));
    emit changed();
}

}  // namespace weerbaar::app
