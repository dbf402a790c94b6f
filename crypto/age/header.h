// The header of an age file: text, one stanza for each recipient, and a code over all of it. Private to crypto/age.
// Source: the age specification (C2SP, age.md), "Header". Knows the grammar of every stanza and the contents of none,
// so that another type of recipient is another file beside x25519_stanza.h.
#pragma once

#include "crypto/age/base64.h"
#include "crypto/age/buffered_source.h"
#include "crypto/age/derivation.h"
#include "crypto/age/file.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::crypto::age {

// Nothing of a header is authenticated while it is being read, so what a stranger can have us hold is bounded.
inline constexpr std::size_t maximumLineSize = 64 * 1024;  ///< without its LF
inline constexpr std::size_t maximumHeaderSize = 1024 * 1024;
inline constexpr std::size_t maximumStanzas = 1024;

/// The file key, wrapped for one recipient.
struct Stanza {
    std::string type;       ///< the first argument
    std::string arguments;  ///< the others, with one blank between; may be empty
    Bytes body;
};

struct Header {
    std::vector<Stanza> stanzas;         ///< at least one
    std::size_t authenticatedBytes = 0;  ///< how many bytes at the front of the text the code covers
    Mac mac{};
};

/// Takes the header, to the LF that ends it, off `source`, which must hold a line of maximumLineSize and its LF.
/// Faults: Header if the first line is not age's, there is no end, or a limit is exceeded; LineEnds if all that is wrong
/// with the first line is a CR at its end; those of the source.
[[nodiscard]] Outcome<std::string, Fault> readHeader(BufferedSource& source);

/// Reads a whole header, as readHeader() gives it. Fault: Header. The code is not yet checked.
[[nodiscard]] Outcome<Header, Fault> parseHeader(std::string_view text);

/// The header with these stanzas, up to and including the "---" before the code: all that the code covers.
[[nodiscard]] std::string headerBeforeMac(std::span<Stanza const> stanzas);
/// What follows: the code and the LF.
[[nodiscard]] std::string headerEnd(Mac const& mac);

/// The code over `authenticated`.
[[nodiscard]] Mac headerMac(SecretBytes const& fileKey, std::string_view authenticated);

}  // namespace weerbaar::crypto::age
