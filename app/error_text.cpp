#include "app/error_text.h"

#include "core/protocol/local_protocol.h"
#include "core/transfer/age_error.h"
#include "core/vault/passphrase.h"

#include <QtCore/QCoreApplication>

namespace weerbaar::app {

namespace {

QString say(char const* text, int n = -1)
{
    return QCoreApplication::translate("ErrorText", text, nullptr, n);
}

/// The name a person knows a field by.
QString fieldText(std::string const& field)
{
    if (field == "type")
        return say(QT_TRANSLATE_NOOP("ErrorText", "wat voor voorval het was"));
    if (field == "occurredAt")
        return say(QT_TRANSLATE_NOOP("ErrorText", "wanneer het gebeurde"));
    if (field == "place")
        return say(QT_TRANSLATE_NOOP("ErrorText", "waar het gebeurde"));
    if (field == "description")
        return say(QT_TRANSLATE_NOOP("ErrorText", "wat er gebeurde"));
    if (field == "safeNow")
        return say(QT_TRANSLATE_NOOP("ErrorText", "of je nu veilig bent"));
    if (field == "exactWords")
        return say(QT_TRANSLATE_NOOP("ErrorText", "de precieze woorden"));
    if (field == "conclusions")
        return say(QT_TRANSLATE_NOOP("ErrorText", "wat je er zelf van denkt"));
    if (field == "people")
        return say(QT_TRANSLATE_NOOP("ErrorText", "wie erbij waren"));
    if (field == "offender")
        return say(QT_TRANSLATE_NOOP("ErrorText", "of je weet wie het deed"));
    if (field == "online")
        return say(QT_TRANSLATE_NOOP("ErrorText", "op welke app of site het gebeurde"));
    if (field == "injury")
        return say(QT_TRANSLATE_NOOP("ErrorText", "het letsel"));
    if (field == "damage")
        return say(QT_TRANSLATE_NOOP("ErrorText", "de schade"));
    if (field == "councilWork")
        return say(QT_TRANSLATE_NOOP("ErrorText", "het verband met je raadswerk"));
    if (field == "reason")
        return say(QT_TRANSLATE_NOOP("ErrorText", "waarom je dit verandert"));
    if (field == "name")
        return say(QT_TRANSLATE_NOOP("ErrorText", "de naam"));
    if (field == "note")
        return say(QT_TRANSLATE_NOOP("ErrorText", "je notitie"));
    if (field == "plannedFor")
        return say(QT_TRANSLATE_NOOP("ErrorText", "op welke dag"));
    if (field == "passphrase")
        return say(QT_TRANSLATE_NOOP("ErrorText", "de wachtzin"));
    if (field == "password")
        return say(QT_TRANSLATE_NOOP("ErrorText", "het wachtwoord"));
    if (field == "recovery code")
        return say(QT_TRANSLATE_NOOP("ErrorText", "de herstelcode"));
    return say(QT_TRANSLATE_NOOP("ErrorText", "de tekst"));
}

QString mixedCodes()
{
    return say(QT_TRANSLATE_NOOP("ErrorText", "Deze codes horen niet bij elkaar. Wat eerst binnenkwam, is onthouden. Kies foto's van codes uit dezelfde reeks, of begin opnieuw."));
}

}  // namespace

QString waitText(std::int64_t seconds)
{
    if (seconds < 120)
        return say(QT_TRANSLATE_N_NOOP("ErrorText", "%n seconde(n)"), static_cast<int>(seconds));
    return say(QT_TRANSLATE_N_NOOP("ErrorText", "%n minuut/minuten"), static_cast<int>((seconds + 59) / 60));
}

QString errorText(Error const& error)
{
    switch (error.code) {
    case ErrorCode::NoVault:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Er is hier nog geen kluis. Maak er eerst een."));
    case ErrorCode::VaultExists:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Er is hier al een kluis. Die blijft zoals hij is. Ontgrendel hem, of wis hem eerst."));
    case ErrorCode::WrongPassphrase:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze wachtzin past niet. Er is niets veranderd. Kijk of Caps Lock aan staat en probeer het opnieuw."));
    case ErrorCode::WrongRecoveryCode:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze herstelcode hoort niet bij deze kluis. Er is niets veranderd. Kijk of je een nieuwere code hebt opgeschreven."));
    case ErrorCode::TooManyAttempts:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Te vaak een verkeerde poging. Je gegevens zijn veilig. Wacht %1 en probeer het dan opnieuw."))
            .arg(waitText(error.seconds));
    case ErrorCode::DamagedKeySlots:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Het sleutelbestand van je kluis ontbreekt of is beschadigd. De kluis gaat zo niet open. Zet een kopie van de map terug als je die hebt. Anders kun je alleen wissen en opnieuw beginnen."));
    case ErrorCode::DamagedDatabase:
        return say(QT_TRANSLATE_NOOP("ErrorText", "De gegevens in je kluis zijn beschadigd. We openen hem niet, zodat er niets verder stukgaat. Zet een kopie van de map terug als je die hebt. Anders kun je alleen wissen en opnieuw beginnen."));
    case ErrorCode::NewerVersion:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze kluis is gemaakt met een nieuwere Weerbaar. Je gegevens zijn veilig. Werk de app bij en probeer het opnieuw."));
    case ErrorCode::DiskFull:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Het toestel is vol. Wat eerder bewaard was, is veilig; deze laatste stap is niet bewaard. Maak ruimte vrij en probeer het opnieuw."));
    case ErrorCode::NotWritable:
        if (error.where == "not empty")
            return say(QT_TRANSLATE_NOOP("ErrorText", "Deze map is niet leeg: er staat iets in dat misschien van jou is. Er is niets veranderd. Kies een lege map, of maak een nieuwe."));
        return say(QT_TRANSLATE_NOOP("ErrorText", "Weerbaar mag hier niet schrijven. Er is niets veranderd. Kies een andere plek, of geef toestemming om hier te schrijven."));
    case ErrorCode::AlreadyOpen:
        return say(QT_TRANSLATE_NOOP("ErrorText", "De kluis is al open in een ander venster of programma. Er is niets veranderd. Sluit dat eerst."));
    case ErrorCode::OutOfMemory:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Het toestel heeft te weinig geheugen vrij. Er is niets veranderd. Sluit andere apps en probeer het opnieuw."));
    case ErrorCode::StorageFailed:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Lezen of schrijven op dit toestel lukte niet. Wat eerder bewaard was, is veilig. Probeer het opnieuw."));
    case ErrorCode::PassphraseTooShort:
        if (error.where == "password")
            return say(QT_TRANSLATE_NOOP("ErrorText", "Dit wachtwoord is te kort. Er is niets gemaakt. Kies er een van minstens %1 tekens, liefst vier of meer losse woorden."))
                .arg(vault::passphraseMinimumCharacters);
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze wachtzin is te kort. Kies er een van minstens %1 tekens, liefst vier of meer losse woorden."))
            .arg(vault::passphraseMinimumCharacters);
    case ErrorCode::PassphraseTooLong:
        if (error.where == "password")
            return say(QT_TRANSLATE_NOOP("ErrorText", "Dit wachtwoord is te lang. Er is niets gemaakt. Kies er een dat je kunt onthouden en typen."));
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze wachtzin is te lang. Kies er een die je kunt onthouden en typen."));
    case ErrorCode::InvalidPack:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit inhoudspakket klopt niet en wordt niet gebruikt: %1.")).arg(QString::fromStdString(error.where));
    case ErrorCode::InvalidText:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Er staan tekens in die Weerbaar niet kan lezen, bij: %1. Typ dat stuk opnieuw.")).arg(fieldText(error.where));
    case ErrorCode::MissingAnswer:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Vul nog in: %1.")).arg(fieldText(error.where));
    case ErrorCode::TextTooLong:
        return say(QT_TRANSLATE_NOOP("ErrorText", "De tekst is te lang bij: %1. Maak hem korter.")).arg(fieldText(error.where));
    case ErrorCode::TimeInFuture:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze datum en tijd liggen in de toekomst. Kijk ze na."));
    case ErrorCode::TimeTooLongAgo:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit jaartal ligt wel heel ver terug. Kijk de datum na."));
    case ErrorCode::InvalidTime:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit is geen datum en tijd. Schrijf de datum als 20-11-2026 en de tijd als 21:15."));
    case ErrorCode::UnknownType:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit soort voorval kent Weerbaar niet. Kies er een uit de lijst."));
    case ErrorCode::UnknownItem:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze vraag staat niet in de check."));
    case ErrorCode::UnknownIncident:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit voorval staat niet in je kluis."));
    case ErrorCode::UnknownStep:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze stap staat niet in het protocol."));
    case ErrorCode::UnknownRound:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze ronde staat niet in je kluis."));
    case ErrorCode::RoundIsHistory:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze ronde is afgesloten en blijft zoals ze was. Er is niets veranderd. Antwoord in de nieuwste ronde."));
    case ErrorCode::NewerPack:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit is gemaakt met een nieuwere vragenlijst dan deze Weerbaar heeft. Er is niets overgenomen. Werk de app bij en probeer het opnieuw."));
    case ErrorCode::UnknownInvitation:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit antwoord hoort niet bij een uitnodiging van jou. Er is niets overgenomen. Vraag je partner het goede bestand te sturen."));
    case ErrorCode::InvitationUsed:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit antwoord is al eerder overgenomen. Er is niets veranderd. Wil je partner iets wijzigen, maak dan een nieuwe uitnodiging."));
    case ErrorCode::OutOfReach:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit kan niet tijdens de beurt van je partner. Er is niets veranderd. Sluit de beurt af en open de kluis opnieuw."));
    case ErrorCode::UnknownAttachment:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit bestand staat niet bij je bewijs. Er is niets veranderd."));
    case ErrorCode::AlreadyAttached:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit bestand zit al bij dit voorval. Er is niets veranderd. Je hoeft niets te doen."));
    case ErrorCode::DamagedAttachment:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit bestand in je kluis ontbreekt of is beschadigd. We tonen het niet, want het is niet meer te vertrouwen. De rest van je kluis is veilig. Zet een kopie van de map terug als je die hebt."));
    case ErrorCode::DamagedEnclosure:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit bestand in je kluis is weg of beschadigd: %1. Er is niets gemaakt. Heb je het origineel nog? Voeg het opnieuw toe bij het voorval: dan is het hersteld. Kies anders zelf wat er meegaat, en laat dit bestand weg."))
            .arg(QString::fromStdString(error.where));
    case ErrorCode::SourceUnreadable:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit bestand is niet te lezen. Er is niets van bewaard. Kijk of het er nog staat en kies één bestand, geen map."));
    case ErrorCode::SourceChanged:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit bestand veranderde terwijl Weerbaar het las. Er is niets van bewaard. Wacht tot het klaar is en kies het opnieuw."));
    case ErrorCode::SourceTooLarge:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit bestand is te groot. Er is niets van bewaard; het origineel is niet veranderd. Staat de kluis op slot? Ontgrendel hem eerst: dan mag een bestand groter zijn."));
    case ErrorCode::InboxFull:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Er wacht al te veel in je kluis. Wat er stond is veilig; deze laatste is niet bewaard. Ontgrendel de kluis: dan is er weer plaats."));
    case ErrorCode::UnknownEntry:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit staat niet meer bij Nog te verwerken. Er is niets veranderd."));
    case ErrorCode::UnknownCheckIn:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit moment van nazorg kent Weerbaar niet. Er is niets veranderd."));
    case ErrorCode::InvalidInput:
        if (error.where == protocol::unreadableLocalProtocol)
            return say(QT_TRANSLATE_NOOP("ErrorText", "Wat bij Mijn gemeente staat, is niet te lezen: het is beschadigd of komt uit een nieuwere Weerbaar. Er is niets weggegooid. Zolang gelden de landelijke stappen."));
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit kan Weerbaar niet lezen (%1). Er is niets veranderd.")).arg(QString::fromStdString(error.where));
    case ErrorCode::BrokenChain:
        if (error.where == "backup")
            return say(QT_TRANSLATE_NOOP("ErrorText", "In deze reservekopie klopt iets niet met wat eerder is vastgelegd: het is gewijzigd of ontbreekt. Er is niets teruggezet. Gebruik een andere reservekopie."));
        return say(QT_TRANSLATE_NOOP("ErrorText", "Niet alles klopt met wat eerder is vastgelegd: er is buiten Weerbaar om iets gewijzigd."));
    case ErrorCode::PdfPasswordTooLong:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit wachtwoord is te lang: niet elk programma zou het bestand kunnen openen. Er is niets gemaakt. Kies een korter wachtwoord; letters met een accent en emoji tellen dubbel of meer."));
    case ErrorCode::ExportFailed:
        if (error.where == "picture")
            return say(QT_TRANSLATE_NOOP("ErrorText", "Van een foto lukt geen kopie zonder verborgen gegevens. Er is niets gemaakt. Kies voor die foto het bestand zelf, of alleen de lijst."));
        return say(QT_TRANSLATE_NOOP("ErrorText", "Het bestand kon daar niet worden gemaakt. In je kluis is niets veranderd. Kies een andere plek."));
    case ErrorCode::ExportTooLarge:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit wordt te groot voor één bestand. Er is niets gemaakt. Kies minder bijlagen, of maak een pakket."));
    case ErrorCode::CopyNotRemoved:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Een tijdelijke kopie kon niet worden weggehaald: %1. Haal hem zelf weg.")).arg(QString::fromStdString(error.where));
    case ErrorCode::NothingToShareWith:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit toestel heeft geen programma dat een bestand van Weerbaar aanneemt. Er is niets verstuurd. Bewaar het als bestand en voeg het zelf toe aan een bericht."));
    case ErrorCode::NotAgeFile:
        if (error.where == "line-ends" || error.where == "utf-16")
            return say(QT_TRANSLATE_NOOP("ErrorText", "Dit bestand is onderweg veranderd door een ander programma, en gaat zo niet open. Er is niets veranderd. Vraag het opnieuw, of maak het opnieuw zonder het door te sturen met > op de opdrachtregel."));
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit is geen versleuteld bestand, of het begin ervan is beschadigd. Er is niets veranderd. Kijk of je het goede bestand koos."));
    case ErrorCode::WrongExportKey:
        if (error.where == "password")
            return say(QT_TRANSLATE_NOOP("ErrorText", "Dit wachtwoord past niet op dit bestand. Er is niets veranderd. Kijk of Caps Lock aan staat en probeer het opnieuw."));
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze sleutel past niet op dit bestand. Er is niets veranderd. Kijk of het bestand voor jou is gemaakt."));
    case ErrorCode::NeedsPassword:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit bestand gaat open met een wachtwoord, niet met een sleutel. Er is niets veranderd. Vraag het wachtwoord aan wie het bestand maakte."));
    case ErrorCode::NeedsKey:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit bestand gaat open met een sleutel, niet met een wachtwoord. Er is niets veranderd."));
    case ErrorCode::DamagedExport:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit bestand is beschadigd of niet compleet. Er is niets van overgenomen. Vraag het opnieuw, of gebruik een andere kopie."));
    case ErrorCode::TooMuchWork:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Het wachtwoord van dit bestand vraagt meer rekenwerk dan dit toestel veilig aankan. Er is niets veranderd. Open het op een computer, of vraag het opnieuw."));
    case ErrorCode::InvalidRecipient:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze sleutel klopt niet: er staat ergens een fout in. Er is niets gemaakt. Kopieer hem opnieuw, of lees hem letter voor letter na."));
    case ErrorCode::UnsupportedRecipient:
        if (error.where == transfer::secretKeySort)
            return say(QT_TRANSLATE_NOOP("ErrorText", "Dit is de geheime helft van een sleutel. Deel die met niemand. Er is niets gemaakt. Gebruik de openbare sleutel: die begint met age1. Kreeg je deze van iemand, dan heeft die nu een nieuwe sleutel nodig."));
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze soort sleutel kent Weerbaar niet. De sleutel kan goed zijn, maar er is niets gemaakt. Vraag een gewone sleutel: die begint met age1."));
    case ErrorCode::UnknownContact:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze ontvanger staat niet meer in je lijst. Er is niets veranderd."));
    case ErrorCode::NotABackup:
        return say(QT_TRANSLATE_NOOP("ErrorText", "In dit bestand zit geen reservekopie van Weerbaar die we vertrouwen. Er is niets teruggezet. Kies een ander bestand."));
    case ErrorCode::NewerBackup:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Deze reservekopie is gemaakt met een nieuwere Weerbaar. Er is niets teruggezet; de kopie blijft goed. Werk de app bij en probeer het opnieuw."));
    case ErrorCode::BackupDiffers:
        return say(QT_TRANSLATE_NOOP("ErrorText", "De reservekopie is teruggelezen en is niet gelijk aan je kluis. Ze is weggehaald; je kluis is veilig. Maak een nieuwe, liefst op een andere plek."));
    case ErrorCode::NoQrCode:
        return say(QT_TRANSLATE_NOOP("ErrorText", "In deze afbeelding staat geen QR-code die te lezen is. Er is niets veranderd. Maak een scherpe foto, recht van voren, met de hele code erop."));
    case ErrorCode::NotAnInvitation:
        if (error.where == "mixed")
            return mixedCodes();
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit is geen uitnodiging van Weerbaar, of ze is beschadigd. Er is niets veranderd. Vraag een nieuwe."));
    case ErrorCode::NotAReply:
        if (error.where == "mixed")
            return mixedCodes();
        if (error.where == "answers")
            return say(QT_TRANSLATE_NOOP("ErrorText", "Deze antwoorden zijn niet in te lezen: er staat iets in dat deze Weerbaar niet kent. Er is niets overgenomen. Werk de app op beide telefoons bij en vraag je partner om een nieuw antwoord."));
        return say(QT_TRANSLATE_NOOP("ErrorText", "Dit is geen antwoord op een uitnodiging, of het is beschadigd. Er is niets overgenomen. Vraag je partner het opnieuw te sturen."));
    case ErrorCode::Cancelled:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Gestopt. Er is niets veranderd."));
    }
    return {};
}

}  // namespace weerbaar::app
