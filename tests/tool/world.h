// One person's computer for one test: a home, a folder for temporary files, a vault and the tool.
#pragma once

#include "core/vault/vault.h"
#include "tests/support/files.h"
#include "tests/tool/process.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace weerbaar::test {

using Words = std::vector<std::string>;
using Json = nlohmann::json;

inline std::string const passphrase = "juiste paard batterij nietje";

/// The sentence that goes with each code, as somebody outside reads it.
namespace sentence {
inline std::string const alreadyOpen = "De kluis is al open in een ander venster of programma. Er is niets veranderd. Sluit dat eerst.\n";
inline std::string const wrongPassphrase = "Deze wachtzin past niet. Er is niets veranderd. Kijk of Caps Lock aan staat en probeer het opnieuw.\n";
inline std::string const noVault = "Er is hier nog geen kluis. Maak er eerst een.\n";
inline std::string const tooLong = "Deze wachtzin is te lang. Kies er een die je kunt onthouden en typen.\n";
inline std::string const tooShort = "Deze wachtzin is te kort. Kies er een van minstens 8 tekens, liefst vier of meer losse woorden.\n";
inline std::string const passwordTooLong = "Dit wachtwoord is te lang. Er is niets gemaakt. Kies er een dat je kunt onthouden en typen.\n";
inline std::string const passwordTooShort = "Dit wachtwoord is te kort. Er is niets gemaakt. Kies er een van minstens 8 tekens, liefst vier of meer losse woorden.\n";
}  // namespace sentence

class World {
public:
    World();

    /// A vault under `passphrase` at the least Argon2 cost that the tool accepts: as `init`, but quick to open.
    /// \returns the recovery code, with hyphens.
    std::string makeVault(std::string const& secret = passphrase);
    /// The vault, open in this process: nobody else can open it as long as it lives.
    [[nodiscard]] vault::Vault open(std::string const& secret = passphrase) const;

    [[nodiscard]] std::filesystem::path vault() const { return m_folder.path() / "kluis"; }
    /// A path among the person's own files.
    [[nodiscard]] std::string file(std::string const& name) const { return (m_folder.path() / name).string(); }

    /// The start of `weerbaarctl WORDS --vault …`.
    [[nodiscard]] Start start(Words words, std::string input = {}, std::map<int, std::string> descriptors = {}) const;
    /// Runs it without any secret.
    [[nodiscard]] Ran tool(Words words, std::string input = {}, std::map<int, std::string> descriptors = {}) const;
    /// Runs it with `passphrase` on descriptor 3.
    [[nodiscard]] Ran unlocked(Words words, std::string input = {}, std::map<int, std::string> descriptors = {}) const;
    /// As unlocked(), with --json; fails the test if that does not go well.
    [[nodiscard]] Json json(Words words, std::string input = {}) const;
    /// Another program.
    [[nodiscard]] Ran other(Words words, std::string input = {}) const;

    /// Tells an incident. \returns its id.
    [[nodiscard]] std::string tell(Json const& told) const;

    /// Every file of the vault that a refusal must leave alone, by its path there: all but the locks and the count of
    /// wrong attempts.
    [[nodiscard]] std::map<std::string, std::string> vaultFiles() const;
    /// The files under home, temporary folder and vault in which `text` can be read.
    [[nodiscard]] std::vector<std::string> filesWith(std::string const& text) const;

private:
    TempFolder m_folder;
};

/// An account as `incident add` wants it.
[[nodiscard]] Json account();

/// Whether this is a refusal: exit code 1, one sentence on one line, nothing else.
void checkRefused(Ran const& ran);
void checkRefused(Ran const& ran, std::string const& sentence);
void checkUsage(Ran const& ran);
void checkDone(Ran const& ran);

}  // namespace weerbaar::test
