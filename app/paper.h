// A paper that is being written: blocks as they come, so that each part of it can be a function of its own.
#pragma once

#include "app/format.h"
#include "app/report_document.h"
#include "core/incident/account.h"

#include <string>

namespace weerbaar::app {

class Paper {
public:
    void add(DocumentRow::Kind kind, QString const& text) { rows.append({kind, {}, text}); }
    void value(QString const& label, QString const& text) { rows.append({DocumentRow::Value, label, text}); }
    /// Leaves the row out if there is nothing but blanks.
    void valueIfTold(QString const& label, std::string const& text)
    {
        if (!incident::isBlank(text))
            value(label, toQString(text));
    }

    ReportDocument rows;
};

}  // namespace weerbaar::app
