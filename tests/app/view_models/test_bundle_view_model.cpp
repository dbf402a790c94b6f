#include "app/view_models/bundle_view_model.h"

#include "app/error_text.h"
#include "crypto/hash_chain.h"
#include "tests/app/evidence.h"
#include "tests/app/surroundings.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtTest/QAbstractItemModelTester>

using namespace weerbaar;
using app::BundleViewModel;
using test::column;
using test::take;

namespace {

struct Bundling {
    test::TestVault vault;
    test::TempFolder out;
    incident::IncidentStore store{vault.database(), test::library().protocol(), vault.clock()};
    evidence::AttachmentStore attachments{vault.database(), vault.folder()};
    report::ExportLog exports{vault.database(), vault.clock()};
    vault::SettingsStore settings{vault.database()};
    transfer::ContactStore contacts{vault.database(), vault.clock()};
    app::RecipientsViewModel recipients{contacts};
    test::HandShare target;
    app::Sharer sharer{&target, vault.folder()};
    crypto::age::Identity identity = crypto::age::Identity::generate();
    std::string id = take(store.add(test::toldAccount()));
    std::optional<BundleViewModel> model;

    Bundling()
    {
        auto const attachment = test::takenIn(vault, "bericht.txt", crypto::bytesOf("Ik weet je te vinden."));
        take(store.attach(id, attachment.forChain()));
        recipients.setNewName(QStringLiteral("De griffier"));
        recipients.setNewKey(QString::fromStdString(crypto::age::toText(identity.recipient())));
        REQUIRE(recipients.add());
        show();
    }

    void show()
    {
        auto report = std::make_unique<app::ReportViewModel>(
            app::ReportViewModel::Needs{store, attachments, exports, sharer, settings, test::library().protocol(),
                                        test::library().contacts(), vault.clock()},
            take(report::sourceOf(store, id)));
        model.emplace(BundleViewModel::Needs{attachments, exports, recipients, sharer, test::library().protocol(),
                                             test::library().contacts(), vault.clock()},
                      std::move(report));
        model->setDestination(QUrl::fromLocalFile(place()));
    }

    BundleViewModel* operator->() { return &*model; }
    [[nodiscard]] QString place() const { return QString::fromStdString((out.path() / "pakket.age").string()); }
    void chooseClerk() { model->setContactId(test::cell(*recipients.list(), 0, "contactId").toInt()); }
    void save(QString const& password = {}, QString const& repeated = {})
    {
        model->save(password, repeated);
        REQUIRE(test::waitUntil([this] { return !model->isBusy(); }));
    }
    [[nodiscard]] std::vector<report::LoggedExport> logged() { return take(exports.of(id)); }
    [[nodiscard]] bool opens(QString const& file) const
    {
        auto const bytes = test::readBytes(file.toStdString());
        std::size_t at = 0;
        auto const source = [&](std::span<std::uint8_t> room) -> std::optional<std::size_t> {
            auto const count = std::min(room.size(), bytes.size() - at);
            std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), count, room.begin());
            at += count;
            return count;
        };
        return crypto::age::decrypt(source, identity, [](crypto::ByteView) { return true; }).has_value();
    }
};

bool has(QString const& text, char const* part)
{
    return text.contains(QString::fromUtf8(part));
}

}  // namespace

