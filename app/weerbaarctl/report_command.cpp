#include "app/weerbaarctl/pdf_out.h"
#include "app/weerbaarctl/report_choice.h"
#include "core/report/report.h"

#include <utility>

namespace weerbaar::tool {

Attempt<Output> makeReport(Call const& call)
{
    TRY_ASSIGN(auto const wish, ReportWish::of(call, call.arguments.value("recipient").value_or(std::string())));
    TRY_ASSIGN(auto const out, pdfOutOf(call));
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY_ASSIGN(auto const chosen, wish.from(*incidents));

    auto const report = report::buildReport(chosen.sources, chosen.choice, incidents->protocol, call.library.contacts(),
                                            call.clock.now());
    TRY_ASSIGN(auto attachments, app::attachmentsOf(report, incidents->attachments));
    return writePdf(call, incidents->vault, {app::documentOf(report), std::move(attachments)},
                    report::entryOf(chosen.choice, false), QStringLiteral("Het verslag"), out);
}

}  // namespace weerbaar::tool
