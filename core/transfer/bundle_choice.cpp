#include "core/transfer/bundle_choice.h"

#include <utility>

namespace weerbaar::transfer {

using report::FileUse;

report::Choice choiceFor(BundleScope scope, report::Choice chosen)
{
    chosen.filesBeside = true;
    if (scope == BundleScope::Chosen)
        return chosen;
    chosen.parts = report::everyPart();
    for (auto& incident : chosen.incidents) {
        report::IncidentChoice everything{incident.incidentId};
        everything.otherFiles = FileUse::Embedded;
        incident = std::move(everything);
    }
    return chosen;
}

Result<BundleContent> bundleOf(BundleScope scope, report::Report const& report, std::vector<report::Source> const& sources,
                               evidence::AttachmentStore& attachments, MakeCopy const& withoutHidden, Moment now)
{
    BundleContent content;
    content.scope = scope;
    content.madeAt = now;
    for (auto const& source : sources)
        content.incidents.push_back(source.incident);
    for (auto const& incident : report.incidents)
        content.withHashes = content.withHashes || !incident.chain.empty();
    for (auto const& file : report::filesAlong(report)) {
        TRY_ASSIGN(auto original, attachments.open(file.id));
        bool const isCopy = file.use == FileUse::EmbeddedWithoutHidden;
        content.files.push_back({std::move(original), file.embeddedName, isCopy ? withoutHidden : MakeCopy()});
    }
    return content;
}

report::ExportEntry entryOf(BundleScope scope, report::Choice const& choice)
{
    auto entry = report::entryOf(choice, true);
    entry.kind = report::ExportKind::Bundle;
    if (scope == BundleScope::Full)
        entry.parts = {"full"};
    return entry;
}

}  // namespace weerbaar::transfer
