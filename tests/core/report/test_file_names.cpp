#include "core/report/file_names.h"

#include "core/text.h"

#include <catch2/catch_test_macros.hpp>

using weerbaar::isValidText;
using weerbaar::report::FileNames;

TEST_CASE("a name that any system can save stays as it is", "[core][report]")
{
    FileNames names;
    CHECK(names.take("foto van de bril.jpg") == "foto van de bril.jpg");
    CHECK(names.take("caf\u00e9 \u20ac.png") == "caf\u00e9 \u20ac.png");
    CHECK(names.take("zonder einde") == "zonder einde");
}

TEST_CASE("what a path or Windows cannot have goes out of a name", "[core][report]")
{
    FileNames names;
    CHECK(names.take("../../etc/passwd") == "-..-etc-passwd");
    CHECK(names.take("a\\b:c*d?e\"f<g>h|i.txt") == "a-b-c-d-e-f-g-h-i.txt");
    CHECK(names.take("boos \U0001F621.png") == "boos -.png");
    CHECK(names.take("regel\n\x7f.txt") == "regel--.txt");
    CHECK(names.take(" .verborgen. ") == "verborgen");
    CHECK(names.take("...") == "bestand");
    CHECK(names.take("") == "bestand-2");
    // The end of a name hides behind a turn of the direction.
    CHECK(names.take("foto\u202Egpj.exe") == "fotogpj.exe");
}

TEST_CASE("no name is given twice, whatever its case", "[core][report]")
{
    FileNames names;
    CHECK(names.take("foto.jpg") == "foto.jpg");
    CHECK(names.take("foto.jpg") == "foto-2.jpg");
    CHECK(names.take("FOTO.JPG") == "FOTO-3.JPG");
    CHECK(names.take("foto-2.jpg") == "foto-2-2.jpg");
}

TEST_CASE("a very long name is cut between two characters, and keeps its ending", "[core][report]")
{
    FileNames names;
    std::string longest;
    for (int i = 0; i < 100; ++i)
        longest += "\u00e9";
    for (int i = 0; i < 12; ++i) {
        auto const name = names.take(longest + ".jpeg");
        CHECK(name.size() <= FileNames::maximumBytes);
        CHECK(isValidText(name));
        CHECK(name.ends_with(".jpeg"));
    }
}
