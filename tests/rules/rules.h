// The house rules, one checker each. All are pure: a file in, what is wrong with it out.
#pragma once

#include "tests/rules/source_tree.h"

#include <string>
#include <vector>

namespace weerbaar::rules {

/// "qml/screens/Main.qml:12: what is wrong"; empty is good.
using Findings = std::vector<std::string>;

/// A quoted include that points upward: crypto includes crypto; core also core; platform crypto and itself; app all of
/// these. None includes tests.
[[nodiscard]] Findings upwardIncludes(SourceFile const& file);
/// A Qt header, or Qt in a CMake file: for crypto and core, where there is none.
[[nodiscard]] Findings qtMentions(SourceFile const& file);
/// An import of the named QML module.
[[nodiscard]] Findings importsOf(std::string const& module, SourceFile const& file);
/// A colour written out ("#1A2B3C") instead of taken from Theme.
[[nodiscard]] Findings hexColours(SourceFile const& file);
/// A visible text in QML that is not in qsTr. A heuristic: it knows the properties that we show texts with, and their
/// continued lines.
[[nodiscard]] Findings untranslatedTexts(SourceFile const& file);
/// A pointer handler instead of a control from qml/components.
[[nodiscard]] Findings bareHandlers(SourceFile const& file);
[[nodiscard]] Findings longerThan(std::size_t lines, SourceFile const& file);
/// A path of one machine, or a package mirror's host.
[[nodiscard]] Findings machineTraces(SourceFile const& file);
/// A note that something is still to be done: that belongs in an issue.
[[nodiscard]] Findings unfinishedWork(SourceFile const& file);
/// Test files (test_*.cpp) that no CMakeLists.txt beside or above them collects with CONFIGURE_DEPENDS, and folders whose
/// CMakeLists.txt nothing adds.
[[nodiscard]] Findings unbuiltTests(std::vector<SourceFile> const& tests);

}  // namespace weerbaar::rules
