#include "core/scan/sealed_reply.h"

#include "crypto/age/file.h"
#include "crypto/hash_chain.h"

#include <algorithm>
#include <string_view>

namespace weerbaar::scan {

namespace {

using crypto::ByteView;
using crypto::Bytes;

constexpr std::string_view kind = "weerbaar-reply ";
constexpr std::string_view format = "1 ";
constexpr std::size_t checkDigits = 16;
constexpr std::size_t headSize = kind.size() + format.size() + invitationIdDigits + 1;  // with the blank behind the id
constexpr std::size_t lineSize = headSize + checkDigits + 1;

/// Over the line before it and what is sealed behind it.
std::string checkOf(ByteView head, ByteView sealed)
{
    crypto::Sha256 hash;
    hash.add(head);
    hash.add(sealed);
    return crypto::toHex(hash.finish()).substr(0, checkDigits);
}

std::string_view textOf(ByteView bytes)
{
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

}  // namespace

Result<Bytes> sealReply(Reply const& reply, crypto::age::Recipient const& recipient)
{
    Bytes sealed;
    auto encryptor = crypto::age::Encryptor::start(recipient, [&sealed](ByteView bytes) {
        sealed.insert(sealed.end(), bytes.begin(), bytes.end());
        return true;
    });
    if (!encryptor || !encryptor->write(crypto::bytesOf(toJson(reply))) || !encryptor->finish())
        return Error{ErrorCode::NotAnInvitation, "key"};
    auto const head = std::string(kind).append(format).append(reply.invitationId).append(" ");
    auto const line = head + checkOf(crypto::bytesOf(head), sealed) + '\n';
    sealed.insert(sealed.begin(), line.begin(), line.end());
    return sealed;
}

Result<std::string> answeredInvitation(ByteView sealed)
{
    Error const none{ErrorCode::NotAReply, "line"};
    auto const text = textOf(sealed.first(std::min(sealed.size(), lineSize)));
    if (!text.starts_with(kind))
        return none;
    auto const rest = text.substr(kind.size());
    if (rest.size() > format.size() && rest[0] > format[0] && rest[0] <= '9')
        return Error{ErrorCode::NewerPack, "reply"};
    if (!rest.starts_with(format) || text.size() != lineSize || text.back() != '\n' || sealed.size() > replyMaximumBytes)
        return none;
    auto const id = text.substr(kind.size() + format.size(), invitationIdDigits);
    if (text.substr(headSize, checkDigits) != checkOf(sealed.first(headSize), sealed.subspan(lineSize)))
        return none;
    return std::string(id);
}

Result<Reply> openReply(ByteView sealed, crypto::age::Identity const& identity)
{
    TRY_ASSIGN(auto const id, answeredInvitation(sealed));
    auto rest = sealed.subspan(lineSize);
    std::string plain;
    auto const opened = crypto::age::decrypt(
        [&rest](std::span<std::uint8_t> buffer) {
            auto const size = std::min(buffer.size(), rest.size());
            std::copy_n(rest.begin(), size, buffer.begin());
            rest = rest.subspan(size);
            return std::optional(size);
        },
        identity,
        [&plain](ByteView bytes) {
            plain += textOf(bytes);
            return true;
        });
    if (!opened)
        return Error{ErrorCode::NotAReply, "sealed"};
    TRY_ASSIGN(auto reply, parseReply(plain));
    if (reply.invitationId != id)
        return Error{ErrorCode::NotAReply, "id"};
    return reply;
}

}  // namespace weerbaar::scan
