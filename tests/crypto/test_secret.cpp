#include "crypto/secret.h"

#include "child_process.h"

#include <algorithm>
#include <fstream>
#include <ostream>
#include <sstream>
#include <string>
#include <type_traits>

using namespace weerbaar::crypto;

namespace {

template <class T>
concept Streamable = requires(std::ostream& out, T const& value) { out << value; };

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(!std::is_copy_constructible_v<SecretKey> && !std::is_copy_assignable_v<SecretKey>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes> && std::is_nothrow_move_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretKey> && std::is_nothrow_move_assignable_v<SecretKey>);
static_assert(!Streamable<SecretBytes> && !Streamable<SecretKey>);
static_assert(Streamable<std::string>, "the concept itself works");
// Neither turns into text or bytes, nor a key comes from loose bytes, without somebody saying so.
static_assert(!std::is_convertible_v<SecretBytes, ByteView> && !std::is_convertible_v<SecretKey, ByteView>);
static_assert(!std::is_convertible_v<ByteView, SecretBytes> && !std::is_constructible_v<SecretKey, SecretBytes>);
static_assert(!std::is_default_constructible_v<SecretKey>);

std::string textOf(SecretBytes const& secret)
{
    return {secret.view().begin(), secret.view().end()};
}

/// Whether the kernel leaves the page of `address` out of core dumps; nothing where it does not tell.
std::optional<bool> isKeptFromDumps(void const* address)
{
    std::ifstream maps("/proc/self/smaps");
    auto const wanted = reinterpret_cast<std::uintptr_t>(address);
    bool isInside = false;
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t begin = 0;
        std::uintptr_t end = 0;
        char dash = 0;
        if (std::istringstream range(line); range >> std::hex >> begin >> dash >> end && dash == '-')
            isInside = begin <= wanted && wanted < end;
        else if (isInside && line.starts_with("VmFlags:"))
            return line.find(" dd") != std::string::npos;
    }
    return std::nullopt;
}

}  // namespace

TEST_CASE("a secret holds the bytes it was given", "[crypto][secret]")
{
    CHECK(textOf(SecretBytes::fromText("W\u00e4chter")) == "W\xc3\xa4" "chter");
    CHECK(textOf(SecretBytes(bytesOf("abc"))) == "abc");
    CHECK(SecretBytes::fromText("").isEmpty());
    CHECK(SecretBytes().isEmpty());
    CHECK(SecretBytes::random(0).isEmpty());
}

TEST_CASE("a new secret of a given size is all zero", "[crypto][secret]")
{
    auto const size = GENERATE(1U, 15U, 16U, 32U, 4096U, 5000U);
    SecretBytes const secret{std::size_t{size}};
    CHECK(secret.size() == size);
    CHECK(std::ranges::all_of(secret.view(), [](auto byte) { return byte == 0; }));
}

TEST_CASE("random secrets differ from each other and from zero", "[crypto][secret]")
{
    auto const first = SecretBytes::random(32);
    CHECK(first.size() == 32);
    CHECK_FALSE(first.equals(SecretBytes::random(32)));
    CHECK_FALSE(first.equals(SecretBytes(std::size_t{32})));
    CHECK_FALSE(SecretKey::random().equals(SecretKey::random()));
}

TEST_CASE("secrets are equal by content, and unequal when the length differs", "[crypto][secret]")
{
    auto const secret = SecretBytes::fromText("geheim");
    CHECK(secret.equals(SecretBytes::fromText("geheim")));
    CHECK_FALSE(secret.equals(SecretBytes::fromText("geheiM")));
    CHECK_FALSE(secret.equals(SecretBytes::fromText("gehei")));
    CHECK_FALSE(secret.equals(SecretBytes::fromText("geheim!")));
    CHECK_FALSE(secret.equals(SecretBytes()));
    CHECK(SecretBytes().equals(SecretBytes()));
}

