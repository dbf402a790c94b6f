// The tour: the real app, driven through its three moments, with pictures and the report's PDF.
// usage: weerbaar-tour DIR [--scratch DIR2]   DIR2: where everything the app writes goes; by default a folder that is
// removed at the end

#include "app/desktop_app.h"
#include "app/format.h"
#include "app/ui_plugins.h"
#include "crypto/age/x25519.h"
#include "crypto/secret.h"
#include "platform/hardening.h"
#include "tests/journeys/album.h"
#include "tests/journeys/driver.h"
#include "tests/journeys/incident_chapters.h"
#include "tests/journeys/partner_chapter.h"
#include "tests/journeys/recovery_chapters.h"
#include "tests/journeys/story.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtQuick/QQuickWindow>

#include <cstdio>
#include <functional>
#include <optional>

using namespace weerbaar;
namespace story = test::story;

namespace {

QStringList& warnings()
{
    static QStringList list;
    return list;
}

/// Whatever Qt or QML says during the tour is a failure of the tour.
void collect(QtMsgType type, QMessageLogContext const&, QString const& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type != QtDebugMsg && type != QtInfoMsg && !message.startsWith(QStringLiteral("QStandardPaths: ")))
        warnings().append(message);
}

void write(QString const& path, QByteArray const& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw test::JourneyError("could not write " + path.toStdString());
}

