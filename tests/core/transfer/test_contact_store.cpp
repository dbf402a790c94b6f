#include "core/transfer/contact_store.h"

#include "tests/support/test_vault.h"

#include <catch2/catch_all.hpp>

using namespace weerbaar;
using namespace weerbaar::transfer;
using test::codeOf;
using test::take;

namespace {

// The age specification's own: the recipient of the identity that is 32 bytes 0x42.
constexpr std::string_view known = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

crypto::age::Recipient other()
{
    return crypto::age::Identity::generate().recipient();
}

struct Contacts {
    test::TestVault vault;
    ContactStore store{vault.database(), vault.clock()};
};

}  // namespace

TEST_CASE("a public key is read as people paste it", "[core][transfer][contact]")
{
    auto const recipient = take(recipientFromPerson(known));
    CHECK(crypto::age::toText(recipient) == known);
    std::string broken(known);
    broken.insert(30, "\r\n  ");
    CHECK(take(recipientFromPerson("  " + broken + "\n")) == recipient);
}

TEST_CASE("a slip of the pen is told from a key that we do not know", "[core][transfer][contact]")
{
    std::string upper(known);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
    std::string mixed(known);
    mixed[10] = static_cast<char>(std::toupper(mixed[10]));
    std::string slip(known);
    slip[20] = slip[20] == 'q' ? 'p' : 'q';
    for (std::string const& text : {std::string(), std::string("age1"), upper, mixed, slip, std::string(known.substr(1)),
                                    std::string(known) + "q", std::string("griffier@gemeente.nl")}) {
        INFO(text);
        CHECK(codeOf(recipientFromPerson(text)) == ErrorCode::InvalidRecipient);
    }
    auto const ssh = recipientFromPerson("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM/XXUB+VHtZ6isGN alice");
    CHECK(codeOf(ssh) == ErrorCode::UnsupportedRecipient);
    CHECK(test::whereOf(ssh) == "ssh-ed25519");
    // Made by the age specification's rules for a plugin's recipient: any prefix, Bech32 checksum.
    auto const plugin = recipientFromPerson("age1yubikey1q2w7u3vpya839jxxuq8g0sedh3d740d4xvn639sqhr95ejj8vu3hyfumptt");
    CHECK(codeOf(plugin) == ErrorCode::UnsupportedRecipient);
    CHECK(test::whereOf(plugin) == "age1yubikey");
}

TEST_CASE("contacts are kept, by name, across a restart", "[core][transfer][contact]")
{
    Contacts contacts;
    auto const key = take(recipientFromPerson(known));
    auto const second = other();
    auto const clerk = take(contacts.store.add(" De griffier ", key));
    auto const adviser = take(contacts.store.add("adviseur Ünal", second));
    auto const list = take(contacts.store.list());
    REQUIRE(list.size() == 2);
    CHECK(list[0] == Contact{adviser, "adviseur Ünal", second, test::MovingClock::start});
    CHECK(list[1] == Contact{clerk, "De griffier", key, test::MovingClock::start});

    contacts.vault.reopen();
    ContactStore again(contacts.vault.database(), contacts.vault.clock());
    CHECK(take(again.list()) == list);
    CHECK(take(again.find(key)) == list[1]);
    CHECK_FALSE(take(again.find(other())));
    take(again.rename(clerk, "G. Riffier"));
    take(again.remove(adviser));
    auto const left = take(again.list());
    REQUIRE(left.size() == 1);
    CHECK(left[0].name == "G. Riffier");
}

TEST_CASE("a contact that cannot be is refused, and nothing changes", "[core][transfer][contact]")
{
    Contacts contacts;
    auto const key = other();
    auto const id = take(contacts.store.add("De griffier", key));
    auto const before = take(contacts.store.list());
    auto const refused = [&](Result<std::int64_t> const& added, ErrorCode code, std::string const& where) {
        CHECK(codeOf(added) == code);
        CHECK(test::whereOf(added) == where);
    };
    refused(contacts.store.add("Iemand anders", key), ErrorCode::InvalidInput, "recipient");
    refused(contacts.store.add("  \n", other()), ErrorCode::MissingAnswer, "name");
    refused(contacts.store.add(std::string(contactNameMaximumBytes + 1, 'x'), other()), ErrorCode::TextTooLong, "name");
    refused(contacts.store.add("twee\nregels", other()), ErrorCode::InvalidText, "name");
    refused(contacts.store.add("\xFF", other()), ErrorCode::InvalidText, "name");
    CHECK(codeOf(contacts.store.rename(id, "")) == ErrorCode::MissingAnswer);
    CHECK(codeOf(contacts.store.rename(id + 1, "Wie?")) == ErrorCode::UnknownContact);
    CHECK(codeOf(contacts.store.remove(id + 1)) == ErrorCode::UnknownContact);
    CHECK(take(contacts.store.list()) == before);
}
