#include "app/view_models/local_protocol_view_model.h"

#include "core/vault/setting_row.h"
#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::LocalProtocolViewModel;

namespace {

struct Own {
    test::TestVault vault;
    protocol::LocalProtocolStore store{vault.database()};
    vault::SettingsStore settings{vault.database()};
    std::optional<app::Drafts> drafts{settings};
    std::vector<protocol::LocalProtocol> told;
    std::optional<LocalProtocolViewModel> model;

    explicit Own(protocol::LocalProtocol const& kept = {})
    {
        test::take(store.save(kept));
        show();
    }

    void show()
    {
        model.emplace(LocalProtocolViewModel::Needs{store, test::library().protocol(), test::library().contacts(), *drafts,
                                                    [this](protocol::LocalProtocol const& local) { told.push_back(local); }},
                      store.load());
    }

    [[nodiscard]] protocol::LocalProtocol kept() { return test::take(store.load()); }
    void breakDisk()
    {
        test::take(vault.database().execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON setting "
                                            "BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    }

    LocalProtocolViewModel* operator->() { return &*model; }
};

bool setClerk(LocalProtocolViewModel& model, char const* name, char const* number, char const* hours)
{
    return model.setContact(QStringLiteral("clerk"), QString::fromUtf8(name), QString::fromUtf8(number),
                            QString::fromUtf8(hours));
}

/// A step for the councillor, with nobody to call, today.
bool addStep(LocalProtocolViewModel& model, QString const& title)
{
    return model.setStep({}, title, {}, {}, 0, 0, 1);
}

}  // namespace

TEST_CASE("a municipality of which nothing is known has a row for each role", "[app][local-protocol]")
{
    Own own;
    QAbstractItemModelTester const tester(own->contacts(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(test::column(*own->contacts(), "role")
          == QStringList{QStringLiteral("clerk"), QStringLiteral("mayor"), QStringLiteral("confidant"),
                         QStringLiteral("neighbourhood-officer"), QStringLiteral("party")});
    CHECK(test::column(*own->contacts(), "roleText")
          == QStringList{QStringLiteral("Griffier"), QStringLiteral("Burgemeester"), QStringLiteral("Vertrouwenspersoon"),
                         QStringLiteral("Wijkagent"), QStringLiteral("Fractie")});
    CHECK(test::column(*own->contacts(), "number").join(QString()).isEmpty());
    CHECK(own->reportDecision() == 0);
    CHECK(own->domicile().isEmpty());
    CHECK(own->ownSteps()->rowCount() == 0);
    CHECK(std::cmp_equal(own->nationalSteps()->rowCount(), test::library().protocol().steps.size()));
    CHECK(own->nationalNote().contains(QStringLiteral("Het protocol van je eigen gemeente gaat voor.")));
    CHECK(own->nationalNote().contains(QStringLiteral("21 november 2026")));
}

TEST_CASE("a contact is kept as it is typed, without blanks around it", "[app][local-protocol]")
{
    Own own;
    QSignalSpy const changed(&*own.model, &LocalProtocolViewModel::changed);
    CHECK(own->setContact(QStringLiteral("party"), QStringLiteral("Noor"), QStringLiteral("06-12 34 56 78"), {}));
    CHECK(setClerk(*own.model, " Anna Jansen ", " 0123 - 45 67 89\n", "ma–vr 9–17 uur"));
    CHECK(changed.count() == 2);
    CHECK(own.kept().contacts
          == std::vector<protocol::LocalContact>{{"clerk", "Anna Jansen", "0123 - 45 67 89", "ma–vr 9–17 uur"},
                                                 {"party", "Noor", "06-12 34 56 78", ""}});
    CHECK(test::textAt(*own->contacts(), 0, "name") == QStringLiteral("Anna Jansen"));
    CHECK(test::textAt(*own->contacts(), 0, "number") == QStringLiteral("0123 - 45 67 89"));
    CHECK(test::textAt(*own->contacts(), 0, "hours") == QStringLiteral("ma–vr 9–17 uur"));
    REQUIRE(own.told.size() == 2);
    CHECK(own.told.back() == own.kept());

    // Again, with another number: still one.
    CHECK(setClerk(*own.model, "Anna Jansen", "0123-99", ""));
    REQUIRE(own.kept().contacts.size() == 2);
    CHECK(own.kept().contacts[0].number == "0123-99");
    // The same once more is no change.
    CHECK(setClerk(*own.model, "Anna Jansen ", "0123-99", ""));
    CHECK(own.told.size() == 3);

    CHECK(setClerk(*own.model, "  ", "", "\n"));
    REQUIRE(own.kept().contacts.size() == 1);
    CHECK(own.kept().contacts[0].role == "party");
    CHECK(test::textAt(*own->contacts(), 0, "name").isEmpty());
}

TEST_CASE("a number that nobody can call is refused at its field, and the old one stays", "[app][local-protocol]")
{
    Own own;
    REQUIRE(setClerk(*own.model, "Anna", "0123-456789", ""));
    QSignalSpy const error(&*own.model, &LocalProtocolViewModel::errorChanged);
    CHECK_FALSE(setClerk(*own.model, "Anna", "vraag het de bode", ""));
    CHECK(own->errorField() == QStringLiteral("clerk"));
    CHECK(own->error().contains(QStringLiteral("Dit nummer kan niemand bellen")));
    CHECK(error.count() == 1);
    CHECK(own.kept().contacts[0].number == "0123-456789");
    CHECK(test::textAt(*own->contacts(), 0, "number") == QStringLiteral("0123-456789"));
    CHECK(own.told.size() == 1);

    CHECK(setClerk(*own.model, "Anna", "(0123) 45.67+89", ""));
    CHECK(own->error().isEmpty());
    CHECK(own->errorField().isEmpty());
    CHECK_FALSE(own->setContact(QStringLiteral("koning"), QStringLiteral("W"), QStringLiteral("1"), {}));
}

TEST_CASE("who decides and where the police may write are kept", "[app][local-protocol]")
{
    Own own;
    own->setReportDecision(2);
    CHECK(own.kept().reportDecision == protocol::ReportDecision::Municipality);
    own->setReportDecision(3);
    CHECK(own.kept().reportDecision == protocol::ReportDecision::Together);
    own->setReportDecision(1);
    CHECK(own.kept().reportDecision == protocol::ReportDecision::Councillor);
    for (int const nothing : {-1, 4, 1})
        own->setReportDecision(nothing);
    CHECK(own->reportDecision() == 1);
    CHECK(own.told.size() == 3);

    own->setDomicile(QStringLiteral("Gemeentehuis, Plein 1 "));
    CHECK(own->domicile() == QStringLiteral("Gemeentehuis, Plein 1 "));  // the blank stays: somebody may still be typing
    own.show();
    CHECK(own->domicile() == QStringLiteral("Gemeentehuis, Plein 1 "));
    CHECK(own->reportDecision() == 1);
    own->setDomicile(QString(1, QChar(u'\0')));
    CHECK(own->errorField() == QStringLiteral("domicile"));
    CHECK_FALSE(own->error().isEmpty());
    CHECK(own.kept().domicile == "Gemeentehuis, Plein 1 ");
}

TEST_CASE("the choices of a step are in one order with what is kept", "[app][local-protocol]")
{
    Own own;
    CHECK(own->whoChoices().size() == 6);
    CHECK(own->dueChoices()
          == QStringList{QStringLiteral("Meteen"), QStringLiteral("Vandaag nog"), QStringLiteral("Binnen 24 uur"),
                         QStringLiteral("Binnen 72 uur"), QStringLiteral("Binnen een week"),
                         QStringLiteral("Binnen twee weken"), QStringLiteral("Binnen drie maanden")});
    auto const contacts = own->contactChoices();
    auto const& pack = test::library().contacts().contacts;
    REQUIRE(std::cmp_equal(contacts.size(), 6 + pack.size()));
    CHECK(contacts.first() == QStringLiteral("Niemand"));
    CHECK(contacts.at(5) == QStringLiteral("Fractie"));
    CHECK(contacts.at(6) == QStringLiteral("112"));

    std::vector<std::pair<content::DueUnit, int>> const dues = {
        {content::DueUnit::Immediate, 0}, {content::DueUnit::SameDay, 0}, {content::DueUnit::Hours, 24},
        {content::DueUnit::Hours, 72},
        {content::DueUnit::Days, 7},      {content::DueUnit::Days, 14},   {content::DueUnit::Months, 3}};
    for (int i = 0; i < 7; ++i)
        REQUIRE(own->setStep({}, QStringLiteral("Stap"), {}, {}, i % 6, i, i));
    auto const steps = own.kept().steps;
    REQUIRE(steps.size() == 7);
    std::vector<std::string> const who = {"councillor", "clerk", "mayor", "police", "party", "family", "councillor"};
    std::vector<std::string> const whom = {"", "clerk", "mayor", "confidant", "neighbourhood-officer", "party", pack[0].id};
    for (std::size_t i = 0; i < 7; ++i) {
        INFO(i);
        CHECK(content::nameOf(steps[i].who) == who[i]);
        CHECK(steps[i].contact == whom[i]);
        CHECK(steps[i].due.unit == dues[i].first);
        CHECK(steps[i].due.amount == dues[i].second);
        auto const row = static_cast<int>(i);
        CHECK(test::cell(*own->ownSteps(), row, "who").toInt() == row % 6);
        CHECK(test::cell(*own->ownSteps(), row, "contact").toInt() == row);
        CHECK(test::cell(*own->ownSteps(), row, "due").toInt() == row);
    }
    CHECK(test::textAt(*own->ownSteps(), 1, "detail") == QStringLiteral("De griffier · vandaag nog"));
    CHECK(test::textAt(*own->ownSteps(), 6, "detail") == QStringLiteral("Jij · binnen drie maanden"));
}

TEST_CASE("an own step is added, changed and removed, and its number is never given again", "[app][local-protocol]")
{
    Own own;
    QAbstractItemModelTester const tester(own->ownSteps(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(addStep(*own.model, QStringLiteral(" Bel de bode ")));
    CHECK(addStep(*own.model, QStringLiteral("Vul formulier 7 in")));
    CHECK(test::column(*own->ownSteps(), "stepId") == QStringList{QStringLiteral("own-1"), QStringLiteral("own-2")});
    CHECK(test::textAt(*own->ownSteps(), 0, "title") == QStringLiteral("Bel de bode"));
    CHECK(own->setStep(QStringLiteral("own-1"), QStringLiteral("Bel de bode"), QStringLiteral("Hij weet de weg."),
                       QStringLiteral("Kun je komen?"), 1, 0, 1));
    CHECK(test::textAt(*own->ownSteps(), 0, "text") == QStringLiteral("Hij weet de weg."));
    CHECK(test::textAt(*own->ownSteps(), 0, "say") == QStringLiteral("Kun je komen?"));

    own->removeStep(QStringLiteral("own-2"));
    CHECK(own->ownSteps()->rowCount() == 1);
    REQUIRE(own.kept().steps.size() == 2);
    CHECK(own.kept().steps[1].removed);
    CHECK_FALSE(own->setStep(QStringLiteral("own-2"), QStringLiteral("Terug"), {}, {}, 0, 0, 0));
    CHECK_FALSE(own->setStep(QStringLiteral("own-9"), QStringLiteral("Nergens"), {}, {}, 0, 0, 0));
    CHECK(addStep(*own.model, QStringLiteral("Nieuw")));
    CHECK(test::textAt(*own->ownSteps(), 1, "stepId") == QStringLiteral("own-3"));

    auto const before = own.told.size();
    for (auto const [who, contact, due] : {std::array{-1, 0, 0}, std::array{6, 0, 0}, std::array{0, -1, 0}, std::array{0, 99, 0},
                                           std::array{0, 0, -1}, std::array{0, 0, 7}})
        CHECK_FALSE(own->setStep({}, QStringLiteral("Mis"), {}, {}, who, contact, due));
    CHECK(own.told.size() == before);
}

TEST_CASE("a step needs a name", "[app][local-protocol]")
{
    Own own;
    CHECK_FALSE(addStep(*own.model, QStringLiteral("  ")));
    CHECK(own->errorField() == QStringLiteral("step"));
    CHECK(own->error() == QStringLiteral("Geef de stap eerst een naam."));
    CHECK(own->ownSteps()->rowCount() == 0);
    CHECK(own.kept().steps.empty());
}

TEST_CASE("what the choices cannot say stays, unless it is chosen anew", "[app][local-protocol]")
{
    protocol::LocalProtocol kept;
    kept.steps = {{"own-1", "Overleg", "", "", content::Actor::Clerk, "gone-from-the-pack",
                   {content::DueUnit::Days, 10}, false},
                  {"own-2", "Kort", "", "", content::Actor::Clerk, "", {content::DueUnit::Hours, 6}, false}};
    Own own(kept);
    CHECK(test::cell(*own->ownSteps(), 0, "contact").toInt() == 0);
    CHECK(test::cell(*own->ownSteps(), 0, "due").toInt() == 4);  // a week: not later than ten days
    CHECK(test::textAt(*own->ownSteps(), 0, "detail") == QStringLiteral("De griffier · binnen 10 dagen"));
    CHECK(test::cell(*own->ownSteps(), 1, "due").toInt() == 1);
    CHECK(test::textAt(*own->ownSteps(), 1, "detail") == QStringLiteral("De griffier · binnen 6 uur"));

    CHECK(own->setStep(QStringLiteral("own-1"), QStringLiteral("Overleg samen"), {}, {}, 1, 0, 4));
    CHECK(own.kept().steps[0].title == "Overleg samen");
    CHECK(own.kept().steps[0].contact == "gone-from-the-pack");
    CHECK(own.kept().steps[0].due.amount == 10);
    CHECK(own->setStep(QStringLiteral("own-1"), QStringLiteral("Overleg samen"), {}, {}, 1, 1, 3));
    CHECK(own.kept().steps[0].contact == "clerk");
    CHECK(own.kept().steps[0].due.amount == 72);
}

TEST_CASE("a national step is left out and comes back; to report internally always stays", "[app][local-protocol]")
{
    Own own;
    auto const row = [&own](char const* stepId) {
        return static_cast<int>(test::column(*own->nationalSteps(), "stepId").indexOf(QString::fromLatin1(stepId)));
    };
    QAbstractItemModelTester const tester(own->nationalSteps(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(test::cell(*own->nationalSteps(), row("P13"), "isUsed").toBool());
    own->setUsed(QStringLiteral("P13"), false);
    CHECK_FALSE(test::cell(*own->nationalSteps(), row("P13"), "isUsed").toBool());
    CHECK(own.kept().leftOut == std::vector<std::string>{"P13"});
    own->setUsed(QStringLiteral("P13"), false);
    CHECK(own.told.size() == 1);
    own->setUsed(QStringLiteral("P13"), true);
    CHECK(own.kept().leftOut.empty());

    // P04: "Meld het bij de griffier".
    CHECK(test::cell(*own->nationalSteps(), row("P04"), "isFixed").toBool());
    CHECK_FALSE(test::cell(*own->nationalSteps(), row("P13"), "isFixed").toBool());
    own->setUsed(QStringLiteral("P04"), false);
    own->setUsed(QStringLiteral("P99"), false);
    CHECK(own.kept().leftOut.empty());
    CHECK(test::cell(*own->nationalSteps(), row("P04"), "isUsed").toBool());
}

TEST_CASE("a fixed step is used even where a file says it is not", "[app][local-protocol]")
{
    protocol::LocalProtocol kept;
    kept.leftOut = {"P04"};
    Own own(kept);
    auto const row = static_cast<int>(test::column(*own->nationalSteps(), "stepId").indexOf(QStringLiteral("P04")));
    CHECK(test::cell(*own->nationalSteps(), row, "isUsed").toBool());
}

TEST_CASE("what cannot be saved changes nothing and says why", "[app][local-protocol]")
{
    Own own;
    REQUIRE(addStep(*own.model, QStringLiteral("Bel de bode")));
    own.told.clear();
    own.breakDisk();
    QSignalSpy const changed(&*own.model, &LocalProtocolViewModel::changed);
    CHECK_FALSE(setClerk(*own.model, "Anna", "0123", ""));
    CHECK_FALSE(own->error().isEmpty());
    own->setReportDecision(1);
    own->setUsed(QStringLiteral("P13"), false);
    own->removeStep(QStringLiteral("own-1"));
    CHECK(changed.count() == 0);
    CHECK(own.told.empty());
    CHECK(own->reportDecision() == 0);
    CHECK(own->ownSteps()->rowCount() == 1);
    CHECK(test::textAt(*own->contacts(), 0, "name").isEmpty());
}

TEST_CASE("what is typed in a form of the own protocol is there again until it is saved", "[app][local-protocol]")
{
    Own own;
    auto const clerk = QStringLiteral("contact/clerk");
    auto const another = QStringLiteral("own-step/");
    QVariantList const typed{QStringLiteral("Anna"), QString(), QStringLiteral("overdag")};
    QVariantList const step{QStringLiteral("Bel de bode"), QStringLiteral("Hij weet \"alles\"."), QString(), 1, 2, 3};
    CHECK(own->draft(clerk).isEmpty());
    own->keepDraft(clerk, typed);
    own->keepDraft(another, step);
    own.drafts.emplace(own.settings);  // as after a lock
    own.show();
    CHECK(own->draft(clerk) == typed);
    CHECK(own->draft(another) == step);
    CHECK(own->draft(QStringLiteral("contact/mayor")).isEmpty());

    CHECK_FALSE(setClerk(*own.model, "Anna", "geen nummer", ""));
    CHECK(own->draft(clerk) == typed);
    CHECK(setClerk(*own.model, "Anna", "", "overdag"));
    CHECK(own->draft(clerk).isEmpty());
    CHECK(addStep(*own.model, QStringLiteral("Bel de bode")));
    CHECK(own->draft(another).isEmpty());

    auto const first = QStringLiteral("own-step/own-1");
    own->keepDraft(first, step);
    own->keepDraft(another, step);
    own->removeStep(QStringLiteral("own-1"));
    CHECK(own->draft(first).isEmpty());
    own->keepDraft(another, {});
    own.drafts.emplace(own.settings);
    own.show();
    CHECK(own->draft(another).isEmpty());

    test::take(own.settings.saveDraft("contact/clerk", "[\"half"));
    CHECK(own->draft(clerk).isEmpty());
}

TEST_CASE("a protocol that cannot be read is said, and no change overwrites it", "[app][local-protocol]")
{
    Own own;
    auto const kept = [&] { return test::take(vault::readSetting(own.vault.database(), "protocol.local")); };
    test::take(vault::writeSetting(own.vault.database(), "protocol.local", R"({"later": true})"));
    own.show();
    CHECK(own->isUnreadable());
    CHECK(own->error().contains(QStringLiteral("Er is niets weggegooid.")));
    CHECK_FALSE(setClerk(*own.model, "G. Riffier", "", ""));
    CHECK_FALSE(addStep(*own.model, QStringLiteral("Bel de fractie")));
    own->setReportDecision(2);
    own->setDomicile(QStringLiteral("Raadhuisplein 1"));
    own->setUsed(QStringLiteral("P16"), false);
    CHECK(kept() == R"({"later": true})");
    CHECK(own->error().contains(QStringLiteral("Er is niets weggegooid.")));
    CHECK(own.told.empty());

    REQUIRE(own->canBeginAnew());
    own->beginAnew();
    CHECK_FALSE(own->isUnreadable());
    CHECK(own->error().isEmpty());
    CHECK(own.told.size() == 1);
    CHECK(setClerk(*own.model, "G. Riffier", "", ""));
    CHECK(own.kept().contacts.size() == 1);
    own->beginAnew();  // nothing to begin anew any more
    CHECK(own.kept().contacts.size() == 1);
}

TEST_CASE("a disk that would not read the protocol loses it to no change", "[app][local-protocol]")
{
    protocol::LocalProtocol kept;
    kept.domicile = "Raadhuisplein 1";
    Own own(kept);
    test::take(own.vault.database().execute("ALTER TABLE setting RENAME TO elsewhere;"));
    own.show();
    test::take(own.vault.database().execute("ALTER TABLE elsewhere RENAME TO setting;"));
    CHECK(own->isUnreadable());
    CHECK_FALSE(own->error().isEmpty());
    CHECK_FALSE(own->canBeginAnew());
    own->beginAnew();
    CHECK_FALSE(setClerk(*own.model, "G. Riffier", "", ""));
    CHECK(own.kept() == kept);
}
