#include "crypto/spoken_password.h"

#include <catch2/catch_test_macros.hpp>

#include <regex>
#include <set>
#include <string>

using namespace weerbaar::crypto;

namespace {

std::string proquintOf(std::uint16_t value)
{
    auto const group = proquint(value);
    return {group.begin(), group.end()};
}

std::string generated()
{
    auto const password = spokenPassword();
    return {reinterpret_cast<char const*>(password.view().data()), password.size()};
}

}  // namespace

TEST_CASE("a proquint says sixteen bits as its proposal does", "[crypto]")
{
    // The examples of arXiv:0901.4016: IP addresses, two groups each.
    CHECK(proquintOf(0x7F00) == "lusab");  // 127.0.0.1
    CHECK(proquintOf(0x0001) == "babad");
    CHECK(proquintOf(0x3F54) == "gutih");  // 63.84.220.193
    CHECK(proquintOf(0xDCC1) == "tugad");
    CHECK(proquintOf(0x0000) == "babab");
    CHECK(proquintOf(0xFFFF) == "zuzuz");
}

TEST_CASE("a spoken password is five groups, and never the same", "[crypto]")
{
    std::regex const shape("([bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz])"
                           "(-[bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz]){4}");
    std::set<std::string> seen;
    for (int i = 0; i < 200; ++i) {
        auto const password = generated();
        CHECK(std::regex_match(password, shape));
        seen.insert(password);
    }
    CHECK(seen.size() == 200);
}
