// Something to lose: answers and an incident in a vault, and whether they are still there.
#pragma once

#include "core/incident/incident.h"
#include "core/scan/scan_store.h"
#include "tests/support/packs.h"
#include "tests/support/test_vault.h"

#include <map>
#include <string>

namespace weerbaar::test {

inline scan::ScanStore scans(vault::Vault& vault)
{
    return {vault.database(), library().homeCheck(), vault.clock()};
}

inline incident::IncidentStore incidents(vault::Vault& vault)
{
    return {vault.database(), library().protocol(), vault.clock()};
}

inline void saveAnswer(vault::Vault& vault, std::string const& itemId, std::string const& note)
{
    auto store = scans(vault);
    auto const round = take(store.currentOrNewRound());
    take(store.answer(round.id, itemId, content::Answerer::Councillor, scan::Answer::No, note));
}

/// The notes of the councillor's answers, by item.
inline std::map<std::string, std::string> notesIn(vault::Vault& vault)
{
    auto store = scans(vault);
    std::map<std::string, std::string> notes;
    if (auto const round = take(store.currentRound())) {
        for (auto const& given : take(store.answers(round->id)))
            notes[given.itemId] = given.note;
    }
    return notes;
}

inline std::string saveIncident(vault::Vault& vault, std::string const& description)
{
    incident::Account account;
    account.type = "T03";
    account.occurredAt = {MovingClock::start.utcMs - 3'600'000, 60};
    account.place = "Raadszaal";
    account.description = description;
    return take(incidents(vault).add(account));
}

}  // namespace weerbaar::test
