#include "app/view_models/chain_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "app/report_document.h"
#include "crypto/hash_chain.h"

#include <QtCore/QLocale>

#include <utility>

namespace weerbaar::app {

namespace {

/// About a frame's time of work: what is tapped meanwhile is heard at once.
constexpr int eventsInOneGo = 500;

}  // namespace

ChainViewModel::ChainViewModel(incident::IncidentStore& store, incident::Incident const& incident, QObject* parent)
    : QObject(parent), m_store(store)
{
    connect(&m_goOn, &QTimer::timeout, this, &ChainViewModel::checkSome);
    auto const verification = m_store.verify(incident.id);
    m_verification = verification ? *verification : incident::Verification{static_cast<int>(incident.events.size()), 0};
    QList<ChainRow> rows;
    for (auto const& event : incident.events) {
        auto const place = static_cast<int>(rows.size());
        //: What was written down, and when: "Vastgelegd op 20 november 2026, 21:20"
        auto const title =
            tr("%1 op %2, %3").arg(eventText(event.kind), dayText(event.recordedAt), timeText(event.recordedAt));
        auto const clockText = event.clockWentBack ? tr("De klok van het toestel was teruggezet.") : QString();
        rows.append({place + 1, title, groupedDigits(toQString(crypto::toHex(event.hash))), clockText,
                     place < m_verification.intact});
    }
    m_events.setRows(rows);
}

QString ChainViewModel::summary() const
{
    return intactText(m_verification);
}

void ChainViewModel::checkAll()
{
    if (isChecking())
        return;
    m_check.emplace(m_store.checkAll());
    m_allText.clear();
    m_goOn.start(0);
    emit changed();
}

void ChainViewModel::checkSome()
{
    auto const isMore = m_check->next(eventsInOneGo);
    if (isMore && *isMore)
        return;
    m_goOn.stop();
    auto const check = std::exchange(m_check, std::nullopt);
    finishCheck(isMore ? Result<incident::VaultVerification>(check->result()) : isMore.error());
}

void ChainViewModel::finishCheck(Result<incident::VaultVerification> const& verified)
{
    m_allIntact = verified.has_value() && !verified->brokenAt;
    if (!verified) {
        m_allText = errorText(verified.error());
    } else if (m_allIntact) {
        auto const incidents = QLocale().toString(verified->incidents);
        auto const events = QLocale().toString(verified->events.events);
        m_allText = verified->incidents == 1
                        ? tr("Alles klopt: 1 voorval, %1 keer iets vastgelegd.").arg(events)
                        : tr("Alles klopt: %1 voorvallen, %2 keer iets vastgelegd.").arg(incidents, events);
    } else {
        m_allText = brokenText(verified.value());
    }
    emit changed();
}

/// How much of everything fits, and where to look.
QString ChainViewModel::brokenText(incident::VaultVerification const& verified) const
{
    auto const counts = intactText(verified.events);
    auto const incident = m_store.load(verified.brokenAt->incidentId);
    if (!incident)
        return counts;
    //: How many fit, then where the first is that does not
    return tr("%1 Het begint bij het voorval van %2, nummer %3.")
        .arg(counts, dayText(incident->account.occurredAt)).arg(verified.brokenAt->sequence + 1);
}

}  // namespace weerbaar::app
