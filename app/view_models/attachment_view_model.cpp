#include "app/view_models/attachment_view_model.h"

#include "app/error_text.h"
#include "app/evidence_text.h"
#include "app/format.h"
#include "crypto/hash_chain.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <memory>
#include <utility>

namespace weerbaar::app {

namespace {

/// The end of the name by which programs know what a file is; empty if there is none such.
QString endingOf(QString const& name)
{
    auto const ending = QFileInfo(name).suffix().toLower();
    bool const isPlain = std::all_of(ending.begin(), ending.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
    return !ending.isEmpty() && ending.size() <= 5 && isPlain ? u'.' + ending : QString();
}

/// `file`, with the first of `endings` if it has none of them; then under a name that is free, because nobody was asked
/// whether that one may be replaced.
QString withEnding(QString const& file, QStringList const& endings)
{
    for (auto const& ending : endings) {
        if (file.endsWith(ending, Qt::CaseInsensitive))
            return file;
    }
    auto result = file + endings.first();
    for (int n = 2; QFileInfo::exists(result); ++n)
        result = QStringLiteral("%1-%2%3").arg(file).arg(n).arg(endings.first());
    return result;
}

}  // namespace

AttachmentViewModel::AttachmentViewModel(evidence::AttachmentReader reader, QString incidentId,
                                         report::ExportLog& exports, QObject* parent)
    : QObject(parent), m_reader(std::move(reader)), m_incidentId(std::move(incidentId)), m_exports(exports)
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &AttachmentViewModel::busyChanged);
    connect(&m_progress, &TaskProgress::changed, this, &AttachmentViewModel::progressChanged);
    loadPreview();
}

AttachmentViewModel::~AttachmentViewModel()
{
    m_progress.cancel();
}

QString AttachmentViewModel::name() const
{
    return toQString(m_reader.attachment().name);
}

QString AttachmentViewModel::detail() const
{
    auto const& attachment = m_reader.attachment();
    return fileDetailText(attachment.mediaType, attachment.bytes, attachment.takenAt);
}

QString AttachmentViewModel::sha256() const
{
    auto text = toQString(crypto::toHex(m_reader.attachment().sha256));
    for (qsizetype at = 8; at < text.size(); at += 9)
        text.insert(at, u' ');
    return text;
}

/// A name that says nothing of what is in it: other programs, and the list of recent files, see it too.
QUrl AttachmentViewModel::suggestedFile() const
{
    if (m_incidentId.isEmpty())
        return {};
    auto const folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto const stamp = wallTime(m_reader.attachment().takenAt).toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return QUrl::fromLocalFile(QDir(folder).filePath(QStringLiteral("bestand-%1%2").arg(stamp, endingOf(name()))));
}

void AttachmentViewModel::check()
{
    if (isBusy())
        return;
    setError({});
    m_progress.restart();
    auto const work = [this] {
        std::uint64_t done = 0;
        return m_reader.read([&](crypto::ByteView chunk) { return tell(done += chunk.size()); });
    };
    m_task.start(work, [this](Result<void> const& read) {
        if (!read) {
            foundDamaged(read.error());
            return;
        }
        m_isDamaged = false;
        m_checkText = tr("Ongewijzigd sinds %1. Het bestand is nog precies zoals het werd toegevoegd.")
                          .arg(dayTimeText(m_reader.attachment().takenAt));
        emit checked();
    });
}

void AttachmentViewModel::saveCopy(QUrl const& file, bool withoutHidden)
{
    auto path = file.toLocalFile();
    if (isBusy() || path.isEmpty() || (withoutHidden && !canStrip()))
        return;
    m_savedText.clear();
    emit saved();
    if (m_incidentId.isEmpty()) {
        setError(tr("Voeg dit bestand eerst toe aan een voorval. Daarna kun je een kopie opslaan."));
        return;
    }
    setError({});
    m_progress.restart();
    if (withoutHidden) {
        path = withEnding(path, isPng() ? QStringList{QStringLiteral(".png")}
                                        : QStringList{QStringLiteral(".jpg"), QStringLiteral(".jpeg")});
    }
    auto const out = std::make_shared<ExportFile>(path);
    auto const work = [this, out, withoutHidden, asPng = isPng()]() -> Result<void> {
        TRY(out->open(ExportFile::Readers::OwnerOnly));
        TRY(withoutHidden ? writePicture(*out, asPng) : writeOriginal(*out));
        return out->finish();
    };
    m_task.start(work, [this, out, path, withoutHidden](Result<void> written) {
        if (m_progress.isCancelled())  // also after the last byte, as long as the file has no name
            written = Error{ErrorCode::Cancelled};
        auto const* const part = withoutHidden ? "without-metadata" : "original";
        report::ExportEntry const entry{m_incidentId.toStdString(), {part}, false, report::ExportKind::Attachment};
        finishCopy(written ? out->publish(m_exports, entry) : written, path, withoutHidden);
    });
}

