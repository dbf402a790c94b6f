// The checkers themselves, each on a bad sample and on a good one that looks like it.

#include "tests/rules/rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace weerbaar::rules;

namespace {

/// Pieces joined, so that the sample is not found in this very file.
std::string joined(std::string const& one, std::string const& other)
{
    return one + other;
}

}  // namespace

TEST_CASE("an include that points upward is found", "[rules][checkers]")
{
    CHECK(upwardIncludes({"crypto/secret.cpp", "#include \"crypto/secret.h\"\n#include \"core/result.h\"\n"}) ==
          Findings{"crypto/secret.cpp:2: crypto may not include core/result.h"});
    CHECK(upwardIncludes({"core/a/b.h", "  # include \"app/format.h\""}).size() == 1);
    CHECK(upwardIncludes({"core/a/b.h", "#include \"platform/dialer.h\""}).size() == 1);
    CHECK(upwardIncludes({"platform/linux/a.cpp", "#include \"core/time.h\""}).size() == 1);
    CHECK(upwardIncludes({"app/a.cpp", "#include \"tests/support/files.h\""}).size() == 1);
    CHECK(upwardIncludes({"app/a.cpp", "#include \"bare.h\""}).size() == 1);

    CHECK(upwardIncludes({"app/a.cpp", "#include \"core/time.h\"\n#include \"platform/dialer.h\"\n#include <core/x.h>\n"}).empty());
    CHECK(upwardIncludes({"core/a.cpp", "#include \"crypto/bytes.h\"\n// #include \"app/x.h\"\n"}).empty());
    CHECK(upwardIncludes({"tests/a.cpp", "#include \"app/x.h\""}).empty());
}

TEST_CASE("Qt is found where there may be none", "[rules][checkers]")
{
    CHECK(qtMentions({"core/a.cpp", "#include <string>\n#include <QtCore/QString>\n"}) ==
          Findings{"core/a.cpp:2: no Qt here (#include <Qt)"});
    CHECK(qtMentions({"core/a.cpp", "#include <QString>"}).size() == 1);
    CHECK(qtMentions({"core/CMakeLists.txt", "find_package(Qt6 REQUIRED)\ntarget_link_libraries(x Qt6::Core)\n"}).size() == 2);
    CHECK(qtMentions({"core/a.cpp", "#include <queue>\n// as Qt does it\n"}).empty());
    CHECK(qtMentions({"core/CMakeLists.txt", "# no Qt here\n"}).empty());
}

TEST_CASE("a forbidden import is found", "[rules][checkers]")
{
    CHECK(importsOf("Weerbaar.App", {"qml/theme/a.qml", "import QtQuick\nimport Weerbaar.App\n"}).size() == 1);
    CHECK(importsOf("Weerbaar.App", {"qml/theme/a.qml", "import Weerbaar.App 1.0 as A\n"}).size() == 1);
    CHECK(importsOf("Weerbaar.App", {"qml/theme/a.qml", "import Weerbaar.Theme\nimport WeerbaarXApp\n"}).empty());
}

TEST_CASE("a colour that is written out is found", "[rules][checkers]")
{
    for (char const* const line : {"color: \"#fff\"", "color: '#A1B2C3'", "color: on ? Theme.ink : \"#80A1B2C3\""})
        CHECK(hexColours({"qml/screens/a.qml", line}).size() == 1);
    for (char const* const line : {"color: Theme.ink", "text: \"#1 van 3\"", "// \"#12345\"", "color: \"transparent\""})
        CHECK(hexColours({"qml/screens/a.qml", line}).empty());
}

TEST_CASE("a text that is not translated is found", "[rules][checkers]")
{
    for (char const* const line : {"    text: \"Bel 112\"", "text: on ? qsTr(\"Aan\") : \"Uit\"", "title: \"Start\" + root.x",
                                   "property string note: \"Let op\"", "Accessible.name: \"Terug\"", "detail: root.a || \"geen\"",
                                   "lockedText: \"Vergrendeld\"", "label: qsTr(\"%1\").arg(\"vandaag\")",
                                   "text: on\n      ? \"Aan\"\n      : qsTr(\"Uit\")"}) {
        INFO(line);
        CHECK(untranslatedTexts({"qml/screens/a.qml", line}).size() == 1);
    }
    for (char const* const line : {"text: qsTr(\"Bel 112\")", "text: root.title", "text: \"\"", "text: \"112\"", "text: \" · \"",
                                   "iconName: \"trash\"", "property string iconName: \"trash\"", "visible: root.kind === \"call\"",
                                   "text: root.kind === \"call\" ? qsTr(\"Bel\") : qsTr(\"Niet\")", "text: root.x  // \"zo\"",
                                   "text: qsTr(\"Zeg \\\"nee\\\" hardop\")", "errorText: root.errorAt(\"place\")",
                                   "name: \"chevron\"", "loader.setSource(\"Main.qml\", {})"}) {
        INFO(line);
        CHECK(untranslatedTexts({"qml/screens/a.qml", line}).empty());
    }
}

