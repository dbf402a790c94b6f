// A document as a test reads it.
#pragma once

#include "app/report_document.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace weerbaar::test {

/// Every row on a line of its own, with its label.
[[nodiscard]] inline QString textOf(app::ReportDocument const& document)
{
    QStringList lines;
    for (auto const& row : document)
        lines.append(row.label.isEmpty() ? row.text : row.label + QStringLiteral(": ") + row.text);
    return lines.join(u'\n');
}

}  // namespace weerbaar::test
