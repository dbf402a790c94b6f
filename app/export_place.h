// Where a file that leaves may go, as long as nobody chose a place.
#pragma once

#include "core/time.h"

#include <QtCore/QString>

namespace weerbaar::app {

/// "verslag-2026-11-22-1405.pdf": what kind of file it is and when it was made, nothing of what is in it.
/// \param kind "verslag". \param suffix ".pdf".
[[nodiscard]] QString exportName(QString const& kind, QString const& suffix, Moment now);
/// A free place of such a name in the documents folder.
[[nodiscard]] QString freshFile(QString const& kind, QString const& suffix, Moment now);

/// A password that is easy to say by phone, random each time. Fill it before it goes.
[[nodiscard]] QString proposedPasswordText();

}  // namespace weerbaar::app
