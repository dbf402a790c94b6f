#include "tests/bench/shows.h"

#include <QtCore/QVariant>
#include <QtQuick/QQuickItem>

namespace weerbaar::bench {

bool shows(QQuickItem const& item, QString const& wanted)
{
    if (!item.isVisible())
        return false;
    if (item.height() > 0 && item.property("text").toString().contains(wanted))
        return true;
    for (auto const* child : item.childItems()) {
        if (shows(*child, wanted))
            return true;
    }
    return false;
}

}  // namespace weerbaar::bench
