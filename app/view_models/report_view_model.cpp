#include "app/view_models/report_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "app/report_export.h"
#include "app/report_pdf.h"
#include "app/secret_text.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <memory>
#include <utility>

namespace weerbaar::app {

namespace {

/// A free name in the documents folder: when it was made, and nothing of what is in it.
QString freshDestination(Moment now)
{
    auto const folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto const stamp = wallTime(now)
                           .toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    auto const base = QDir(folder).filePath(QStringLiteral("verslag-%1").arg(stamp));
    auto file = base + QStringLiteral(".pdf");
    for (int n = 2; QFileInfo::exists(file); ++n)
        file = QStringLiteral("%1-%2.pdf").arg(base).arg(n);
    return file;
}

}  // namespace

ReportViewModel::ReportViewModel(Needs needs, incident::Incident incident, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_incident(std::move(incident))
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &ReportViewModel::busyChanged);
    if (auto const settings = m_needs.settings.load()) {
        m_senderName = toQString(settings->name);
        m_municipality = toQString(settings->municipality);
    }
    if (auto const verification = m_needs.store.verify(m_incident.id))
        m_verification = *verification;
    m_destination = freshDestination(m_needs.clock.now());
    rebuild();
    reloadEarlier();
}

ReportViewModel::~ReportViewModel() = default;

QString ReportViewModel::destinationText() const
{
    return QDir::toNativeSeparators(m_destination);
}

QUrl ReportViewModel::suggestedFile() const
{
    return QUrl::fromLocalFile(m_destination);
}

void ReportViewModel::setSenderName(QString const& value)
{
    if (m_senderName == value)
        return;
    m_senderName = value;
    rebuild();
}

void ReportViewModel::setMunicipality(QString const& value)
{
    if (m_municipality == value)
        return;
    m_municipality = value;
    rebuild();
}

void ReportViewModel::setExactWords(bool value) { setPart(m_parts.exactWords, value); }
void ReportViewModel::setPeople(bool value) { setPart(m_parts.people, value); }
void ReportViewModel::setConclusions(bool value) { setPart(m_parts.conclusions, value); }
void ReportViewModel::setTimeline(bool value) { setPart(m_parts.timeline, value); }
void ReportViewModel::setSteps(bool value) { setPart(m_parts.steps, value); }
void ReportViewModel::setVerification(bool value) { setPart(m_parts.verification, value); }

void ReportViewModel::setPart(bool& part, bool value)
{
    if (part == value)
        return;
    part = value;
    rebuild();
}

void ReportViewModel::setDestination(QUrl const& file)
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

void ReportViewModel::exportPdf(bool withPassword, QString const& password, QString const& repeated)
{
    if (isBusy())
        return;
    auto const secret = std::make_shared<std::optional<crypto::SecretBytes>>();
    if (withPassword) {
        *secret = secretOf(password);
        if ((*secret)->isEmpty()) {
            setError(tr("Typ een wachtwoord, of kies voor een verslag zonder wachtwoord."));
            return;
        }
        if (!(*secret)->equals(secretOf(repeated))) {
            setError(tr("De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw."));
            return;
        }
    }
    setError({});
    m_savedText.clear();
    emit savedChanged();
    m_task.start([document = m_content, secret] { return renderPdf(document, *secret); },
                 [this, withPassword, destination = m_destination, parts = m_parts](Result<QByteArray> const& pdf) {
                     if (!pdf) {
                         setError(errorText(pdf.error()));
                         return;
                     }
                     auto const exported = exportReport(*pdf, destination, m_needs.exports, {m_incident.id, parts, withPassword});
                     if (!exported) {
                         setError(errorText(exported.error()));
                         return;
                     }
                     m_savedText = withPassword
                                       ? tr("Het verslag staat in %1. Het opent met elke pdf-lezer en het wachtwoord.").arg(QDir::toNativeSeparators(destination))
                                       : tr("Het verslag staat in %1. Het opent met elke pdf-lezer, zonder wachtwoord.").arg(QDir::toNativeSeparators(destination));
                     emit savedChanged();
                     reloadEarlier();
                     m_destination = freshDestination(m_needs.clock.now());
                     emit destinationChanged();
                 });
}

void ReportViewModel::rebuild()
{
    auto const report = report::buildReport(m_incident, m_verification, m_parts,
                                            {m_senderName.trimmed().toStdString(), m_municipality.trimmed().toStdString()},
                                            m_needs.protocol, m_needs.contacts, m_needs.clock.now());
    m_content = documentOf(report);
    m_document.setRows(m_content);
    emit changed();
}

void ReportViewModel::reloadEarlier()
{
    QList<EarlierExportRow> rows;
    if (auto const logged = m_needs.exports.of(m_incident.id)) {
        for (auto const& entry : *logged) {
            auto const how = entry.encrypted ? tr("met wachtwoord") : tr("zonder wachtwoord");
            rows.append({tr("%1, %2, %3").arg(dayText(entry.madeAt), app::timeText(entry.madeAt), how)});
        }
    }
    m_earlier.setRows(rows);
}

void ReportViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
