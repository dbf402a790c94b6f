// How an invitation gets to the partner's own phone, and the reply back.
#pragma once

#include "core/result.h"
#include "core/scan/invitation.h"

#include <functional>

namespace weerbaar::app {

/// Carries the two, sealed, without a network: as a file or a QR code. Whoever implements it asks the person where to or
/// where from. Each function returns at once and calls back exactly once, later, on the GUI thread; Cancelled when the
/// person gave up. What arrives altered, cut or for somebody else is refused here, before it is an Invitation or a Reply.
///
/// An app without a courier shows nothing of all this.
class PartnerCourier {
public:
    virtual ~PartnerCourier() = default;

    // On the councillor's phone.
    virtual void sendInvitation(scan::Invitation const& invitation, std::function<void(Result<void>)> done) = 0;
    virtual void receiveReply(std::function<void(Result<scan::Reply>)> done) = 0;
    // On the partner's phone.
    virtual void receiveInvitation(std::function<void(Result<scan::Invitation>)> done) = 0;
    virtual void sendReply(scan::Reply const& reply, std::function<void(Result<void>)> done) = 0;
};

}  // namespace weerbaar::app
