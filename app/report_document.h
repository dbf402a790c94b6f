// The report as blocks of text: one list that the preview shows and the PDF prints.
#pragma once

#include "core/report/report.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace weerbaar::app {

/// One block. Because preview and PDF are made from the same list, what is seen is what leaves.
struct DocumentRow {
    Q_GADGET
    Q_PROPERTY(int kind MEMBER kind)  ///< a Kind
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
public:
    enum Kind { Title, Heading, Value, Text, Quote, SmallPrint };
    Q_ENUM(Kind)

    int kind = Text;
    QString label;  ///< only of a Value
    QString text;
    bool operator==(DocumentRow const&) const = default;
};

using ReportDocument = QList<DocumentRow>;

/// What one event says on a timeline; the incident's screen and the report say the same.
[[nodiscard]] QString timelineText(report::TimelineEntry const& entry);

/// Every word of it, in the person's language.
[[nodiscard]] ReportDocument documentOf(report::Report const& report);

}  // namespace weerbaar::app
