#include "app/view_models/pdf_export_view_model.h"

#include "app/error_text.h"
#include "app/export_place.h"
#include "app/format.h"
#include "app/secret_text.h"

#include <QtCore/QDir>

#include <memory>
#include <utility>

namespace weerbaar::app {

PdfExportViewModel::PdfExportViewModel(report::ExportLog& exports, Clock const& clock, QString fileName, QObject* parent)
    : QObject(parent), m_exports(exports), m_clock(clock), m_fileName(std::move(fileName))
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &PdfExportViewModel::busyChanged);
    connect(&m_progress, &TaskProgress::changed, this, &PdfExportViewModel::progressChanged);
    freshDestination();
    proposeAnotherPassword();
}

PdfExportViewModel::~PdfExportViewModel()
{
    m_progress.cancel();
    m_proposedPassword.fill(u'\0');
}

QString PdfExportViewModel::destinationText() const
{
    return QDir::toNativeSeparators(m_destination);
}

QUrl PdfExportViewModel::suggestedFile() const
{
    return QUrl::fromLocalFile(m_destination);
}

void PdfExportViewModel::setDestination(QUrl const& file)
{
    auto path = file.toLocalFile();
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    m_destination = path;
    setError({});
    emit destinationChanged();
}

void PdfExportViewModel::proposeAnotherPassword()
{
    m_proposedPassword.fill(u'\0');
    m_proposedPassword = proposedPasswordText();
    emit proposedPasswordChanged();
}

void PdfExportViewModel::exportPdf(bool withPassword, QString const& password, QString const& repeated)
{
    if (isBusy())
        return;
    if (!withPassword) {
        make(std::nullopt);
        return;
    }
    auto secret = secretOf(password);
    if (secret.isEmpty())
        setError(tr("Typ een wachtwoord, of kies voor een bestand zonder wachtwoord."));
    else if (!secret.equals(secretOf(repeated)))
        setError(tr("De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw."));
    else
        make(std::move(secret));
}

void PdfExportViewModel::exportPdfWithProposed()
{
    if (!isBusy())
        make(secretOf(m_proposedPassword));
}

void PdfExportViewModel::cancel()
{
    m_progress.cancel();
}

void PdfExportViewModel::make(std::optional<crypto::SecretBytes> password)
{
    setError({});
    m_savedText.clear();
    emit savedChanged();
    auto along = attachments();
    if (!along) {
        setError(errorText(along.error()));
        return;
    }
    m_progress.restart();
    auto left = entry();
    left.encrypted = password.has_value();
    auto const content = std::make_shared<PdfContent const>(PdfContent{m_content, std::move(along).value()});
    auto const out = std::make_shared<ExportFile>(m_destination);
    // The task is copied about; the secret is not.
    auto const secret = std::make_shared<std::optional<crypto::SecretBytes>>(std::move(password));
    m_task.start([this, content, out, secret] { return writePdfFile(*out, *content, *secret, m_progress.reporter()); },
                 [this, out, left, destination = m_destination](Result<std::vector<report::ExportedFile>> made) {
                     if (m_progress.isCancelled())  // also after the last byte, as long as the file has no name
                         made = Error{ErrorCode::Cancelled};
                     finish(std::move(made), out, left, destination);
                 });
}

void PdfExportViewModel::finish(Result<std::vector<report::ExportedFile>> made, std::shared_ptr<ExportFile> const& out,
                                report::ExportEntry entry, QString const& destination)
{
    if (made)
        entry.files = std::move(made).value();
    auto const exported = made ? out->publish(m_exports, entry) : Result<void>(made.error());
    if (!exported) {
        setError(errorText(exported.error()));
        return;
    }
    auto const place = QDir::toNativeSeparators(destination);
    m_savedText = entry.encrypted ? tr("Het bestand staat in %1. Het opent met elke pdf-lezer en het wachtwoord.").arg(place)
                                  : tr("Het bestand staat in %1. Het opent met elke pdf-lezer, zonder wachtwoord.").arg(place);
    emit savedChanged();
    reloadEarlier();
    freshDestination();
    emit destinationChanged();
}

void PdfExportViewModel::freshDestination()
{
    m_destination = freshFile(m_fileName, QStringLiteral(".pdf"), m_clock.now());
}

void PdfExportViewModel::setContent(ReportDocument document)
{
    m_content = std::move(document);
    m_document.setRows(m_content);
}

void PdfExportViewModel::reloadEarlier()
{
    QList<EarlierExportRow> rows;
    auto const own = entry();
    if (auto const logged = m_exports.of(own.subject)) {
        for (auto const& export_ : *logged) {
            if (export_.kind != own.kind)
                continue;  // another paper, or a file, of the same incident
            auto const how = export_.encrypted ? tr("met wachtwoord") : tr("zonder wachtwoord");
            auto const text = tr("%1, %2, %3").arg(dayText(export_.madeAt), timeText(export_.madeAt), how);
            //: When and how a file was made, then for whom
            rows.append({export_.recipient.empty() ? text : tr("%1, voor %2").arg(text, toQString(export_.recipient))});
        }
    }
    m_earlier.setRows(rows);
}

void PdfExportViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
