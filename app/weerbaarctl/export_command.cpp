// export: the bundle.

#include "app/attachment_preview.h"
#include "app/export_file.h"
#include "app/format.h"
#include "app/report_pdf.h"
#include "app/weerbaarctl/open_incidents.h"
#include "app/weerbaarctl/out_file.h"
#include "app/weerbaarctl/report_choice.h"
#include "app/weerbaarctl/secrets.h"
#include "core/transfer/bundle_choice.h"
#include "core/transfer/contact_store.h"
#include "crypto/hash_chain.h"

#include <utility>

namespace weerbaar::tool {

namespace {

using transfer::BundleScope;

/// What --recipient or --export-passphrase-fd says; exactly one of them is there.
Attempt<transfer::Receiver> receiverOf(Call const& call)
{
    if (auto const key = call.arguments.value("recipient")) {
        TRY_ASSIGN(auto const recipient, transfer::recipientFromPerson(*key));
        return transfer::Receiver(recipient);
    }
    TRY_ASSIGN(auto password, readChosen(call.arguments, bundlePassword));
    return transfer::Receiver(std::move(password));
}

Attempt<BundleScope> scopeOf(Call const& call)
{
    bool const isFull = call.arguments.has("full");
    for (char const* option : {"with", "without", "attach", "without-hidden"}) {
        if (isFull && call.arguments.has(option))
            return usage(QStringLiteral("--full neemt alles mee; dan kan --%1 niet").arg(QLatin1String(option)));
    }
    return isFull ? BundleScope::Full : BundleScope::Chosen;
}

/// As the log keeps it: the name that the owner gave the key, or the key.
Attempt<std::string> nameOf(transfer::Receiver const& receiver, vault::Vault& opened, Clock const& clock)
{
    auto const* const recipient = std::get_if<crypto::age::Recipient>(&receiver);
    if (!recipient)
        return std::string();
    TRY_ASSIGN(auto const contact, transfer::ContactStore(opened.database(), clock).find(*recipient));
    return contact ? contact->name : crypto::age::toText(*recipient);
}

}  // namespace

Attempt<Output> makeBundle(Call const& call)
{
    if (call.arguments.has("recipient") == call.arguments.has(bundlePassword.option))
        return usage(QStringLiteral("kies --recipient of --export-passphrase-fd, een van de twee"));
    TRY_ASSIGN(auto const scope, scopeOf(call));
    TRY_ASSIGN(auto const wish, ReportWish::of(call, {}));
    TRY_ASSIGN(auto const out, outFileOf(call));
    TRY_ASSIGN(auto const receiver, receiverOf(call));
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY_ASSIGN(auto chosen, wish.from(*incidents));
    chosen.choice = transfer::choiceFor(scope, std::move(chosen.choice));
    auto const now = call.clock.now();
    auto const report = report::buildReport(chosen.sources, chosen.choice, incidents->protocol, call.library.contacts(), now);
    TRY_ASSIGN(auto content, transfer::bundleOf(scope, report, chosen.sources, incidents->attachments, app::withoutHiddenIn, now));
    TRY_ASSIGN(auto const pdf, app::renderPdf(app::documentOf(report), std::nullopt));
    content.report.assign(pdf.begin(), pdf.end());

    app::ExportFile file(out);
    TRY(file.open(app::ExportFile::Readers::OwnerOnly));
    crypto::Sha256 hash;
    auto const sink = [&](crypto::ByteView bytes) {
        hash.add(bytes);
        return file.write(bytes);
    };
    auto entry = transfer::entryOf(scope, chosen.choice);
    TRY_ASSIGN(entry.recipient, nameOf(receiver, incidents->vault, call.clock));
    TRY_ASSIGN(entry.files, transfer::writeBundle(content, receiver, sink, {}));
    TRY(file.finish());
    report::ExportLog log(incidents->vault.database(), call.clock);
    TRY(file.publish(log, entry));

    auto const sha256 = crypto::toHex(hash.finish());
    auto names = Json::array();
    for (auto const& written : entry.files)
        names.push_back({{"name", written.name}, {"sha256", crypto::toHex(written.sha256)}});
    return Output{{{"file", out.toStdString()},
                   {"scope", scope == BundleScope::Full ? "full" : "chosen"},
                   {"sha256", sha256},
                   {"files", std::move(names)}},
                  QStringLiteral("Het pakket staat in %1. Zeg de ontvanger aan de telefoon de controlecode: %2").arg(out, app::toQString(sha256))};
}

}  // namespace weerbaar::tool
