#include "app/view_models/pdf_export_view_model.h"

#include "app/error_text.h"
#include "app/export_place.h"
#include "app/format.h"
#include "app/secret_text.h"

#include <QtCore/QDir>

#include <memory>
#include <utility>

namespace weerbaar::app {

namespace {

QString const ending = QStringLiteral(".pdf");

}  // namespace

/// A PDF on its way. The task is copied about; what is in here is not.
struct PdfExportViewModel::Making {
    explicit Making(QString const& place) : file(place), out(place) {}

    QString file;
    bool isShared = false;
    ExportFile out;
    PdfContent content;
    std::optional<crypto::SecretBytes> password;
    std::optional<report::ExportEntry> entry;
};

PdfExportViewModel::PdfExportViewModel(report::ExportLog& exports, Sharer& sharer, Clock const& clock, QString fileName, QObject* parent)
    : QObject(parent), m_exports(exports), m_sharer(sharer), m_clock(clock), m_fileName(std::move(fileName))
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
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
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

void PdfExportViewModel::save(Password kind, QString const& password, QString const& repeated)
{
    if (isBusy())
        return;
    auto const making = std::make_shared<Making>(m_destination);
    if (choosePassword(*making, kind, password, repeated))
        make(making);
}

void PdfExportViewModel::share(Password kind, QString const& password, QString const& repeated)
{
    if (isBusy() || !canShare() || kind == Password::None)
        return;
    auto const place = m_sharer.placeFor(exportName(m_fileName, ending, m_clock.now()));
    if (!place) {
        setError(errorText(place.error()));
        return;
    }
    auto const making = std::make_shared<Making>(*place);
    making->isShared = true;
    if (choosePassword(*making, kind, password, repeated))
        make(making);
}

void PdfExportViewModel::cancel()
{
    m_progress.cancel();
}

bool PdfExportViewModel::choosePassword(Making& making, Password kind, QString const& password, QString const& repeated)
{
    if (kind == Password::None)
        return true;
    making.password = secretOf(kind == Password::Proposed ? m_proposedPassword : password);
    if (kind == Password::Proposed)
        return true;
    if (making.password->isEmpty()) {
        setError(tr("Typ een wachtwoord, of kies voor een bestand zonder wachtwoord."));
        return false;
    }
    if (!making.password->equals(secretOf(repeated))) {
        setError(tr("De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw."));
        return false;
    }
    return true;
}

void PdfExportViewModel::make(std::shared_ptr<Making> const& making)
{
    setError({});
    setSaved({}, {});
    auto along = attachments();
    if (!along) {
        setError(errorText(along.error()));
        return;
    }
    m_progress.restart();
    making->content = {m_content, std::move(along).value()};
    making->entry = entry();
    making->entry->encrypted = making->password.has_value();
    auto const readers = making->isShared ? ExportFile::Readers::OwnerOnly : ExportFile::Readers::AsUsual;
    m_task.start([this, making, readers] { return writePdfFile(making->out, making->content, making->password, readers, m_progress.reporter()); },
                 [this, making](Result<std::vector<report::ExportedFile>> made) { finish(*making, std::move(made)); });
}

void PdfExportViewModel::finish(Making& making, Result<std::vector<report::ExportedFile>> made)
{
    if (m_progress.isCancelled())  // also after the last byte, as long as the file has no name
        made = Error{ErrorCode::Cancelled};
    auto const published = [&]() -> Result<void> {
        TRY(made);
        making.entry->files = std::move(made).value();
        return making.out.publish(m_exports, *making.entry);
    };
    if (auto const outcome = published(); !outcome) {
        setError(errorText(outcome.error()));
        return;
    }
    reloadEarlier();
    if (making.isShared) {
        handOver(making.file);
        return;
    }
    auto const place = QDir::toNativeSeparators(making.file);
    setSaved(making.password ? tr("Het bestand staat in %1. Het opent met elke pdf-lezer en het wachtwoord.").arg(place)
                             : tr("Het bestand staat in %1. Het opent met elke pdf-lezer, zonder wachtwoord.").arg(place),
             tr("Het bestand staat nu buiten je kluis. Gooi het weg als je het niet meer nodig hebt."));
    freshDestination();
    emit destinationChanged();
}

void PdfExportViewModel::handOver(QString const& file)
{
    m_isHandingOver = true;
    emit busyChanged();
    m_sharer.share(file, this, [this](Result<void> const& taken) {
        m_isHandingOver = false;
        emit busyChanged();
        if (!taken) {
            setError(errorText(taken.error()));
            return;
        }
        setSaved(tr("Je mailprogramma heeft de PDF gekregen. Kijk of die bij het bericht zit. Zo niet, bewaar de PDF dan als bestand."),
                 tr("De versleutelde kopie die daarvoor nodig was, ruimt Weerbaar op als je de kluis weer opent."));
    });
}

void PdfExportViewModel::freshDestination()
{
    m_destination = freshFile(m_fileName, ending, m_clock.now());
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

void PdfExportViewModel::setSaved(QString const& savedText, QString const& keepText)
{
    m_savedText = savedText;
    m_keepText = keepText;
    emit savedChanged();
}

void PdfExportViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