QByteArray read(QString const& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a receiver says where it stands now, as NMEA 0183: a sentence, its checksum (the XOR of all between $ and *).
QByteArray nmea(QByteArray const& body)
{
    char sum = 0;
    for (char const c : body)
        sum = static_cast<char>(sum ^ c);
    return '$' + body + '*' + QByteArray(1, sum).toHex().toUpper() + "\r\n";
}

QByteArray nmeaLog()
{
    auto const now = QDateTime::currentDateTimeUtc();
    auto const time = now.toString(QStringLiteral("hhmmss.00")).toUtf8();
    auto const day = now.toString(QStringLiteral("ddMMyy")).toUtf8();
    QByteArray log;
    for (int i = 0; i < 3; ++i)
        log += nmea("GPGGA," + time + ",5205.4450,N,00507.2834,E,1,08,0.9,5.0,M,45.0,M,,") +
            nmea("GPRMC," + time + ",A,5205.4450,N,00507.2834,E,0.0,0.0," + day + ",,,A");
    return log;
}

/// A home of its own for everything the app and its children may write, with a program that takes calls.
class Surroundings {
public:
    Surroundings(QString scratch, QString const& documents) : m_scratch(std::move(scratch))
    {
        auto const set = [this](char const* name, char const* folder) {
            auto const path = m_scratch + u'/' + QLatin1String(folder);
            QDir().mkpath(path);
            qputenv(name, path.toUtf8());
        };
        set("HOME", "home");
        set("TMPDIR", "tmp");
        set("XDG_DATA_HOME", "data");
        set("XDG_CONFIG_HOME", "config");
        set("XDG_CACHE_HOME", "cache");
        set("XDG_STATE_HOME", "state");
        set("XDG_RUNTIME_DIR", "runtime");
        QFile::setPermissions(m_scratch + QStringLiteral("/runtime"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("WEERBAAR_DATA_DIR", vault().toUtf8());
        qputenv("LC_ALL", "C.UTF-8");
        qunsetenv("LANGUAGE");
        qputenv("TZ", "Europe/Amsterdam");
        write(m_scratch + QStringLiteral("/config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"" + documents.toUtf8() + "\"\n");
        QImage picture(800, 600, QImage::Format_RGB32);
        picture.fill(Qt::darkGray);
        picture.save(photo(), "JPEG");
        write(m_scratch + QStringLiteral("/gps.nmea"), nmeaLog());
        qputenv("WEERBAAR_NMEA", (m_scratch + QStringLiteral("/gps.nmea")).toUtf8());
        // A real handler for tel:, found as any desktop finds one.
        qputenv("DISPLAY", qgetenv("DISPLAY").isEmpty() ? ":0" : qgetenv("DISPLAY"));
        write(m_scratch + QStringLiteral("/phone.sh"), "#!/bin/sh\nprintf '%s\\n' \"$1\" >> '" + calls().toUtf8() + "'\n");
        QFile::setPermissions(m_scratch + QStringLiteral("/phone.sh"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(m_scratch + QStringLiteral("/data/applications/tour-phone.desktop"),
              "[Desktop Entry]\nType=Application\nName=Phone of the tour\nExec=" + m_scratch.toUtf8() +
                  "/phone.sh %u\nMimeType=x-scheme-handler/tel;\n");
        write(m_scratch + QStringLiteral("/config/mimeapps.list"),
              "[Default Applications]\nx-scheme-handler/tel=tour-phone.desktop\n");
    }

    /// From here on the app's data is elsewhere, as on another phone.
    void changePhone() const { qputenv("WEERBAAR_DATA_DIR", (m_scratch + QStringLiteral("/nieuw")).toUtf8()); }

    [[nodiscard]] QString vault() const { return m_scratch + QStringLiteral("/vault"); }
    /// The folder of the app on the partner's phone, which stays empty.
    [[nodiscard]] QString partnersVault() const { return m_scratch + QStringLiteral("/partners-vault"); }
    /// What the phones photograph of each other.
    [[nodiscard]] QString photos() const { return m_scratch + QStringLiteral("/photos"); }
    /// A picture as a phone makes it, to be taken in as evidence.
    [[nodiscard]] QString photo() const { return m_scratch + QStringLiteral("/foto.jpg"); }
    [[nodiscard]] QString calls() const { return m_scratch + QStringLiteral("/calls.txt"); }

private:
    QString m_scratch;
};

/// Minutes after something happened: locked, nothing set up yet.
void firstMoment(test::Driver& on, test::Album& album, Surroundings const& around)
{
    auto const calledSoFar = [&around] { return read(around.calls()); };
    on.waitForName(QStringLiteral("Bel 112*"));
    on.resize(360, 640);
    album.look(true, 2.0);
    on.waitForName(QStringLiteral("Bel het Ondersteuningsteam*"));
    album.picture("start-klein-donker-200");
    on.resize(412, 915);
    album.look(false, 1.0);
    album.picture("start");

    on.tap(QStringLiteral("Bel het Ondersteuningsteam*"));
    on.waitFor([&] { return calledSoFar() == "tel:0703738314\n"; }, QStringLiteral("the call to the support team"));
    on.tap(QStringLiteral("Bel 112*"));
    on.waitFor([&] { return calledSoFar() == "tel:0703738314\ntel:112\n"; }, QStringLiteral("the call to 112"));

    on.tap(QStringLiteral("Net iets gebeurd?*"));
    content::Library const library;
    for (auto const& step : library.firstMinutes().steps) {
        on.waitForName(app::toQString(step.title));
        album.picture("eerste-stappen");
        if (&step != &library.firstMinutes().steps.back())
            on.tap(QStringLiteral("Volgende"));
    }
    on.tap(QStringLiteral("Klaar"));
    on.waitForName(QStringLiteral("Aan de slag*"));
}

void setUp(test::Driver& on, test::Album& album)
{
    on.tap(QStringLiteral("Aan de slag*"));
    on.waitForName(QStringLiteral("Weerbaar is van jou alleen."));
    album.picture("welkom");
    on.tap(QStringLiteral("Kies een wachtzin"));
    on.waitForName(QStringLiteral("Kies een zin die alleen jij kent."));
    on.type(QStringLiteral("Wachtzin"), story::passphrase);
    on.type(QStringLiteral("Nog een keer"), story::passphrase);
    album.picture("wachtzin");
    on.tap(QStringLiteral("Verder"));
    test::writeCodeDown(on, album);
    album.picture("start-open");
}

/// Answers the questions from the one on the page on, one answer each.
void answer(test::Driver& on, QStringList const& answers)
{
    for (auto const& given : answers) {
        on.tap(given);
        on.waitForName(QStringLiteral("Bewaard"));
        on.tap(QStringLiteral("Volgende"));
    }
}

QStringList times(int count, QString const& text)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(text);
    return texts;
}

/// Alone with the phone: the short round of the personal scan, and what it comes to.
void personalScan(test::Driver& on, test::Album& album)
{
    on.tap(QStringLiteral("Zelfscan*"));
    on.waitForName(QStringLiteral("Samen met je partner"));
    album.picture("zelfscan");
    on.tap(QStringLiteral("Persoonlijke veiligheid*"));
    on.waitForName(QStringLiteral("Hoeveel wil je doen?"));
    album.picture("persoonlijk-begin");
    on.tap(QStringLiteral("Met partner"));
    on.tap(QStringLiteral("Korte ronde*"));
    on.tap(QStringLiteral("Begin"));
    on.waitForName(QStringLiteral("Sla over"));
    album.picture("persoonlijk-vraag");
    // The critical items: two gaps, one half, one unknown; nine times yes; and so on to the end.
    answer(on, {QStringLiteral("Ja"), QStringLiteral("Nee"), QStringLiteral("Deels"), QStringLiteral("Weet ik niet"), QStringLiteral("Nee")});
    answer(on, times(12, QStringLiteral("Ja")));
    on.tap(QStringLiteral("Ja"));
    on.waitForName(QStringLiteral("Bewaard"));
    on.tap(QStringLiteral("Naar de uitslag"));
    on.waitForName(QStringLiteral("Per onderdeel"));
    album.picture("persoonlijk-uitslag");
    on.tap(QStringLiteral("Rond deze ronde af*"));
    on.waitForName(QStringLiteral("Afgerond op*"));
    while (!on.isShown(QStringLiteral("Samen met je partner")))
        on.tap(QStringLiteral("Terug"));
}

/// At the kitchen table: the home check.
void homeCheck(test::Driver& on, test::Album& album)
{
    on.tap(QStringLiteral("Woningcheck*"));
    on.waitForName(QStringLiteral("Waar woon je?"));
    on.tap(QStringLiteral("Rijtjeshuis"));
    on.tap(QStringLiteral("Huur"));
    on.scrollToTop();
    album.picture("woningcheck");
    on.tap(QStringLiteral("Hele ronde*"));
    on.tap(QStringLiteral("Begin"));
    // The first item is no, the fifth (the door is always locked) no, others as in any house.
    on.tap(QStringLiteral("Deels"));
    on.waitForName(QStringLiteral("Bewaard"));
    album.picture("vraag");
    on.tap(QStringLiteral("Notitie toevoegen"));
    on.type(QStringLiteral("Je notitie bij dit antwoord*"), story::scanNote);
    album.picture("vraag-notitie");
    on.tap(QStringLiteral("Volgende"));
    answer(on, {QStringLiteral("Ja"), QStringLiteral("Nee"), QStringLiteral("Ja")});
    on.tap(QStringLiteral("Nee"));
    on.waitForName(QStringLiteral("Bewaard"));
    on.tap(QStringLiteral("Wat kan ik doen?*"));
    album.picture("vraag-advies");
    on.tap(QStringLiteral("Volgende"));
    answer(on, {QStringLiteral("Weet ik niet"), QStringLiteral("Ja"), QStringLiteral("Nee"), QStringLiteral("Past niet bij mij"),
                QStringLiteral("Ja"), QStringLiteral("Ja"), QStringLiteral("Ja"), QStringLiteral("Deels"), QStringLiteral("Weet ik niet")});
    on.tap(QStringLiteral("Zoek een vraag"));
    on.type(QStringLiteral("Een woord uit de vraag*"), QStringLiteral("sleutel"));
    album.picture("zoeken");
    on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Terug"));
    on.waitForName(QStringLiteral("Ga verder*"));
    album.picture("woningcheck-gepauzeerd");
    on.tap(QStringLiteral("Bekijk de uitslag tot nu toe"));
    on.waitForName(QStringLiteral("Per onderdeel"));
    album.picture("uitslag");
    on.reveal(QStringLiteral("Per onderdeel"));
    on.scrollToEnd();
    album.picture("uitslag-vervolg");
    album.look(true, 1.0);
    on.scrollToTop();
    album.picture("uitslag-donker");
    album.look(false, 1.0);
    on.tap(QStringLiteral("Eerst dit: Plaats een deurspion*"));
    on.waitForName(QStringLiteral("Wat je kunt doen"));
    on.tap(QStringLiteral("Plan een dag*"));
    on.tap(QStringLiteral("Over een week"));
    on.waitForName(QStringLiteral("Gepland voor*"));
    on.scrollToTop();
    album.picture("actie-gepland");
    while (!on.isShown(QStringLiteral("Samen met je partner")))
        on.tap(QStringLiteral("Terug"));
}

/// The phone goes across the table, and comes back locked.
void partnersTurn(test::Driver& on, test::Album& album)
{
    on.tap(QStringLiteral("Geef de telefoon aan je partner"));
    on.waitForName(QStringLiteral("Dit blijft dicht"));
    album.picture("beurt-uitleg");
    on.tap(QStringLiteral("Begin de beurt van je partner"));
    on.waitForName(QStringLiteral("Waar wil je beginnen?"));
    album.picture("partner-welkom");
    if (on.isShown(QStringLiteral("Start")) || on.isShown(QStringLiteral("Voorvallen")))
        throw test::JourneyError("the partner's turn shows a way to the rest of the app");
    on.tap(QStringLiteral("De woningcheck*"));
    on.waitForName(QStringLiteral("Jouw beurt: Woningcheck"));
    album.picture("partner-vraag");
    answer(on, {QStringLiteral("Ja"), QStringLiteral("Ja"), QStringLiteral("Nee"), QStringLiteral("Weet ik niet")});
    on.tap(QStringLiteral("Nee"));
    on.waitForName(QStringLiteral("Bewaard"));
    on.tap(QStringLiteral("Notitie toevoegen"));
    on.type(QStringLiteral("Je notitie bij dit antwoord*"), story::partnerNote);
    on.tap(QStringLiteral("Terug"));
    on.waitForName(QStringLiteral("Nog iets invullen?"));
    on.tap(QStringLiteral("Korte ronde*"));
    answer(on, times(3, QStringLiteral("Nee")));
    on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Klaar: geef de telefoon terug"));
    on.waitForName(QStringLiteral("Dank je wel"));
    album.picture("partner-klaar");
    on.tap(QStringLiteral("Zet de kluis op slot"));
    on.tap(QStringLiteral("Ontgrendelen"));
    on.type(QStringLiteral("Je wachtzin"), story::passphrase);
    on.tap(QStringLiteral("Ontgrendelen"));
    on.waitForName(QStringLiteral("Vergrendel nu"));
}

/// Both answers side by side, and the adviser's copy.
void together(test::Driver& on, test::Album& album, QString const& folder)
{
    on.tap(QStringLiteral("Zelfscan*"));
    on.tap(QStringLiteral("Samen vergelijken*"));
    on.waitForName(QStringLiteral("Samen vergelijken"));
    album.picture("samen-vergelijken");
    on.tap(QStringLiteral("Jullie antwoord samen*"));
    on.tap(QStringLiteral("Deels"));
    on.waitForName(QStringLiteral("Samen: deels"));
    on.scrollToTop();
    album.picture("samen-antwoord");
    on.tap(QStringLiteral("Terug"));
    on.waitForName(QStringLiteral("Samen met je partner"));
    album.picture("zelfscan-samen");
    on.tap(QStringLiteral("Woningcheck*"));
    on.tap(QStringLiteral("Bekijk de uitslag tot nu toe"));
    on.tap(QStringLiteral("Maak een PDF*"));
    on.waitForName(QStringLiteral("Voor wie is het?"));
    on.tap(QStringLiteral("De adviseur*"));
    on.type(QStringLiteral("Je adres"), story::adviserAddress);
    on.scrollToTop();
    album.picture("pdf-kiezen");
    on.tap(QStringLiteral("Bekijk wat eruit gaat"));
    on.waitForName(QStringLiteral("Dit gaat eruit*"));
    album.picture("pdf-bekijken");
    on.tap(QStringLiteral("Dit klopt, verder"));
    on.waitForName(QStringLiteral("Het bestand komt hier"));
    album.picture("pdf-wachtwoord");
    on.tap(QStringLiteral("Maak de PDF"));
    on.waitForName(QStringLiteral("Het bestand is klaar"));
    auto const files = QDir(folder).entryList({QStringLiteral("woningcheck-*.pdf")});
    if (files.size() != 1 || !read(folder + u'/' + files.first()).contains("/Encrypt"))
        throw test::JourneyError("there should be one encrypted home check in the folder");
    on.tap(QStringLiteral("Klaar"));
    while (!on.isShown(QStringLiteral("Samen met je partner")))
        on.tap(QStringLiteral("Terug"));
}

/// A second time: what was kept, and what changed.
void secondRound(test::Driver& on, test::Album& album)
{
    on.tap(QStringLiteral("Persoonlijke veiligheid*"));
    on.tap(QStringLiteral("Nieuwe ronde*"));
    on.tap(QStringLiteral("Begin een korte ronde*"));
    on.waitForName(QStringLiteral("Vorige keer: ja"));
    album.picture("tweede-ronde");
    answer(on, times(2, QStringLiteral("Ja")));
    on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Eerdere rondes*"));
    on.waitForName(QStringLiteral("Toen en nu"));
    album.picture("eerdere-rondes");
    while (!on.isShown(QStringLiteral("Samen met je partner")))
        on.tap(QStringLiteral("Terug"));
}

/// Everything of the incident, sealed to a key that its owner gave by phone; then once more, with a password.
void sealBundle(test::Driver& on, test::Album& album, QString const& folder)
{
    auto const recipient = QString::fromStdString(crypto::age::toText(crypto::age::Identity::generate().recipient()));
    on.tap(QStringLiteral("Verzegeld pakket*"));
    on.waitForName(QStringLiteral("Wat gaat er mee?"));
    on.tap(QStringLiteral("Alles van dit voorval"));
    album.picture("pakket-kiezen");
    on.tap(QStringLiteral("Bekijk wat eruit gaat"));
    on.waitForName(QStringLiteral("Dit gaat eruit*"));
    album.picture("pakket-bekijken");
    on.tap(QStringLiteral("Dit klopt, verder"));
    on.waitForName(QStringLiteral("Voor wie is het pakket?"));
    on.tap(QStringLiteral("Waarmee gaat het open?"));
    on.tap(QStringLiteral("Met de sleutel van een ontvanger*"));
    on.type(QStringLiteral("Naam"), QStringLiteral("De griffier"));
    on.type(QStringLiteral("Sleutel"), recipient);
    album.picture("pakket-ontvanger");
    on.tap(QStringLiteral("Bewaar deze ontvanger"));
    on.waitForName(QStringLiteral("De griffier*"));
    album.picture("pakket-voor-wie");
    on.tap(QStringLiteral("Maak het pakket"));
    on.waitForName(QStringLiteral("Je pakket is klaar"));
    album.picture("pakket-klaar");
    auto const bundles = QDir(folder).entryList({QStringLiteral("pakket-*.age")});
    if (bundles.size() != 1 || !read(folder + u'/' + bundles.first()).startsWith("age-encryption.org/v1\n-> X25519 "))
        throw test::JourneyError("there should be one bundle in the folder, sealed to a key");
    on.tap(QStringLiteral("Maak nog een pakket"));
    on.tap(QStringLiteral("Waarmee gaat het open?"));
    on.tap(QStringLiteral("Een wachtwoord van Weerbaar"));
    on.waitForName(QStringLiteral("Het wachtwoord"));
    on.scrollToTop();
    album.picture("pakket-wachtwoord");
    on.tap(QStringLiteral("Maak het pakket"));
    album.pictureOfWork("pakket-bezig", QStringLiteral("Stop"), QStringLiteral("Je pakket is klaar"));
    album.picture("pakket-klaar-wachtwoord");
    on.tap(QStringLiteral("Klaar"));
    on.waitForName(QStringLiteral("Verslag aan de griffier"));
}

/// The griffier: choose, see, save.
void thirdMoment(test::Driver& on, test::Album& album, QString const& folder)
{
    on.tap(QStringLiteral("Verslag aan de griffier"));
    on.waitForName(QStringLiteral("Wat mag de griffier lezen?"));
    album.picture("verslag-kiezen");
    on.tap(QStringLiteral("Bewijs"));
    on.tap(QStringLiteral("De bestanden zelf"));
    album.picture("verslag-bewijs");
    on.resize(360, 740);
    album.look(false, 2.0);
    album.picture("verslag-bewijs-200");
    on.resize(412, 915);
    album.look(false, 1.0);
    on.tap(QStringLiteral("Bewijs"));
    on.tap(QStringLiteral("Wat er later bij kwam"));
    album.picture("verslag-later");
    on.tap(QStringLiteral("Wat er later bij kwam"));
    on.tap(QStringLiteral("Voor wie en van wie"));
    on.type(QStringLiteral("Je naam*"), story::senderName);
    on.type(QStringLiteral("Bovenaan elk verslag"), QStringLiteral("Vertrouwelijk, alleen voor de griffier"));
    album.picture("verslag-voor-wie");
    on.tap(QStringLiteral("Bekijk wat eruit gaat"));
    on.waitForName(QStringLiteral("Dit gaat eruit*"));
    album.picture("verslag-bekijken");
    on.tap(QStringLiteral("Dit klopt, verder"));
    on.waitForName(QStringLiteral("Het bestand komt hier"));
    on.tap(QStringLiteral("Wachtwoord*"));
    on.tap(QStringLiteral("Zelf een wachtwoord kiezen*"));
    on.type(QStringLiteral("Wachtwoord voor dit bestand"), story::pdfPassword);
    on.type(QStringLiteral("Nog een keer"), story::pdfPassword);
    album.picture("verslag-bewaren");
    on.tap(QStringLiteral("Maak de PDF"));
    on.waitForName(QStringLiteral("Je verslag is klaar*"));
    album.picture("verslag-klaar");
    auto const reports = QDir(folder).entryList({QStringLiteral("verslag-*.pdf")});
    if (reports.size() != 1)
        throw test::JourneyError("there should be one report in the folder");
    auto const pdf = read(folder + u'/' + reports.first());
    if (!pdf.startsWith("%PDF-") || !pdf.contains("/Encrypt"))
        throw test::JourneyError("the report should be an encrypted PDF");
}

void lockAndLookAround(test::Driver& on, test::Album& album)
{
    while (!on.isShown(QStringLiteral("Meer")))
        on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Meer"));
    on.waitForName(QStringLiteral("Vergrendel nu"));
    album.picture("meer");
    on.tap(QStringLiteral("Ontvangers*"));
    on.waitForName(QStringLiteral("Wie kan een pakket van jou openen?"));
    album.picture("ontvangers");
    on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Wat eruit ging*"));
    on.tap(QStringLiteral("Verzegeld pakket voor*"));
    on.waitForName(QStringLiteral("Controlecode van het bestand*"));
    album.picture("wat-eruit-ging");
    on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Wie kan ik bellen*"));
    on.waitForName(QStringLiteral("Slachtofferhulp*"));
    album.picture("wie-kan-ik-bellen");
    on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Over Weerbaar*"));
    on.waitForName(QStringLiteral("Geen product van de overheid*"));
    album.picture("over-weerbaar");
    on.tap(QStringLiteral("Terug"));
    on.tap(QStringLiteral("Vergrendel nu"));
    on.waitForName(QStringLiteral("Ontgrendelen"));
    album.picture("vergrendeld");
    on.tap(QStringLiteral("Ontgrendelen"));
    on.type(QStringLiteral("Je wachtzin"), QStringLiteral("niet de goede wachtzin"));
    on.tap(QStringLiteral("Ontgrendelen"));
    on.waitForName(QStringLiteral("Deze wachtzin past niet.*"));
    album.picture("verkeerde-wachtzin");
    on.type(QStringLiteral("Je wachtzin"), story::passphrase);
    on.tap(QStringLiteral("Ontgrendelen"));
    on.waitForName(QStringLiteral("Vergrendel nu"));
    album.picture("weer-open");
}

/// With a second app, as on another phone, that goes away again.
void partnersOwnPhone(test::Driver& on, test::Album& album, app::DesktopApp& app, QGuiApplication& gui, Surroundings const& around)
{
    qputenv("WEERBAAR_DATA_DIR", around.partnersVault().toUtf8());
    app::DesktopApp other(gui, {false, 1.0, true});
    qputenv("WEERBAAR_DATA_DIR", around.vault().toUtf8());
    if (!other.load())
        throw test::JourneyError("the app of the partner did not start");
    auto& window = *qobject_cast<QQuickWindow*>(app.engine().rootObjects().constFirst());
    auto& otherWindow = *qobject_cast<QQuickWindow*>(other.engine().rootObjects().constFirst());
    test::Driver onOther(otherWindow);
    test::answerOnTheOwnPhone({on, window, app.viewModel()}, {onOther, otherWindow, other.viewModel()}, album, around.photos());
    if (QDir(around.partnersVault()).exists())
        throw test::JourneyError("the partner's phone kept something");
}

/// The app in a window of its own, and what a person does there. \returns how many pictures there are; nothing: it failed.
std::optional<int> inApp(QGuiApplication& gui, QString const& folder, int taken,
                         std::function<void(test::Driver&, test::Album&, app::DesktopApp&)> const& story)
{
    app::DesktopApp app(gui, {false, 1.0, true});
    if (!app.load())
        return std::nullopt;
    auto* const window = qobject_cast<QQuickWindow*>(app.engine().rootObjects().constFirst());
    test::Driver driver(*window);
    test::Album album(driver, *window, folder, taken);
    try {
        story(driver, album, app);
    } catch (test::JourneyError const& error) {
        std::fprintf(stderr, "tour: after picture %d: %s\n", album.count(), error.what());
        driver.savePicture(folder + QStringLiteral("/failed.png"));
        return std::nullopt;
    }
    return album.count();
}

int tour(QGuiApplication& gui, QString const& folder, Surroundings const& around)
{
    QString backupPassword;
    auto taken = inApp(gui, folder, 0, [&](test::Driver& driver, test::Album& album, app::DesktopApp& app) {
        firstMoment(driver, album, around);
        setUp(driver, album);
        test::practisePassphrase(driver, album, around.vault());
        personalScan(driver, album);
        homeCheck(driver, album);
        partnersTurn(driver, album);
        together(driver, album, folder);
        partnersOwnPhone(driver, album, app, gui, around);
        secondRound(driver, album);
        test::noteWhileLocked(driver, album);
        test::dealWithTheNote(driver, album);
        test::recordIncident(driver, album);
        test::goOnWithIncident(driver, album);
        test::secureEvidence(driver, album, app.viewModel(), around.photo());
        test::followTheProtocol(driver, album);
        test::prepareForThePolice(driver, album, folder);
        test::lookAfterYourself(driver, album);
        test::seeThePattern(driver, album);
        sealBundle(driver, album, folder);
        thirdMoment(driver, album, folder);
        lockAndLookAround(driver, album);
        backupPassword = test::backUpForNewPhone(driver, album, app.viewModel(), folder);
    });
    if (!taken)
        return 1;
    around.changePhone();
    taken = inApp(gui, folder, *taken, [&](test::Driver& driver, test::Album& album, app::DesktopApp& app) {
        auto const code = test::restoreOnNewPhone(driver, album, app.viewModel(), folder, backupPassword);
        test::lookThere(driver, album);
        test::forgetPassphrase(driver, album, code);
    });
    if (!taken)
        return 1;
    std::printf("tour: %d pictures and the report are in %s\n", *taken, qPrintable(folder));
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    if (auto const hardened = platform::hardenProcess(); !hardened)
        return 1;
    crypto::initialize();
    qInstallMessageHandler(collect);
    if (argc != 2 && !(argc == 4 && std::string_view(argv[2]) == "--scratch")) {
        std::fprintf(stderr, "usage: weerbaar-tour DIR [--scratch DIR2]\n");
        return 2;
    }
    auto const folder = QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath();
    QDir().mkpath(folder);
    for (auto const& old : QDir(folder).entryList({QStringLiteral("[0-9]*-*.png"), QStringLiteral("verslag-*.pdf"), QStringLiteral("woningcheck-*.pdf"), QStringLiteral("voorbereiding-*.pdf"), QStringLiteral("reservekopie-*.age"), QStringLiteral("pakket-*.age"), QStringLiteral("failed.png")}))
        QFile::remove(folder + u'/' + old);

    std::optional<QTemporaryDir> temporary;
    if (argc == 2)
        temporary.emplace();
    Surroundings const around(temporary ? temporary->path() : QFileInfo(QString::fromLocal8Bit(argv[3])).absoluteFilePath(), folder);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_FONT_DPI", "96");
    app::nameApplication();
    int outcome = 0;
    {
        QGuiApplication gui(argc, argv);
        outcome = tour(gui, folder, around);
    }
    if (!warnings().isEmpty()) {
        std::fprintf(stderr, "tour: %lld warning(s), the first: %s\n", static_cast<long long>(warnings().size()), qPrintable(warnings().first()));
        return 1;
    }
    return outcome;
}
