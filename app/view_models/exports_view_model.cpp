#include "app/view_models/exports_view_model.h"

#include "app/error_text.h"
#include "app/evidence_text.h"
#include "app/format.h"
#include "crypto/hash_chain.h"

#include <algorithm>
#include <utility>

namespace weerbaar::app {

namespace {

QString kindText(report::LoggedExport const& logged)
{
    if (auto const* const scan = std::get_if<content::Scan>(&logged.subject))
        return *scan == content::Scan::Home ? ExportsViewModel::tr("Woningcheck als pdf") : ExportsViewModel::tr("Zelfscan als pdf");
    if (std::holds_alternative<report::WholeVault>(logged.subject))
        return ExportsViewModel::tr("Reservekopie");
    switch (logged.kind) {
    case report::ExportKind::Report:
        return ExportsViewModel::tr("Verslag");
    case report::ExportKind::PoliceReport:
        return ExportsViewModel::tr("Voorbereiding van een aangifte");
    case report::ExportKind::Attachment:
        return ExportsViewModel::tr("Kopie van een bewijsstuk");
    case report::ExportKind::Bundle:
        return ExportsViewModel::tr("Verzegeld pakket");
    }
    return {};
}

QString lockText(report::LoggedExport const& logged)
{
    if (!logged.encrypted)
        return ExportsViewModel::tr("Zonder wachtwoord");
    bool const isBundle = std::holds_alternative<report::Incidents>(logged.subject) && logged.kind == report::ExportKind::Bundle;
    return isBundle ? ExportsViewModel::tr("Alleen met de sleutel of het wachtwoord van de ontvanger") : ExportsViewModel::tr("Alleen met een wachtwoord");
}

}  // namespace

ExportsViewModel::ExportsViewModel(report::ExportLog& exports, incident::IncidentStore& incidents,
                                   content::ProtocolPack const& protocol, QObject* parent)
    : QObject(parent), m_exports(exports), m_incidents(incidents), m_protocol(protocol)
{
}

void ExportsViewModel::reload()
{
    auto logged = m_exports.all();
    m_error = logged ? QString() : errorText(logged.error());
    m_logged = logged ? std::move(logged).value() : std::vector<report::LoggedExport>();
    std::reverse(m_logged.begin(), m_logged.end());
    m_list.setRows({});
    more();
}

void ExportsViewModel::more()
{
    auto rows = m_list.rows();
    auto const count = std::min(static_cast<std::size_t>(rows.size()) + pageSize, m_logged.size());
    for (auto i = static_cast<std::size_t>(rows.size()); i < count; ++i)
        rows.append(rowOf(m_logged[i]));
    m_list.setRows(std::move(rows));
    emit changed();
}

ExportRow ExportsViewModel::rowOf(report::LoggedExport const& logged) const
{
    auto const recipient = toQString(logged.recipient);
    ExportRow row;
    //: What left the vault, for whom: "Verslag voor de griffier"
    row.title = recipient.isEmpty() ? kindText(logged) : tr("%1 voor %2").arg(kindText(logged), recipient);
    row.when = tr("%1, %2").arg(dayText(logged.madeAt), timeText(logged.madeAt));
    auto const add = [&](QString const& label, QString const& value) {
        if (value.isEmpty())
            return;
        row.labels.append(label);
        row.values.append(value);
    };
    add(tr("Waarover"), subjectText(logged.subject));
    add(tr("Waarvoor"), toQString(logged.purpose));
    add(tr("Gaat open"), lockText(logged));
    add(tr("Controlecode van het bestand (SHA-256)"), groupedDigits(toQString(crypto::toHex(logged.sha256))));
    for (auto const& file : logged.files)
        //: A file that went along in another one
        add(tr("Erin: %1").arg(toQString(file.name)), groupedDigits(toQString(crypto::toHex(file.sha256))));
    return row;
}

QString ExportsViewModel::subjectText(report::ExportSubject const& subject) const
{
    auto const* const incidents = std::get_if<report::Incidents>(&subject);
    if (incidents == nullptr)
        return {};  // its kind says it
    QStringList labels;
    for (auto const& id : incidents->ids) {
        if (auto const incident = m_incidents.load(id))
            labels.append(incidentLabel(incident->account.type, incident->account.occurredAt, m_protocol));
    }
    return labels.join(u'\n');
}

}  // namespace weerbaar::app
