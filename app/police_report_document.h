// The preparation of a report to the police as blocks of text: one list that the preview shows and the PDF prints.
#pragma once

#include "app/report_document.h"
#include "core/report/police_report.h"

#include <QtCore/QString>

namespace weerbaar::app {

/// Every word of it, in the person's language: what to say at the desk, the facts in order, the evidence, and lines to
/// fill in by hand where something is not known. Speaks to the councillor, whose paper it is. Needs a QGuiApplication.
[[nodiscard]] ReportDocument documentOf(report::PoliceReport const& report);

/// Until when a complaint can be made, or that its day is over; empty where none is asked for.
[[nodiscard]] QString complaintText(report::PoliceReport const& report);
/// What is said at the desk: the office and the VPT code, and below it what makes it a complaint.
[[nodiscard]] QString sayText(report::PoliceReport const& report);

}  // namespace weerbaar::app