TEST_CASE("a bare pointer handler is found", "[rules][checkers]")
{
    CHECK(bareHandlers({"qml/screens/a.qml", "    MouseArea {\n"}).size() == 1);
    CHECK(bareHandlers({"qml/screens/a.qml", "    TapHandler{ }\n"}).size() == 1);
    CHECK(bareHandlers({"qml/screens/a.qml", "    Pressable {\n    // no MouseArea\n"}).empty());
}

TEST_CASE("a long file is found", "[rules][checkers]")
{
    CHECK(longerThan(2, {"qml/a.qml", "1\n2\n3\n"}) == Findings{"qml/a.qml: 3 lines; there is a component inside it"});
    CHECK(longerThan(3, {"qml/a.qml", "1\n2\n3\n"}).empty());
}

TEST_CASE("traces of one machine are found", "[rules][checkers]")
{
    for (auto const& line : {joined("see /wo", "rk/main"), joined("\"/ro", "ot/.cache\""), joined("HOME=/ho", "me/jan"), joined("/Us", "ers/jan/x"),
                             joined("https://de", "b.debian.org/debian"), joined("ftp.nl.deb", "ian.org"), joined("http://mir", "ror.example.nl/"),
                             joined("archive.ub", "untu.com")}) {
        INFO(line);
        CHECK(machineTraces({"a.md", line}).size() == 1);
    }
    for (char const* const line : {"framework/worker", "https://www.example.nl/home/nieuws", "at work/home", "/workspaces", "/usr/bin/python3",
                                   "the root/of it", "https://www.debian.org/", "mirrors the folders above"}) {
        INFO(line);
        CHECK(machineTraces({"a.md", line}).empty());
    }
}

TEST_CASE("a note of unfinished work is found", "[rules][checkers]")
{
    CHECK(unfinishedWork({"a.cpp", joined("// TO", "DO: later")}).size() == 1);
    CHECK(unfinishedWork({"a.qml", joined("/* FIX", "ME */")}).size() == 1);
    CHECK(unfinishedWork({"a.md", "wat er te doen is, TODOS"}).empty());
}

TEST_CASE("a test that is not built is found", "[rules][checkers]")
{
    SourceFile const top{"tests/CMakeLists.txt", "add_subdirectory(core)\n"};
    SourceFile const flat{"tests/core/CMakeLists.txt", "file(GLOB sources CONFIGURE_DEPENDS test_*.cpp)\n"};
    SourceFile const deep{"tests/core/CMakeLists.txt", "file(GLOB_RECURSE sources CONFIGURE_DEPENDS test_*.cpp)\n"};
    SourceFile const all{"tests/core/CMakeLists.txt", "file(GLOB sources CONFIGURE_DEPENDS *.cpp)\n"};
    SourceFile const others{"tests/core/CMakeLists.txt", "file(GLOB sources CONFIGURE_DEPENDS tst_*.cpp)\n"};
    SourceFile const frozen{"tests/core/CMakeLists.txt", "file(GLOB sources test_*.cpp)\n"};
    SourceFile const named{"tests/core/CMakeLists.txt", "add_executable(core_tests test_a.cpp)\n"};
    SourceFile const beside{"tests/core/test_a.cpp", ""};
    SourceFile const below{"tests/core/vault/test_b.cpp", ""};
    CHECK(unbuiltTests({top, flat, beside}).empty());
    CHECK(unbuiltTests({top, deep, beside, below}).empty());
    CHECK(unbuiltTests({top, flat, below}) == Findings{"tests/core/vault/test_b.cpp: no glob with CONFIGURE_DEPENDS collects it"});
    CHECK(unbuiltTests({top, all, beside}).empty());
    CHECK(unbuiltTests({top, others, beside}).size() == 1);
    CHECK(unbuiltTests({top, frozen, beside}).size() == 1);
    CHECK(unbuiltTests({top, named, beside}).size() == 1);
    CHECK(unbuiltTests({top, beside}).size() == 1);
    CHECK(unbuiltTests({{"tests/CMakeLists.txt", "# nothing\n"}, flat, beside}) == Findings{"tests/core: nothing adds this folder to the build"});
}
