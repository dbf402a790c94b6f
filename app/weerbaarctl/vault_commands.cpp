#include "app/weerbaarctl/command.h"
#include "app/weerbaarctl/secrets.h"
#include "core/inbox/locked_inbox.h"
#include "core/vault/practice.h"

#include <QtCore/QStringList>

#include <cstdlib>
#include <utility>

namespace weerbaar::tool {

namespace {

Attempt<crypto::RecoveryCode> readRecoveryCode(Call const& call)
{
    TRY_ASSIGN(auto const typed, readSecret(call.arguments, recoveryCode));
    auto checked = crypto::RecoveryCode::parse({reinterpret_cast<char const*>(typed.view().data()), typed.size()});
    if (checked.code)
        return *std::move(checked.code);
    QStringList groups;
    for (auto const wrong : checked.wrongGroups)
        groups.append(QString::number(wrong + 1));
    return refused(QStringLiteral("De herstelcode klopt niet en er is niets veranderd: kijk op je papier naar groep %1.")
                       .arg(groups.join(QStringLiteral(", "))));
}

struct StateText {
    char const* name;
    char const* sentence;
};

StateText textOf(vault::VaultState state)
{
    switch (state) {
    case vault::VaultState::Absent:
        return {"absent", "Er is hier geen kluis."};
    case vault::VaultState::Locked:
        return {"locked", "Hier is een kluis. Hij is op slot."};
    case vault::VaultState::Damaged:
        return {"damaged", "Hier is een kluis, maar die is beschadigd."};
    case vault::VaultState::Newer:
        return {"newer", "Hier is een kluis van een nieuwere Weerbaar."};
    }
    std::abort();
}

}  // namespace

QString onPaper(crypto::RecoveryCode const& code)
{
    QString text;
    for (std::size_t i = 0; i < crypto::RecoveryCode::groupCount; ++i) {
        text += i % 4 == 0 ? QStringLiteral("\n    ") : QStringLiteral("  ");
        text += QString::fromStdString(code.group(i));
    }
    return text;
}

Attempt<Output> init(Call const& call)
{
    if (vault::Vault::inspect(call.folder) != vault::VaultState::Absent)
        return Error{ErrorCode::VaultExists};
    TRY_ASSIGN(auto const passphrase, readChosen(call.arguments, firstPassphrase));
    TRY_ASSIGN(auto const made, vault::Vault::create(call.folder, passphrase, crypto::calibrateArgon2(), {call.clock}));
    auto const code = made.recoveryCode.text();
    return Output{{{"recoveryCode", std::string(code.view().begin(), code.view().end())}},
                  QStringLiteral("De kluis is gemaakt. Dit is de herstelcode:\n%1\n\n"
                                 "Schrijf hem nu op papier en bewaar dat niet bij dit toestel. Weerbaar bewaart de code "
                                 "niet en laat hem niet nog eens zien.\nVergeet je de wachtzin, dan kom je met de code "
                                 "weer binnen. Dat geldt voor iedereen die de code heeft.")
                      .arg(onPaper(made.recoveryCode))};
}

Attempt<Output> status(Call const& call)
{
    auto const [name, sentence] = textOf(vault::Vault::inspect(call.folder));
    return Output{{{"state", name},
                   {"formatVersion", crypto::KeySlots::formatVersion},
                   {"inboxCount", inbox::LockedInbox::count(call.folder)}},
                  QString::fromUtf8(sentence)};
}

Attempt<Output> changePassphrase(Call const& call)
{
    if (vault::Vault::inspect(call.folder) == vault::VaultState::Absent)
        return Error{ErrorCode::NoVault};
    TRY_ASSIGN(auto const current, readSecret(call.arguments, currentPassphrase));
    TRY_ASSIGN(auto const chosen, readChosen(call.arguments, newPassphrase));
    TRY_ASSIGN(auto opened, vault::Vault::unlock(call.folder, current, {call.clock}));
    TRY(opened.changePassphrase(current, chosen, crypto::calibrateArgon2()));
    (void)vault::PracticeStore(opened.database()).restart().has_value();  // the passphrase is changed all the same
    return Output{Json::object(), QStringLiteral("De wachtzin is veranderd. De oude past niet meer.")};
}

Attempt<Output> recover(Call const& call)
{
    if (vault::Vault::inspect(call.folder) == vault::VaultState::Absent)
        return Error{ErrorCode::NoVault};
    TRY_ASSIGN(auto const code, readRecoveryCode(call));
    TRY_ASSIGN(auto const chosen, readChosen(call.arguments, newPassphrase));
    TRY(vault::Vault::recover(call.folder, code, chosen, crypto::calibrateArgon2(), {call.clock}));
    return Output{Json::object(), QStringLiteral("De kluis gaat open met de nieuwe wachtzin. De oude past niet meer; "
                                                 "de herstelcode blijft dezelfde.")};
}

Attempt<Output> wipe(Call const& call)
{
    // A misspelt folder must not leave somebody thinking that everything is gone.
    if (vault::Vault::inspect(call.folder) == vault::VaultState::Absent)
        return Error{ErrorCode::NoVault};
    TRY(vault::Vault::wipe(call.folder));
    return Output{Json::object(), QStringLiteral("De kluis is gewist.")};
}

}  // namespace weerbaar::tool
