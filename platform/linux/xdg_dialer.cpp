#include "platform/linux/xdg_dialer.h"

#include <cassert>

namespace weerbaar::platform {

XdgDialer::XdgDialer(XdgPatience patience, QObject* parent)
    : Dialer(parent)
    , m_patience(patience)
{
}

void XdgDialer::dial(QString const& number)
{
    assert(isDialable(number));
    if (m_underWay.contains(number))
        return;
    m_underWay.insert(number);
    HandoverRequest const request{QStringLiteral("tel"), QStringLiteral("xdg-open"), {QStringLiteral("tel:") + number}};
    handOver(*this, request, m_patience, [this, number](Handover handover) {
        m_underWay.remove(number);
        if (handover == Handover::Taken)
            emit handedOver(number);
        else
            emit failed(number, handover == Handover::NoHandler ? DialFailure::NoHandler : DialFailure::HandlerFailed);
    });
}

}  // namespace weerbaar::platform
