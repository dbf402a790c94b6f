#include "crypto/password_hash.h"

#include "crypto/hash_chain.h"

#include "child_process.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace weerbaar::crypto;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t mebibyte = 1ULL << 20;
constexpr Argon2Floor testFloor{.passes = 1, .memoryBytes = 8192};

// What the app and the tool pass, by passing nothing; and libsodium's INTERACTIVE is this floor.
static_assert(Argon2Floor{}.passes == 2 && Argon2Floor{}.memoryBytes == 64 * mebibyte);

Argon2Salt saltOf(std::string_view text)
{
    Argon2Salt salt{};
    REQUIRE(text.size() == salt.size());
    std::ranges::copy(text, salt.begin());
    return salt;
}

Fault faultOf(Argon2Cost cost, Argon2Floor floor = {})
{
    auto const key = hashPassword(SecretBytes::fromText("x"), Argon2Salt{}, cost, floor);
    REQUIRE_FALSE(key.has_value());
    return key.error().fault;
}

/// A device whose time grows with what Argon2 does: memory times passes, and a little to start.
struct Device {
    double secondsPerMebibyte = 0;
    double startSeconds = 0;
    std::vector<Argon2Cost>* measured = nullptr;

    std::chrono::duration<double> operator()(Argon2Cost cost) const
    {
        if (measured != nullptr)
            measured->push_back(cost);
        auto const mebibytes = static_cast<double>(cost.memoryBytes) / static_cast<double>(mebibyte);
        return std::chrono::duration<double>(startSeconds +
                                             secondsPerMebibyte * mebibytes * static_cast<double>(cost.passes));
    }
};

}  // namespace

TEST_CASE("Argon2id agrees with the reference program", "[crypto][argon2]")
{
    // printf %s "$SECRET" | argon2 sixteen-bytesalt -id -t $PASSES -k $KIB -p 1 -l 32 -r
    // (Debian's argon2 0~20171227, which is not libsodium's code)
    struct Answer {
        std::string secret;
        Argon2Cost cost;
        std::string key;
    };
    auto const answer = GENERATE(values<Answer>({
        {"correct horse battery staple", {1, 8 * mebibyte},
         "76c68c237875b0ca7a48d5f6dd6331e4ad0d9783cecdf26e6b5b100e4db1af61"},
        {"correct horse battery staple", {2, 64 * mebibyte},
         "d7dd54c3f2f77acdc9051027e3f570341f9e5bcaa1534f4169531bd823c9b415"},
        {"W\u00e4chter", {3, 1000 * 1024},
         "cabd1c4b19f38f61995686a3ca44b41947f0cb853914f83fb2e98de34b3dc409"},
    }));
    CAPTURE(answer.secret, answer.cost.passes, answer.cost.memoryBytes);
    auto const secret = SecretBytes::fromText(answer.secret);
    auto const key = hashPassword(secret, saltOf("sixteen-bytesalt"), answer.cost, testFloor);
    REQUIRE(key.has_value());
    CHECK(toHex(key->view()) == answer.key);
}

TEST_CASE("the key changes with the secret, the salt, the passes and the memory", "[crypto][argon2]")
{
    auto const keyOf = [](std::string_view secret, std::string_view salt, Argon2Cost cost) {
        return hashPassword(SecretBytes::fromText(secret), saltOf(salt), cost, testFloor).value();
    };
    auto const key = keyOf("geheim", "0123456789abcdef", {1, 16384});
    CHECK(key.equals(keyOf("geheim", "0123456789abcdef", {1, 16384})));
    CHECK_FALSE(key.equals(keyOf("geheiM", "0123456789abcdef", {1, 16384})));
    CHECK_FALSE(key.equals(keyOf("geheim ", "0123456789abcdef", {1, 16384})));
    CHECK_FALSE(key.equals(keyOf("geheim", "0123456789abcdeF", {1, 16384})));
    CHECK_FALSE(key.equals(keyOf("geheim", "0123456789abcdef", {2, 16384})));
    CHECK_FALSE(key.equals(keyOf("geheim", "0123456789abcdef", {1, 32768})));
}

TEST_CASE("a cost under the floor is refused", "[crypto][argon2]")
{
    CHECK(faultOf({1, 64 * mebibyte}) == Fault::CostTooLow);
    CHECK(faultOf({0, 64 * mebibyte}) == Fault::CostTooLow);
    CHECK(faultOf({2, 64 * mebibyte - 1}) == Fault::CostTooLow);
    CHECK(faultOf({64, 0}) == Fault::CostTooLow);
    // A test's floor does not reach under what Argon2 is defined for.
    CHECK(faultOf({0, 8192}, {.passes = 0, .memoryBytes = 0}) == Fault::CostTooLow);
    CHECK(faultOf({1, 8191}, {.passes = 0, .memoryBytes = 0}) == Fault::CostTooLow);
}

