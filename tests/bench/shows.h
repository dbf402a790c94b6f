// What is on the screen, without anything that a start would have to wait for.
#pragma once

#include <QtCore/QString>

class QQuickItem;

namespace weerbaar::bench {

/// Whether a text with `wanted` in it is on the screen, in `item` or in what is inside it.
[[nodiscard]] bool shows(QQuickItem const& item, QString const& wanted);

}  // namespace weerbaar::bench
