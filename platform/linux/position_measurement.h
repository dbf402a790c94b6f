// What a DesktopPositionSource lets measure: one way of finding out where this device is, once.
#pragma once

#include "platform/position_source.h"

#include <QtCore/QObject>

namespace weerbaar::platform {

/// Lives from the request to its answer, on a thread of its own: opening a device and connecting to a bus may wait.
/// Destroying it, on that thread, stops measuring.
class PositionMeasurement : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts measuring. Called once, on the measurement's thread. The signals may come before it has returned.
    virtual void begin() = 0;

signals:
    /// What was measured, as the source has it: it may be no place at all. Comes until somebody is content.
    void measured(weerbaar::platform::Position position);
    /// Nothing more will come.
    void ended(weerbaar::platform::PositionProblem problem);
};

}  // namespace weerbaar::platform