TEST_CASE("a cost above the ceiling is refused", "[crypto][argon2]")
{
    CHECK(faultOf({2, 512 * mebibyte + 1}) == Fault::CostTooHigh);
    CHECK(faultOf({2, UINT64_MAX}) == Fault::CostTooHigh);
    CHECK(faultOf({65, 64 * mebibyte}) == Fault::CostTooHigh);
    CHECK(faultOf({UINT64_MAX, 64 * mebibyte}) == Fault::CostTooHigh);
    CHECK(faultOf({65, 8192}, testFloor) == Fault::CostTooHigh);
    // No floor is so high that it lifts the ceiling.
    CHECK(faultOf({2, 600 * mebibyte}, {.passes = 1, .memoryBytes = 600 * mebibyte}) == Fault::CostTooHigh);
}

TEST_CASE("the bounds themselves are accepted", "[crypto][argon2]")
{
    auto const secret = SecretBytes::fromText("x");
    CHECK(hashPassword(secret, Argon2Salt{}, {2, 64 * mebibyte}).has_value());
    CHECK(hashPassword(secret, Argon2Salt{}, {2, 512 * mebibyte}).has_value());
    CHECK(hashPassword(secret, Argon2Salt{}, {64, 8192}, testFloor).has_value());
}

TEST_CASE("where the memory is refused that is told, and a cost too high before it is asked for", "[crypto][argon2]")
{
    auto const faultWithLittleMemory = [](Argon2Cost cost) {
        return runInChild([=] {
            auto const secret = SecretBytes::fromText("x");
            limitMemory(32 * mebibyte);
            auto const key = hashPassword(secret, Argon2Salt{}, cost, testFloor);
            return key ? 99 : static_cast<int>(key.error().fault);
        }).exitCode;
    };
    CHECK(faultWithLittleMemory({1, 8 * mebibyte}) == 99);
    CHECK(faultWithLittleMemory({1, 512 * mebibyte}) == static_cast<int>(Fault::OutOfMemory));
    CHECK(faultWithLittleMemory({1, 513 * mebibyte}) == static_cast<int>(Fault::CostTooHigh));
}

TEST_CASE("an empty secret ends the process", "[crypto][argon2]")
{
    auto const ending = runInChild([] {
        auto const key = hashPassword(SecretBytes(), Argon2Salt{}, {1, 8192}, testFloor);
        return 0;
    });
    CHECK(ending.signal == SIGABRT);
}

TEST_CASE("the calibration gives known devices known costs", "[crypto][argon2]")
{
    // Seconds per MiB and pass: the build machine of docs (0.069 s for the floor), a phone of some
    // years (0.3 s), a slow one (0.8 s), one too slow for us (1.4 s).
    CHECK(chooseArgon2Cost(Device{.secondsPerMebibyte = 0.069 / 128}) == Argon2Cost{5, 256 * mebibyte});
    CHECK(chooseArgon2Cost(Device{.secondsPerMebibyte = 0.3 / 128}) == Argon2Cost{2, 128 * mebibyte});
    CHECK(chooseArgon2Cost(Device{.secondsPerMebibyte = 0.45 / 128}) == Argon2Cost{3, 64 * mebibyte});
    CHECK(chooseArgon2Cost(Device{.secondsPerMebibyte = 0.8 / 128}) == Argon2Cost{2, 64 * mebibyte});
    CHECK(chooseArgon2Cost(Device{.secondsPerMebibyte = 1.4 / 128}) == Argon2Cost{2, 64 * mebibyte});
    CHECK(chooseArgon2Cost([](Argon2Cost) { return 30s; }) == Argon2Cost{2, 64 * mebibyte});
    CHECK(chooseArgon2Cost([](Argon2Cost) { return 0ms; }) == Argon2Cost{64, 256 * mebibyte});
}

