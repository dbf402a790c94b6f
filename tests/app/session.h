// The session over a vault of its own, with what it tells its owner.
#pragma once

#include "app/view_models/session_view_model.h"
#include "tests/app/surroundings.h"

#include <optional>
#include <utility>
#include <vector>

namespace weerbaar::test {

struct Session {
    TempFolder folder;
    MovingClock clock;
    RecordingDialer dialer;
    HandShare share;
    app::CallViewModel calls{library().contacts(), dialer};
    std::vector<vault::Settings> told;
    QString savedId;
    std::vector<std::optional<Moment>> wishes;
    std::vector<bool> working;
    std::optional<app::SessionViewModel> model;

    Session()
        : model(std::in_place, take(vault::Vault::create(folder.path(), testPassphrase(), cheapCost, cheapOptions(clock))).vault,
                inbox::Merged(), needs())
    {
    }

    app::SessionViewModel::Needs needs()
    {
        return {library(), calls, clock, [] { return cheapCost; },
                [this](vault::Settings const& settings) { told.push_back(settings); },
                [this](QString const& id) { savedId = id; },
                [this](std::optional<Moment> next) { wishes.push_back(next); }, nullptr, &share,
                [this](bool isWorking) { working.push_back(isWorking); }};
    }

    void reopen()
    {
        model.reset();
        model.emplace(take(vault::Vault::unlock(folder.path(), testPassphrase(), cheapOptions(clock))), inbox::Merged(), needs());
    }

    app::SessionViewModel* operator->() { return &*model; }

    /// Tells an incident through the form. \returns its id.
    QString tell(QString const& type, QString const& place, bool safe = true)
    {
        model->incidents()->openForm();
        auto* const form = model->incidents()->form();
        form->setSafeNow(safe ? 0 : 1);
        form->setTypeId(type);
        form->setPlace(place);
        form->setDescription(QStringLiteral("Zo ging het."));
        form->setOffenderKnown(1);
        form->save();
        model->incidents()->closeForm();
        settle();
        REQUIRE_FALSE(savedId.isEmpty());
        return std::exchange(savedId, QString());
    }
};

}  // namespace weerbaar::test
