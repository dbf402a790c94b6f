#include "core/transfer/sealed_file.h"

#include "core/transfer/age_error.h"

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

Result<SealedFile> SealedFile::open(std::filesystem::path path, crypto::SecretBytes const& password)
{
    Result<void> failure;
    {
        TRY_ASSIGN(auto file, evidence::SourceFile::open(path));
        auto const lock = age::lockOf(sourceOf(file, failure, {}));
        TRY(failure);
        if (!lock)
            return errorOf(lock.error());
        TRY(checkLock(*lock, age::Lock::Passphrase));
    }
    TRY_ASSIGN(auto file, evidence::SourceFile::open(path));
    auto key = age::unlock(sourceOf(file, failure, {}), {{}, {&password, 1}});
    TRY(failure);
    if (!key)
        return errorOf(key.error(), age::Lock::Passphrase);
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
        return errorOf(read.error(), age::Lock::Passphrase);
    return file.checkUnchanged();
}

}  // namespace weerbaar::transfer