void AttachmentViewModel::cancel()
{
    m_progress.cancel();
}

void AttachmentViewModel::loadPreview()
{
    m_task.start([this] { return previewOf(m_reader, previewMaximumBytes, m_progress.reporter()); },
                 [this](Result<AttachmentPreview> preview) { showPreview(std::move(preview)); });
}

void AttachmentViewModel::showPreview(Result<AttachmentPreview> preview)
{
    if (!preview) {
        m_previewText = errorText(preview.error());
        foundDamaged(preview.error());
    } else {
        m_picture = std::move(preview->picture);
        m_text = std::move(preview->text);
        auto const& mediaType = m_reader.attachment().mediaType;
        if (!m_picture.isNull())
            m_previewText = tr("Zo ziet het eruit. Het origineel ligt ongewijzigd in je kluis.");
        else if (preview->isTooLarge)
            m_previewText = notShown(tr("Deze afbeelding is te groot om hier te tonen."));
        else if (isReadableText(mediaType))
            m_previewText = preview->isWhole ? tr("Dit is de tekst van het bestand.")
                                             : tr("Dit is het begin van de tekst.");
        else
            m_previewText = notShown(tr("Dit bestand kan Weerbaar niet tonen."));
    }
    emit previewChanged();
}

QString AttachmentViewModel::notShown(QString const& why) const
{
    auto const then = m_incidentId.isEmpty()
                          ? tr("Het ligt veilig in je kluis. Voeg het toe aan een voorval om een kopie op te slaan.")
                          : tr("Het ligt veilig in je kluis. Je kunt er een kopie van opslaan.");
    //: Why a file is not shown, and what can be done with it.
    return tr("%1 %2").arg(why, then);
}

/// What reading the whole file found.
void AttachmentViewModel::foundDamaged(Error const& error)
{
    if (error.code != ErrorCode::DamagedAttachment) {
        setError(errorText(error));
        return;
    }
    m_isDamaged = true;
    m_checkText = errorText(error);
    emit checked();
}

void AttachmentViewModel::finishCopy(Result<void> const& left, QString const& file, bool withoutHidden)
{
    if (!left) {
        if (left.error().code == ErrorCode::DamagedAttachment)
            foundDamaged(left.error());
        bool const isOfPicture = left.error().where == "picture";
        setError(isOfPicture ? tr("Van deze afbeelding lukt geen kopie zonder verborgen gegevens. "
                                  "Je kunt wel het origineel opslaan.")
                             : errorText(left.error()));
        return;
    }
    auto const place = QDir::toNativeSeparators(file);
    m_savedText = tr("De kopie staat in %1. Ze is niet versleuteld.").arg(place);
    if (withoutHidden)
        m_savedText += u' ' + tr("Het origineel in je kluis blijft het bewijs.");
    emit saved();
}

bool AttachmentViewModel::isPng() const
{
    return m_reader.attachment().mediaType == "image/png" || m_picture.hasAlphaChannel();
}

Result<void> AttachmentViewModel::writeOriginal(ExportFile& out)
{
    Result<void> written;
    std::uint64_t done = 0;
    auto const read = m_reader.read([&](crypto::ByteView chunk) {
        written = out.write(chunk);
        return written && tell(done += chunk.size());
    });
    return written ? read : written;
}

Result<void> AttachmentViewModel::writePicture(ExportFile& out, bool asPng)
{
    TRY_ASSIGN(auto const original, m_reader.readAll(previewMaximumBytes));
    TRY_ASSIGN(auto const picture, app::withoutHidden(original.view(), asPng));
    return out.write(crypto::bytesOf({picture.constData(), static_cast<std::size_t>(picture.size())}));
}

void AttachmentViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
