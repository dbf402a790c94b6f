// A document on pages of paper, by Qt.
#pragma once

#include "app/pdf_characters.h"
#include "app/report_document.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace weerbaar::app {

/// A heading, for the list of bookmarks.
struct PdfHeading {
    QString text;
    bool isSection = false;  ///< those after it, up to the next section, are below it
    int page = 0;            ///< from 0
    double top = 0;          ///< of the heading, in points from the lower edge of the page
};

struct PdfPages {
    QByteArray pdf;                   ///< A4, letters embedded; with marks yet to be replaced, and with Qt's data of the document
    QList<PdfHeading> headings;
    QList<CharacterObjects::Mark> marks;  ///< for putCharacters()
};

/// \param foot stands below each page, beside its number. Needs a QGuiApplication; any thread.
[[nodiscard]] PdfPages layOut(ReportDocument const& document, QString const& foot);

}  // namespace weerbaar::app
