// The words for an incident that more than one screen says.
#pragma once

#include "core/content/pack.h"
#include "core/incident/account.h"
#include "core/protocol/protocol.h"

#include <QtCore/QString>

#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::app {

/// Somebody who may know or be told, one of incident::audiences: "Griffier", …
[[nodiscard]] QString audienceText(std::string_view audience);
/// All that was told of somebody: "Jan · @jan"; if that is nothing, "onbekend" or the like.
[[nodiscard]] QString personText(incident::Person const& person);
/// Where a position came from, after "van": "GeoClue".
[[nodiscard]] QString positionSourceText(std::string const& source);
/// The colour's own word, inside a sentence: "oranje".
[[nodiscard]] QString colourText(content::Severity severity);
/// "tweede"; above ten as a number: "11e".
[[nodiscard]] QString ordinalText(int number);
/// What decided about a step: "Gedaan op 20 november 2026", "Niet nodig: …", "Nog niet; kijk op 3 december 2026"; empty:
/// nothing was decided.
[[nodiscard]] QString decisionText(protocol::Step const& step);

/// The step that waits for the councillor: the first that is not dealt with and not put off until a later day; else the
/// first that was put off. Null: none. Borrowed from `steps`.
[[nodiscard]] protocol::Step const* nextStep(std::vector<protocol::Step> const& steps, Moment now);

}  // namespace weerbaar::app