TEST_CASE("a bundle for a contact is made, noted and explained", "[app][bundle]")
{
    Bundling bundle;
    CHECK(bundle->receiver() == BundleViewModel::Receiver::Contact);
    bundle.chooseClerk();
    CHECK(bundle->contactName() == QStringLiteral("De griffier"));
    CHECK(bundle->fingerprint().toStdString() == crypto::age::fingerprint(bundle.identity.recipient()));
    bundle.save();
    CHECK(bundle->error().isEmpty());
    CHECK(has(bundle->madeText(), "pakket.age"));
    CHECK(has(bundle->tellText(), "De griffier"));
    CHECK(bundle.opens(bundle.place()));
    auto const hash = crypto::sha256(test::readBytes(bundle.place().toStdString()));
    CHECK(bundle->sha256().remove(u' ').toStdString() == crypto::toHex(hash));
    auto const logged = bundle.logged();
    REQUIRE(logged.size() == 1);
    CHECK(logged[0].kind == report::ExportKind::Bundle);
    CHECK(logged[0].encrypted);
    CHECK(logged[0].recipient == "De griffier");
    CHECK(logged[0].sha256 == hash);
    CHECK(logged[0].files.size() == 4);  // no file was chosen

    bundle->startAgain();
    CHECK(bundle->madeText().isEmpty());
    CHECK(bundle->destinationText() != bundle.place());
}

