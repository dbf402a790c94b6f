// From what was chosen about a report to a bundle. The screen and the tool make one with the same.
#pragma once

#include "core/report/report.h"
#include "core/transfer/bundle.h"

#include <functional>
#include <vector>

namespace weerbaar::transfer {

/// What holds in a bundle of what was chosen: files lie beside the report, and of a full one there is every part, event,
/// person and original.
[[nodiscard]] report::Choice choiceFor(BundleScope scope, report::Choice chosen);
/// Makes what goes along in place of an original.
using MakeCopy = std::function<Result<crypto::Bytes>(evidence::AttachmentReader const&)>;

/// Everything but the PDF.
/// \param report by report::buildReport() with choiceFor(): the files that go along with it are those of the bundle.
/// \param withoutHidden for the files that go along so. \returns UnknownAttachment.
[[nodiscard]] Result<BundleContent> bundleOf(BundleScope scope, report::Report const& report,
                                             std::vector<report::Source> const& sources,
                                             evidence::AttachmentStore& attachments, MakeCopy const& withoutHidden,
                                             Moment now);

/// What the vault keeps of it; the files in it are known once it is written, and the caller says who can open it.
[[nodiscard]] report::ExportEntry entryOf(BundleScope scope, report::Choice const& choice);

}  // namespace weerbaar::transfer
