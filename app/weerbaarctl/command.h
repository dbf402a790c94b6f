// What a command of the tool gets, and what it gives back.
//
// The tool speaks Dutch only, whatever the device speaks: its sentences are a contract (exit 1), so they stand here
// as they are and not in the translations.
#pragma once

#include "app/weerbaarctl/arguments.h"
#include "app/weerbaarctl/attempt.h"
#include "core/content/pack_loader.h"
#include "core/time.h"
#include "core/vault/vault.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace weerbaar::tool {

/// Keeps the order in which design.md shows the fields.
using Json = nlohmann::ordered_json;

/// What a command says when it is done; main prints one of the first two.
struct Output {
    Json json;        ///< with --json
    QString text;     ///< without; may have several lines
    QString alarm{};  ///< a sentence: all is printed, and then the command ends as one that is refused
};

/// What every command gets.
struct Call {
    Arguments const& arguments;
    std::filesystem::path const& folder;  ///< of the vault; absolute
    content::Library const& library;
    Clock const& clock;
};

/// Asks the passphrase and unlocks. \returns what Vault::unlock() says; NoVault before anything is asked.
[[nodiscard]] Attempt<vault::Vault> openVault(Call const& call);

/// All of standard input but one newline at its end. \returns TextTooLong over inputMaximumBytes; Usage if a secret is to come from there too.
[[nodiscard]] Attempt<std::string> readInput(Call const& call);

/// A recovery code in two lines of four groups, as on paper.
[[nodiscard]] QString onPaper(crypto::RecoveryCode const& code);

/// Room for an account with every field at its longest.
inline constexpr std::size_t inputMaximumBytes = 32UL << 20;

// The commands, each in the file of its group.
[[nodiscard]] Attempt<Output> init(Call const& call);
[[nodiscard]] Attempt<Output> status(Call const& call);
[[nodiscard]] Attempt<Output> changePassphrase(Call const& call);
[[nodiscard]] Attempt<Output> recover(Call const& call);
[[nodiscard]] Attempt<Output> wipe(Call const& call);

[[nodiscard]] Attempt<Output> scanItems(Call const& call);
[[nodiscard]] Attempt<Output> scanSearch(Call const& call);
[[nodiscard]] Attempt<Output> scanOffers(Call const& call);
[[nodiscard]] Attempt<Output> scanProfile(Call const& call);
[[nodiscard]] Attempt<Output> scanStart(Call const& call);
[[nodiscard]] Attempt<Output> scanScope(Call const& call);
[[nodiscard]] Attempt<Output> scanFinish(Call const& call);
[[nodiscard]] Attempt<Output> scanRounds(Call const& call);
[[nodiscard]] Attempt<Output> scanHistory(Call const& call);
[[nodiscard]] Attempt<Output> scanDelete(Call const& call);
[[nodiscard]] Attempt<Output> scanAnswer(Call const& call);
[[nodiscard]] Attempt<Output> scanWithdraw(Call const& call);
[[nodiscard]] Attempt<Output> scanCompare(Call const& call);
[[nodiscard]] Attempt<Output> scanResult(Call const& call);
[[nodiscard]] Attempt<Output> scanDecide(Call const& call);
[[nodiscard]] Attempt<Output> scanReminders(Call const& call);
[[nodiscard]] Attempt<Output> scanExport(Call const& call);

[[nodiscard]] Attempt<Output> partnerInvite(Call const& call);
[[nodiscard]] Attempt<Output> partnerReply(Call const& call);
[[nodiscard]] Attempt<Output> partnerTakeOver(Call const& call);

[[nodiscard]] Attempt<Output> incidentAdd(Call const& call);
[[nodiscard]] Attempt<Output> incidentList(Call const& call);
[[nodiscard]] Attempt<Output> incidentShow(Call const& call);
[[nodiscard]] Attempt<Output> incidentAppend(Call const& call);
[[nodiscard]] Attempt<Output> incidentAttach(Call const& call);
[[nodiscard]] Attempt<Output> incidentFiles(Call const& call);
[[nodiscard]] Attempt<Output> incidentExtract(Call const& call);
[[nodiscard]] Attempt<Output> incidentVerify(Call const& call);
[[nodiscard]] Attempt<Output> incidentPattern(Call const& call);

[[nodiscard]] Attempt<Output> protocolShow(Call const& call);
[[nodiscard]] Attempt<Output> protocolDone(Call const& call);
[[nodiscard]] Attempt<Output> protocolDecide(Call const& call);
[[nodiscard]] Attempt<Output> protocolLocal(Call const& call);
[[nodiscard]] Attempt<Output> protocolLocalSet(Call const& call);
[[nodiscard]] Attempt<Output> protocolPrepare(Call const& call);

[[nodiscard]] Attempt<Output> inboxAdd(Call const& call);
[[nodiscard]] Attempt<Output> inboxList(Call const& call);
[[nodiscard]] Attempt<Output> inboxUse(Call const& call);
[[nodiscard]] Attempt<Output> inboxAside(Call const& call);
[[nodiscard]] Attempt<Output> inboxBack(Call const& call);

[[nodiscard]] Attempt<Output> aftercareShow(Call const& call);
[[nodiscard]] Attempt<Output> aftercareWrite(Call const& call);
[[nodiscard]] Attempt<Output> aftercareSkip(Call const& call);

[[nodiscard]] Attempt<Output> makeReport(Call const& call);

[[nodiscard]] Attempt<Output> listExports(Call const& call);

[[nodiscard]] Attempt<Output> openAgeFile(Call const& call);
[[nodiscard]] Attempt<Output> backup(Call const& call);
[[nodiscard]] Attempt<Output> restore(Call const& call);
[[nodiscard]] Attempt<Output> makeBundle(Call const& call);
[[nodiscard]] Attempt<Output> contactAdd(Call const& call);
[[nodiscard]] Attempt<Output> contactList(Call const& call);
[[nodiscard]] Attempt<Output> contactRemove(Call const& call);

[[nodiscard]] Attempt<Output> checkContent(Call const& call);

}  // namespace weerbaar::tool
