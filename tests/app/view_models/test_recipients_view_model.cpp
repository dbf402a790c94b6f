#include "app/view_models/recipients_view_model.h"

#include "app/error_text.h"
#include "app/qr_code.h"
#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::RecipientsViewModel;
using test::column;

namespace {

// The age specification's own: the recipient of the identity that is 32 bytes 0x42.
QString const known = QStringLiteral("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj");

struct Recipients {
    test::TestVault vault;
    transfer::ContactStore store{vault.database(), vault.clock()};
    RecipientsViewModel model{store};
    QAbstractItemModelTester tester{model.list(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    bool add(QString const& name, QString const& key)
    {
        model.setNewName(name);
        model.setNewKey(key);
        return model.add();
    }
};

QString otherKey()
{
    return QString::fromStdString(crypto::age::toText(crypto::age::Identity::generate().recipient()));
}

}  // namespace

TEST_CASE("a key shows its fingerprint before it is kept", "[app][recipients]")
{
    Recipients recipients;
    auto& model = recipients.model;
    QSignalSpy added(&model, &RecipientsViewModel::added);
    model.setNewName(QStringLiteral("De griffier"));
    model.setNewKey(known.left(20));
    CHECK(model.newFingerprint().isEmpty());
    CHECK(model.newKeyError().isEmpty());  // it is being typed
    model.setNewKey(QStringLiteral(" ") + known + QStringLiteral("\n"));
    CHECK(model.newFingerprint() == QString::fromStdString(crypto::age::fingerprint(*crypto::age::recipientFrom(known.toStdString()))));
    REQUIRE(model.add());
    CHECK(model.count() == 1);
    CHECK(column(*model.list(), "name") == QStringList{QStringLiteral("De griffier")});
    CHECK(column(*model.list(), "key") == QStringList{known});
    CHECK(model.newKey().isEmpty());
    CHECK(model.newName().isEmpty());
    CHECK(model.doneText().contains(QStringLiteral("De griffier")));
    REQUIRE(added.size() == 1);
    CHECK(model.find(added[0][0].toInt())->key == known);
}

TEST_CASE("what is no key is told, and what was typed stays", "[app][recipients]")
{
    Recipients recipients;
    auto& model = recipients.model;
    CHECK_FALSE(recipients.add(QStringLiteral("De griffier"), known.left(61) + QStringLiteral("q")));
    CHECK(model.newKeyError() == app::errorText({ErrorCode::InvalidRecipient}));
    CHECK(model.newName() == QStringLiteral("De griffier"));
    CHECK_FALSE(recipients.add(QStringLiteral("De griffier"), QString()));
    CHECK_FALSE(model.newKeyError().isEmpty());
    // At once, and not as a slip of the pen.
    model.setNewKey(QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5RI5zjv5BTqKX0U5AGGkJLsRlN3oFQKMHr0tAQ3bFS jan@pc"));
    CHECK(model.newKeyError() == app::errorText({ErrorCode::UnsupportedRecipient}));
    CHECK_FALSE(recipients.add(QStringLiteral("  "), known));
    CHECK_FALSE(model.error().isEmpty());
    CHECK(model.count() == 0);

    REQUIRE(recipients.add(QStringLiteral("De griffier"), known));
    CHECK(model.error().isEmpty());
    CHECK_FALSE(recipients.add(QStringLiteral("Iemand anders"), known));
    CHECK(model.newKeyError().contains(QStringLiteral("De griffier")));
    CHECK(model.count() == 1);
}

TEST_CASE("a recipient gets another name, and is removed", "[app][recipients]")
{
    Recipients recipients;
    auto& model = recipients.model;
    REQUIRE(recipients.add(QStringLiteral("B"), known));
    REQUIRE(recipients.add(QStringLiteral("a"), otherKey()));
    CHECK(column(*model.list(), "name") == QStringList{QStringLiteral("a"), QStringLiteral("B")});
    auto const id = test::cell(*model.list(), 1, "contactId").toInt();
    CHECK(model.rename(id, QStringLiteral("C. Griffier")));
    CHECK_FALSE(model.rename(id, QStringLiteral(" ")));
    CHECK_FALSE(model.error().isEmpty());
    CHECK(column(*model.list(), "name") == QStringList{QStringLiteral("a"), QStringLiteral("C. Griffier")});
    model.remove(id);
    CHECK(model.error().isEmpty());
    CHECK(model.find(id) == nullptr);
    CHECK(column(*model.list(), "name") == QStringList{QStringLiteral("a")});
    model.remove(id);
    CHECK(model.error() == app::errorText({ErrorCode::UnknownContact}));
}

TEST_CASE("a key comes from a photo of its QR code, or from a text file", "[app][recipients]")
{
    Recipients recipients;
    auto& model = recipients.model;
    test::TempFolder folder;
    auto const file = QString::fromStdString((folder.path() / "sleutel").string());
    auto const read = [&] {
        model.readKey(QUrl::fromLocalFile(file));
        REQUIRE(test::waitUntil([&] { return !model.isBusy(); }));
    };
    SECTION("a picture, in capitals")
    {
        REQUIRE(app::qrCode(known.toUpper().toStdString()).save(file, "PNG"));
        read();
        CHECK(model.newKey() == known);
        CHECK_FALSE(model.newFingerprint().isEmpty());
        CHECK(model.newKeyError().isEmpty());
    }
    SECTION("a text file, as age-keygen -y writes it")
    {
        test::writeText(folder.path() / "sleutel", known.toStdString() + "\n");
        read();
        CHECK(model.newKey() == known);
    }
    SECTION("a picture of something else")
    {
        model.setNewKey(QStringLiteral("age1"));
        REQUIRE(app::qrCode("HTTPS://EXAMPLE.NL").save(file, "PNG"));
        read();
        CHECK(model.newKey() == QStringLiteral("age1"));
        CHECK(model.newKeyError() == app::errorText({ErrorCode::InvalidRecipient}));
    }
    SECTION("a picture without a code")
    {
        QImage empty(200, 200, QImage::Format_RGB32);
        empty.fill(Qt::white);
        REQUIRE(empty.save(file, "PNG"));
        read();
        CHECK(model.newKeyError() == app::errorText({ErrorCode::NoQrCode}));
    }
    SECTION("a file that is not there")
    {
        read();
        CHECK_FALSE(model.newKeyError().isEmpty());
    }
}
