// The chapters of the tour that are about an incident.
#pragma once

#include "app/view_models/app_view_model.h"
#include "tests/journeys/album.h"
#include "tests/journeys/driver.h"

#include <QtCore/QString>

namespace weerbaar::test {

/// One hand, 360 by 640, from a cold, locked start: calling, and a note without the passphrase.
void noteWhileLocked(Driver& on, Album& album);
/// The vault opens; the note becomes an incident, question by question.
void dealWithTheNote(Driver& on, Album& album);
/// From the locked start to an incident that is kept, by one and the same offender as before.
void recordIncident(Driver& on, Album& album);
/// Adding, completing and correcting.
void goOnWithIncident(Driver& on, Album& album);
/// A photo taken in, looked at and checked. The dialog for files is the desktop's own: what it would answer is given to
/// the view model.
void secureEvidence(Driver& on, Album& album, app::AppViewModel& app, QString const& photo);
/// The municipality's own numbers and steps, and what is decided about a step.
void followTheProtocol(Driver& on, Album& album);
void prepareForThePolice(Driver& on, Album& album, QString const& folder);
void lookAfterYourself(Driver& on, Album& album);
void seeThePattern(Driver& on, Album& album);

}  // namespace weerbaar::test
