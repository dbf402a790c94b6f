#include "core/transfer/age_error.h"
#include "tests/support/outcome.h"

using namespace weerbaar;
using namespace weerbaar::test;
using crypto::age::Fault;
using crypto::age::Lock;

TEST_CASE("every fault of an age file has its code", "[core][transfer]")
{
    auto const check = [](Fault fault, ErrorCode code, std::string const& where = {}) {
        CHECK(transfer::errorOf(fault).code == code);
        CHECK(transfer::errorOf(fault).where == where);
    };
    check(Fault::Header, ErrorCode::NotAgeFile);
    check(Fault::LineEnds, ErrorCode::NotAgeFile, "line-ends");
    check(Fault::Utf16, ErrorCode::NotAgeFile, "utf-16");
    check(Fault::Armor, ErrorCode::DamagedExport, "armor");
    check(Fault::Hmac, ErrorCode::DamagedExport, "header");
    check(Fault::Payload, ErrorCode::DamagedExport, "payload");
    check(Fault::WorkFactor, ErrorCode::TooMuchWork);
    check(Fault::Memory, ErrorCode::OutOfMemory);
    check(Fault::Source, ErrorCode::SourceUnreadable, "read");
    check(Fault::Sink, ErrorCode::StorageFailed, "write");
    CHECK(transfer::errorOf(Fault::NoMatch, Lock::Key).where == "key");
    CHECK(transfer::errorOf(Fault::NoMatch, Lock::Passphrase).where == "password");
    CHECK(transfer::errorOf(Fault::NoMatch, Lock::Passphrase).code == ErrorCode::WrongExportKey);
}

TEST_CASE("a file asks for a password or for a key", "[core][transfer]")
{
    CHECK(transfer::checkLock(Lock::Key, Lock::Key));
    CHECK(transfer::checkLock(Lock::Passphrase, Lock::Passphrase));
    CHECK(codeOf(transfer::checkLock(Lock::Passphrase, Lock::Key)) == ErrorCode::NeedsPassword);
    CHECK(codeOf(transfer::checkLock(Lock::Key, Lock::Passphrase)) == ErrorCode::NeedsKey);
}

TEST_CASE("a public key is read as it was pasted, and a strange sort is named", "[core][transfer]")
{
    std::string const text = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    CHECK(toText(take(transfer::recipientFrom(text))) == text);
    CHECK(toText(take(transfer::recipientFrom(" \t" + text + "\r\n"))) == text);
    CHECK(codeOf(transfer::recipientFrom("")) == ErrorCode::InvalidRecipient);
    CHECK(codeOf(transfer::recipientFrom(" \n")) == ErrorCode::InvalidRecipient);
    CHECK(codeOf(transfer::recipientFrom(text.substr(1))) == ErrorCode::InvalidRecipient);
    CHECK(codeOf(transfer::recipientFrom(text + ' ' + text)) == ErrorCode::InvalidRecipient);
    auto const plugin = transfer::recipientFrom("age1yubikey1q2w7u3vpya839jxxuq8g0sedh3d740d4xvn639sqhr95ejj8vu3hyfumptt");
    CHECK(codeOf(plugin) == ErrorCode::UnsupportedRecipient);
    CHECK(whereOf(plugin) == "age1yubikey");
    auto const ssh = transfer::recipientFrom("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5RI5zjv5BTqKX0U5AGGkJLsRlN3oFQKMHr0tAQ3bFS jan");
    CHECK(codeOf(ssh) == ErrorCode::UnsupportedRecipient);
    CHECK(whereOf(ssh) == "ssh-ed25519");
    for (char const* const secret : {" AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX\n", "AGE-SECRET-KEY-1QQQ",
                                     "age-secret-key-1gfpyysjz", "AGE-SECRET-KEY-PQ-1QQQ"}) {
        INFO(secret);
        CHECK(codeOf(transfer::recipientFrom(secret)) == ErrorCode::UnsupportedRecipient);
        CHECK(whereOf(transfer::recipientFrom(secret)) == transfer::secretKeySort);
    }
}
