// Dialer on a Linux desktop or phone: whatever is registered for tel: numbers.
#pragma once

#include "platform/dialer.h"

#include <QtCore/QSet>

#include <chrono>

namespace weerbaar::platform {

/// How long the desktop's tools may keep silent before XdgDialer goes on without their answer.
struct XdgPatience {
    std::chrono::milliseconds query{3000};     ///< for xdg-mime; then the number is tried all the same
    std::chrono::milliseconds handover{1500};  ///< for xdg-open; then the number counts as taken
};

/// Asks xdg-mime whether anything opens tel: numbers, then runs xdg-open with the number, not through a shell.
///
/// Asking first is what tells "this computer cannot call" from "the phone program failed", and keeps xdg-open
/// from trying the number on a web browser. On some desktops xdg-open stays for as long as the phone program runs:
/// one that still runs after a while has been handed over. That program outlives this object and the app.
class XdgDialer final : public Dialer {
    Q_OBJECT

public:
    explicit XdgDialer(XdgPatience patience = {}, QObject* parent = nullptr);

    void dial(QString const& number) override;

private:
    void open(QString const& number);
    void conclude(QString const& number);
    void conclude(QString const& number, DialFailure reason);

    XdgPatience m_patience;
    QSet<QString> m_underWay;
};

}  // namespace weerbaar::platform
