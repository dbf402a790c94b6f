// Dialer on a Linux desktop or phone: whatever is registered for tel: numbers.
#pragma once

#include "platform/dialer.h"
#include "platform/linux/xdg_handover.h"

#include <QtCore/QSet>

namespace weerbaar::platform {

/// xdg-open with the number, if anything opens tel: numbers. The phone program outlives this object and the app.
class XdgDialer final : public Dialer {
    Q_OBJECT

public:
    explicit XdgDialer(XdgPatience patience = {}, QObject* parent = nullptr);

    void dial(QString const& number) override;

private:
    XdgPatience m_patience;
    QSet<QString> m_underWay;
};

}  // namespace weerbaar::platform
