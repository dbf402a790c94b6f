// A scan as blocks of text: one list that the preview shows and the PDF prints.
#pragma once

#include "app/report_document.h"
#include "core/scan/scan_result.h"

#include <QtCore/QString>

namespace weerbaar::app {

/// What the person chooses for one export. None of it is kept.
struct ScanDocumentChoice {
    bool forAdviser = false;  ///< for the adviser who comes to the house; else for oneself
    QString name;             ///< typed for this document; empty: left out
    QString address;
    bool notes = false;       ///< the notes with the answers; never the partner's own
    bool actions = true;      ///< what was decided about each gap
    bool onlyGaps = false;    ///< leaves out what is in order
};

/// Stable names of what goes along, for the export log: "notes", "name", …; never what was typed.
[[nodiscard]] std::vector<std::string_view> namesOf(ScanDocumentChoice const& choice);

struct ScanDocumentInput {
    content::ScanPack const& pack;
    scan::Round const& round;
    std::vector<scan::GivenAnswer> const& answers;
    std::vector<scan::Decision> const& decisions;
    ScanDocumentChoice choice;
    Moment now;
};

/// Every word of it, in the person's language: the warning that it is a list of weak spots, what first, each theme's
/// items with the answer that counts, and what the answers rest on. Never who answered what. Needs a QGuiApplication.
[[nodiscard]] ReportDocument documentOf(ScanDocumentInput const& input);

}  // namespace weerbaar::app
