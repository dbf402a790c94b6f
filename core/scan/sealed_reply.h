// A reply on its way: sealed to the key that its invitation carries, under a line that says which invitation that was.
#pragma once

#include "core/scan/invitation.h"
#include "crypto/age/x25519.h"
#include "crypto/bytes.h"

#include <string>

namespace weerbaar::scan {

/// The file, and what QR codes carry (docs/formats.md, "Invitation and reply"). Each time it is another one.
/// \returns NotAnInvitation for a key that nothing can be sealed to.
[[nodiscard]] Result<crypto::Bytes> sealReply(Reply const& reply, crypto::age::Recipient const& recipient);

/// Which invitation it answers, from the line that stands before what is sealed: whole and unaltered, but not yet known
/// to be anybody's.
/// \returns NotAReply; NewerPack for a format that is not known yet.
[[nodiscard]] Result<std::string> answeredInvitation(crypto::ByteView sealed);

/// \returns NotAReply for what the key does not open, or holds something else; as answeredInvitation() and parseReply().
[[nodiscard]] Result<Reply> openReply(crypto::ByteView sealed, crypto::age::Identity const& identity);

}  // namespace weerbaar::scan
