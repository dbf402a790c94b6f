#include "app/view_models/partner_phone_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <algorithm>
#include <utility>

namespace weerbaar::app {

namespace {

/// How many of these replace what the partner said before.
int countReplaced(std::vector<scan::ReplyAnswer> const& reply, ScanViewModel const& scan)
{
    return static_cast<int>(std::count_if(reply.begin(), reply.end(), [&](scan::ReplyAnswer const& given) {
        return std::any_of(scan.answers().begin(), scan.answers().end(), [&](scan::GivenAnswer const& earlier) {
            return earlier.itemId == given.itemId && earlier.by == content::Answerer::Partner;
        });
    }));
}

int countNotes(std::vector<scan::ReplyAnswer> const& reply)
{
    return static_cast<int>(std::count_if(reply.begin(), reply.end(),
                                          [](scan::ReplyAnswer const& given) { return !given.note.empty(); }));
}

}  // namespace

PartnerPhoneViewModel::PartnerPhoneViewModel(Needs needs, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_invitations(m_needs.database, m_needs.clock),
      m_incoming({ErrorCode::NotAReply, [this](crypto::ByteView letter) { return receive(letter); }})
{
    if (auto latest = m_invitations.latest())
        m_latest = std::move(latest).value();
}

QString PartnerPhoneViewModel::statusText() const
{
    if (!m_latest)
        return {};
    return m_latest->answeredAt ? tr("Antwoorden overgenomen op %1.").arg(dayText(*m_latest->answeredAt))
                                : tr("Uitnodiging gemaakt op %1. Er is nog geen antwoord.").arg(dayText(m_latest->madeAt));
}

QStringList PartnerPhoneViewModel::replyLines() const
{
    if (!m_reply)
        return {};
    QStringList lines;
    lines.append(tr("%n antwoord(en) over de woning", nullptr, static_cast<int>(m_reply->home.size())));
    lines.append(tr("%n antwoord(en) over jullie samen", nullptr, static_cast<int>(m_reply->personal.size())));
    if (int const notes = countNotes(m_reply->home) + countNotes(m_reply->personal); notes > 0)
        lines.append(tr("%n notitie(s)", nullptr, notes));
    if (int const replaced = countReplaced(m_reply->home, m_needs.home) + countReplaced(m_reply->personal, m_needs.personal); replaced > 0)
        lines.append(tr("Hiermee vervang je %n eerder(e) antwoord(en)", nullptr, replaced));
    return lines;
}

bool PartnerPhoneViewModel::invite()
{
    auto const invitation = m_invitations.invite(m_needs.home.round().profile, m_needs.home.store().pack(),
                                                 m_needs.personal.store().pack());
    if (invitation) {
        auto const json = toJson(*invitation);
        m_invitation = std::make_unique<LetterOutViewModel>(crypto::Bytes(json.begin(), json.end()), QStringLiteral("uitnodiging.json"));
    }
    reload(invitation ? Result<void>() : invitation.error());
    return invitation.has_value();
}

void PartnerPhoneViewModel::withdraw()
{
    reload(m_invitations.withdraw());
}

Result<void> PartnerPhoneViewModel::receive(crypto::ByteView letter)
{
    TRY_ASSIGN(m_reply, m_invitations.open(letter, m_needs.home.store().pack(), m_needs.personal.store().pack()));
    m_takenText.clear();
    emit changed();
    return {};
}

void PartnerPhoneViewModel::takeOver()
{
    if (!m_reply)
        return;
    auto const taken = m_invitations.takeOver(*m_reply, m_needs.home.store(), m_needs.personal.store());
    if (!taken) {
        reload(taken.error());  // what came in stays, to be tried again
        return;
    }
    m_reply.reset();
    m_takenText = tr("%n antwoord(en) van je partner overgenomen.", nullptr, *taken);
    reload({});
    m_needs.home.reload();
    m_needs.personal.reload();
    m_needs.tookOver();
}

void PartnerPhoneViewModel::refuse()
{
    m_reply.reset();
    emit changed();
}

void PartnerPhoneViewModel::closeInvitation()
{
    if (m_invitation)
        m_invitation.release()->deleteLater();
    emit changed();
}

void PartnerPhoneViewModel::closeReply()
{
    m_reply.reset();
    m_takenText.clear();
    m_error.clear();
    m_incoming.restart();
    emit changed();
}

void PartnerPhoneViewModel::reload(Result<void> const& outcome)
{
    m_error = outcome ? QString() : errorText(outcome.error());
    if (auto latest = m_invitations.latest())
        m_latest = std::move(latest).value();
    emit changed();
}

}  // namespace weerbaar::app