TEST_CASE("a clone is a second owner of the same content", "[crypto][secret]")
{
    auto secret = SecretBytes::fromText("geheim");
    auto const clone = secret.clone();
    CHECK(clone.equals(secret));
    CHECK(clone.view().data() != secret.view().data());
    secret.bytes()[0] = 'G';
    CHECK(textOf(clone) == "geheim");
}

TEST_CASE("a secret that was moved from is empty", "[crypto][secret]")
{
    auto first = SecretBytes::fromText("een");
    auto second = std::move(first);
    CHECK(first.isEmpty());  // NOLINT(bugprone-use-after-move): the promise under test
    CHECK(first.view().data() == nullptr);
    CHECK(textOf(second) == "een");

    auto third = SecretBytes::fromText("drie");
    third = std::move(second);
    CHECK(second.isEmpty());  // NOLINT(bugprone-use-after-move)
    CHECK(textOf(third) == "een");

    auto& itself = third;
    third = std::move(itself);
    CHECK(textOf(third) == "een");

    auto key = SecretKey::random();
    auto const other = std::move(key);
    CHECK(key.view().empty());  // NOLINT(bugprone-use-after-move)
    CHECK(other.view().size() == SecretKey::size);
}

TEST_CASE("writing one byte past the end of a secret ends the process", "[crypto][secret]")
{
    auto const size = GENERATE(1U, 6U, 32U, 4096U);
    auto const ending = runInChild([&] {
        SecretBytes secret{std::size_t{size}};
        std::uint8_t volatile* const data = secret.bytes().data();
        data[size - 1] = 1;
        data[size] = 1;
        return 0;
    });
    CHECK(ending.signal == SIGSEGV);
}

TEST_CASE("reading one byte past the end of a secret ends the process", "[crypto][secret]")
{
    auto const ending = runInChild([] {
        SecretBytes const secret{std::size_t{32}};
        std::uint8_t const volatile* const data = secret.view().data();
        return int{data[32]};
    });
    CHECK(ending.signal == SIGSEGV);
}

TEST_CASE("writing before the beginning of a secret ends the process at the latest when it goes", "[crypto][secret]")
{
    auto const ending = runInChild([] {
        {
            SecretBytes secret{std::size_t{32}};
            std::uint8_t volatile* const data = secret.bytes().data();
            data[-1] = static_cast<std::uint8_t>(data[-1] ^ 1U);
        }
        return 0;
    });
    CHECK(ending.signal.has_value());
}

TEST_CASE("nothing can be read where a secret was", "[crypto][secret]")
{
    auto const destroyed = runInChild([] {
        std::uint8_t const volatile* data = nullptr;
        {
            auto const secret = SecretBytes::fromText("geheim");
            data = secret.view().data();
        }
        return int{data[0]};
    });
    CHECK(destroyed.signal == SIGSEGV);

    auto const overwritten = runInChild([] {
        auto secret = SecretBytes::fromText("geheim");
        std::uint8_t const volatile* const data = secret.view().data();
        secret = SecretBytes();
        return int{data[0]};
    });
    CHECK(overwritten.signal == SIGSEGV);
}

TEST_CASE("a secret stays out of core dumps", "[crypto][secret]")
{
    std::string const ordinary(4096, 'x');
    if (!isKeptFromDumps(ordinary.data()))
        SKIP("this kernel does not tell");
    REQUIRE(isKeptFromDumps(ordinary.data()) == false);
    auto const secret = SecretBytes::fromText("geheim");
    CHECK(isKeptFromDumps(secret.view().data()) == true);
}

TEST_CASE("a key made of anything but 32 bytes ends the process", "[crypto][secret]")
{
    auto const size = GENERATE(0U, 31U, 33U);
    auto const ending = runInChild([&] {
        auto const key = SecretKey::fromBytes(SecretBytes(std::size_t{size}));
        return 0;
    });
    CHECK(ending.signal == SIGABRT);
    CHECK(SecretKey::fromBytes(SecretBytes::random(32)).view().size() == 32);
}

TEST_CASE("a secret too large for any memory is refused as new refuses", "[crypto][secret]")
{
    CHECK_THROWS_AS(SecretBytes(std::size_t{1} << 60), std::bad_alloc);
}
