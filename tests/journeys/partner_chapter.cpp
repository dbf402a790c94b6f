#include "tests/journeys/partner_chapter.h"

#include "tests/journeys/story.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>

namespace weerbaar::test {

namespace {

/// Of the whole screen, as a camera would, with the code on it.
QUrl photograph(Phone const& phone, QString const& code, QString const& file)
{
    phone.on.reveal(code);
    phone.on.savePicture(file);
    return QUrl::fromLocalFile(file);
}

void pickUp(Phone const& phone, Album& album)
{
    phone.window.requestActivate();
    phone.on.waitFor([&] { return phone.window.isActive(); }, QStringLiteral("the other phone"));
    album.lookAt(phone.on, phone.window);
}

void choose(app::LetterInViewModel& letter, Phone const& phone, QUrl const& file)
{
    letter.addFiles({file});
    phone.on.waitFor([&] { return !letter.isBusy(); }, QStringLiteral("the photo to be read"));
}

}  // namespace

void answerOnTheOwnPhone(Phone const& councillors, Phone const& partners, Album& album, QString const& photos)
{
    QDir().mkpath(photos);
    auto const& councillor = councillors.on;
    auto const& partner = partners.on;
    councillor.tap(QStringLiteral("Nodig je partner uit"));
    councillor.waitForName(QStringLiteral("QR-code met de uitnodiging"));
    album.picture("uitnodiging");
    album.look(true, 1.0);
    auto const invitation = photograph(councillors, QStringLiteral("QR-code met de uitnodiging"), photos + QStringLiteral("/invitation.png"));
    album.picture("uitnodiging-donker");
    album.look(false, 1.0);
    councillor.tap(QStringLiteral("Terug"));

    pickUp(partners, album);
    partner.tap(QStringLiteral("Ik ben uitgenodigd"));
    partner.waitForName(QStringLiteral("Fijn dat je mee wilt doen."));
    album.picture("uitgenodigd");
    choose(*partners.app.invited()->incoming(), partners, invitation);
    partner.waitForName(QStringLiteral("Waar wil je beginnen?"));
    album.picture("eigen-telefoon-welkom");
    partner.tap(QStringLiteral("De woningcheck*"));
    for (auto const* const given : {"Nee", "Ja", "Weet ik niet"}) {
        partner.tap(QLatin1String(given));
        partner.waitForName(QStringLiteral("Bewaard"));
        partner.tap(QStringLiteral("Volgende"));
    }
    partner.tap(QStringLiteral("Deels"));
    partner.waitForName(QStringLiteral("Bewaard"));
    partner.tap(QStringLiteral("Notitie toevoegen"));
    partner.type(QStringLiteral("Je notitie bij dit antwoord*"), story::ownPhoneNote);
    partner.tap(QStringLiteral("Terug"));
    partner.tap(QStringLiteral("Klaar: geef je antwoorden"));
    partner.waitForName(QStringLiteral("Dank je wel"));
    album.picture("eigen-telefoon-klaar");
    partner.tap(QStringLiteral("Geef mijn antwoorden"));
    partner.waitForName(QStringLiteral("QR-code met je antwoorden. Code 1 van 2"));
    album.picture("antwoord-code");
    auto const first = photograph(partners, QStringLiteral("QR-code met je antwoorden*"), photos + QStringLiteral("/reply-1.png"));
    partner.tap(QStringLiteral("Volgende code"));
    partner.waitForName(QStringLiteral("QR-code met je antwoorden. Code 2 van 2"));
    auto const second = photograph(partners, QStringLiteral("QR-code met je antwoorden*"), photos + QStringLiteral("/reply-2.png"));
    partner.tap(QStringLiteral("Klaar"));
    partner.waitForName(QStringLiteral("Heeft je partner alles?"));
    album.picture("antwoord-weg");
    partner.tap(QStringLiteral("Ja, stop"));
    partner.waitForName(QStringLiteral("Aan de slag"));

    pickUp(councillors, album);
    councillor.tap(QStringLiteral("Antwoord binnenhalen"));
    auto& incoming = *councillors.app.session()->partnerPhone()->incoming();
    choose(incoming, councillors, second);
    councillor.waitForName(QStringLiteral("Nog 1 van de 2 codes*"));
    album.picture("antwoord-nog-een");
    choose(incoming, councillors, first);
    councillor.waitForName(QStringLiteral("Dit kwam binnen"));
    album.picture("antwoord-binnen");
    councillor.tap(QStringLiteral("Neem de antwoorden over"));
    councillor.waitForName(QStringLiteral("4 antwoorden van je partner overgenomen."));
    album.picture("antwoord-overgenomen");
    councillor.tap(QStringLiteral("Klaar"));
    councillor.waitForName(QStringLiteral("Antwoorden overgenomen op*"));
}

}  // namespace weerbaar::test
