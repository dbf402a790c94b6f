// Armor: an age file as text, for what carries no bytes: mail, a chat, a printed page.
// Source: the age specification (C2SP, age.md), "ASCII Armor"; RFC 7468, in its strict form.
#pragma once

#include "crypto/age/buffered_source.h"
#include "crypto/age/file.h"

#include <array>
#include <string>
#include <string_view>

namespace weerbaar::crypto::age {

/// As 64 characters.
inline constexpr std::size_t armorLineBytes = 48;

/// Around a Sink: give write() to Encryptor::start(), and call finish() after the encryptor's. Four bytes for three.
class ArmorWriter {
public:
    explicit ArmorWriter(Sink sink) : m_sink(std::move(sink)) {}

    /// As a Sink.
    [[nodiscard]] bool write(ByteView bytes);
    /// Writes what waits and the end. Once, and nothing after it. \returns false as a Sink.
    [[nodiscard]] bool finish();

private:
    void addLine();
    [[nodiscard]] bool flush();

    Sink m_sink;
    std::array<std::uint8_t, armorLineBytes> m_line{};
    std::size_t m_lineSize = 0;
    std::string m_text;
    bool m_hasBegun = false;
    bool m_hasFailed = false;
};

/// decrypt() uses this by itself.
/// Takes lines of 64 characters, the last one of 1 to 64, that end in LF or CR LF, with padding and unused bits as there
/// is one way to write them; blanks up to maximumBlanks before the first mark, in lines of their own, and after the last.
class ArmorReader {
public:
    static constexpr std::size_t maximumBlanks = 1024;

    /// Borrows the source, from its beginning; it must hold armorBeginningSize.
    explicit ArmorReader(BufferedSource& source) : m_source(source) {}

    /// As a Source. Faults: Armor; the source's.
    [[nodiscard]] Outcome<std::size_t, Fault> read(std::span<std::uint8_t> room);

private:
    [[nodiscard]] Outcome<std::string_view, Fault> takeLine();
    [[nodiscard]] Outcome<void, Fault> takeBeginning();
    [[nodiscard]] Outcome<void, Fault> takeEnd();
    [[nodiscard]] Outcome<void, Fault> readLine();

    BufferedSource& m_source;
    std::array<std::uint8_t, armorLineBytes> m_decoded{};  ///< the last line
    std::size_t m_size = 0;
    std::size_t m_used = 0;
    bool m_hasBegun = false;
    bool m_isLastLine = false;
    bool m_isOver = false;
};

/// So much of a file shows whether it is in armor.
inline constexpr std::size_t armorBeginningSize = ArmorReader::maximumBlanks + 64;

/// Whether a file with this beginning, of armorBeginningSize or the whole file, is meant to be armor, good or not.
[[nodiscard]] bool beginsAsArmor(ByteView beginning);
/// Whether it is an age file or armor in UTF-16.
[[nodiscard]] bool isUtf16(ByteView beginning);

}  // namespace weerbaar::crypto::age
