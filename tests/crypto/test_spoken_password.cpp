#include "crypto/spoken_password.h"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>
#include <string_view>

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
    std::string_view const shape = "cvcvc-cvcvc-cvcvc-cvcvc-cvcvc";
    std::set<std::string> seen;
    for (int i = 0; i < 200; ++i) {
        auto const password = generated();
        REQUIRE(password.size() == shape.size());
        for (std::size_t at = 0; at < shape.size(); ++at) {
            std::string_view const allowed = shape[at] == 'c' ? "bdfghjklmnprstvz" : shape[at] == 'v' ? "aiou" : "-";
            CHECK(allowed.find(password[at]) != std::string_view::npos);
        }
        seen.insert(password);
    }
    CHECK(seen.size() == 200);
}
