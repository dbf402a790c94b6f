#include "app/weerbaarctl/command.h"

#include "app/weerbaarctl/secrets.h"

#include <unistd.h>

namespace weerbaar::tool {

Attempt<vault::Vault> openVault(Call const& call)
{
    if (vault::Vault::inspect(call.folder) == vault::VaultState::Absent)
        return Error{ErrorCode::NoVault};
    TRY_ASSIGN(auto const passphrase, readSecret(call.arguments, currentPassphrase));
    TRY_ASSIGN(auto opened, vault::Vault::unlock(call.folder, passphrase, {call.clock}));
    return opened;
}

Attempt<std::string> readInput(Call const& call)
{
    if (call.arguments.readsSecretFrom(STDIN_FILENO))
        return usage(QStringLiteral("uit de standaardinvoer komt de tekst al, geef het geheim een ander nummer"));
    std::string text;
    std::string buffer(64 * 1024, '\0');
    for (;;) {
        auto const got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (got < 0)
            return Error{ErrorCode::StorageFailed, "stdin"};
        if (got == 0)
            break;
        if (text.size() + static_cast<std::size_t>(got) > inputMaximumBytes)
            return Error{ErrorCode::TextTooLong, "stdin"};
        text.append(buffer, 0, static_cast<std::size_t>(got));
    }
    if (text.ends_with('\n'))
        text.resize(text.size() - (text.ends_with("\r\n") ? 2 : 1));
    return text;
}

}  // namespace weerbaar::tool
