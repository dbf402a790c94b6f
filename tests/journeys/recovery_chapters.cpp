#include "tests/journeys/recovery_chapters.h"

#include "core/time.h"
#include "core/vault/practice.h"
#include "core/vault/vault.h"
#include "tests/journeys/story.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>

#include <chrono>

namespace weerbaar::test {

namespace {

void toStart(Driver& on)
{
    while (!on.isShown(QStringLiteral("Vergrendel nu")))
        on.tap(QStringLiteral("Terug"));
}

void lock(Driver& on)
{
    toStart(on);
    on.tap(QStringLiteral("Vergrendel nu"));
    on.waitForName(QStringLiteral("Ontgrendelen"));
}

/// What the user would have seen after two weeks.
void letTwoWeeksPass(QString const& folder)
{
    SystemClock const clock;
    auto opened = vault::Vault::unlock(folder.toStdString(), crypto::SecretBytes::fromText(story::passphrase.toStdString()), {clock});
    if (!opened)
        throw JourneyError("the vault does not open behind the app's back");
    vault::PracticeStore store(opened->database());
    auto practice = store.load(clock.now());
    if (practice)
        practice->since = addMilliseconds(practice->since, -std::chrono::milliseconds(std::chrono::hours(15 * 24)).count());
    if (!practice || !store.save(*practice))
        throw JourneyError("the vault does not keep when the passphrase was chosen");
}

}  // namespace

QStringList writeCodeDown(Driver& on, Album& album)
{
    on.waitForName(QStringLiteral("Groep 8"));
    QStringList groups;
    for (int i = 1; i <= 8; ++i)
        groups.append(on.description(QStringLiteral("Groep %1").arg(i)));
    album.picture("herstelcode");
    on.tap(QStringLiteral("Ik heb de code opgeschreven"));
    on.waitForName(QStringLiteral("Klopt wat je opschreef?"));
    int typed = 0;
    for (int i = 1; i <= 8; ++i) {
        auto const field = QStringLiteral("Groep %1").arg(i);
        if (on.isShown(field)) {
            on.type(field, groups[i - 1]);
            ++typed;
        }
    }
    if (typed != 2)
        throw JourneyError("the app should ask for two groups");
    album.picture("code-controleren");
    on.tap(QStringLiteral("Klaar"));
    on.waitForName(QStringLiteral("Vergrendel nu"));
    return groups;
}

void practisePassphrase(Driver& on, Album& album, QString const& vault)
{
    lock(on);
    letTwoWeeksPass(vault);
    on.tap(QStringLiteral("Ontgrendelen"));
    on.type(QStringLiteral("Je wachtzin"), story::passphrase);
    on.tap(QStringLiteral("Ontgrendelen"));
    on.waitForName(QStringLiteral("Even je wachtzin oefenen?"));
    on.reveal(QStringLiteral("Oefen nu"));
    album.picture("oefenen-aanbod");
    on.tap(QStringLiteral("Oefen nu"));
    on.waitForName(QStringLiteral("Weet je hem uit je hoofd?"));
    on.type(QStringLiteral("Je wachtzin"), QStringLiteral("niet de goede wachtzin"));
    on.tap(QStringLiteral("Kijk of hij klopt"));
    on.waitForName(QStringLiteral("Dat was hem niet.*"));
    album.picture("oefenen-mis");
    on.type(QStringLiteral("Je wachtzin"), story::passphrase);
    on.tap(QStringLiteral("Kijk of hij klopt"));
    on.waitForName(QStringLiteral("Dat is hem.*"));
    album.picture("oefenen-goed");
    on.tap(QStringLiteral("Klaar"));
    on.waitForName(QStringLiteral("Vergrendel nu"));
    if (on.isShown(QStringLiteral("Even je wachtzin oefenen?")))
        throw JourneyError("practice is still offered after a right one");
}

QString backUpForNewPhone(Driver& on, Album& album, app::AppViewModel& app, QString const& folder)
{
    toStart(on);
    on.tap(QStringLiteral("Meer"));
    on.tap(QStringLiteral("Naar een nieuwe telefoon*"));
    on.waitForName(QStringLiteral("Vijf stappen.*"));
    album.picture("nieuwe-telefoon");
    on.tap(QStringLiteral("Maak de reservekopie"));
    on.waitForName(QStringLiteral("Alles in één verzegeld bestand"));
    album.picture("reservekopie");
    auto const password = app.session()->backup()->proposedPassword();
    on.tap(QStringLiteral("Maak de reservekopie"));
    album.pictureOfWork("reservekopie-bezig", QStringLiteral("Stop"), QStringLiteral("Teruggelezen en gelijk aan je kluis."));
    album.picture("reservekopie-klaar");
    if (QDir(folder).entryList({QStringLiteral("reservekopie-*.age")}).size() != 1)
        throw JourneyError("there should be one backup in the folder");
    on.tap(QStringLiteral("Klaar"));
    on.waitForName(QStringLiteral("Het staat op de nieuwe telefoon"));
    album.picture("nieuwe-telefoon-overbrengen");
    on.tap(QStringLiteral("Het staat op de nieuwe telefoon"));
    on.tap(QStringLiteral("Het is daar teruggezet"));
    on.tap(QStringLiteral("Ja, alles is er"));
    on.waitForName(QStringLiteral("Alles wissen…"));
    album.picture("nieuwe-telefoon-wissen");
    return password;
}

QStringList restoreOnNewPhone(Driver& on, Album& album, app::AppViewModel& app, QString const& folder, QString const& password)
{
    on.tap(QStringLiteral("Aan de slag*"));
    on.waitForName(QStringLiteral("Ik heb een reservekopie"));
    album.picture("nieuw-welkom");
    on.tap(QStringLiteral("Ik heb een reservekopie"));
    on.waitForName(QStringLiteral("Welke reservekopie?"));
    auto const files = QDir(folder).entryList({QStringLiteral("reservekopie-*.age")});
    app.setup()->setBackupFile(QUrl::fromLocalFile(folder + u'/' + files.value(0)));
    on.type(QStringLiteral("Wachtwoord van de reservekopie"), password);
    album.picture("terugzetten-bestand");
    on.tap(QStringLiteral("Kijk wat erin zit"));
    on.waitForName(QStringLiteral("Dit zit erin. Klopt dat?"));
    album.picture("terugzetten-inhoud");
    on.tap(QStringLiteral("Kies een nieuwe wachtzin"));
    on.waitForName(QStringLiteral("Kies een zin die alleen jij kent."));
    on.type(QStringLiteral("Wachtzin"), story::newPassphrase);
    on.type(QStringLiteral("Nog een keer"), story::newPassphrase);
    album.picture("terugzetten-wachtzin");
    on.tap(QStringLiteral("Zet terug"));
    album.pictureOfWork("terugzetten-bezig", QStringLiteral("Stop"), QStringLiteral("Groep 8"));
    return writeCodeDown(on, album);
}

void lookThere(Driver& on, Album& album)
{
    on.tap(QStringLiteral("Voorvallen*"));
    on.tap(QStringLiteral("Bedreiging*"));
    on.waitForName(QStringLiteral("Aangifte voorbereiden*"));
    if (!on.names().join(u' ').contains(story::addition) && !on.names().join(u' ').contains(story::place))
        throw JourneyError("the incident of the old phone has lost its words");
    on.scrollToTop();
    album.picture("voorval-op-nieuwe-telefoon");
}

void forgetPassphrase(Driver& on, Album& album, QStringList const& code)
{
    lock(on);
    on.tap(QStringLiteral("Ontgrendelen"));
    on.tap(QStringLiteral("Wachtzin vergeten?"));
    on.waitForName(QStringLiteral("Herstelcode"));
    on.type(QStringLiteral("Herstelcode"), code.join(u'-'));
    on.type(QStringLiteral("Nieuwe wachtzin"), story::newPassphrase);
    on.type(QStringLiteral("Nog een keer"), story::newPassphrase);
    on.scrollToTop();
    album.picture("wachtzin-vergeten");
    on.tap(QStringLiteral("Herstellen"));
    on.waitForName(QStringLiteral("Je hebt je herstelcode gebruikt"));
    on.reveal(QStringLiteral("Laat deze code zo"));
    album.picture("herstelcode-gebruikt");
    on.tap(QStringLiteral("Maak een nieuwe code"));
    on.type(QStringLiteral("Je wachtzin"), story::newPassphrase);
    on.tap(QStringLiteral("Maak een nieuwe code"));
    on.waitForName(QStringLiteral("Groep 8"));
    on.tap(QStringLiteral("Ik heb de code opgeschreven"));
    on.waitForName(QStringLiteral("Vergrendel nu"));
    if (on.isShown(QStringLiteral("Je hebt je herstelcode gebruikt")))
        throw JourneyError("the code that is new now is still called used");
}

}  // namespace weerbaar::test
