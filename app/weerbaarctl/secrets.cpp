#include "app/weerbaarctl/secrets.h"

#include "app/report_pdf.h"
#include "app/secret_text.h"
#include "core/text.h"
#include "core/vault/passphrase.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <span>
#include <string>

namespace weerbaar::tool {

SecretKind const currentPassphrase{"passphrase-fd", "De wachtzin", vault::passphraseMaximumBytes,
                                   {ErrorCode::PassphraseTooLong, "passphrase"}, false};
SecretKind const firstPassphrase{"passphrase-fd", "De wachtzin", vault::passphraseMaximumBytes,
                                 {ErrorCode::PassphraseTooLong, "passphrase"}, true};
SecretKind const newPassphrase{"new-passphrase-fd", "De nieuwe wachtzin", vault::passphraseMaximumBytes,
                               {ErrorCode::PassphraseTooLong, "passphrase"}, true};
SecretKind const recoveryCode{"recovery-fd", "De herstelcode", vault::passphraseMaximumBytes,
                              {ErrorCode::WrongRecoveryCode, "recovery code"}, false};
SecretKind const pdfPassword{"pdf-passphrase-fd", "Het wachtwoord voor de pdf", app::pdfPasswordMaximumBytes,
                             {ErrorCode::PdfPasswordTooLong, "password"}, false};
SecretKind const bundlePassword{"export-passphrase-fd", "Het wachtwoord voor het pakket", vault::passphraseMaximumBytes,
                                {ErrorCode::PassphraseTooLong, "password"}, true};
SecretKind const filePassword{"export-passphrase-fd", "Het wachtwoord van het bestand", 4096,
                              {ErrorCode::PassphraseTooLong, "password"}, false};
SecretKind const backupPassword{"export-passphrase-fd", "Het wachtwoord van de reservekopie", vault::passphraseMaximumBytes,
                                {ErrorCode::PassphraseTooLong, "password"}, false};
SecretKind const newBackupPassword{"export-passphrase-fd", "Het wachtwoord voor de reservekopie",
                                   vault::passphraseMaximumBytes, {ErrorCode::PassphraseTooLong, "password"}, true};

namespace {

/// NFC makes UTF-8 at most three times shorter (Hangul, the kelvin sign). Then the newline, and one byte to see that
/// there is more than fits.
constexpr std::size_t roomFor(std::size_t bytesInNfc)
{
    return 3 * bytesInNfc + sizeof("\r\n");
}

std::string_view textOf(crypto::ByteView bytes)
{
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

/// How to wait for a person: until the end of a line, with the signals of `during` let through only then, so that
/// none is missed between the question and the waiting.
struct Line {
    sigset_t during;
};

/// Reads until the end, the end of a line if only one is wanted, or until `room` is full. \returns how many bytes;
/// nothing if the system refuses or a signal comes.
std::optional<std::size_t> fill(int descriptor, std::span<std::uint8_t> room, std::optional<Line> const& line)
{
    std::size_t used = 0;
    while (used < room.size() && !(line && used > 0 && room[used - 1] == '\n')) {
        pollfd wait{descriptor, POLLIN, 0};
        if (line && ::ppoll(&wait, 1, nullptr, &line->during) < 0)
            return std::nullopt;
        auto const got = ::read(descriptor, room.data() + used, room.size() - used);
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            break;
        used += static_cast<std::size_t>(got);
    }
    return used;
}

/// Without its newline, in NFC.
Attempt<crypto::SecretBytes> finish(crypto::ByteView read, SecretKind const& kind)
{
    auto text = textOf(read);
    if (text.ends_with('\n'))
        text.remove_suffix(text.ends_with("\r\n") ? 2 : 1);
    if (text.empty())
        return refused(QStringLiteral("%1 is leeg.").arg(QString::fromUtf8(kind.name)));
    if (!isValidText(text))  // before conversion, which would make all that is unreadable alike
        return Error{ErrorCode::InvalidText, kind.tooLong.where};
    // ASCII is NFC already, and so need not leave guarded memory.
    bool const ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    crypto::SecretBytes secret;
    if (ascii) {
        secret = crypto::SecretBytes::fromText(text);
    } else {
        auto typed = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        secret = app::secretOf(typed);
        typed.fill(QChar(0));
    }
    if (secret.size() > kind.maximumBytes)
        return kind.tooLong;
    return secret;
}

/// Reads one secret from `descriptor`. \param failed what to say if the system refuses.
Attempt<crypto::SecretBytes> readFrom(int descriptor, SecretKind const& kind, std::optional<Line> const& line, Stop failed)
{
    crypto::SecretBytes room(roomFor(kind.maximumBytes));
    auto const used = fill(descriptor, room.bytes(), line);
    if (!used)
        return failed;
    if (*used == room.size())
        return kind.tooLong;
    return finish(room.view().first(*used), kind);
}

/// The terminal of this session, with its echo off as long as this lives. Signals that end the program end the
/// question instead, so that the echo comes back.
class QuietTerminal {
public:
    QuietTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            return;
        m_isTerminal = true;
        sigset_t blocked;
        sigemptyset(&blocked);
        struct sigaction interrupt {};
        interrupt.sa_handler = [](int) {};  // no SA_RESTART: ppoll() returns
        for (std::size_t i = 0; i < m_handlers.size(); ++i) {
            ::sigaction(endings[i], &interrupt, &m_handlers[i]);
            sigaddset(&blocked, endings[i]);
        }
        ::sigprocmask(SIG_BLOCK, &blocked, &m_mask);
        auto quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL);
        m_isQuiet = ::tcsetattr(m_descriptor, TCSAFLUSH, &quiet) == 0;
    }
    QuietTerminal(QuietTerminal const&) = delete;
    QuietTerminal& operator=(QuietTerminal const&) = delete;
    ~QuietTerminal()
    {
        if (m_isTerminal) {
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
            for (std::size_t i = 0; i < m_handlers.size(); ++i)
                ::sigaction(endings[i], &m_handlers[i], nullptr);
            ::sigprocmask(SIG_SETMASK, &m_mask, nullptr);
        }
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }

