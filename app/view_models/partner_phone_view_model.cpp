#include "app/view_models/partner_phone_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <QtCore/QPointer>

#include <utility>

namespace weerbaar::app {

PartnerPhoneViewModel::PartnerPhoneViewModel(Needs needs, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_invitations(m_needs.database, m_needs.clock)
{
    if (auto latest = m_invitations.latest())
        m_latest = std::move(latest).value();
}

QString PartnerPhoneViewModel::statusText() const
{
    if (!m_taken.isEmpty() || !m_latest)
        return m_taken;
    return m_latest->answeredAt ? tr("Antwoorden overgenomen op %1.").arg(dayText(*m_latest->answeredAt))
                                : tr("Uitnodiging gemaakt op %1. Er is nog geen antwoord.").arg(dayText(m_latest->madeAt));
}

void PartnerPhoneViewModel::invite()
{
    if (m_busy)
        return;
    auto const invitation = m_invitations.invite(m_needs.home.round().profile, m_needs.home.store().pack(), m_needs.personal.store().pack());
    if (!invitation) {
        finish(invitation.error());
        return;
    }
    m_busy = true;
    m_taken.clear();
    emit changed();
    // The courier may call back after a lock has taken this away.
    m_needs.courier.sendInvitation(*invitation, [self = QPointer(this)](Result<void> const& sent) {
        if (self)
            self->finish(sent);
    });
}

void PartnerPhoneViewModel::takeOver()
{
    if (m_busy)
        return;
    m_busy = true;
    m_taken.clear();
    emit changed();
    m_needs.courier.receiveReply([self = QPointer(this)](Result<scan::Reply> const& reply) {
        if (!self)
            return;
        if (!reply) {
            self->finish(reply.error());
            return;
        }
        auto const taken = self->m_invitations.takeOver(*reply, self->m_needs.home.store(), self->m_needs.personal.store());
        if (!taken) {
            self->finish(taken.error());
            return;
        }
        self->m_taken = tr("%n antwoord(en) van je partner overgenomen.", nullptr, *taken);
        self->finish({});
        self->m_needs.home.reload();
        self->m_needs.personal.reload();
        self->m_needs.tookOver();
    });
}

void PartnerPhoneViewModel::finish(Result<void> const& outcome)
{
    m_busy = false;
    m_error = outcome || outcome.error().code == ErrorCode::Cancelled ? QString() : errorText(outcome.error());
    if (auto latest = m_invitations.latest())
        m_latest = std::move(latest).value();
    emit changed();
}

}  // namespace weerbaar::app
