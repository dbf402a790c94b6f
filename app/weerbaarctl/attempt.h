// How a step of a command ends: with a value, or with the exit code and the sentence to end on.
#pragma once

#include "app/error_text.h"
#include "core/result.h"

#include <QtCore/QString>

#include <utility>

namespace weerbaar::tool {

enum class ExitCode {
    Done = 0,
    Refused = 1,  ///< nothing changed
    Usage = 2,
};

/// Why a command ends early. `sentence` is for the person; for Usage it says what is wrong with the command line.
struct [[nodiscard]] Stop {
    ExitCode code;
    QString sentence;
};

[[nodiscard]] inline Stop refused(QString sentence) { return {ExitCode::Refused, std::move(sentence)}; }
[[nodiscard]] inline Stop usage(QString sentence) { return {ExitCode::Usage, std::move(sentence)}; }

/// A value or a Stop. An Error of the core becomes a refusal in the app's own words, so that TRY goes straight through.
template <class T>
class [[nodiscard]] Attempt : public Outcome<T, Stop> {
public:
    using Outcome<T, Stop>::Outcome;
    Attempt() = default;
    Attempt(Error const& error) : Outcome<T, Stop>(refused(app::errorText(error))) {}
};

}  // namespace weerbaar::tool
