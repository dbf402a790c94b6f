// The chapter of the tour with two phones: an invitation there, answers back.
#pragma once

#include "app/view_models/app_view_model.h"
#include "tests/journeys/album.h"
#include "tests/journeys/driver.h"

#include <QtCore/QString>
#include <QtQuick/QQuickWindow>

namespace weerbaar::test {

/// One of the two phones.
struct Phone {
    Driver& on;
    QQuickWindow& window;
    app::AppViewModel& app;
};

/// From the page with both scans, and back there. Each phone photographs what stands on the other's screen; the dialog
/// for files is the desktop's own: what it would answer is given to the view model.
/// \param photos a folder for the photos; \param partners a phone without a vault.
void answerOnTheOwnPhone(Phone const& councillors, Phone const& partners, Album& album, QString const& photos);

}  // namespace weerbaar::test
