// ShareTarget on a Linux desktop: a new message in the person's mail program, with the file attached.
#pragma once

#include "platform/linux/xdg_handover.h"
#include "platform/share_target.h"

#include <QtCore/QSet>

namespace weerbaar::platform {

/// xdg-email with the file, if anything opens mailto: addresses. A mail program may ignore the attachment, as web pages
/// for mail do: nobody tells us, so the person must look.
class XdgShareTarget final : public ShareTarget {
    Q_OBJECT

public:
    /// xdg-email asks more of the desktop's tools before it starts anything.
    explicit XdgShareTarget(XdgPatience patience = {.query = std::chrono::milliseconds(3000),
                                                    .handover = std::chrono::milliseconds(5000)},
                            QObject* parent = nullptr);

    void share(QString const& file) override;

private:
    XdgPatience m_patience;
    QSet<QString> m_underWay;
};

}  // namespace weerbaar::platform
