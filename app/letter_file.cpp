#include "app/letter_file.h"

#include "app/attachment_preview.h"
#include "app/export_file.h"
#include "app/qr_code.h"
#include "core/evidence/attachment_store.h"
#include "core/evidence/source_file.h"

#include <algorithm>
#include <utility>

namespace weerbaar::app {

namespace {

constexpr std::uint64_t fileMaximumBytes = 64ULL * 1024 * 1024;
/// In pixels, of a picture's longest side: more than a code needs, and little memory.
constexpr int longestSide = 4000;

Result<crypto::Bytes> readAll(std::filesystem::path const& file, ErrorCode notOurs)
{
    TRY_ASSIGN(auto source, evidence::SourceFile::open(file));
    if (source.size() == 0 || source.size() > fileMaximumBytes)
        return Error{notOurs, "size"};
    crypto::Bytes bytes(static_cast<std::size_t>(source.size()));
    std::size_t done = 0;
    while (done < bytes.size()) {
        TRY_ASSIGN(std::size_t const got, source.read(std::span(bytes).subspan(done)));
        if (got == 0)
            return Error{ErrorCode::SourceChanged, "size"};
        done += got;
    }
    TRY(source.checkUnchanged());
    return bytes;
}

}  // namespace

Result<LetterFile> readLetterFile(QString const& file, ErrorCode notOurs)
{
    TRY_ASSIGN(auto bytes, readAll(file.toStdString(), notOurs));
    LetterFile held;
    auto const beginning = crypto::ByteView(bytes).first(std::min<std::size_t>(bytes.size(), 512));
    if (!evidence::mediaTypeOf(beginning, "").starts_with("image/")) {
        held.letter = std::move(bytes);
        return held;
    }
    held.codes = readQrCodes(decodePicture(bytes, longestSide));
    if (held.codes.empty())
        return Error{ErrorCode::NoQrCode, "picture"};
    return held;
}

Result<std::optional<crypto::Bytes>> LetterGathering::add(std::vector<Result<LetterFile>> const& files)
{
    std::optional<Error> fault;
    std::optional<crypto::Bytes> letter;
    for (auto const& file : files) {
        auto const added = !file ? Result<void>(file.error()) : m_codes.addPicture(file->codes);
        if (!added && !fault)
            fault = added.error();
        if (!file || !file->codes.empty())
            continue;
        if (letter && *letter != file->letter)
            return Error{m_notOurs, "mixed"};
        letter = file->letter;
    }
    if (!letter && m_codes.count() > 0 && m_codes.missing().empty()) {
        auto const whole = std::exchange(m_codes, scan::LetterCodes(m_notOurs)).letter();
        return whole ? Result<std::optional<crypto::Bytes>>(*whole) : whole.error();
    }
    if (!letter && fault)
        return *fault;
    if (letter)
        m_codes = scan::LetterCodes(m_notOurs);
    return letter;
}

Result<void> writeLetterFile(QString const& file, crypto::ByteView letter)
{
    ExportFile out(file);
    TRY(out.open(ExportFile::Readers::OwnerOnly));
    TRY(out.write(letter));
    TRY(out.finish());
    return out.commit();
}

}  // namespace weerbaar::app
