#include "tests/journeys/incident_chapters.h"

#include "tests/journeys/story.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>

namespace weerbaar::test {

namespace {

void unlock(Driver& on)
{
    on.type(QStringLiteral("Je wachtzin"), story::passphrase);
    on.tap(QStringLiteral("Ontgrendelen"));
}

void backToIncident(Driver& on)
{
    while (!on.isShown(QStringLiteral("Aangifte voorbereiden*")))
        on.tap(QStringLiteral("Terug"));
}

}  // namespace

void noteWhileLocked(Driver& on, Album& album)
{
    while (!on.isShown(QStringLiteral("Vergrendel nu")))
        on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Vergrendel nu"));
    on.resize(360, 640);
    on.waitForName(QStringLiteral("Ontgrendelen"));
    album.picture("klein-vergrendeld");
    on.tap(QStringLiteral("Net iets gebeurd?*"));
    on.waitForName(QStringLiteral("Breng jezelf in veiligheid"));
    album.picture("klein-eerste-stap");
    on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Schrijf het op*"));
    on.waitForName(QStringLiteral("Wat gebeurde er?*"));
    on.type(QStringLiteral("Wat gebeurde er?*"), story::lockedNote);
    album.picture("klein-notitie");
    on.tap(QStringLiteral("Bewaar"));
    on.waitForName(QStringLiteral("Bewaard*"));
    if (on.names().join(u' ').contains(story::lockedNote))
        throw JourneyError("what was saved while locked can still be read");
    album.picture("klein-notitie-bewaard");
    on.tap(QStringLiteral("Terug"));
}

void dealWithTheNote(Driver& on, Album& album)
{
    on.tap(QStringLiteral("Ontgrendelen"));
    unlock(on);
    on.waitForName(QStringLiteral("Nog te verwerken*"));
    album.picture("klein-open-met-notitie");
    on.tap(QStringLiteral("Nog te verwerken*"));
    on.waitForName(QStringLiteral("Maak er een voorval van"));
    album.picture("klein-verwerken");
    on.tap(QStringLiteral("Leg opzij"));
    on.waitForName(QStringLiteral("Alles is verwerkt"));
    on.tap(QStringLiteral("Opzij gelegd*"));
    on.scrollToTop();
    album.picture("klein-opzij-gelegd");
    on.tap(QStringLiteral("Zet terug"));
    on.tap(QStringLiteral("Maak er een voorval van"));
    on.waitForName(QStringLiteral("Ben je nu veilig?"));
    on.tap(QStringLiteral("Ja, ik ben veilig*"));
    on.tap(QStringLiteral("Volgende"));
    on.tap(QStringLiteral("Stalking*"));
    on.tap(QStringLiteral("Volgende"));
    on.waitForName(QStringLiteral("Wanneer gebeurde het?"));
    on.tap(QStringLiteral("Volgende"));
    on.type(QStringLiteral("Plaats*"), story::firstPlace);
    on.tap(QStringLiteral("Volgende"));
    on.waitForName(QStringLiteral("Wat gebeurde er?"));
    album.picture("klein-notitie-als-voorval");
    on.tap(QStringLiteral("Volgende"));
    on.tap(QStringLiteral("Ja"));
    on.type(QStringLiteral("Account online*"), story::offender);
    on.tap(QStringLiteral("Bewaar voorval"));
    on.waitForName(QStringLiteral("Volgende stap"));
    while (!on.isShown(QStringLiteral("Vergrendel nu")))
        on.tap(QStringLiteral("Terug"));
    if (on.isShown(QStringLiteral("Nog te verwerken*")))
        throw JourneyError("the note is still waiting");
}

void recordIncident(Driver& on, Album& album)
{
    on.tap(QStringLiteral("Vergrendel nu"));
    on.waitForName(QStringLiteral("Bel het Ondersteuningsteam*"));
    album.picture("klein-koude-start");
    on.tap(QStringLiteral("Bel het Ondersteuningsteam*"));
    on.tap(QStringLiteral("Ontgrendelen"));
    unlock(on);
    on.tap(QStringLiteral("Voorval vastleggen"));
    on.waitForName(QStringLiteral("Ben je nu veilig?"));
    on.tap(QStringLiteral("Ja, ik ben veilig*"));
    album.picture("voorval-veilig");
    on.tap(QStringLiteral("Volgende"));
    on.waitForName(QStringLiteral("Wat voor voorval is het?"));
    on.tap(QStringLiteral("Bedreiging*"));
    album.picture("voorval-soort");
    on.tap(QStringLiteral("Volgende"));
    on.waitForName(QStringLiteral("Wanneer gebeurde het?"));
    on.tap(QStringLiteral("Nu net*"));
    album.picture("voorval-wanneer");
    on.tap(QStringLiteral("Volgende"));
    on.waitForName(QStringLiteral("Waar gebeurde het?"));
    on.type(QStringLiteral("Plaats*"), story::place);
    album.picture("voorval-waar");
    on.tap(QStringLiteral("Zoek waar ik nu ben*"));
    on.waitForName(QStringLiteral("Gebruik deze plek"));
    on.reveal(QStringLiteral("Gebruik deze plek"));
    album.picture("voorval-plek");
    on.tap(QStringLiteral("Gebruik deze plek"));
    on.tap(QStringLiteral("Volgende"));
    on.waitForName(QStringLiteral("Wat gebeurde er?"));
    on.type(QStringLiteral("Vertel het in je eigen woorden*"), story::description);
    on.type(QStringLiteral("De precieze woorden van de ander*"), story::exactWords);
    on.scrollToTop();
    album.picture("voorval-wat");
    on.tap(QStringLiteral("Volgende"));
    on.waitForName(QStringLiteral("Weet je wie het was?"));
    album.picture("voorval-wie");
    on.tap(QStringLiteral("Ja"));
    on.type(QStringLiteral("Account online*"), story::offender);
    on.type(QStringLiteral("Hoe zag de persoon eruit?*"), story::person);
    on.tap(QStringLiteral("Bewaar voorval"));
    on.waitForName(QStringLiteral("Volgende stap"));
    album.picture("klein-voorval-bewaard");
    on.resize(412, 915);
    on.scrollToTop();
    album.picture("voorval");
}

void goOnWithIncident(Driver& on, Album& album)
{
    on.tap(QStringLiteral("Gedaan"));
    on.type(QStringLiteral("Aanvulling*"), story::addition);
    while (!on.isShown(QStringLiteral("Vergrendel nu")))
        on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Voorvallen*"));
    on.tap(QStringLiteral("Bedreiging*"));
    on.waitForName(QStringLiteral("Nog niet toegevoegd.*"));  // nobody typed it for nothing
    on.tap(QStringLiteral("Voeg toe"));
    on.waitForName(QStringLiteral("Toegevoegd aan de tijdlijn.*"));
    on.tap(QStringLiteral("Aanvullen of verbeteren*"));
    on.waitForName(QStringLiteral("Mensen*"));
    on.tap(QStringLiteral("Wat er gebeurde*"));
    on.type(QStringLiteral("Wat ik ervan denk*"), story::conclusions);
    on.tap(QStringLiteral("Letsel, schade en je raadswerk*"));
    on.type(QStringLiteral("Schade*"), story::damage);
    on.tap(QStringLiteral("Mensen*"));
    on.scrollToTop();
    album.picture("voorval-aanvullen");
    on.tap(QStringLiteral("Bewaar"));
    on.waitForName(QStringLiteral("Is dit ernstig genoeg?*"));
    on.scrollToTop();
    on.tap(QStringLiteral("Is dit ernstig genoeg?*"));
    album.picture("voorval-ernst");
    on.reveal(QStringLiteral("Tijdlijn"));
    on.scrollToEnd();
    album.picture("voorval-tijdlijn");
    album.look(true, 1.0);
    on.scrollToTop();
    album.picture("voorval-donker");
    album.look(false, 1.0);
}

void secureEvidence(Driver& on, Album& album, app::AppViewModel& app, QString const& photo)
{
    on.tap(QStringLiteral("Bewijs*"));
    on.waitForName(QStringLiteral("Eerst vastleggen"));
    album.picture("bewijs-uitleg");
    auto* const evidence = app.session()->incidents()->evidence();
    evidence->addFiles({QUrl::fromLocalFile(photo)});
    on.waitForName(QStringLiteral("Toegevoegd*"));
    album.picture("bewijs-toegevoegd");
    on.tap(QStringLiteral("Begrepen"));
    on.tap(QStringLiteral("foto.jpg*"));
    on.waitForName(QStringLiteral("Is het nog zoals het was?*"));
    on.tap(QStringLiteral("Is het nog zoals het was?*"));
    on.waitFor([&] { return !app.session()->incidents()->attachment()->checkText().isEmpty(); }, QStringLiteral("the file to be checked"));
    on.scrollToTop();
    album.picture("bewijs-bekijken");
    backToIncident(on);
}

void followTheProtocol(Driver& on, Album& album)
{
    while (!on.isShown(QStringLiteral("Meer")))
        on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Meer"));
    auto const openOwnProtocol = [&] {
        on.tap(QStringLiteral("Mijn gemeente*"));
        on.waitForName(QStringLiteral("Eigen stappen"));
    };
    auto const leaveAndComeBack = [&] {
        on.tap(QStringLiteral("Terug"));
        openOwnProtocol();
    };
    openOwnProtocol();
    on.tap(QStringLiteral("Griffier*"));
    on.type(QStringLiteral("Naam"), story::clerk);
    on.type(QStringLiteral("Telefoonnummer"), story::clerkNumber);
    leaveAndComeBack();  // what is typed and not saved is there again
    on.tap(QStringLiteral("Griffier*"));
    on.tap(QStringLiteral("Bewaar"));
    on.tap(QStringLiteral("Samen"));
    on.scrollToTop();
    album.picture("mijn-gemeente");
    on.tap(QStringLiteral("Voeg een eigen stap toe"));
    on.type(QStringLiteral("Wat moet er gebeuren?*"), story::ownStep);
    leaveAndComeBack();
    on.tap(QStringLiteral("Bewaar de stap"));
    on.waitForName(story::ownStep + u'*');
    album.picture("eigen-stap");
    on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Voorvallen"));
    on.tap(QStringLiteral("Bedreiging*"));
    on.waitForName(QStringLiteral("Alle stappen*"));
    on.tap(QStringLiteral("Alle stappen*"));
    on.tap(story::ownStep + u'*');
    on.tap(QStringLiteral("Niet nodig, of nog niet?*"));
    on.type(QStringLiteral("Notitie"), story::stepNote);
    on.reveal(QStringLiteral("Niet nodig"));
    album.picture("stap-beslissen");
    on.tap(QStringLiteral("Niet nodig"));
    on.tap(QStringLiteral("Gedaan of niet nodig*"));
    on.waitFor([&] { return on.description(story::ownStep + u'*').contains(story::stepNote); }, QStringLiteral("the step to be decided"));
    album.picture("stappen");
}

void prepareForThePolice(Driver& on, Album& album, QString const& folder)
{
    on.tap(QStringLiteral("Aangifte voorbereiden*"));
    on.waitForName(QStringLiteral("Domicilie*"));
    on.scrollToTop();
    album.picture("aangifte-kiezen");
    on.tap(QStringLiteral("Bekijk wat eruit gaat"));
    on.waitForName(QStringLiteral("Dit gaat eruit*"));
    album.picture("aangifte-bekijken");
    on.tap(QStringLiteral("Dit klopt, verder"));
    on.waitForName(QStringLiteral("Het bestand komt hier"));
    on.tap(QStringLiteral("Maak de PDF"));
    on.waitForName(QStringLiteral("Je voorbereiding is klaar*"));
    if (QDir(folder).entryList({QStringLiteral("voorbereiding-*.pdf")}).size() != 1)
        throw JourneyError("there should be one preparation in the folder");
    on.tap(QStringLiteral("Klaar"));
    backToIncident(on);
}

void lookAfterYourself(Driver& on, Album& album)
{
    on.tap(QStringLiteral("Hoe gaat het?*"));
    on.waitForName(QStringLiteral("Alleen voor jou.*"));
    album.picture("hoe-gaat-het");
    on.tap(QStringLiteral("Wat is normaal, en wat helpt?*"));
    on.waitForName(QStringLiteral("Je partner"));
    album.picture("nazorg");
    on.tap(QStringLiteral("Kinderen"));
    album.picture("nazorg-kinderen");
    backToIncident(on);
    on.tap(QStringLiteral("Is er niets gewijzigd?*"));
    on.waitForName(QStringLiteral("Controleer alle voorvallen"));
    on.tap(QStringLiteral("Controleer alle voorvallen"));
    on.waitForName(QStringLiteral("Alles klopt*"));
    on.scrollToTop();
    album.picture("niets-gewijzigd");
    backToIncident(on);
}

void seeThePattern(Driver& on, Album& album)
{
    on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Patronen*"));
    on.tap(story::offender + u'*');
    on.waitForName(QStringLiteral("Per maand"));
    on.scrollToTop();
    album.picture("patroon");
    on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Bedreiging*"));
    on.waitForName(QStringLiteral("Aangifte voorbereiden*"));
}

}  // namespace weerbaar::test
