// The house rules, on the whole tree.

#include "tests/rules/rules.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

using namespace weerbaar::rules;

namespace {

std::vector<std::string> const everything = {""};
std::vector<std::string> const qmlFiles = {".qml"};

/// Fails with every finding, and when there was nothing to look at.
void check(std::vector<SourceFile> const& files, std::function<Findings(SourceFile const&)> const& rule)
{
    REQUIRE_FALSE(files.empty());
    std::string all;
    for (auto const& file : files) {
        for (auto const& finding : rule(file))
            all += finding + '\n';
    }
    INFO(all);
    CHECK(all.empty());
}

}  // namespace

TEST_CASE("no include points upward", "[rules]")
{
    for (char const* const folder : {"crypto", "core", "platform", "app"})
        check(filesUnder(folder, {".h", ".cpp"}), upwardIncludes);
}

TEST_CASE("crypto and core know no Qt", "[rules]")
{
    for (char const* const folder : {"crypto", "core"})
        check(filesUnder(folder, {".h", ".cpp", ".txt", ".cmake"}), qtMentions);
}

TEST_CASE("theme and components know no view model and no screen", "[rules]")
{
    for (char const* const folder : {"qml/theme", "qml/components"}) {
        for (char const* const module : {"Weerbaar.App", "Weerbaar.Screens"})
            check(filesUnder(folder, qmlFiles), [module](SourceFile const& file) { return importsOf(module, file); });
    }
    check(filesUnder("qml/theme", qmlFiles), [](SourceFile const& file) { return importsOf("Weerbaar.Components", file); });
}

TEST_CASE("colours come from Theme", "[rules]")
{
    for (char const* const folder : {"qml/components", "qml/screens"})
        check(filesUnder(folder, qmlFiles), hexColours);
    check(filesUnder("app", {".h", ".cpp"}), hexColours);
}

TEST_CASE("every visible word is in qsTr", "[rules]")
{
    for (char const* const folder : {"qml/components", "qml/screens"})
        check(filesUnder(folder, qmlFiles), untranslatedTexts);
}

TEST_CASE("screens use the controls of qml/components", "[rules]")
{
    check(filesUnder("qml/screens", qmlFiles), bareHandlers);
}

TEST_CASE("a QML file is one component of at most 150 lines", "[rules]")
{
    check(filesUnder("qml", qmlFiles), [](SourceFile const& file) { return longerThan(150, file); });
}

TEST_CASE("nothing tells on which machine it was made", "[rules]")
{
    check(sourceTree(), machineTraces);
}

TEST_CASE("nothing is marked as unfinished", "[rules]")
{
    check(sourceTree(), unfinishedWork);
}

TEST_CASE("every test on disk is built", "[rules]")
{
    auto const tests = filesUnder("tests", everything);
    REQUIRE(tests.size() > 20);
    std::string all;
    for (auto const& finding : unbuiltTests(tests))
        all += finding + '\n';
    INFO(all);
    CHECK(all.empty());
}

TEST_CASE("the tree that is read is ours", "[rules]")
{
    bool hasRoot = false;
    for (auto const& file : sourceTree()) {
        hasRoot = hasRoot || file.path == "CMakeLists.txt";
        CHECK_FALSE(file.path.starts_with("build/"));
        CHECK_FALSE(file.path.starts_with(".git/"));
    }
    CHECK(hasRoot);
}
