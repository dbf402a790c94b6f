#include "app/view_models/police_report_view_model.h"

#include "app/format.h"
#include "app/police_report_document.h"

#include <utility>

namespace weerbaar::app {

PoliceReportViewModel::PoliceReportViewModel(Needs needs, incident::Incident incident, QObject* parent)
    : PdfExportViewModel(needs.exports, needs.sharer, needs.clock, QStringLiteral("voorbereiding"), parent), m_needs(needs),
      m_incident(std::move(incident)), m_domicile(toQString(needs.local.domicile))
{
    if (auto const settings = m_needs.settings.load()) {
        m_senderName = toQString(settings->name);
        m_municipality = toQString(settings->municipality);
    }
    if (auto offenders = m_needs.store.offenders())
        m_offenders = std::move(offenders).value();
    auto const whole = build({});
    m_sayText = app::sayText(whole);
    m_complaintText = app::complaintText(whole);
    m_hasEarlier = !whole.earlier.empty();
    rebuild();
    reloadEarlier();
}

PoliceReportViewModel::~PoliceReportViewModel() = default;

QString PoliceReportViewModel::decisionText() const
{
    switch (m_needs.local.reportDecision) {
    case protocol::ReportDecision::NotKnown:
        return tr("Wie beslist er in jouw gemeente over de aangifte? Vraag het de griffier.");
    case protocol::ReportDecision::Councillor:
        return tr("In jouw gemeente beslis jij of er aangifte komt.");
    case protocol::ReportDecision::Municipality:
        return tr("In jouw gemeente beslist de gemeente of er aangifte komt. Overleg eerst.");
    case protocol::ReportDecision::Together:
        return tr("In jouw gemeente beslissen jij en de gemeente samen. Overleg eerst.");
    }
    return {};
}

void PoliceReportViewModel::setSenderName(QString const& value) { choose(m_senderName, value); }
void PoliceReportViewModel::setMunicipality(QString const& value) { choose(m_municipality, value); }
void PoliceReportViewModel::setDomicile(QString const& value) { choose(m_domicile, value); }
void PoliceReportViewModel::setHealth(bool value) { choose(m_parts.health, value); }
void PoliceReportViewModel::setPosition(bool value) { choose(m_parts.position, value); }
void PoliceReportViewModel::setEarlierIncidents(bool value) { choose(m_parts.earlierIncidents, value); }

template <class Value>
void PoliceReportViewModel::choose(Value& part, Value const& value)
{
    if (part == value)
        return;
    part = value;
    rebuild();
}

report::ExportEntry PoliceReportViewModel::entry() const
{
    return {m_incident.id, report::namesOf(m_parts), false, report::ExportKind::PoliceReport};
}

report::PoliceReport PoliceReportViewModel::build(report::PoliceParts const& parts) const
{
    report::Sender const sender{m_senderName.trimmed().toStdString(), m_municipality.trimmed().toStdString()};
    auto report = report::buildPoliceReport(m_incident, m_offenders, parts, sender, m_needs.local, m_needs.protocol,
                                            m_needs.clock.now());
    report.domicile = m_domicile.trimmed().toStdString();
    return report;
}

void PoliceReportViewModel::rebuild()
{
    setContent(documentOf(build(m_parts)));
    emit changed();
}

}  // namespace weerbaar::app
