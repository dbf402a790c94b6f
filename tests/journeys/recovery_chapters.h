// The chapters of the tour about keeping a way in: the passphrase, the recovery code, the backup, a new phone.
#pragma once

#include "app/view_models/app_view_model.h"
#include "tests/journeys/album.h"
#include "tests/journeys/driver.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace weerbaar::test {

/// From the recovery code on the screen to an open vault. \returns the code's groups.
QStringList writeCodeDown(Driver& on, Album& album);
/// Two weeks later, which is written into the vault behind the app's back: a wrong one, then the right one.
void practisePassphrase(Driver& on, Album& album, QString const& vault);
/// The first of the five steps to a new phone, in `folder`, where the app puts it by itself, and the way to the last.
/// \returns the backup's password.
QString backUpForNewPhone(Driver& on, Album& album, app::AppViewModel& app, QString const& folder);
/// On the new phone, with nothing on it: from the backup to an open vault. The dialog for files is the desktop's own.
/// \returns the new recovery code's groups.
QStringList restoreOnNewPhone(Driver& on, Album& album, app::AppViewModel& app, QString const& folder, QString const& password);
/// An incident of the old phone is there.
void lookThere(Driver& on, Album& album);
/// Back in with the paper, and a new code after that.
void forgetPassphrase(Driver& on, Album& album, QStringList const& code);

}  // namespace weerbaar::test
