#include "app/scan_document.h"
#include "app/weerbaarctl/pdf_out.h"
#include "app/weerbaarctl/scan_call.h"

namespace weerbaar::tool {

Attempt<Output> scanExport(Call const& call)
{
    auto const& pack = packOf(call);
    app::ScanDocumentChoice choice;
    choice.forAdviser = call.arguments.has("for-adviser");
    choice.notes = call.arguments.has("with-notes");
    choice.actions = !call.arguments.has("without-actions");
    choice.onlyGaps = call.arguments.has("only-gaps");
    TRY_ASSIGN(auto const out, pdfOutOf(call));
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore store(opened.database(), pack, call.clock);
    TRY_ASSIGN(auto const round, latestRound(store));
    TRY_ASSIGN(auto const answers, store.answers(round.id));
    TRY_ASSIGN(auto const decisions, scan::ActionStore(opened.database(), pack, call.clock).decisions());
    auto const document = app::documentOf({pack, round, answers, decisions, choice, call.clock.now()});
    return writePdf(call, opened, {document}, {pack.scan, namesOf(choice), false}, QStringLiteral("Het overzicht"), out);
}

}  // namespace weerbaar::tool