    [[nodiscard]] Attempt<crypto::SecretBytes> ask(QString const& question, SecretKind const& kind) const
    {
        write(question + QStringLiteral(": "));
        auto answer = readFrom(m_descriptor, kind, Line{m_mask}, refused(app::errorText({ErrorCode::Cancelled})));
        write(QStringLiteral("\n"));  // the one that was typed was not shown
        return answer;
    }

private:
    static constexpr std::array<int, 3> endings{SIGINT, SIGTERM, SIGHUP};

    void write(QString const& text) const
    {
        auto const utf8 = text.toUtf8();
        if (::write(m_descriptor, utf8.constData(), static_cast<std::size_t>(utf8.size())) < 0)
            return;  // then read() fails as well
    }

    int m_descriptor;
    termios m_before{};
    bool m_isTerminal = false;
    bool m_isQuiet = false;
    sigset_t m_mask{};
    std::array<struct sigaction, endings.size()> m_handlers{};
};

Attempt<crypto::SecretBytes> ask(SecretKind const& kind)
{
    auto const name = QString::fromUtf8(kind.name);
    QuietTerminal const terminal;
    if (!terminal.isQuiet()) {
        return refused(QStringLiteral("%1 ontbreekt en er is geen terminal om ernaar te vragen. Geef --%2 N.")
                           .arg(name, QString::fromUtf8(kind.option.data(), static_cast<qsizetype>(kind.option.size()))));
    }
    TRY_ASSIGN(auto secret, terminal.ask(name, kind));
    if (kind.typedTwice) {
        TRY_ASSIGN(auto const repeated, terminal.ask(QStringLiteral("%1, nog een keer").arg(name), kind));
        if (!secret.equals(repeated))
            return refused(QStringLiteral("%1 was de tweede keer anders. Er is niets veranderd. Probeer het opnieuw.").arg(name));
    }
    return secret;
}

}  // namespace

Attempt<crypto::SecretBytes> readSecret(Arguments const& arguments, SecretKind const& kind)
{
    auto const descriptor = arguments.number(kind.option);
    if (!descriptor)
        return ask(kind);
    return readFrom(*descriptor, kind, std::nullopt,
                    refused(QStringLiteral("Uit bestandsbeschrijver %1 valt niet te lezen.").arg(*descriptor)));
}

Attempt<crypto::SecretBytes> readChosen(Arguments const& arguments, SecretKind const& kind)
{
    TRY_ASSIGN(auto passphrase, readSecret(arguments, kind));
    if (auto const checked = vault::checkPassphrase(passphrase); !checked)
        return Error{checked.error().code, kind.tooLong.where};
    return passphrase;
}

}  // namespace weerbaar::tool
