#include "app/view_models/bundle_view_model.h"

#include "app/attachment_preview.h"
#include "app/error_text.h"
#include "app/export_file.h"
#include "app/export_place.h"
#include "app/format.h"
#include "app/report_pdf.h"
#include "app/secret_text.h"
#include "core/transfer/bundle_choice.h"
#include "crypto/hash_chain.h"

#include <QtCore/QDir>

#include <utility>

namespace weerbaar::app {

namespace {

QString const ending = QStringLiteral(".age");

QString fileName()
{
    return QStringLiteral("pakket");  // says nothing of what is in it
}

}  // namespace

/// A bundle on its way. The task is copied about; what is in here is not.
struct BundleViewModel::Making {
    Making(QString const& place, transfer::Receiver to) : file(place), out(place), receiver(std::move(to)) {}

    QString file;
    bool isShared = false;
    ExportFile out;
    transfer::Receiver receiver;
    report::Choice choice;
    ReportDocument document;
    transfer::BundleContent content;
    crypto::Sha256 hash;
    report::ExportEntry entry{report::Incidents(std::string()), {}};
    QString tellText;
};

BundleViewModel::BundleViewModel(Needs needs, std::unique_ptr<ReportViewModel> report, QObject* parent)
    : QObject(parent), m_needs(needs), m_report(std::move(report)), m_destination(freshFile(fileName(), ending, m_needs.clock.now()))
{
    connect(m_report.get(), &ReportViewModel::changed, this, &BundleViewModel::rebuild);
    connect(&m_task, &BackgroundTask::runningChanged, this, &BundleViewModel::busyChanged);
    connect(&m_progress, &TaskProgress::changed, this, &BundleViewModel::progressChanged);
    connect(&m_needs.recipients, &RecipientsViewModel::changed, this, [this] {
        if (!m_needs.recipients.find(m_contactId))
            m_contactId = 0;
        emit receiverChanged();
    });
    connect(&m_needs.recipients, &RecipientsViewModel::added, this, &BundleViewModel::setContactId);
    if (m_needs.recipients.count() == 0)
        m_receiver = Receiver::ProposedPassword;
    proposeAnotherPassword();
    rebuild();
}

BundleViewModel::~BundleViewModel()
{
    m_progress.cancel();
    m_proposedPassword.fill(u'\0');
}

QString BundleViewModel::contactName() const
{
    auto const* const row = m_needs.recipients.find(m_contactId);
    return row ? row->name : QString();
}

QString BundleViewModel::fingerprint() const
{
    auto const* const row = m_needs.recipients.find(m_contactId);
    return row ? row->fingerprint : QString();
}

QString BundleViewModel::destinationText() const
{
    return QDir::toNativeSeparators(m_destination);
}

void BundleViewModel::setFull(bool full)
{
    if (full == isFull())
        return;
    m_scope = full ? transfer::BundleScope::Full : transfer::BundleScope::Chosen;
    rebuild();
}

void BundleViewModel::setReceiver(Receiver receiver)
{
    if (m_receiver == receiver)
        return;
    m_receiver = receiver;
    setError({});
    emit receiverChanged();
}

void BundleViewModel::setContactId(int contactId)
{
    if (m_contactId == contactId)
        return;
    m_contactId = contactId;
    setError({});
    emit receiverChanged();
}

void BundleViewModel::setDestination(QUrl const& file)
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

void BundleViewModel::proposeAnotherPassword()
{
    m_proposedPassword.fill(u'\0');
    m_proposedPassword = proposedPasswordText();
    emit receiverChanged();
}

void BundleViewModel::save(QString const& password, QString const& repeated)
{
    make(m_destination, false, password, repeated);
}

void BundleViewModel::share(QString const& password, QString const& repeated)
{
    if (!canShare() || isBusy())
        return;
    auto const place = m_needs.sharer.placeFor(exportName(fileName(), ending, m_needs.clock.now()));
    if (!place) {
        setError(errorText(place.error()));
        return;
    }
    make(*place, true, password, repeated);
}

void BundleViewModel::cancel()
{
    m_progress.cancel();
}

void BundleViewModel::startAgain()
{
    proposeAnotherPassword();
    m_destination = freshFile(fileName(), ending, m_needs.clock.now());
    emit destinationChanged();
    m_sha256.clear();
    setMade({}, {});
}

report::Choice BundleViewModel::choice() const
{
    return transfer::choiceFor(m_scope, m_report->choice());
}

report::Report BundleViewModel::reportOf(report::Choice const& choice) const
{
    return report::buildReport(m_report->sources(), choice, m_needs.protocol, m_needs.contacts, m_needs.clock.now());
}

Result<transfer::BundleContent> BundleViewModel::content(report::Choice const& choice)
{
    return transfer::bundleOf(m_scope, reportOf(choice), m_report->sources(), m_needs.attachments, withoutHiddenIn,
                              m_needs.clock.now());
}

void BundleViewModel::rebuild()
{
    auto const chosen = choice();
    m_document.setRows(documentOf(reportOf(chosen)));
    QList<BundleEntryRow> rows;
    std::uint64_t bytes = 0;
    if (auto const made = content(chosen)) {
        for (auto const& entry : transfer::entriesOf(*made)) {
            auto const name = toQString(entry.name);
            bytes += entry.bytes.value_or(0);
            rows.append({name, detailOf(entry)});
        }
        setError({});
    } else {
        setError(errorText(made.error()));
    }
    m_entries.setRows(rows);
    m_sizeText = app::sizeText(bytes);
    emit changed();
}

std::optional<transfer::Receiver> BundleViewModel::sealedTo(QString const& password, QString const& repeated)
{
    if (m_receiver == Receiver::Contact) {
        auto const* const row = m_needs.recipients.find(m_contactId);
        auto const recipient = row ? crypto::age::recipientFrom(row->key.toStdString()) : std::nullopt;
        if (!recipient)
            setError(tr("Kies eerst voor wie het pakket is."));
        return recipient ? std::optional<transfer::Receiver>(*recipient) : std::nullopt;
    }
    auto secret = secretOf(m_receiver == Receiver::ProposedPassword ? m_proposedPassword : password);
    if (m_receiver == Receiver::OwnPassword) {
        if (secret.isEmpty()) {
            setError(tr("Typ een wachtwoord voor het pakket."));
            return std::nullopt;
        }
        if (auto const problem = ownPasswordProblem(secret, secretOf(repeated)); !problem.isEmpty()) {
            setError(problem);
            return std::nullopt;
        }
    }
    return transfer::Receiver(std::move(secret));
}

void BundleViewModel::make(QString const& file, bool shared, QString const& password, QString const& repeated)
{
    if (isBusy())
        return;
    setError({});
    auto receiver = sealedTo(password, repeated);
    if (!receiver)
        return;
    auto const making = std::make_shared<Making>(file, std::move(*receiver));
    auto const chosen = choice();
    auto made = content(chosen);
    if (!made) {
        setError(errorText(made.error()));
        return;
    }
    making->isShared = shared;
    making->content = std::move(made).value();
    making->document = m_document.rows();
    making->entry = transfer::entryOf(m_scope, chosen);
    if (m_receiver == Receiver::Contact)
        making->entry.recipient = contactName().toStdString();
    making->tellText = m_receiver == Receiver::Contact
                           ? tr("%1 opent het pakket met de eigen sleutel. Een wachtwoord is er niet.").arg(contactName())
                           : tr("Zeg het wachtwoord aan de telefoon of als jullie elkaar zien. Mail het niet.");
    m_progress.restart();
    auto const work = [this, making]() -> Result<std::vector<report::ExportedFile>> {
        TRY_ASSIGN(auto const pdf, renderPdf(making->document, std::nullopt));
        making->content.report.assign(pdf.begin(), pdf.end());
        TRY(making->out.open(ExportFile::Readers::OwnerOnly));
        auto const sink = [&](crypto::ByteView bytes) {
            making->hash.add(bytes);
            return making->out.write(bytes);
        };
        TRY_ASSIGN(auto written, transfer::writeBundle(making->content, making->receiver, sink, m_progress.reporter()));
        TRY(making->out.finish());
        return written;
    };
    m_task.start(work, [this, making](Result<std::vector<report::ExportedFile>> written) { finish(making, std::move(written)); });
}

void BundleViewModel::finish(std::shared_ptr<Making> const& making, Result<std::vector<report::ExportedFile>> written)
{
    if (m_progress.isCancelled())  // also after the last byte, as long as the file has no name
        written = Error{ErrorCode::Cancelled};
    auto const published = [&]() -> Result<void> {
        TRY(written);
        making->entry.files = std::move(written).value();
        return making->out.publish(m_needs.exports, making->entry);
    };
    if (auto const outcome = published(); !outcome) {
        setError(errorText(outcome.error()));
        return;
    }
    m_sha256 = groupedDigits(toQString(crypto::toHex(making->hash.finish())));
    if (making->isShared)
        handOver(making->file, making->tellText);
    else
        setMade(tr("Het pakket staat in %1.").arg(QDir::toNativeSeparators(making->file)), making->tellText);
}

void BundleViewModel::handOver(QString const& file, QString const& tellText)
{
    m_isHandingOver = true;
    emit busyChanged();
    m_needs.sharer.share(file, this, [this, tellText](Result<void> const& taken) {
        m_isHandingOver = false;
        emit busyChanged();
        if (!taken) {
            setError(errorText(taken.error()));
            return;
        }
        setMade(tr("Je mailprogramma heeft het pakket gekregen. Kijk of het bij het bericht zit. Zo niet, bewaar het dan als bestand."),
                tellText);
    });
}

QString BundleViewModel::detailOf(transfer::BundleEntry const& entry) const
{
    auto const name = toQString(entry.name);
    if (name == QStringLiteral("report.pdf"))
        return tr("Het verslag");
    if (name == QStringLiteral("incident.json"))
        return isFull() ? tr("Elke gebeurtenis, ook wat je later verbeterde") : tr("Welke voorvallen en bestanden het zijn");
    if (name == QStringLiteral("controleer.py"))
        return tr("Een programmaatje dat de gebeurtenissen nagaat");
    if (name == QStringLiteral("SHA256SUMS"))
        return tr("De controlecodes");
    if (name == QStringLiteral("CONTROLE.txt"))
        return tr("Uitleg voor de ontvanger");
    return entry.bytes ? tr("Bijlage, %1").arg(app::sizeText(*entry.bytes)) : tr("Bijlage, zonder verborgen gegevens");
}

void BundleViewModel::setMade(QString const& madeText, QString const& tellText)
{
    m_madeText = madeText;
    m_tellText = tellText;
    emit madeChanged();
}

void BundleViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
