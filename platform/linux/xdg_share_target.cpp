#include "platform/linux/xdg_share_target.h"

#include <QtCore/QDir>

#include <cassert>

namespace weerbaar::platform {

XdgShareTarget::XdgShareTarget(XdgPatience patience, QObject* parent)
    : ShareTarget(parent)
    , m_patience(patience)
{
}

void XdgShareTarget::share(QString const& file)
{
    assert(QDir::isAbsolutePath(file));  // what begins with a slash is no option
    if (m_underWay.contains(file))
        return;
    m_underWay.insert(file);
    HandoverRequest const request{QStringLiteral("mailto"), QStringLiteral("xdg-email"), {QStringLiteral("--attach"), file}};
    handOver(*this, request, m_patience, [this, file](Handover handover) {
        m_underWay.remove(file);
        if (handover == Handover::Taken)
            emit handedOver(file);
        else
            emit failed(file, handover == Handover::NoHandler ? ShareFailure::NoHandler : ShareFailure::HandlerFailed);
    });
}

}  // namespace weerbaar::platform
