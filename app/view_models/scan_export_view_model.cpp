#include "app/view_models/scan_export_view_model.h"

namespace weerbaar::app {

ScanExportViewModel::ScanExportViewModel(ScanViewModel& scan, report::ExportLog& exports, Clock const& clock, QObject* parent)
    : PdfExportViewModel(exports, clock, scan.isHome() ? QStringLiteral("woningcheck") : QStringLiteral("zelfscan"), parent),
      m_scan(scan), m_clock(clock)
{
    rebuild();
    reloadEarlier();
}

bool ScanExportViewModel::isHome() const
{
    return m_scan.isHome();
}

void ScanExportViewModel::setForAdviser(bool value)
{
    if (m_choice.forAdviser == value)
        return;
    m_choice.forAdviser = value;
    rebuild();
}

void ScanExportViewModel::setName(QString const& value)
{
    if (m_choice.name == value)
        return;
    m_choice.name = value;
    rebuild();
}

void ScanExportViewModel::setAddress(QString const& value)
{
    if (m_choice.address == value)
        return;
    m_choice.address = value;
    rebuild();
}

void ScanExportViewModel::setNotes(bool value)
{
    if (m_choice.notes == value)
        return;
    m_choice.notes = value;
    rebuild();
}

void ScanExportViewModel::setActions(bool value)
{
    if (m_choice.actions == value)
        return;
    m_choice.actions = value;
    rebuild();
}

void ScanExportViewModel::setOnlyGaps(bool value)
{
    if (m_choice.onlyGaps == value)
        return;
    m_choice.onlyGaps = value;
    rebuild();
}

report::ExportEntry ScanExportViewModel::entry() const
{
    return {m_scan.store().pack().scan, namesOf(m_choice), false};
}

void ScanExportViewModel::rebuild()
{
    setContent(documentOf({m_scan.store().pack(), m_scan.round(), m_scan.answers(), m_scan.decisions(), m_choice, m_clock.now()}));
    emit changed();
}

}  // namespace weerbaar::app
