// What the tour types. The texts are canaries too: none may turn up in a file outside the vault.
#pragma once

#include <QtCore/QString>

namespace weerbaar::test::story {

inline QString const passphrase = QStringLiteral("zilveren otter fietst langs molen");
inline QString const newPassphrase = QStringLiteral("gele klaproos leest stil voor");
inline QString const place = QStringLiteral("Parkeerplaats gemeentehuis");
inline QString const description =
    QStringLiteral("Een man kwam bij mijn auto staan en hield het portier vast. Een tweede man keek van een afstand toe.");
inline QString const exactWords = QStringLiteral("Ik weet je te vinden. Trek dat voorstel in.");
inline QString const conclusions = QStringLiteral("Ik denk dat het over het windmolenplan ging.");
inline QString const addition = QStringLiteral("Om 22:05 reed dezelfde grijze bestelbus langzaam langs mijn huis.");
inline QString const person = QStringLiteral("Man, rond de veertig, grijze muts");
inline QString const lockedNote = QStringLiteral("Die vrouw van het account stond weer voor de deur. Kwart voor elf, ze riep mijn naam.");
inline QString const firstPlace = QStringLiteral("Voordeur thuis");
inline QString const offender = QStringLiteral("@zwarteraaf88");
inline QString const damage = QStringLiteral("Kras over het linker portier.");
inline QString const clerk = QStringLiteral("Tjitske Bronkhorst");
inline QString const clerkNumber = QStringLiteral("0123-456789");
inline QString const ownStep = QStringLiteral("Meld het in ons register");
inline QString const stepNote = QStringLiteral("De bode heeft het gisteren al ingevoerd.");
inline QString const scanNote = QStringLiteral("De bovenste scharnier van de achterdeur zit los.");
inline QString const partnerNote = QStringLiteral("Volgens mij draait niemand de sleutel om.");
/// On the partner's own phone; long enough for two QR codes.
inline QString const ownPhoneNote = QStringLiteral(
    "De lamp bij de achterdeur springt alleen aan als je er vlak voor staat. Van de weg af is de hele tuin donker, en de poort "
    "valt niet in het slot als het waait. Ik heb er al twee keer een steen voor gelegd. Misschien kan de buurman van nummer acht "
    "helpen met een dranger, die had er nog een over van de schuur. En de sleutel van de poort hangt nog steeds aan het haakje naast de deur.");
inline QString const adviserAddress = QStringLiteral("Lijsterbeslaan 14, Oud-Meerdam");
inline QString const pdfPassword = QStringLiteral("blauwe kaars 27 zeilboot");
inline QString const senderName = QStringLiteral("Noor van Wieringen");

}  // namespace weerbaar::test::story
