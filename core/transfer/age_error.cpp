#include "core/transfer/age_error.h"

#include <algorithm>
#include <string>

namespace weerbaar::transfer {

namespace {

using crypto::age::Fault;
using crypto::age::Lock;

/// "age1pq" of "age1pq1…"; the first word of a key of SSH.
std::string sortOf(std::string_view text)
{
    auto const end = text.starts_with("age1") ? text.rfind('1') : text.find(' ');
    return std::string(text.substr(0, end));
}

/// Any sort of a secret key, in capitals or not.
bool isSecret(std::string_view text)
{
    return text.size() >= secretKeySort.size() &&
           std::equal(secretKeySort.begin(), secretKeySort.end(), text.begin(),
                      [](char c, char given) { return c == (given >= 'a' && given <= 'z' ? given - 'a' + 'A' : given); });
}

}  // namespace

Error errorOf(Fault fault, Lock tried)
{
    switch (fault) {
    case Fault::NoMatch:
        return {ErrorCode::WrongExportKey, tried == Lock::Passphrase ? "password" : "key"};
    case Fault::Header:
        return {ErrorCode::NotAgeFile};
    case Fault::LineEnds:
        return {ErrorCode::NotAgeFile, "line-ends"};
    case Fault::Utf16:
        return {ErrorCode::NotAgeFile, "utf-16"};
    case Fault::Armor:
        return {ErrorCode::DamagedExport, "armor"};
    case Fault::Hmac:
        return {ErrorCode::DamagedExport, "header"};
    case Fault::Payload:
        return {ErrorCode::DamagedExport, "payload"};
    case Fault::WorkFactor:
        return {ErrorCode::TooMuchWork};
    case Fault::Memory:
        return {ErrorCode::OutOfMemory};
    case Fault::Source:
        return {ErrorCode::SourceUnreadable, "read"};
    case Fault::Sink:
        break;
    }
    return {ErrorCode::StorageFailed, "write"};
}

Error errorOf(Fault fault)
{
    return errorOf(fault, Lock::Key);
}

Result<void> checkLock(Lock lock, Lock given)
{
    if (lock == given)
        return {};
    return Error{lock == Lock::Passphrase ? ErrorCode::NeedsPassword : ErrorCode::NeedsKey};
}

Result<crypto::age::Recipient> recipientFrom(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    text = text.substr(0, text.find_last_not_of(blanks) + 1);
    if (isSecret(text))
        return Error{ErrorCode::UnsupportedRecipient, std::string(secretKeySort)};
    auto const recipient = crypto::age::parseRecipient(text);
    if (recipient)
        return *recipient;
    switch (recipient.error()) {
    case crypto::age::RecipientFault::Unsupported:
        return Error{ErrorCode::UnsupportedRecipient, sortOf(text)};
    case crypto::age::RecipientFault::Malformed:
        break;
    }
    return Error{ErrorCode::InvalidRecipient};
}

}  // namespace weerbaar::transfer
