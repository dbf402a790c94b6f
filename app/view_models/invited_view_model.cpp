#include "app/view_models/invited_view_model.h"

#include <string_view>
#include <utility>

namespace weerbaar::app {

InvitedViewModel::InvitedViewModel(Needs needs, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)),
      m_incoming({ErrorCode::NotAnInvitation, [this](crypto::ByteView letter) { return receive(letter); }})
{
}

Result<void> InvitedViewModel::receive(crypto::ByteView letter)
{
    std::string_view const text(reinterpret_cast<char const*>(letter.data()), letter.size());
    TRY_ASSIGN(auto invitation, scan::parseInvitation(text));
    TRY_ASSIGN(auto partner, scan::InvitedPartner::accept(std::move(invitation), m_needs.library.homeCheck(),
                                                          m_needs.library.personalScan(), m_needs.clock));
    m_needs.accepted(std::move(partner));
    return {};
}

}  // namespace weerbaar::app