TEST_CASE("on any device the calibration lands between half a second and a second", "[crypto][argon2]")
{
    for (double floorSeconds = 0.001; floorSeconds < 20; floorSeconds *= 1.013) {
        for (double const startShare : {0.0, 0.1, 0.5, 0.9}) {
            std::vector<Argon2Cost> measured;
            Device const device{.secondsPerMebibyte = floorSeconds * (1 - startShare) / 128,
                                .startSeconds = floorSeconds * startShare,
                                .measured = &measured};
            auto const cost = chooseArgon2Cost(device);
            auto const isMeasured = std::ranges::find(measured, cost) != measured.end();
            auto const measurements = measured.size();
            auto const seconds = device(cost).count();
            auto const floor = Argon2Cost{argon2MinimumPasses, argon2MinimumBytes};
            CAPTURE(floorSeconds, startShare, cost.passes, cost.memoryBytes / mebibyte, seconds);

            REQUIRE(isMeasured);
            REQUIRE(measurements <= 8);
            REQUIRE(cost.passes >= argon2MinimumPasses);
            REQUIRE(cost.passes <= argon2MaximumPasses);
            REQUIRE(cost.memoryBytes >= argon2MinimumBytes);
            REQUIRE(cost.memoryBytes <= argon2CalibrationBytes);
            if (floorSeconds > 0.75)
                REQUIRE(cost == floor);
            else
                REQUIRE(seconds <= 1.0);
            if (cost.passes < argon2MaximumPasses)
                REQUIRE(seconds >= 0.5);
            // Memory comes first: passes are added only where twice the memory takes too long.
            if (cost.passes > argon2MinimumPasses && cost.memoryBytes < argon2CalibrationBytes)
                REQUIRE(std::max(2 * device({argon2MinimumPasses, cost.memoryBytes}).count(),
                                 device({argon2MinimumPasses, 2 * cost.memoryBytes}).count()) > 0.75);
        }
    }
}

TEST_CASE("no run of the calibration is tried that is bound to take much too long", "[crypto][argon2]")
{
    for (double floorSeconds = 0.001; floorSeconds < 20; floorSeconds *= 1.05) {
        std::vector<Argon2Cost> measured;
        Device const device{.secondsPerMebibyte = floorSeconds / 128, .measured = &measured};
        (void)chooseArgon2Cost(device);
        auto const runs = measured;
        for (auto const& cost : runs) {
            CAPTURE(floorSeconds, cost.passes, cost.memoryBytes / mebibyte);
            REQUIRE(device(cost).count() <= std::max(0.76, floorSeconds));
        }
    }
}

TEST_CASE("a slow first run does not weaken the cost", "[crypto][argon2]")
{
    int runs = 0;
    auto const cost = chooseArgon2Cost([&](Argon2Cost asked) {
        auto const time = Device{.secondsPerMebibyte = 0.25 / 128}(asked);
        return ++runs == 1 ? 3 * time : time;
    });
    CHECK(cost == Argon2Cost{2, 128 * mebibyte});
}

TEST_CASE("memory the device refuses is not chosen", "[crypto][argon2]")
{
    auto const cost = chooseArgon2Cost([](Argon2Cost asked) {
        if (asked.memoryBytes > 128 * mebibyte)
            return std::chrono::duration<double>::max();
        return Device{.secondsPerMebibyte = 0.069 / 128}(asked);
    });
    CHECK(cost == Argon2Cost{10, 128 * mebibyte});

    auto const refusesAll = chooseArgon2Cost([](Argon2Cost) { return std::chrono::duration<double>::max(); });
    CHECK(refusesAll == Argon2Cost{2, 64 * mebibyte});
}

TEST_CASE("passes that take longer than expected are taken back", "[crypto][argon2]")
{
    // A device that grows hot: from the fifth pass on, each takes three times as long.
    auto const time = [](Argon2Cost asked) {
        auto const cool = Device{.secondsPerMebibyte = 0.069 / 128};
        auto const hotPasses = asked.passes > 4 ? 3 * (asked.passes - 4) : 0;
        return cool({std::min<std::uint64_t>(asked.passes, 4) + hotPasses, asked.memoryBytes});
    };
    // 2 passes at 256 MiB take 0.276 s; 5 were aimed for and take 0.966 s.
    CHECK(chooseArgon2Cost(time) == Argon2Cost{5, 256 * mebibyte});
    // With a steeper rise 5 take 2.6 s; the second aim is too low to be more than was measured.
    auto const steep = [&](Argon2Cost asked) { return asked.passes > 4 ? 2.7 * time(asked) : time(asked); };
    auto const cost = chooseArgon2Cost(steep);
    CHECK(cost == Argon2Cost{2, 256 * mebibyte});
    // With a gentle one 5 take 1.16 s, and 3 are tried next.
    auto const gentle = [&](Argon2Cost asked) { return asked.passes > 4 ? 1.2 * time(asked) : time(asked); };
    CHECK(chooseArgon2Cost(gentle) == Argon2Cost{3, 256 * mebibyte});
}

TEST_CASE("calibrating this very machine gives a cost that opens", "[crypto][argon2][slow]")
{
    // How long it takes is not asserted: the machine may be busy with other things.
    auto const cost = calibrateArgon2();
    CAPTURE(cost.passes, cost.memoryBytes / mebibyte);
    CHECK(cost.passes >= argon2MinimumPasses);
    CHECK(cost.passes <= argon2MaximumPasses);
    auto const mebibytes = cost.memoryBytes / mebibyte;
    CHECK((mebibytes == 64 || mebibytes == 128 || mebibytes == 256));
    CHECK(hashPassword(SecretBytes::fromText("x"), Argon2Salt{}, cost).has_value());
}
