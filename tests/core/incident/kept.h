// A vault with the real protocol, and an account with the five required answers.
#pragma once

#include "core/incident/incident.h"
#include "tests/support/packs.h"
#include "tests/support/test_vault.h"

#include <optional>
#include <string>

namespace weerbaar::test {

struct Kept {
    TestVault vault;

    [[nodiscard]] incident::IncidentStore store() { return {vault.database(), library().protocol(), vault.clock()}; }
    void byHand(std::string const& sql) { take(vault.database().execute(sql.c_str())); }
    /// What nobody but a tamperer can do: the triggers go first.
    void tamper(std::string const& sql)
    {
        byHand("DROP TRIGGER IF EXISTS incident_event_is_never_changed;"
               "DROP TRIGGER IF EXISTS incident_event_is_never_removed;");
        byHand(sql);
    }
};

/// 2026-11-20T21:15:00+01:00, not three hours before the test clock.
inline constexpr Moment lastEvening{1'795'205'700'000, 60};

inline incident::Account account()
{
    incident::Account result;
    result.type = "T03";
    result.occurredAt = lastEvening;
    result.place = "Parkeerplaats achter het gemeentehuis";
    result.description = "Hij stond me op te wachten.";
    result.safeNow = incident::SafeNow::Yes;
    return result;
}

/// Somebody of whom there is one text.
inline incident::Person described(std::string description)
{
    incident::Person person;
    person.description = std::move(description);
    return person;
}

inline incident::Person offender(std::string name, std::string account = {})
{
    incident::Person person;
    person.role = incident::Role::Offender;
    person.name = std::move(name);
    person.account = std::move(account);
    return person;
}

/// U+202E and U+200F turn the reading direction; the last is U+1F6A8.
inline std::string const oddText = "\xE2\x80\xAE" "hcan\xE2\x80\x8F \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xF0\x9F\x9A\xA8\r\n\t\"'\\";

/// What failed, and where; nothing and "-" if it did not.
struct Refusal {
    std::optional<ErrorCode> code;
    std::string where;

    bool operator==(Refusal const&) const = default;
};

template <class T>
Refusal refusalIn(Result<T> const& result)
{
    return {codeOf(result), whereOf(result)};
}

}  // namespace weerbaar::test
