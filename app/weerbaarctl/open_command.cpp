// open: any age file, whoever made it; no vault.

#include "app/format.h"
#include "app/secret_text.h"
#include "app/weerbaarctl/command.h"
#include "app/weerbaarctl/identity_file.h"
#include "app/weerbaarctl/out_file.h"
#include "app/weerbaarctl/secrets.h"
#include "core/transfer/age_error.h"
#include "core/vault/descriptor.h"
#include "core/vault/file_io.h"
#include "core/vault/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

namespace weerbaar::tool {

namespace {

namespace age = crypto::age;

/// The file, read from its beginning any number of times.
class Sealed {
public:
    [[nodiscard]] static Attempt<Sealed> open(std::string const& file)
    {
        Sealed sealed(vault::Descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)));
        struct stat found {};
        if (sealed.m_descriptor.value() < 0 || ::fstat(sealed.m_descriptor.value(), &found) != 0 || !S_ISREG(found.st_mode))
            return Error{ErrorCode::SourceUnreadable, "open"};
        return sealed;
    }

    /// From the beginning. Borrows.
    [[nodiscard]] age::Source source() const
    {
        return [this, at = off_t{0}](std::span<std::uint8_t> room) mutable -> std::optional<std::size_t> {
            for (;;) {
                auto const got = ::pread(m_descriptor.value(), room.data(), room.size(), at);
                if (got < 0 && errno == EINTR)
                    continue;
                if (got < 0)
                    return std::nullopt;
                at += got;
                return static_cast<std::size_t>(got);
            }
        };
    }

private:
    explicit Sealed(vault::Descriptor descriptor) : m_descriptor(std::move(descriptor)) {}

    vault::Descriptor m_descriptor;
};

/// The password as we write it and, where that differs, with its accents apart, as some programs of macOS type it.
std::vector<crypto::SecretBytes> spellingsOf(crypto::SecretBytes password)
{
    auto const bytes = password.view();
    std::vector<crypto::SecretBytes> spellings;
    // ASCII is spelt one way, and so need not leave guarded memory.
    if (std::ranges::all_of(bytes, [](auto byte) { return byte < 0x80; })) {
        spellings.push_back(std::move(password));
        return spellings;
    }
    auto typed = QString::fromUtf8(reinterpret_cast<char const*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    auto apart = typed.normalized(QString::NormalizationForm_D);
    auto utf8 = apart.toUtf8();
    crypto::SecretBytes other(crypto::ByteView(reinterpret_cast<std::uint8_t const*>(utf8.constData()),
                                               static_cast<std::size_t>(utf8.size())));
    typed.fill(QChar(0));
    apart.fill(QChar(0));
    utf8.fill(0);
    bool const isDifferent = !other.equals(password);
    spellings.push_back(std::move(password));
    if (isDifferent)
        spellings.push_back(std::move(other));
    return spellings;
}

/// What opens the file; a password is asked for, and its work done, once.
Attempt<age::FileKey> keyOf(Call const& call, Sealed const& sealed)
{
    auto const lock = age::lockOf(sealed.source());
    if (!lock)
        return transfer::errorOf(lock.error());
    auto const identityFile = call.arguments.value("identity-file");
    bool const givesPassword = call.arguments.has(filePassword.option);
    if (identityFile || givesPassword)
        TRY(transfer::checkLock(*lock, identityFile ? age::Lock::Key : age::Lock::Passphrase));
    else if (*lock == age::Lock::Key)
        return refused(QStringLiteral("Dit bestand gaat open met een sleutel. Geef --identity-file F."));

    std::vector<age::Identity> identities;
    std::vector<crypto::SecretBytes> passwords;
    if (*lock == age::Lock::Key) {
        TRY_ASSIGN(identities, readIdentities(*identityFile));
    } else {
        TRY_ASSIGN(auto password, readSecret(call.arguments, filePassword));
        passwords = spellingsOf(std::move(password));
    }
    auto key = age::unlock(sealed.source(), {.identities = identities, .passphrases = passwords});
    if (!key)
        return transfer::errorOf(key.error(), *lock);
    return std::move(*key);
}

Attempt<void> decrypt(Sealed const& sealed, age::FileKey const& key, age::Sink const& sink)
{
    auto const opened = age::decrypt(sealed.source(), key, sink);
    if (!opened)
        return transfer::errorOf(opened.error());
    return {};
}

/// Whole under its name, or not there at all; never in the place of another file.
Attempt<Output> writeTo(std::filesystem::path const& out, Sealed const& sealed, age::FileKey const& key)
{
    TRY_ASSIGN(auto file, vault::NewFile::createNameless(out.parent_path()));
    Result<void> written;
    auto const opened = age::decrypt(sealed.source(), key, [&](crypto::ByteView plain) {
        written = file.append(plain);
        return written.has_value();
    });
    TRY(written);
    if (!opened)
        return transfer::errorOf(opened.error());
    TRY(file.sync());
    TRY(file.moveTo(out));
    return Output{{{"file", out.string()}, {"bytes", file.size()}},
                  QStringLiteral("Geopend. De inhoud staat in %1, zonder versleuteling.").arg(app::toQString(out.string()))};
}

/// Once to see that all of it is authentic, and once to write it.
Attempt<Output> writeToStandardOutput(Sealed const& sealed, age::FileKey const& key)
{
    TRY(decrypt(sealed, key, [](crypto::ByteView) { return true; }));
    bool isWritten = true;
    auto const opened = age::decrypt(sealed.source(), key, [&](crypto::ByteView plain) {
        isWritten = vault::writeAll(STDOUT_FILENO, plain).has_value();
        return isWritten;
    });
    if (!isWritten)
        return refused(QStringLiteral("De uitvoer kon niet worden geschreven. Wat er staat, is niet alles."));
    if (!opened)
        return refused(QStringLiteral("Het bestand veranderde terwijl het werd gelezen. Wat er staat, is niet alles."));
    return Output{};
}

}  // namespace

Attempt<Output> openAgeFile(Call const& call)
{
    auto const& arguments = call.arguments;
    bool const hasOut = arguments.has("out");
    if (arguments.has("identity-file") && arguments.has(filePassword.option))
        return usage(QStringLiteral("geef --identity-file of --export-passphrase-fd, niet allebei"));
    if (!hasOut && arguments.has("json"))
        return usage(QStringLiteral("--json kan alleen met --out: anders is de uitvoer het bestand zelf"));
    std::filesystem::path out;
    if (hasOut) {
        TRY_ASSIGN(auto const place, outFileOf(call));
        out = place.toStdString();
        std::error_code failed;
        if (std::filesystem::exists(std::filesystem::symlink_status(out, failed)))
            return refused(QStringLiteral("Er is al een bestand met die naam. Het is niet overschreven. Kies een andere naam."));
        if (!std::filesystem::is_directory(out.parent_path(), failed))
            return refused(QStringLiteral("De map %1 is er niet. Er is niets geopend. Maak die map eerst, of kies een andere plek.")
                               .arg(app::toQString(out.parent_path().string())));
    } else if (::isatty(STDOUT_FILENO) == 1) {
        return refused(QStringLiteral("De inhoud komt niet op het scherm. Geef --out F, of stuur de uitvoer naar een bestand."));
    }
    TRY_ASSIGN(auto const sealed, Sealed::open(*arguments.operand(0)));
    TRY_ASSIGN(auto const key, keyOf(call, sealed));
    return hasOut ? writeTo(out, sealed, key) : writeToStandardOutput(sealed, key);
}

}  // namespace weerbaar::tool
