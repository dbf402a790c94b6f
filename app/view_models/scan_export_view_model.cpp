#include "app/view_models/scan_export_view_model.h"

namespace weerbaar::app {

ScanExportViewModel::ScanExportViewModel(ScanViewModel& scan, report::ExportLog& exports, Sharer& sharer, Clock const& clock, QObject* parent)
    : PdfExportViewModel(exports, sharer, clock, scan.isHome() ? QStringLiteral("woningcheck") : QStringLiteral("zelfscan"), parent),
      m_scan(scan), m_clock(clock)
{
    rebuild();
    reloadEarlier();
}

bool ScanExportViewModel::isHome() const
{
    return m_scan.isHome();
}

void ScanExportViewModel::setForAdviser(bool value) { choose(m_choice.forAdviser, value); }
void ScanExportViewModel::setName(QString const& value) { choose(m_choice.name, value); }
void ScanExportViewModel::setAddress(QString const& value) { choose(m_choice.address, value); }
void ScanExportViewModel::setNotes(bool value) { choose(m_choice.notes, value); }
void ScanExportViewModel::setActions(bool value) { choose(m_choice.actions, value); }
void ScanExportViewModel::setOnlyGaps(bool value) { choose(m_choice.onlyGaps, value); }

template <class Value>
void ScanExportViewModel::choose(Value& part, Value const& value)
{
    if (part == value)
        return;
    part = value;
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