TEST_CASE("what will be in it is shown, and a full one holds everything", "[app][bundle]")
{
    Bundling bundle;
    QAbstractItemModelTester const tester(bundle->entries(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(column(*bundle->entries(), "name")
          == QStringList{QStringLiteral("CONTROLE.txt"), QStringLiteral("report.pdf"), QStringLiteral("incident.json"), QStringLiteral("SHA256SUMS")});
    auto const conclusions = [&] { return has(column(*bundle->document(), "text").join(u'\n'), "om de stemming gaat"); };
    CHECK_FALSE(conclusions());

    // What the report's own choice says, holds here.
    bundle->report()->setAllFiles(static_cast<int>(report::FileUse::Embedded));
    CHECK(column(*bundle->entries(), "name").contains(QStringLiteral("attachments/bericht.txt")));
    bundle->report()->setAllFiles(static_cast<int>(report::FileUse::Listed));
    CHECK_FALSE(column(*bundle->entries(), "name").contains(QStringLiteral("attachments/bericht.txt")));

    bundle->setFull(true);
    auto const names = column(*bundle->entries(), "name");
    CHECK(names.contains(QStringLiteral("attachments/bericht.txt")));
    CHECK(names.contains(QStringLiteral("controleer.py")));
    CHECK(conclusions());
    bundle.chooseClerk();
    bundle.save();
    auto const logged = bundle.logged();
    REQUIRE(logged.size() == 1);
    CHECK(logged[0].parts == "full");
    REQUIRE(logged[0].files.size() == static_cast<std::size_t>(names.size()));
    for (qsizetype i = 0; i < names.size(); ++i)
        CHECK(logged[0].files[static_cast<std::size_t>(i)].name == names.at(i).toStdString());
}

TEST_CASE("without somebody who can open it, no bundle is made", "[app][bundle]")
{
    Bundling bundle;
    bundle.save();
    CHECK_FALSE(bundle->error().isEmpty());
    bundle->setReceiver(BundleViewModel::Receiver::OwnPassword);
    CHECK(bundle->error().isEmpty());
    bundle.save();
    CHECK_FALSE(bundle->error().isEmpty());
    bundle.save(QStringLiteral("zes rode daken"), QStringLiteral("zes rode daker"));
    CHECK(bundle->error().contains(QStringLiteral("niet gelijk")));
    for (auto const& easy : {QStringLiteral("x"), QStringLiteral("welkom01")}) {
        bundle.save(easy, easy);
        CHECK(bundle->error().contains(QStringLiteral("Dit wachtwoord is te makkelijk te raden")));
    }
    CHECK_FALSE(QFileInfo::exists(bundle.place()));
    CHECK(bundle.logged().empty());

    bundle.chooseClerk();
    bundle.recipients.remove(bundle->contactId());
    CHECK(bundle->contactId() == 0);
    CHECK(bundle->fingerprint().isEmpty());
}

TEST_CASE("the proposed password opens the bundle, and is told by phone", "[app][bundle]")
{
    Bundling bundle;
    bundle->setReceiver(BundleViewModel::Receiver::ProposedPassword);
    auto const first = bundle->proposedPassword();
    bundle->proposeAnotherPassword();
    CHECK(bundle->proposedPassword() != first);
    bundle.save();
    CHECK(bundle->error().isEmpty());
    CHECK(has(bundle->tellText(), "telefoon"));
    CHECK_FALSE(bundle.opens(bundle.place()));
    CHECK(test::contains(test::readBytes(bundle.place().toStdString()), "-> scrypt "));
    CHECK(bundle.logged().at(0).recipient == bundle->report()->recipient().toStdString());  // as typed
}

TEST_CASE("a bundle goes into a message by way of the private folder", "[app][bundle]")
{
    Bundling bundle;
    bundle.chooseClerk();
    REQUIRE(bundle->canShare());
    bundle->share({}, {});
    REQUIRE(test::waitUntil([&] { return !bundle.target.files().isEmpty(); }));
    CHECK(bundle->isBusy());  // until the other program has it
    auto const file = bundle.target.files().first();
    CHECK(file.startsWith(QString::fromStdString((bundle.vault.folder() / "shared" / "pakket-").string())));
    CHECK(bundle.opens(file));
    auto const rights = std::filesystem::status(file.toStdString()).permissions();
    CHECK(rights == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(bundle.logged().size() == 1);

    SECTION("taken: it stays for the other program")
    {
        bundle.target.take(file);
        CHECK_FALSE(bundle->isBusy());
        CHECK_FALSE(bundle->madeText().isEmpty());
        CHECK(QFileInfo::exists(file));
    }
    SECTION("not taken: it is gone, and a file is the way that is left")
    {
        bundle.target.refuse(file, platform::ShareFailure::NoHandler);
        CHECK_FALSE(bundle->isBusy());
        CHECK(bundle->error() == app::errorText({ErrorCode::NothingToShareWith}));
        CHECK(bundle->madeText().isEmpty());
        CHECK_FALSE(QFileInfo::exists(file));
        bundle.save();
        CHECK_FALSE(bundle->madeText().isEmpty());
    }
}

TEST_CASE("a bundle that fails or is stopped leaves nothing", "[app][bundle]")
{
    Bundling bundle;
    bundle.chooseClerk();
    bundle->setFull(true);
    SECTION("a file that is damaged in the vault")
    {
        for (auto const& file : std::filesystem::directory_iterator(bundle.vault.folder() / "attachments")) {
            auto bytes = test::readBytes(file.path());
            bytes[0] ^= 1;
            test::writeBytes(file.path(), bytes);
        }
        bundle.save();
        CHECK(bundle->error() == app::errorText({ErrorCode::DamagedEnclosure, "bericht.txt"}));
    }
    SECTION("somebody who stops it")
    {
        bundle->save({}, {});
        bundle->cancel();
        REQUIRE(test::waitUntil([&] { return !bundle->isBusy(); }));
        CHECK(bundle->error() == app::errorText({ErrorCode::Cancelled}));
    }
    SECTION("a place where nothing can be written")
    {
        bundle->setDestination(QUrl::fromLocalFile(bundle.place() + QStringLiteral("/weg/pakket.age")));
        bundle.save();
        CHECK(bundle->error() == app::errorText({ErrorCode::ExportFailed}));
    }
    SECTION("a vault that closes while it is made")
    {
        bundle->save({}, {});
        bundle.model.reset();
    }
    CHECK(bundle.logged().empty());
    CHECK(std::filesystem::is_empty(bundle.out.path()));
    if (bundle.model)
        CHECK(bundle->madeText().isEmpty());
}

TEST_CASE("no password of a bundle can be read after it was made", "[app][bundle]")
{
    Bundling bundle;
    bundle->setReceiver(BundleViewModel::Receiver::OwnPassword);
    bundle.save(QStringLiteral("zes rode daken"), QStringLiteral("zes rode daken"));
    CHECK_FALSE(bundle->madeText().isEmpty());
    CHECK_FALSE(test::everyTextOf(*bundle.model).contains(QStringLiteral("zes rode daken")));
}
