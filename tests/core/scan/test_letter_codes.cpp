#include "core/scan/letter_codes.h"

#include "tests/support/outcome.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace weerbaar;
using namespace weerbaar::scan;
using namespace weerbaar::test;

namespace {

crypto::Bytes letterOf(std::size_t size)
{
    crypto::Bytes letter(size);
    for (std::size_t i = 0; i < size; ++i)
        letter[i] = static_cast<std::uint8_t>(i * 7 + i / 256);
    return letter;
}

LetterCodes replies()
{
    return LetterCodes(ErrorCode::NotAReply);
}

}  // namespace

TEST_CASE("a letter is written as codes the way it is documented", "[core][scan][letter]")
{
    // "AB", "Hello!!" and "base-45" are the examples of RFC 9285, 4.3; the checks are by Python's hashlib.
    CHECK(toCodes(crypto::bytesOf("AB")) == std::vector<std::string>{"WB1:38164FBD:1/1:4243AADC:BB8"});
    CHECK(toCodes(crypto::bytesOf("Hello!!")).front().ends_with(":%69 VD92EX0"));
    CHECK(toCodes(crypto::bytesOf("base-45")).front().ends_with(":UJCLQE7W581"));
    CHECK(toCodes(crypto::Bytes()).empty());
}

TEST_CASE("a letter comes back from its codes, whatever their order", "[core][scan][letter]")
{
    for (std::size_t const size : {std::size_t(1), std::size_t(2), codeMaximumBytes, codeMaximumBytes + 1, 2 * codeMaximumBytes + 1,
                                   codesAtMost * codeMaximumBytes}) {
        INFO(size);
        auto const letter = letterOf(size);
        auto codes = toCodes(letter);
        REQUIRE(codes.size() == (size + codeMaximumBytes - 1) / codeMaximumBytes);
        for (auto const& code : codes)
            CHECK(code.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:") == std::string::npos);
        std::reverse(codes.begin(), codes.end());
        auto gathered = replies();
        CHECK(gathered.count() == 0);
        for (std::size_t i = 0; i < codes.size(); ++i) {
            take(gathered.add(codes[i]));
            take(gathered.add(codes[i]));  // one that is photographed twice
            CHECK(gathered.count() == static_cast<int>(codes.size()));
            CHECK(gathered.missing().size() == codes.size() - i - 1);
        }
        CHECK(take(gathered.letter()) == letter);
    }
    CHECK(toCodes(letterOf(codesAtMost * codeMaximumBytes + 1)).empty());
}

TEST_CASE("it is known which codes are missing", "[core][scan][letter]")
{
    auto const codes = toCodes(letterOf(3 * codeMaximumBytes));
    auto gathered = replies();
    CHECK(codeOf(gathered.letter()) == ErrorCode::NotAReply);
    take(gathered.add(codes[1]));
    CHECK(gathered.missing() == std::vector<int>{1, 3});
    CHECK(codeOf(gathered.letter()) == ErrorCode::NotAReply);
}

TEST_CASE("every cut and every changed character of a code is refused, and harms nothing", "[core][scan][letter]")
{
    auto const codes = toCodes(letterOf(codeMaximumBytes + 40));
    auto gathered = replies();
    take(gathered.add(codes[0]));
    auto const& code = codes[1];
    for (std::size_t length = 0; length < code.size(); ++length)
        CHECK(codeOf(gathered.add(std::string_view(code).substr(0, length))) == ErrorCode::NotAReply);
    for (std::size_t at = 0; at < code.size(); ++at) {
        for (unsigned change = 1; change < 256; ++change) {
            auto altered = code;
            altered[at] = static_cast<char>(static_cast<unsigned char>(altered[at]) ^ change);
            bool const isLater = at == 2 && altered[at] >= '2' && altered[at] <= '9';
            if (codeOf(gathered.add(altered)) != (isLater ? ErrorCode::NewerPack : ErrorCode::NotAReply))
                FAIL_CHECK("character " << at << " as " << altered);
        }
    }
    CHECK(gathered.missing() == std::vector<int>{2});
    take(gathered.add(code));
    CHECK(take(gathered.letter()) == letterOf(codeMaximumBytes + 40));
}

TEST_CASE("codes of two letters are not mixed", "[core][scan][letter]")
{
    auto const codes = toCodes(letterOf(codeMaximumBytes + 1));
    auto const others = toCodes(letterOf(codeMaximumBytes + 2));
    auto gathered = replies();
    take(gathered.add(codes[0]));
    CHECK(whereOf(gathered.add(others[1])) == "mixed");
    take(gathered.add(codes[1]));
    CHECK(take(gathered.letter()) == letterOf(codeMaximumBytes + 1));
}

TEST_CASE("in one picture, what is foreign counts only when nothing is ours", "[core][scan][letter]")
{
    auto const codes = toCodes(letterOf(2 * codeMaximumBytes));
    auto const address = std::string("https://www.example.org/");
    auto gathered = replies();
    std::vector<std::string> const poster{address};
    CHECK(whereOf(gathered.addPicture(poster)) == "foreign");
    std::vector<std::string> const beside{address, codes[0], codes[1]};
    take(gathered.addPicture(beside));
    CHECK(gathered.missing().empty());
    std::vector<std::string> const spoiled{codes[0] + '0', codes[1]};
    CHECK(whereOf(gathered.addPicture(spoiled)) == "damaged");
}

TEST_CASE("codes of which each is right and the whole is not are refused", "[core][scan][letter]")
{
    // The codes of two letters under one name: what only somebody who wants it can make.
    auto gathered = replies();
    take(gathered.add("WB1:38164FBD:1/2:0698ED2A:BB8"));
    take(gathered.add("WB1:38164FBD:2/2:B36C5AFD:BB8"));
    REQUIRE(gathered.missing().empty());
    CHECK(codeOf(gathered.letter()) == ErrorCode::NotAReply);
}
