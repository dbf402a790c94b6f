#include "core/transfer/sealed_file.h"

#include <optional>
#include <span>
#include <utility>

namespace weerbaar::transfer {

namespace age = crypto::age;

namespace {

/// As a Source; what stopped it is left in `failure`.
age::Source sourceOf(evidence::SourceFile& file, Result<void>& failure, SealedFile::Take const& sealed)
{
    return [&](std::span<std::uint8_t> buffer) -> std::optional<std::size_t> {
        auto const got = file.read(buffer);
        if (!got) {
            failure = got.error();
            return std::nullopt;
        }
        if (sealed && *got > 0)
            failure = sealed(crypto::ByteView(buffer).first(*got));
        return failure ? std::optional(*got) : std::nullopt;
    };
}

}  // namespace

Error errorOf(age::Fault fault, bool triedPassword)
{
    switch (fault) {
    case age::Fault::NoMatch:
        return {ErrorCode::WrongExportKey, triedPassword ? "password" : "key"};
    case age::Fault::Header:
    case age::Fault::Armor:
        return {ErrorCode::NotAgeFile, "header"};
    case age::Fault::Converted:
        return {ErrorCode::NotAgeFile, "line-ends"};
    case age::Fault::Hmac:
        return {ErrorCode::DamagedExport, "header"};
    case age::Fault::Payload:
        return {ErrorCode::DamagedExport, "payload"};
    case age::Fault::WorkFactor:
        return {ErrorCode::TooMuchWork, "scrypt"};
    case age::Fault::Memory:
        return {ErrorCode::OutOfMemory, "scrypt"};
    case age::Fault::Source:
        return {ErrorCode::StorageFailed, "read"};
    case age::Fault::Sink:
        return {ErrorCode::Cancelled, "age"};
    }
    return {ErrorCode::StorageFailed, "age"};
}

Result<SealedFile> SealedFile::open(std::filesystem::path path, crypto::SecretBytes const& password)
{
    Result<void> failure;
    {
        TRY_ASSIGN(auto file, evidence::SourceFile::open(path));
        auto const lock = age::lockOf(sourceOf(file, failure, {}));
        TRY(failure);
        if (!lock)
            return errorOf(lock.error(), true);
        if (*lock == age::Lock::Key)
            return Error{ErrorCode::NeedsKey, "backup"};
    }
    TRY_ASSIGN(auto file, evidence::SourceFile::open(path));
    auto key = age::unlock(sourceOf(file, failure, {}), {{}, {&password, 1}});
    TRY(failure);
    if (!key)
        return errorOf(key.error(), true);
    return SealedFile(std::move(path), file.size(), std::move(key).value());
}

Result<void> SealedFile::read(Take const& plain, Take const& sealed) const
{
    Result<void> failure;
    TRY_ASSIGN(auto file, evidence::SourceFile::open(m_file));
    auto const read = age::decrypt(sourceOf(file, failure, sealed), m_key, [&](crypto::ByteView bytes) {
        failure = plain(bytes);
        return failure.has_value();
    });
    TRY(failure);
    if (!read)
        return errorOf(read.error(), true);
    return file.checkUnchanged();
}

}  // namespace weerbaar::transfer
