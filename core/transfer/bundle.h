// The bundle (pakket): a report and the evidence, and if all of it goes along the events too, sealed to one receiver.
// Source: docs/formats.md, "Bundle".
#pragma once

#include "core/evidence/attachment_store.h"
#include "core/incident/incident.h"
#include "core/report/export_log.h"
#include "core/result.h"
#include "core/time.h"
#include "crypto/age/file.h"
#include "crypto/bytes.h"
#include "crypto/secret.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace weerbaar::transfer {

/// How much goes along. There is nothing between the two: an event's hash covers all of it, so who is to check the events
/// must have all that was ever told in them.
enum class BundleScope {
    Chosen,  ///< the report and the files as they were chosen; no event
    Full,    ///< and every event, also what was corrected later and what the report leaves out
};

/// A file of the evidence that goes along.
struct BundleFile {
    evidence::AttachmentReader original;
    std::string name;  ///< what it is called in the bundle, as far as any system takes it
    /// Makes what goes along in place of the original, such as a photo without hidden data; empty: the original itself. Runs
    /// on the thread of writeBundle(), one at a time.
    std::function<Result<crypto::Bytes>(evidence::AttachmentReader const&)> copy{};
};

/// What goes along, chosen by the caller.
struct BundleContent {
    BundleScope scope = BundleScope::Chosen;
    bool withHashes = false;  ///< Chosen: the events' hashes, where the report has them as well
    Moment madeAt;
    std::vector<incident::Incident> incidents;  ///< at least one, none twice
    std::vector<BundleFile> files;              ///< none twice; Full: all of these incidents, and the originals
    crypto::Bytes report;                       ///< the PDF, without a password of its own
};

/// One file in it.
struct BundleEntry {
    std::string name;  ///< UTF-8, with a slash after the folder: "attachments/foto.jpg"
    std::optional<std::uint64_t> bytes{};  ///< of an original; the others are known once they are made

    bool operator==(BundleEntry const&) const = default;
};

/// Everything that will be in it, in order. Pure; looks at neither the report nor the evidence.
[[nodiscard]] std::vector<BundleEntry> entriesOf(BundleContent const& content);

/// Who can open it: the owner of a key, or who knows a password (UTF-8 in NFC), to which vault::checkPassphrase() applies.
using Receiver = std::variant<crypto::age::Recipient, crypto::SecretBytes>;

/// Where the bytes of the sealed file go; an error ends the writing.
using BundleSink = std::function<Result<void>(crypto::ByteView)>;

/// Seals and writes all of it; holds the report and at most one copy. Slow: off the GUI thread; needs no database. What came
/// out before it failed is no bundle, and opens nowhere.
/// \param progress of the plain bytes of the evidence. \param work less than the default is for tests.
/// \returns every file in it, as the log keeps them; what the sink or a copy says; DamagedEnclosure; InvalidRecipient for a
/// key that seals nothing; of a password PassphraseTooShort, PassphraseTooLong, InvalidText; OutOfMemory; Cancelled;
/// StorageFailed.
[[nodiscard]] Result<std::vector<report::ExportedFile>>
writeBundle(BundleContent const& content, Receiver const& receiver, BundleSink const& sink,
            evidence::Progress const& progress, crypto::age::WorkFactor work = crypto::age::writtenWorkFactor);

}  // namespace weerbaar::transfer
