<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Over Weerbaar</source>
        <translation>About Weerbaar</translation>
    </message>
    <message>
        <source>Een hulp­middel voor raads­leden</source>
        <translation>A tool for councillors</translation>
    </message>
    <message>
        <source>Weerbaar helpt je thuis veiliger te wonen en vast te leggen wat je over­komt.</source>
        <translation>Weerbaar helps you live more safely at home and record what happens to you.</translation>
    </message>
    <message>
        <source>Geen product van de over­heid.</source>
        <translation>Not a government product.</translation>
    </message>
    <message>
        <source>Gemaakt zonder internet: de app kan niets versturen of ophalen.</source>
        <translation>Made without internet: the app cannot send or fetch anything.</translation>
    </message>
    <message>
        <source>Geen vervanging van de politie, een advocaat of een arts.</source>
        <translation>Not a replacement for the police, a lawyer or a doctor.</translation>
    </message>
    <message>
        <source>Waar het op rust</source>
        <translation>What it is based on</translation>
    </message>
    <message>
        <source>Alle bronnen</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Over de wet</source>
        <translation>About the law</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licentie</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>EUPL-1.2. De bron­code is open.</source>
        <translation>EUPL-1.2. The source code is open.</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Bekijk, plan of vink af</source>
        <translation>View, plan or tick off</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AftercareScreen</name>
    <message>
        <source>Nazorg</source>
        <translation>Aftercare</translation>
    </message>
    <message>
        <source>Voor jou</source>
        <translation>For you</translation>
    </message>
    <message>
        <source>Je partner</source>
        <translation>Your partner</translation>
    </message>
    <message>
        <source>Kinderen</source>
        <translation>Children</translation>
    </message>
</context>
<context>
    <name>AppScreen</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bel het Onder­steunings­team</source>
        <translation>Call the Support Team</translation>
    </message>
</context>
<context>
    <name>AttachmentCopy</name>
    <message>
        <source>Een kopie bewaren</source>
        <translation>Keep a copy</translation>
    </message>
    <message>
        <source>De kopie is niet versleuteld. Je kluis onthoudt dat je hem hebt gemaakt.</source>
        <translation>The copy is not encrypted. Your vault remembers that you made it.</translation>
    </message>
    <message>
        <source>Zonder verborgen gegevens</source>
        <translation>Without hidden data</translation>
    </message>
    <message>
        <source>Plaats, toestel en tijd van de camera blijven weg. Voor de politie: geef het origineel.</source>
        <translation>Place, device and time from the camera are left out. For the police: give the original.</translation>
    </message>
    <message>
        <source>Bewaar een kopie…</source>
        <translation>Save a copy…</translation>
    </message>
</context>
<context>
    <name>AttachmentScreen</name>
    <message>
        <source>Is het nog zoals het was?</source>
        <translation>Is it still as it was?</translation>
    </message>
    <message>
        <source>De contro­le­code</source>
        <translation>The check code</translation>
    </message>
    <message>
        <source>Dit is de SHA-256 van het bestand toen het binnenkwam. Wie een kopie heeft, kan ermee nagaan dat die hetzelfde is.</source>
        <translation>This is the SHA-256 of the file when it came in. Anyone with a copy can use it to check that theirs is the same.</translation>
    </message>
    <message>
        <source>Bezig…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Bewijsstuk</source>
        <translation>Piece of evidence</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Openen zonder Weerbaar</source>
        <translation>Opening it without Weerbaar</translation>
    </message>
    <message>
        <source>Het is een gewoon age-bestand met een tar erin. Op een computer met age en tar opent dit het, en vraagt naar het wacht­woord:</source>
        <translation>It is an ordinary age file with a tar in it. On a computer with age and tar this opens it, and asks for the password:</translation>
    </message>
    <message>
        <source>In LEESMIJ.txt staat wat waar staat.</source>
        <translation>LEESMIJ.txt says what is where.</translation>
    </message>
</context>
<context>
    <name>BackupMade</name>
    <message>
        <source>Teruggelezen en gelijk aan je kluis.</source>
        <translation>Read back, and equal to your vault.</translation>
    </message>
    <message>
        <source>Opgeschreven? Hierna kun je het nergens meer terugzien.</source>
        <translation>Written down? After this you cannot see it anywhere again.</translation>
    </message>
    <message>
        <source>Waar bewaar je het?</source>
        <translation>Where will you keep it?</translation>
    </message>
    <message>
        <source>Niet alleen op dit toestel: raakt dat weg, dan is de kopie ook weg. Zet hem op een usb-stick of op een computer thuis.</source>
        <translation>Not on this device alone: if that gets lost, the copy is lost too. Put it on a USB stick or a computer at home.</translation>
    </message>
    <message>
        <source>Het papier met het wacht­woord ergens anders dan het bestand.</source>
        <translation>The paper with the password somewhere else than the file.</translation>
    </message>
    <message>
        <source>Teruggelezen en gelijk aan wat er in je kluis te lezen was.</source>
        <translation>Read back and the same as what could be read in your vault.</translation>
    </message>
</context>
<context>
    <name>BackupPassword</name>
    <message>
        <source>Wacht­woord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Een voorstel van Weerbaar</source>
        <translation>A proposal by Weerbaar</translation>
    </message>
    <message>
        <source>Zelf een wacht­woord kiezen</source>
        <translation>Choose a password yourself</translation>
    </message>
    <message>
        <source>Schrijf het op papier. Zonder dit gaat de reserve­kopie nooit meer open.</source>
        <translation>Write it on paper. Without it the backup will never open again.</translation>
    </message>
    <message>
        <source>Wacht­woord van de reserve­kopie</source>
        <translation>Password of the backup</translation>
    </message>
    <message>
        <source>De herstel­code van je papier mag ook: dan bewaar je maar één papier.</source>
        <translation>The recovery code on your paper will do, too: then you keep one paper only.</translation>
    </message>
    <message>
        <source>Toon het wacht­woord</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Verberg het wacht­woord</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Toon het herhaalde wacht­woord</source>
        <translation>Show the repeated password</translation>
    </message>
    <message>
        <source>Verberg het herhaalde wacht­woord</source>
        <translation>Hide the repeated password</translation>
    </message>
</context>
<context>
    <name>BackupScreen</name>
    <message>
        <source>Reserve­kopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Je reserve­kopie is klaar</source>
        <translation>Your backup is ready</translation>
    </message>
    <message>
        <source>Alles in één verzegeld bestand</source>
        <translation>Everything in one sealed file</translation>
    </message>
    <message>
        <source>Is je toestel kwijt of kapot, dan zet je hiermee je kluis terug. Alles zit erin: voor­vallen, bewijs, zelfscan en instellingen.</source>
        <translation>If your device is lost or broken, this puts your vault back. Everything is in it: incidents, evidence, self-scan and settings.</translation>
    </message>
    <message>
        <source>Het bestand komt hier</source>
        <translation>The file goes here</translation>
    </message>
    <message>
        <source>Andere plek kiezen</source>
        <translation>Choose another place</translation>
    </message>
    <message>
        <source>Teruglezen en vergelijken…</source>
        <translation>Reading back and comparing…</translation>
    </message>
    <message>
        <source>Verzegelen en schrijven…</source>
        <translation>Sealing and writing…</translation>
    </message>
    <message>
        <source>Laat Weerbaar open tot dit klaar is. Stopt het eerder, dan blijft er niets half achter.</source>
        <translation>Leave Weerbaar open until this is done. If it stops earlier, nothing half stays behind.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Maak de reserve­kopie</source>
        <translation>Make the backup</translation>
    </message>
</context>
<context>
    <name>BundleChoose</name>
    <message>
        <source>Verzegeld pakket</source>
        <translation>Sealed bundle</translation>
    </message>
    <message>
        <source>Stap 1 van 3</source>
        <translation>Step 1 of 3</translation>
    </message>
    <message>
        <source>Wat gaat er mee?</source>
        <translation>What goes along?</translation>
    </message>
    <message>
        <source>Een pakket is één bestand met het verslag en het bewijs. Het is versleuteld: alleen wie jij kiest, kan het openen. De ontvanger heeft er het gratis programma age voor nodig.</source>
        <translation>A bundle is one file with the report and the evidence. It is encrypted: only whoever you choose can open it. The receiver needs the free program age for it.</translation>
    </message>
    <message>
        <source>Hoeveel gaat er mee?</source>
        <translation>How much goes along?</translation>
    </message>
    <message>
        <source>Alleen wat ik kies</source>
        <translation>Only what I choose</translation>
    </message>
    <message>
        <source>Het verslag en de bestanden die jij aanwijst</source>
        <translation>The report and the files that you point out</translation>
    </message>
    <message>
        <source>Alles van dit voorval</source>
        <translation>Everything of this incident</translation>
    </message>
    <message>
        <source>Dan kan de ontvanger nagaan dat er niets is gewijzigd</source>
        <translation>Then the receiver can check that nothing was changed</translation>
    </message>
    <message>
        <source>Echt alles gaat mee: elk bestand, elk woord, ook wat je later verbeterde, wat je er zelf van denkt en wat over je gezondheid gaat.</source>
        <translation>Really everything goes along: every file, every word, including what you corrected later, what you think of it yourself and what is about your health.</translation>
    </message>
    <message>
        <source>Nog een voorval erbij</source>
        <translation>Add another incident</translation>
    </message>
    <message>
        <source>Precies zoals ze zijn, als los bestand in het pakket</source>
        <translation>Exactly as they are, as separate files in the bundle</translation>
    </message>
    <message>
        <source>Bekijk wat eruit gaat</source>
        <translation>See what will leave</translation>
    </message>
</context>
<context>
    <name>BundleDestination</name>
    <message>
        <source>Het bestand komt hier</source>
        <translation>The file goes here</translation>
    </message>
    <message>
        <source>Andere plek kiezen</source>
        <translation>Choose another place</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Waar mag het pakket komen?</source>
        <translation>Where may the bundle go?</translation>
    </message>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Verzegelde pakketten (*.age)</source>
        <translation>Sealed bundles (*.age)</translation>
    </message>
</context>
<context>
    <name>BundleMade</name>
    <message>
        <source>Opgeschreven? Hierna kun je het nergens meer terugzien.</source>
        <translation>Written down? After this you cannot see it anywhere again.</translation>
    </message>
    <message>
        <source>Controle­code van het pakket</source>
        <translation>Check code of the bundle</translation>
    </message>
    <message>
        <source>De ontvanger kan de controle­code narekenen en jou bellen om te vergelijken. Het bestand CONTROLE.txt in het pakket zegt hoe. Je vindt de code terug bij Meer, Wat eruit ging.</source>
        <translation>The receiver can work out the check code and call you to compare. The file CONTROLE.txt in the bundle says how. You will find the code again under More, What left.</translation>
    </message>
</context>
<context>
    <name>BundlePreview</name>
    <message>
        <source>Verzegeld pakket</source>
        <translation>Sealed bundle</translation>
    </message>
    <message>
        <source>Stap 2 van 3</source>
        <translation>Step 2 of 3</translation>
    </message>
    <message>
        <source>Dit gaat eruit</source>
        <translation>This will leave</translation>
    </message>
    <message>
        <source>Precies deze bestanden zitten in het pakket. Verder niets. Wil je iets weglaten? Ga dan terug.</source>
        <translation>Exactly these files are in the bundle. Nothing else. Want to leave something out? Then go back.</translation>
    </message>
    <message>
        <source>Dit pakket is volledig. Alles wat je over dit voorval vastlegde gaat mee, ook wat je later verbeterde en wat je er zelf van denkt.</source>
        <translation>This bundle is complete. Everything you recorded about this incident goes along, including what you corrected later and what you think of it yourself.</translation>
    </message>
    <message>
        <source>Bijlagen samen</source>
        <translation>Attachments together</translation>
    </message>
    <message>
        <source>Lees het verslag dat erin zit</source>
        <translation>Read the report that is in it</translation>
    </message>
    <message>
        <source>Dit klopt, verder</source>
        <translation>This is right, continue</translation>
    </message>
</context>
<context>
    <name>BundleReceiver</name>
    <message>
        <source>Waarmee gaat het open?</source>
        <translation>What opens it?</translation>
    </message>
    <message>
        <source>Met de sleutel van een ontvanger</source>
        <translation>A receiver’s key</translation>
    </message>
    <message>
        <source>Een wacht­woord van Weerbaar</source>
        <translation>A password from Weerbaar</translation>
    </message>
    <message>
        <source>Zelf een wacht­woord kiezen</source>
        <translation>A password of my own</translation>
    </message>
    <message>
        <source>Kies de ontvanger</source>
        <translation>Choose the receiver</translation>
    </message>
    <message>
        <source>Een nieuwe ontvanger</source>
        <translation>A new receiver</translation>
    </message>
    <message>
        <source>Schrijf het op. Weerbaar bewaart het niet.</source>
        <translation>Write it down. Weerbaar does not keep it.</translation>
    </message>
    <message>
        <source>Wacht­woord voor het pakket</source>
        <translation>Password for the bundle</translation>
    </message>
    <message>
        <source>Kies een ander wacht­woord dan de wachtzin van deze app.</source>
        <translation>Choose another password than the passphrase of this app.</translation>
    </message>
    <message>
        <source>Toon het wacht­woord</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Verberg het wacht­woord</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Toon het herhaalde wacht­woord</source>
        <translation>Show the repeated password</translation>
    </message>
    <message>
        <source>Verberg het herhaalde wacht­woord</source>
        <translation>Hide the repeated password</translation>
    </message>
</context>
<context>
    <name>BundleSave</name>
    <message>
        <source>Verzegeld pakket</source>
        <translation>Sealed bundle</translation>
    </message>
    <message>
        <source>Stap 3 van 3</source>
        <translation>Step 3 of 3</translation>
    </message>
    <message>
        <source>Je pakket is klaar</source>
        <translation>Your bundle is ready</translation>
    </message>
    <message>
        <source>Voor wie is het pakket?</source>
        <translation>Who is the bundle for?</translation>
    </message>
    <message>
        <source>Het pakket wordt gemaakt…</source>
        <translation>The bundle is being made…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop met het maken van het pakket</source>
        <translation>Stop making the bundle</translation>
    </message>
    <message>
        <source>Maak nog een pakket</source>
        <translation>Make another bundle</translation>
    </message>
    <message>
        <source>Maak en zet in een e-mail</source>
        <translation>Make it and put it in an e-mail</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Maak het pakket</source>
        <translation>Make the bundle</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Bel %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>CallPair</name>
    <message>
        <source>Bel %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Bij direct gevaar</source>
        <translation>In immediate danger</translation>
    </message>
    <message>
        <source>Bel het Onder­steunings­team</source>
        <translation>Call the Support Team (Onder­steunings­team)</translation>
    </message>
</context>
<context>
    <name>ChainScreen</name>
    <message>
        <source>Is er niets gewijzigd?</source>
        <translation>Has nothing been changed?</translation>
    </message>
    <message>
        <source>Elke vastlegging heeft een code die ook op de vorige rust. Verandert iemand er één, dan kloppen de codes daarna niet meer. Het bewijst dat er niets is gewijzigd, niet dat het waar is.</source>
        <translation>Each entry has a code that also rests on the one before it. If someone changes one, the codes after it no longer match. It proves that nothing was changed, not that it is true.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Klopt</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Klopt niet</source>
        <translation>Does not match</translation>
    </message>
    <message>
        <source>Controleer alle voorvallen</source>
        <translation>Check all incidents</translation>
    </message>
    <message>
        <source>Bezig met controleren…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseScreen</name>
    <message>
        <source>Wacht­zin wijzigen</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Je wacht­zin nu</source>
        <translation>Your current passphrase</translation>
    </message>
    <message>
        <source>Huidige wachtzin laten zien</source>
        <translation>Show the current passphrase</translation>
    </message>
    <message>
        <source>Huidige wachtzin verbergen</source>
        <translation>Hide the current passphrase</translation>
    </message>
    <message>
        <source>Nieuwe wacht­zin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Wachtzin wijzigen…</source>
        <translation>Changing the passphrase…</translation>
    </message>
    <message>
        <source>Wijzig wacht­zin</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Wacht­zin vergeten?</source>
        <translation>Forgotten your passphrase?</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Overgeslagen</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Een paar woorden, als je wilt</source>
        <translation>A few words, if you like</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Verander</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Schrijf iets op</source>
        <translation>Write something down</translation>
    </message>
    <message>
        <source>Wis</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>CheckInsScreen</name>
    <message>
        <source>Hoe gaat het?</source>
        <translation>How are you?</translation>
    </message>
    <message>
        <source>Alleen voor jou. Dit komt in geen enkel verslag. Je mag alles overslaan en alles weer wissen.</source>
        <translation>Only for you. This does not go into any report. You may skip everything and erase everything again.</translation>
    </message>
    <message>
        <source>Wat is normaal, en wat helpt?</source>
        <translation>What is normal, and what helps?</translation>
    </message>
    <message>
        <source>Voor jou, je partner en de kinderen</source>
        <translation>For you, your partner and the children</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Groep %1</source>
        <translation>Group %1</translation>
    </message>
</context>
<context>
    <name>CompareAgreed</name>
    <message>
        <source>Hierover zijn jullie het eens (%1)</source>
        <translation>You agree on this (%1)</translation>
    </message>
    <message>
        <source>Neem terug</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>CompareAnswer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Zo kreeg je partner de vraag: %1</source>
        <translation>Your partner got the question like this: %1</translation>
    </message>
    <message>
        <source>Jij</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Je partner</source>
        <translation>Your partner</translation>
    </message>
    <message>
        <source>Praat hierover: %1</source>
        <translation>Talk about this: %1</translation>
    </message>
</context>
<context>
    <name>CompareJoint</name>
    <message>
        <source>Neem terug</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Jullie antwoord samen</source>
        <translation>Your answer together</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Deels</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Weten we niet</source>
        <translation>We don’t know</translation>
    </message>
    <message>
        <source>Past niet bij ons</source>
        <translation>Does not apply to us</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Samen vergelijken</source>
        <translation>Compare together</translation>
    </message>
    <message>
        <source>Nog niets om te vergelijken</source>
        <translation>Nothing to compare yet</translation>
    </message>
    <message>
        <source>Je partner heeft nog niets ingevuld. Dat kan op deze telefoon, ieder apart. Daarna leggen jullie hier de antwoorden naast elkaar.</source>
        <translation>Your partner has not filled in anything yet. That can be done on this phone, each of you separately. After that you put the answers side by side here.</translation>
    </message>
    <message>
        <source>Geen van beide antwoorden is fout: jullie zien allebei iets anders. Praat erover en kies dan samen.</source>
        <translation>Neither answer is wrong: you each see something different. Talk about it and then choose together.</translation>
    </message>
    <message>
        <source>Ieder voor zich</source>
        <translation>Each for yourself</translation>
    </message>
    <message>
        <source>Dit gaat over ieders eigen telefoon en accounts. Daar hoeft geen antwoord samen bij.</source>
        <translation>This is about each person’s own phone and accounts. It does not need an answer together.</translation>
    </message>
    <message>
        <source>Naar de zelfscans</source>
        <translation>To the self-scans</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ContactsScreen</name>
    <message>
        <source>Wie kan ik bellen</source>
        <translation>Who can I call</translation>
    </message>
    <message>
        <source>Bel %1</source>
        <translation>Call %1</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Waar mag de kopie komen?</source>
        <translation>Where may the copy go?</translation>
    </message>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>PDF-bestanden (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Waar mag het bestand komen?</source>
        <translation>Where may the file go?</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Als concept bewaard in je kluis.</source>
        <translation>Kept as a draft in your vault.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>wat voor voorval het was</source>
        <translation>what kind of incident it was</translation>
    </message>
    <message>
        <source>wanneer het gebeurde</source>
        <translation>when it happened</translation>
    </message>
    <message>
        <source>waar het gebeurde</source>
        <translation>where it happened</translation>
    </message>
    <message>
        <source>wat er gebeurde</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>of je nu veilig bent</source>
        <translation>whether you are safe now</translation>
    </message>
    <message>
        <source>de precieze woorden</source>
        <translation>the exact words</translation>
    </message>
    <message>
        <source>wat je er zelf van denkt</source>
        <translation>what you think about it yourself</translation>
    </message>
    <message>
        <source>wie erbij waren</source>
        <translation>who was there</translation>
    </message>
    <message>
        <source>de tekst</source>
        <translation>the text</translation>
    </message>
    <message numerus="yes">
        <source>%n seconde(n)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuut/minuten</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Er is hier nog geen kluis. Maak er eerst een.</source>
        <translation>There is no vault here yet. Make one first.</translation>
    </message>
    <message>
        <source>Er is hier al een kluis. Die blijft zoals hij is. Ontgrendel hem, of wis hem eerst.</source>
        <translation>There is already a vault here. It stays as it is. Unlock it, or erase it first.</translation>
    </message>
    <message>
        <source>Deze wachtzin past niet. Er is niets veranderd. Kijk of Caps Lock aan staat en probeer het opnieuw.</source>
        <translation>This passphrase does not fit. Nothing has changed. Check whether Caps Lock is on and try again.</translation>
    </message>
    <message>
        <source>Deze herstelcode hoort niet bij deze kluis. Er is niets veranderd. Kijk of je een nieuwere code hebt opgeschreven.</source>
        <translation>This recovery code does not belong to this vault. Nothing has changed. Check whether you wrote down a newer code.</translation>
    </message>
    <message>
        <source>Te vaak een verkeerde poging. Je gegevens zijn veilig. Wacht %1 en probeer het dan opnieuw.</source>
        <translation>Too many wrong attempts. Your data is safe. Wait %1 and then try again.</translation>
    </message>
    <message>
        <source>Het sleutelbestand van je kluis ontbreekt of is beschadigd. De kluis gaat zo niet open. Zet een kopie van de map terug als je die hebt. Anders kun je alleen wissen en opnieuw beginnen.</source>
        <translation>The key file of your vault is missing or damaged. The vault cannot open like this. Put back a copy of the folder if you have one. Otherwise you can only erase and start again.</translation>
    </message>
    <message>
        <source>De gegevens in je kluis zijn beschadigd. We openen hem niet, zodat er niets verder stukgaat. Zet een kopie van de map terug als je die hebt. Anders kun je alleen wissen en opnieuw beginnen.</source>
        <translation>The data in your vault is damaged. We will not open it, so that nothing else breaks. Put back a copy of the folder if you have one. Otherwise you can only erase and start again.</translation>
    </message>
    <message>
        <source>Deze kluis is gemaakt met een nieuwere Weerbaar. Je gegevens zijn veilig. Werk de app bij en probeer het opnieuw.</source>
        <translation>This vault was made with a newer Weerbaar. Your data is safe. Update the app and try again.</translation>
    </message>
    <message>
        <source>Het toestel is vol. Wat eerder bewaard was, is veilig; deze laatste stap is niet bewaard. Maak ruimte vrij en probeer het opnieuw.</source>
        <translation>The device is full. What was saved before is safe; this last step was not saved. Free up some space and try again.</translation>
    </message>
    <message>
        <source>Weerbaar mag hier niet schrijven. Er is niets veranderd. Kies een andere plek, of geef toestemming om hier te schrijven.</source>
        <translation>Weerbaar is not allowed to write here. Nothing has changed. Choose another place, or give permission to write here.</translation>
    </message>
    <message>
        <source>De kluis is al open in een ander venster of programma. Er is niets veranderd. Sluit dat eerst.</source>
        <translation>The vault is already open in another window or program. Nothing has changed. Close that first.</translation>
    </message>
    <message>
        <source>Het toestel heeft te weinig geheugen vrij. Er is niets veranderd. Sluit andere apps en probeer het opnieuw.</source>
        <translation>The device has too little free memory. Nothing has changed. Close other apps and try again.</translation>
    </message>
    <message>
        <source>Lezen of schrijven op dit toestel lukte niet. Wat eerder bewaard was, is veilig. Probeer het opnieuw.</source>
        <translation>Reading or writing on this device did not work. What was saved before is safe. Try again.</translation>
    </message>
    <message>
        <source>Deze wachtzin is te kort. Kies er een van minstens %1 tekens, liefst vier of meer losse woorden.</source>
        <translation>This passphrase is too short. Choose one of at least %1 characters, preferably four or more separate words.</translation>
    </message>
    <message>
        <source>Deze wachtzin is te lang. Kies er een die je kunt onthouden en typen.</source>
        <translation>This passphrase is too long. Choose one that you can remember and type.</translation>
    </message>
    <message>
        <source>Dit inhoudspakket klopt niet en wordt niet gebruikt: %1.</source>
        <translation>This content pack is not right and is not used: %1.</translation>
    </message>
    <message>
        <source>Er staan tekens in die Weerbaar niet kan lezen, bij: %1. Typ dat stuk opnieuw.</source>
        <translation>There are characters in it that Weerbaar cannot read, at: %1. Type that part again.</translation>
    </message>
    <message>
        <source>Vul nog in: %1.</source>
        <translation>Please still fill in: %1.</translation>
    </message>
    <message>
        <source>Deze datum en tijd liggen in de toekomst. Kijk ze na.</source>
        <translation>This date and time are in the future. Check them.</translation>
    </message>
    <message>
        <source>Dit jaartal ligt wel heel ver terug. Kijk de datum na.</source>
        <translation>This year is very long ago. Check the date.</translation>
    </message>
    <message>
        <source>Dit is geen datum en tijd. Schrijf de datum als 20-11-2026 en de tijd als 21:15.</source>
        <translation>This is not a date and time. Write the date as 20-11-2026 and the time as 21:15.</translation>
    </message>
    <message>
        <source>Dit soort voorval kent Weerbaar niet. Kies er een uit de lijst.</source>
        <translation>Weerbaar does not know this kind of incident. Choose one from the list.</translation>
    </message>
    <message>
        <source>Deze vraag staat niet in de check.</source>
        <translation>This question is not in the check.</translation>
    </message>
    <message>
        <source>Dit voorval staat niet in je kluis.</source>
        <translation>This incident is not in your vault.</translation>
    </message>
    <message>
        <source>Deze stap staat niet in het protocol.</source>
        <translation>This step is not in the protocol.</translation>
    </message>
    <message>
        <source>Dit kan Weerbaar niet lezen (%1). Er is niets veranderd.</source>
        <translation>Weerbaar cannot read this (%1). Nothing has changed.</translation>
    </message>
    <message>
        <source>Niet alles klopt met wat eerder is vastgelegd: er is buiten Weerbaar om iets gewijzigd.</source>
        <translation>Not everything matches what was recorded before: something was changed outside Weerbaar.</translation>
    </message>
    <message>
        <source>Het bestand kon daar niet worden gemaakt. In je kluis is niets veranderd. Kies een andere plek.</source>
        <translation>The file could not be made there. Nothing has changed in your vault. Choose another place.</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets veranderd.</source>
        <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
        <source>je notitie</source>
        <translation>your note</translation>
    </message>
    <message>
        <source>op welke dag</source>
        <translation>on which day</translation>
    </message>
    <message>
        <source>De tekst is te lang bij: %1. Maak hem korter.</source>
        <translation>The text is too long at: %1. Make it shorter.</translation>
    </message>
    <message>
        <source>Deze ronde staat niet in je kluis.</source>
        <translation>This round is not in your vault.</translation>
    </message>
    <message>
        <source>Deze ronde is afgesloten en blijft zoals ze was. Er is niets veranderd. Antwoord in de nieuwste ronde.</source>
        <translation>This round is closed and stays as it was. Nothing has changed. Answer in the newest round.</translation>
    </message>
    <message>
        <source>Dit is gemaakt met een nieuwere vragenlijst dan deze Weerbaar heeft. Er is niets overgenomen. Werk de app bij en probeer het opnieuw.</source>
        <translation>This was made with a newer list of questions than this Weerbaar has. Nothing has been brought in. Update the app and try again.</translation>
    </message>
    <message>
        <source>Dit antwoord hoort niet bij een uitnodiging van jou. Er is niets overgenomen. Vraag je partner het goede bestand te sturen.</source>
        <translation>This answer does not belong to an invitation from you. Nothing has been brought in. Ask your partner to send the right file.</translation>
    </message>
    <message>
        <source>Dit antwoord is al eerder overgenomen. Er is niets veranderd. Wil je partner iets wijzigen, maak dan een nieuwe uitnodiging.</source>
        <translation>This answer has already been brought in. Nothing has changed. If your partner wants to change something, make a new invitation.</translation>
    </message>
    <message>
        <source>Dit kan niet tijdens de beurt van je partner. Er is niets veranderd. Sluit de beurt af en open de kluis opnieuw.</source>
        <translation>This cannot be done during your partner’s turn. Nothing has changed. End the turn and open the vault again.</translation>
    </message>
    <message>
        <source>of je weet wie het deed</source>
        <translation>whether you know who did it</translation>
    </message>
    <message>
        <source>op welke app of site het gebeurde</source>
        <translation>on which app or site it happened</translation>
    </message>
    <message>
        <source>het letsel</source>
        <translation>the injury</translation>
    </message>
    <message>
        <source>de schade</source>
        <translation>the damage</translation>
    </message>
    <message>
        <source>het verband met je raadswerk</source>
        <translation>the link with your council work</translation>
    </message>
    <message>
        <source>waarom je dit verandert</source>
        <translation>why you are changing this</translation>
    </message>
    <message>
        <source>de naam</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>Dit bestand staat niet bij je bewijs. Er is niets veranderd.</source>
        <translation>This file is not among your evidence. Nothing has changed.</translation>
    </message>
    <message>
        <source>Dit bestand zit al bij dit voorval. Er is niets veranderd. Je hoeft niets te doen.</source>
        <translation>This file is already with this incident. Nothing has changed. You do not have to do anything.</translation>
    </message>
    <message>
        <source>Dit bestand in je kluis ontbreekt of is beschadigd. We tonen het niet, want het is niet meer te vertrouwen. De rest van je kluis is veilig. Zet een kopie van de map terug als je die hebt.</source>
        <translation>This file in your vault is missing or damaged. We do not show it, because it can no longer be trusted. The rest of your vault is safe. Put back a copy of the folder if you have one.</translation>
    </message>
    <message>
        <source>Dit bestand is niet te lezen. Er is niets van bewaard. Kijk of het er nog staat en kies één bestand, geen map.</source>
        <translation>This file cannot be read. Nothing of it was saved. Check that it is still there and choose one file, not a folder.</translation>
    </message>
    <message>
        <source>Dit bestand veranderde terwijl Weerbaar het las. Er is niets van bewaard. Wacht tot het klaar is en kies het opnieuw.</source>
        <translation>This file changed while Weerbaar was reading it. Nothing of it was saved. Wait until it is finished and choose it again.</translation>
    </message>
    <message>
        <source>Dit bestand is te groot. Er is niets van bewaard; het origineel is niet veranderd. Staat de kluis op slot? Ontgrendel hem eerst: dan mag een bestand groter zijn.</source>
        <translation>This file is too large. Nothing of it was saved; the original has not changed. Is the vault locked? Unlock it first: then a file may be larger.</translation>
    </message>
    <message>
        <source>Er wacht al te veel in je kluis. Wat er stond is veilig; deze laatste is niet bewaard. Ontgrendel de kluis: dan is er weer plaats.</source>
        <translation>Too much is already waiting in your vault. What was there is safe; this last one was not saved. Unlock the vault: then there is room again.</translation>
    </message>
    <message>
        <source>Dit staat niet meer bij Nog te verwerken. Er is niets veranderd.</source>
        <translation>This is no longer under Still to deal with. Nothing has changed.</translation>
    </message>
    <message>
        <source>Dit moment van nazorg kent Weerbaar niet. Er is niets veranderd.</source>
        <translation>Weerbaar does not know this moment of aftercare. Nothing has changed.</translation>
    </message>
    <message>
        <source>Deze codes horen niet bij elkaar. Wat eerst binnenkwam, is onthouden. Kies foto&apos;s van codes uit dezelfde reeks, of begin opnieuw.</source>
        <translation>These codes do not belong together. What came in first has been kept. Choose photos of codes from the same set, or start again.</translation>
    </message>
    <message>
        <source>Wat bij Mijn gemeente staat, is niet te lezen: het is beschadigd of komt uit een nieuwere Weerbaar. Er is niets weggegooid. Zolang gelden de landelijke stappen.</source>
        <translation>What is kept under My municipality cannot be read: it is damaged, or from a newer Weerbaar. Nothing was thrown away. Meanwhile the national steps apply.</translation>
    </message>
    <message>
        <source>Van een foto lukt geen kopie zonder verborgen gegevens. Er is niets gemaakt. Kies voor die foto het bestand zelf, of alleen de lijst.</source>
        <translation>A copy without hidden data cannot be made of one photo. Nothing was made. Choose the file itself for that photo, or only the list.</translation>
    </message>
    <message>
        <source>Dit wordt te groot voor één bestand. Er is niets gemaakt. Kies minder bijlagen, of maak een pakket.</source>
        <translation>This gets too large for one file. Nothing was made. Choose fewer attachments, or make a bundle.</translation>
    </message>
    <message>
        <source>Een tijdelijke kopie kon niet worden weggehaald: %1. Haal hem zelf weg.</source>
        <translation>A temporary copy could not be removed: %1. Remove it yourself.</translation>
    </message>
    <message>
        <source>Dit toestel heeft geen programma dat een bestand van Weerbaar aanneemt. Er is niets verstuurd. Bewaar het als bestand en voeg het zelf toe aan een bericht.</source>
        <translation>This device has no program that takes a file from Weerbaar. Nothing was sent. Save it as a file and attach it to a message yourself.</translation>
    </message>
    <message>
        <source>Dit bestand is onderweg veranderd door een ander programma, en gaat zo niet open. Er is niets veranderd. Vraag het opnieuw, of maak het opnieuw zonder het door te sturen met &gt; op de opdrachtregel.</source>
        <translation>Another program changed this file on the way, and so it does not open. Nothing was changed. Ask for it again, or make it again without sending it through &gt; on the command line.</translation>
    </message>
    <message>
        <source>Dit is geen versleuteld bestand, of het begin ervan is beschadigd. Er is niets veranderd. Kijk of je het goede bestand koos.</source>
        <translation>This is no encrypted file, or its beginning is damaged. Nothing was changed. See whether you chose the right file.</translation>
    </message>
    <message>
        <source>Dit wachtwoord past niet op dit bestand. Er is niets veranderd. Kijk of Caps Lock aan staat en probeer het opnieuw.</source>
        <translation>This password does not fit this file. Nothing was changed. See whether Caps Lock is on and try again.</translation>
    </message>
    <message>
        <source>Deze sleutel past niet op dit bestand. Er is niets veranderd. Kijk of het bestand voor jou is gemaakt.</source>
        <translation>This key does not fit this file. Nothing was changed. See whether the file was made for you.</translation>
    </message>
    <message>
        <source>Dit bestand gaat open met een wachtwoord, niet met een sleutel. Er is niets veranderd. Vraag het wachtwoord aan wie het bestand maakte.</source>
        <translation>This file opens with a password, not with a key. Nothing was changed. Ask whoever made the file for the password.</translation>
    </message>
    <message>
        <source>Dit bestand gaat open met een sleutel, niet met een wachtwoord. Er is niets veranderd.</source>
        <translation>This file opens with a key, not with a password. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit bestand is beschadigd of niet compleet. Er is niets van overgenomen. Vraag het opnieuw, of gebruik een andere kopie.</source>
        <translation>This file is damaged or not complete. Nothing of it was taken over. Ask for it again, or use another copy.</translation>
    </message>
    <message>
        <source>Het wachtwoord van dit bestand vraagt meer rekenwerk dan dit toestel veilig aankan. Er is niets veranderd. Open het op een computer, of vraag het opnieuw.</source>
        <translation>The password of this file asks for more work than this device can safely give. Nothing was changed. Open it on a computer, or ask for it again.</translation>
    </message>
    <message>
        <source>Deze sleutel klopt niet: er staat ergens een fout in. Er is niets gemaakt. Kopieer hem opnieuw, of lees hem letter voor letter na.</source>
        <translation>This key is not right: there is a mistake in it somewhere. Nothing was made. Copy it again, or check it letter by letter.</translation>
    </message>
    <message>
        <source>Deze soort sleutel kent Weerbaar niet. De sleutel kan goed zijn, maar er is niets gemaakt. Vraag een gewone sleutel: die begint met age1.</source>
        <translation>Weerbaar does not know this sort of key. The key may be good, but nothing was made. Ask for an ordinary key: it begins with age1.</translation>
    </message>
    <message>
        <source>Deze ontvanger staat niet meer in je lijst. Er is niets veranderd.</source>
        <translation>This recipient is no longer in your list. Nothing was changed.</translation>
    </message>
    <message>
        <source>In dit bestand zit geen reservekopie van Weerbaar die we vertrouwen. Er is niets teruggezet. Kies een ander bestand.</source>
        <translation>This file holds no backup of Weerbaar that we trust. Nothing was put back. Choose another file.</translation>
    </message>
    <message>
        <source>Deze reservekopie is gemaakt met een nieuwere Weerbaar. Er is niets teruggezet; de kopie blijft goed. Werk de app bij en probeer het opnieuw.</source>
        <translation>This backup was made with a newer Weerbaar. Nothing was put back; the backup stays good. Update the app and try again.</translation>
    </message>
    <message>
        <source>De reservekopie is teruggelezen en is niet gelijk aan je kluis. Ze is weggehaald; je kluis is veilig. Maak een nieuwe, liefst op een andere plek.</source>
        <translation>The backup was read back and is not equal to your vault. It was removed; your vault is safe. Make a new one, preferably in another place.</translation>
    </message>
    <message>
        <source>In deze afbeelding staat geen QR-code die te lezen is. Er is niets veranderd. Maak een scherpe foto, recht van voren, met de hele code erop.</source>
        <translation>There is no QR code in this picture that can be read. Nothing was changed. Take a sharp photo, straight from the front, with the whole code on it.</translation>
    </message>
    <message>
        <source>Dit is geen uitnodiging van Weerbaar, of ze is beschadigd. Er is niets veranderd. Vraag een nieuwe.</source>
        <translation>This is no invitation of Weerbaar, or it is damaged. Nothing was changed. Ask for a new one.</translation>
    </message>
    <message>
        <source>Dit is geen antwoord op een uitnodiging, of het is beschadigd. Er is niets overgenomen. Vraag je partner het opnieuw te sturen.</source>
        <translation>This is no reply to an invitation, or it is damaged. Nothing was taken over. Ask your partner to send it again.</translation>
    </message>
    <message>
        <source>Dit wachtwoord is te kort. Er is niets gemaakt. Kies er een van minstens %1 tekens, liefst vier of meer losse woorden.</source>
        <translation>This password is too short. Nothing was made. Choose one of at least %1 characters, preferably four or more separate words.</translation>
    </message>
    <message>
        <source>de wachtzin</source>
        <translation>the passphrase</translation>
    </message>
    <message>
        <source>het wachtwoord</source>
        <translation>the password</translation>
    </message>
    <message>
        <source>de herstelcode</source>
        <translation>the recovery code</translation>
    </message>
    <message>
        <source>Deze map is niet leeg: er staat iets in dat misschien van jou is. Er is niets veranderd. Kies een lege map, of maak een nieuwe.</source>
        <translation>This folder is not empty: there is something in it that may be yours. Nothing was changed. Choose an empty folder, or make a new one.</translation>
    </message>
    <message>
        <source>In deze reservekopie klopt iets niet met wat eerder is vastgelegd: het is gewijzigd of ontbreekt. Er is niets teruggezet. Gebruik een andere reservekopie.</source>
        <translation>Something in this backup does not match what was recorded before: it was changed or is missing. Nothing was put back. Use another backup.</translation>
    </message>
    <message>
        <source>Dit wachtwoord is te lang: niet elk programma zou het bestand kunnen openen. Er is niets gemaakt. Kies een korter wachtwoord; letters met een accent en emoji tellen dubbel of meer.</source>
        <translation>This password is too long: not every program could open the file. Nothing was made. Choose a shorter password; letters with an accent and emoji count double or more.</translation>
    </message>
    <message>
        <source>Dit is de geheime helft van een sleutel. Deel die met niemand. Er is niets gemaakt. Gebruik de openbare sleutel: die begint met age1. Kreeg je deze van iemand, dan heeft die nu een nieuwe sleutel nodig.</source>
        <translation>This is the secret half of a key. Share it with nobody. Nothing was made. Use the public key: it begins with age1. If you got this one from somebody, they need a new key now.</translation>
    </message>
    <message>
        <source>Dit bestand in je kluis is weg of beschadigd: %1. Er is niets gemaakt. Heb je het origineel nog? Voeg het opnieuw toe bij het voorval: dan is het hersteld. Kies anders zelf wat er meegaat, en laat dit bestand weg.</source>
        <translation>This file in your vault is missing or damaged: %1. Nothing was made. Do you still have the original? Add it to the incident again: then it is repaired. Otherwise choose yourself what goes along, and leave this file out.</translation>
    </message>
    <message>
        <source>Dit wachtwoord is te lang. Er is niets gemaakt. Kies er een dat je kunt onthouden en typen.</source>
        <translation>This password is too long. Nothing was made. Choose one that you can remember and type.</translation>
    </message>
    <message>
        <source>Deze antwoorden zijn niet in te lezen: er staat iets in dat deze Weerbaar niet kent. Er is niets overgenomen. Werk de app op beide telefoons bij en vraag je partner om een nieuw antwoord.</source>
        <translation>These answers cannot be read in: there is something in them that this Weerbaar does not know. Nothing was taken over. Update the app on both phones and ask your partner for a new reply.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Kies bestanden</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Kies een bestand</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>EvidenceGuides</name>
    <message>
        <source>Eerst vastleggen</source>
        <translation>Record it first</translation>
    </message>
    <message>
        <source>Doe dit niet</source>
        <translation>Do not do this</translation>
    </message>
</context>
<context>
    <name>EvidenceScreen</name>
    <message>
        <source>Bewijs</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>In je kluis</source>
        <translation>In your vault</translation>
    </message>
    <message>
        <source>Wat laat het zien?</source>
        <translation>What does it show?</translation>
    </message>
    <message>
        <source>Hoort bij het bestand dat je toevoegt. Leeg laten mag.</source>
        <translation>Goes with the file you add. You may leave this empty.</translation>
    </message>
    <message>
        <source>Veilig opbergen…</source>
        <translation>Putting it away safely…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Voeg bestanden toe</source>
        <translation>Add files</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1, %2, toegevoegd op %3, %4</source>
        <extracomment>Kind of file, size, day, time: &quot;Foto, 3,2 MB, toegevoegd op 20 november 2026, 21:20&quot;</extracomment>
        <translation>%1, %2, added on %3, %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Kind of incident, then its day: &quot;Bedreiging, vrijdag 20 november 2026&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ExportDestination</name>
    <message>
        <source>Het bestand komt hier</source>
        <translation>The file goes here</translation>
    </message>
    <message>
        <source>Andere plek kiezen</source>
        <translation>Choose another place</translation>
    </message>
</context>
<context>
    <name>ExportEarlier</name>
    <message>
        <source>Eerder gemaakt</source>
        <translation>Made earlier</translation>
    </message>
</context>
<context>
    <name>ExportPassword</name>
    <message>
        <source>Wacht­woord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Een voorstel van Weerbaar</source>
        <translation>A suggestion from Weerbaar</translation>
    </message>
    <message>
        <source>Zelf een wacht­woord kiezen</source>
        <translation>Choose a password yourself</translation>
    </message>
    <message>
        <source>Zonder wacht­woord</source>
        <translation>Without a password</translation>
    </message>
    <message>
        <source>Schrijf het op. Weerbaar bewaart het niet.</source>
        <translation>Write it down. Weerbaar does not keep it.</translation>
    </message>
    <message>
        <source>Wacht­woord voor dit bestand</source>
        <translation>Password for this file</translation>
    </message>
    <message>
        <source>Kies een ander wacht­woord dan de wachtzin van deze app.</source>
        <translation>Choose a password that is not the passphrase of this app.</translation>
    </message>
    <message>
        <source>Toon het wacht­woord</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Verberg het wacht­woord</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Toon het herhaalde wacht­woord</source>
        <translation>Show the repeated password</translation>
    </message>
    <message>
        <source>Verberg het herhaalde wacht­woord</source>
        <translation>Hide the repeated password</translation>
    </message>
    <message>
        <source>Zonder wacht­woord kan iedereen die het bestand heeft, het lezen.</source>
        <translation>Without a password, anyone who has the file can read it.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Stap 2 van 3</source>
        <translation>Step 2 of 3</translation>
    </message>
    <message>
        <source>Dit gaat eruit</source>
        <translation>This goes out</translation>
    </message>
    <message>
        <source>Precies dit komt in het bestand. Verder niets. Wil je iets weglaten? Ga dan terug.</source>
        <translation>Exactly this goes into the file. Nothing else. Do you want to leave something out? Then go back.</translation>
    </message>
    <message>
        <source>Dit klopt, verder</source>
        <translation>This is right, continue</translation>
    </message>
</context>
<context>
    <name>ExportProposal</name>
    <message>
        <source>Het wacht­woord</source>
        <translation>The password</translation>
    </message>
    <message>
        <source>Het wachtwoord, gespeld</source>
        <translation>The password, spelled out</translation>
    </message>
    <message>
        <source>streepje</source>
        <translation>hyphen</translation>
    </message>
    <message>
        <source>Kleine letters, met de streepjes ertussen.</source>
        <translation>Small letters, with the hyphens in between.</translation>
    </message>
    <message>
        <source>Maak een ander</source>
        <translation>Make another one</translation>
    </message>
    <message>
        <source>Een ander wachtwoord</source>
        <translation>Another password</translation>
    </message>
</context>
<context>
    <name>ExportSave</name>
    <message>
        <source>Stap 3 van 3</source>
        <translation>Step 3 of 3</translation>
    </message>
    <message>
        <source>Maak de PDF</source>
        <translation>Make the PDF</translation>
    </message>
    <message>
        <source>De PDF wordt gemaakt…</source>
        <translation>Making the PDF…</translation>
    </message>
    <message>
        <source>Maak nog een PDF</source>
        <translation>Make another PDF</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Maak en zet in een e-mail</source>
        <translation>Make it and put it in an e-mail</translation>
    </message>
</context>
<context>
    <name>ExportSaved</name>
    <message>
        <source>Opgeschreven? Hierna kun je het nergens meer terugzien.</source>
        <translation>Written down? After this you cannot see it again anywhere.</translation>
    </message>
    <message>
        <source>Geef het bestand alleen aan wie het mag lezen. Er zit geen wacht­woord op.</source>
        <translation>Give the file only to people who may read it. It has no password.</translation>
    </message>
</context>
<context>
    <name>ExportsScreen</name>
    <message>
        <source>Wat eruit ging</source>
        <translation>What left</translation>
    </message>
    <message>
        <source>Elk bestand dat je met Weerbaar maakte om mee te nemen, te bewaren of te geven. Waar het nu is, weet Weerbaar niet.</source>
        <translation>Every file that you made with Weerbaar to take along, keep or give. Weerbaar does not know where it is now.</translation>
    </message>
    <message>
        <source>Er ging nog niets uit</source>
        <translation>Nothing has left yet</translation>
    </message>
    <message>
        <source>Alles wat je in Weerbaar vastlegde, staat alleen in je kluis.</source>
        <translation>Everything you recorded in Weerbaar is in your vault only.</translation>
    </message>
    <message>
        <source>Toon wat ouder is</source>
        <translation>Show older ones</translation>
    </message>
</context>
<context>
    <name>FingerprintBlock</name>
    <message>
        <source>Vinger­afdruk van de sleutel</source>
        <translation>Fingerprint of the key</translation>
    </message>
    <message>
        <source>Vingerafdruk van de sleutel, cijfer voor cijfer</source>
        <translation>Fingerprint of the key, digit by digit</translation>
    </message>
    <message>
        <source>Bel de ontvanger op een nummer dat je al had. Laat de vinger­afdruk voorlezen. Is hij gelijk, dan is het de goede sleutel.</source>
        <translation>Call the receiver on a number that you already had. Have the fingerprint read out. If it is the same, it is the right key.</translation>
    </message>
</context>
<context>
    <name>FirstMinutesScreen</name>
    <message>
        <source>Net iets gebeurd?</source>
        <translation>Something just happened?</translation>
    </message>
    <message>
        <source>Stap %1 van %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Waar dit op rust</source>
        <translation>What this is based on</translation>
    </message>
    <message>
        <source>Bel %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Bel het team</source>
        <translation>Call the team</translation>
    </message>
    <message>
        <source>Onder­steunings­team</source>
        <translation>Support Team</translation>
    </message>
    <message>
        <source>Bel het Ondersteuningsteam</source>
        <translation>Call the Support Team (Ondersteuningsteam)</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Bel het team, het Ondersteuningsteam</source>
        <translation>Call the team, the Support Team (Ondersteuningsteam)</translation>
    </message>
    <message>
        <source>Je kunt zeggen</source>
        <translation>You can say</translation>
    </message>
    <message>
        <source>Schrijf het nu op</source>
        <translation>Write it down now</translation>
    </message>
    <message>
        <source>Zonder wachtzin, versleuteld</source>
        <translation>Without a passphrase, encrypted</translation>
    </message>
    <message>
        <source>Voorval vastleggen</source>
        <translation>Record an incident</translation>
    </message>
    <message>
        <source>Met je wachtzin, vraag voor vraag</source>
        <translation>With your passphrase, question by question</translation>
    </message>
    <message>
        <source>Nazorg: voor jou en thuis</source>
        <translation>Aftercare: for you and at home</translation>
    </message>
    <message>
        <source>Je hebt hier nog geen kluis. Schrijf het nu op papier. Maak je kluis als het rustig is.</source>
        <translation>You have no vault here yet. Write it down on paper now. Make your vault when things are calm.</translation>
    </message>
    <message>
        <source>Maak je kluis</source>
        <translation>Make your vault</translation>
    </message>
    <message>
        <source>Daarna leg je het voorval vast</source>
        <translation>After that you record the incident</translation>
    </message>
</context>
<context>
    <name>Foldout</name>
    <message>
        <source>Uitgeklapt</source>
        <translation>Expanded</translation>
    </message>
    <message>
        <source>Ingeklapt</source>
        <translation>Collapsed</translation>
    </message>
</context>
<context>
    <name>FormMoment</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>uu:mm</source>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>FormSafe</name>
    <message>
        <source>Ben je nu veilig?</source>
        <translation>Are you safe now?</translation>
    </message>
    <message>
        <source>Vast­leggen kan wachten. Jij gaat voor.</source>
        <translation>Recording can wait. You come first.</translation>
    </message>
    <message>
        <source>Je antwoord</source>
        <translation>Your answer</translation>
    </message>
</context>
<context>
    <name>FormType</name>
    <message>
        <source>Wat voor voorval is het?</source>
        <translation>What kind of incident is it?</translation>
    </message>
    <message>
        <source>Kies wat het beste past.</source>
        <translation>Choose what fits best.</translation>
    </message>
    <message>
        <source>Je kunt dit later nog veranderen.</source>
        <translation>You can still change this later.</translation>
    </message>
</context>
<context>
    <name>FormWhat</name>
    <message>
        <source>Wat gebeurde er?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Vertel het in je eigen woorden</source>
        <translation>Tell it in your own words</translation>
    </message>
    <message>
        <source>Alleen wat je zag en hoorde. Aanvullen kan later ook.</source>
        <translation>Only what you saw and heard. You can also add to it later.</translation>
    </message>
    <message>
        <source>De precieze woorden van de ander</source>
        <translation>The other person’s exact words</translation>
    </message>
    <message>
        <source>Letterlijk, ook als het grof is. Leeg laten mag.</source>
        <translation>Word for word, even if it is crude. You may leave this empty.</translation>
    </message>
</context>
<context>
    <name>FormWhen</name>
    <message>
        <source>Wanneer gebeurde het?</source>
        <translation>When did it happen?</translation>
    </message>
    <message>
        <source>Nu net</source>
        <translation>Just now</translation>
    </message>
    <message>
        <source>Vul de dag en tijd van nu in</source>
        <translation>Fill in the day and time of now</translation>
    </message>
    <message>
        <source>Of vul het zelf in. Weet je het niet precies? Schatten mag.</source>
        <translation>Or fill it in yourself. You do not know exactly? An estimate is fine.</translation>
    </message>
</context>
<context>
    <name>FormWhere</name>
    <message>
        <source>Waar gebeurde het?</source>
        <translation>Where did it happen?</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: thuis, raadszaal</source>
        <translation>For example: at home, council chamber</translation>
    </message>
    <message>
        <source>Een paar woorden zijn genoeg.</source>
        <translation>A few words are enough.</translation>
    </message>
</context>
<context>
    <name>FormWho</name>
    <message>
        <source>Weet je wie het was?</source>
        <translation>Do you know who it was?</translation>
    </message>
    <message>
        <source>Je antwoord</source>
        <translation>Your answer</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Day, then time: &quot;vrijdag 20 november 2026, 21:15&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Gratis</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Tot 50 euro</source>
        <translation>Up to 50 euros</translation>
    </message>
    <message>
        <source>50 tot 250 euro</source>
        <translation>50 to 250 euros</translation>
    </message>
    <message>
        <source>Meer dan 250 euro</source>
        <translation>More than 250 euros</translation>
    </message>
    <message>
        <source>een kwartier</source>
        <translation>a quarter of an hour</translation>
    </message>
    <message>
        <source>een avond, of iets kopen</source>
        <translation>an evening, or something to buy</translation>
    </message>
    <message>
        <source>een vakman of toestemming nodig</source>
        <translation>needs a professional or permission</translation>
    </message>
    <message>
        <source>Belangrijk</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Nuttig</source>
        <translation>Useful</translation>
    </message>
    <message>
        <source>Zwak: binnen een dag te raden door iemand met goede apparatuur.</source>
        <translation>Weak: someone with good equipment can guess it within a day.</translation>
    </message>
    <message>
        <source>Matig: binnen een jaar te raden. Voeg een woord toe.</source>
        <translation>Fair: it can be guessed within a year. Add a word.</translation>
    </message>
    <message>
        <source>Goed: raden duurt naar schatting jaren.</source>
        <translation>Good: guessing takes years, we estimate.</translation>
    </message>
    <message>
        <source>Sterk: raden duurt naar schatting langer dan honderd jaar.</source>
        <translation>Strong: guessing takes more than a hundred years, we estimate.</translation>
    </message>
    <message>
        <source>Eigen inschatting van Weerbaar: hiervoor vonden we geen bron (%1).</source>
        <translation>Weerbaar’s own estimate: we found no source for this (%1).</translation>
    </message>
    <message>
        <source>Deels onze eigen redenering. Bronnen: %1. Nagekeken op %2.</source>
        <translation>Partly our own reasoning. Sources: %1. Checked on %2.</translation>
    </message>
    <message>
        <source>Bronnen: %1. Nagekeken op %2.</source>
        <translation>Sources: %1. Checked on %2.</translation>
    </message>
    <message>
        <source>Heel belangrijk</source>
        <translation>Very important</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>minder dan 1 kB</source>
        <translation>less than 1 kB</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Geluid</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Pdf</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>A place on the globe: degrees, then north or south; degrees, then east or west</extracomment>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>O</source>
        <translation>E</translation>
    </message>
</context>
<context>
    <name>InboxAside</name>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
</context>
<context>
    <name>InboxEntry</name>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Maak er een voorval van</source>
        <translation>Make it an incident</translation>
    </message>
    <message>
        <source>Voeg toe aan een voorval</source>
        <translation>Add it to an incident</translation>
    </message>
    <message>
        <source>Leg opzij</source>
        <translation>Put it aside</translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Verder met dit voorval</source>
        <translation>Continue with this incident</translation>
    </message>
    <message>
        <source>Je was begonnen en hebt het nog niet bewaard</source>
        <translation>You had begun and have not saved it yet</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Nog te verwerken</source>
        <translation>Still to deal with</translation>
    </message>
    <message>
        <source>Alles is verwerkt</source>
        <translation>Everything has been dealt with</translation>
    </message>
    <message>
        <source>Wat je zonder wachtzin opschrijft, komt hier te staan.</source>
        <translation>What you write down without a passphrase appears here.</translation>
    </message>
    <message>
        <source>Opzij gelegd</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Aantal: %1</source>
        <translation>Number: %1</translation>
    </message>
</context>
<context>
    <name>IncidentAccount</name>
    <message>
        <source>Wat is er gebeurd</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Precieze woorden van de ander</source>
        <translation>The other person’s exact words</translation>
    </message>
    <message>
        <source>Wat je er zelf van denkt</source>
        <translation>What you think about it yourself</translation>
    </message>
    <message>
        <source>Wat meespeelt</source>
        <translation>What also plays a part</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>De eerdere tekst blijft leesbaar</source>
        <translation>The earlier text stays readable</translation>
    </message>
    <message>
        <source>Aanvullen of verbeteren</source>
        <translation>Add or correct</translation>
    </message>
    <message>
        <source>Verder met aanvullen</source>
        <translation>Continue adding</translation>
    </message>
    <message>
        <source>Je was begonnen en hebt het nog niet bewaard</source>
        <translation>You had begun and have not saved it yet</translation>
    </message>
</context>
<context>
    <name>IncidentAddition</name>
    <message>
        <source>Aanvulling</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>Weet je nog iets, of is er weer iets gebeurd? Je eerdere tekst blijft staan.</source>
        <translation>Have you remembered something, or has something happened again? Your earlier text stays as it is.</translation>
    </message>
    <message>
        <source>Toegevoegd aan de tijdlijn.</source>
        <translation>Added to the timeline.</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nog niet toegevoegd. Je tekst staat als concept in je kluis.</source>
        <translation>Not added yet. Your text is kept as a draft in your vault.</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>IncidentCorrection</name>
    <message>
        <source>Waarom verander je dit?</source>
        <translation>Why are you changing this?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: straat vergeten</source>
        <translation>E.g. forgot the street</translation>
    </message>
    <message>
        <source>Bewaar verbetering</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>Aanvullen of verbeteren</source>
        <translation>Add or correct</translation>
    </message>
    <message>
        <source>Vul aan wat je weet, of verander wat niet klopt. De eerdere tekst blijft leesbaar bij dit voorval.</source>
        <translation>Add what you know, or change what is not right. The earlier text stays readable with this incident.</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>IncidentDiscard</name>
    <message>
        <source>Concept weg­gooien</source>
        <translation>Throw away the draft</translation>
    </message>
    <message>
        <source>Weet je het zeker? Dan is weg wat je hier hebt ingevuld.</source>
        <translation>Are you sure? What you filled in here will then be gone.</translation>
    </message>
    <message>
        <source>Ja, gooi weg</source>
        <translation>Yes, throw it away</translation>
    </message>
    <message>
        <source>Nee, bewaar</source>
        <translation>No, keep it</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Voorval vast­leggen</source>
        <translation>Record an incident</translation>
    </message>
    <message>
        <source>Vraag %1 van %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Bewaar voorval</source>
        <translation>Save the incident</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>IncidentPlaces</name>
    <message>
        <source>Bewijs</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Patroon</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Aangifte voorbereiden</source>
        <translation>Prepare a report to the police</translation>
    </message>
    <message>
        <source>Feiten op een rij, om mee te nemen</source>
        <translation>The facts in order, to take with you</translation>
    </message>
    <message>
        <source>Hoe gaat het?</source>
        <translation>How are you?</translation>
    </message>
    <message>
        <source>Nazorg, alleen voor jou</source>
        <translation>Aftercare, only for you</translation>
    </message>
    <message>
        <source>Is er niets gewijzigd?</source>
        <translation>Has nothing been changed?</translation>
    </message>
    <message>
        <source>Verzegeld pakket</source>
        <translation>Sealed bundle</translation>
    </message>
    <message>
        <source>Verslag en bestanden, voor één ontvanger</source>
        <translation>Report and files, for one receiver</translation>
    </message>
</context>
<context>
    <name>IncidentScreen</name>
    <message>
        <source>Verslag aan de griffier</source>
        <translation>Report to the council clerk</translation>
    </message>
</context>
<context>
    <name>IncidentSeriousness</name>
    <message>
        <source>Is dit ernstig genoeg?</source>
        <translation>Is this serious enough?</translation>
    </message>
    <message>
        <source>Waarom deze inschatting</source>
        <translation>Why this assessment</translation>
    </message>
</context>
<context>
    <name>IncidentSteps</name>
    <message>
        <source>Alle stappen</source>
        <translation>All steps</translation>
    </message>
    <message>
        <source>Voor vandaag is er niets meer te doen.</source>
        <translation>There is nothing left to do today.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Stappen: %1</source>
        <translation>Steps: %1</translation>
    </message>
    <message>
        <source>Gedaan of niet nodig</source>
        <translation>Done or not needed</translation>
    </message>
</context>
<context>
    <name>IncidentText</name>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>zo snel als het lukt</source>
        <translation>as soon as you can</translation>
    </message>
    <message>
        <source>vandaag nog</source>
        <translation>today</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Bel %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Bel de %1, %2</source>
        <translation>Call the %1, %2</translation>
    </message>
    <message>
        <source>Bel %1 %2, %3</source>
        <extracomment>Who in the municipality, by role and name, and the number: &quot;Bel griffier Jansen, 0123-45 67 89&quot;</extracomment>
        <translation>Call %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 (je kent deze persoon)</source>
        <translation>%1 (you know this person)</translation>
    </message>
    <message>
        <source>%1 (je kent deze persoon niet)</source>
        <translation>%1 (you do not know this person)</translation>
    </message>
    <message>
        <source>Verslag gemaakt, met wachtwoord</source>
        <translation>Report made, with a password</translation>
    </message>
    <message>
        <source>Verslag gemaakt, zonder wachtwoord</source>
        <translation>Report made, without a password</translation>
    </message>
    <message>
        <source>Aangifte voorbereid, met wachtwoord</source>
        <translation>Report to the police prepared, with a password</translation>
    </message>
    <message>
        <source>Aangifte voorbereid, zonder wachtwoord</source>
        <translation>Report to the police prepared, without a password</translation>
    </message>
    <message>
        <source>Kopie van een bewijsstuk gemaakt</source>
        <translation>Copy of a piece of evidence made</translation>
    </message>
    <message>
        <source>Een stap van je eigen gemeente.</source>
        <translation>A step of your own municipality.</translation>
    </message>
    <message>
        <source>Er zijn geen stappen nodig</source>
        <translation>No steps are needed</translation>
    </message>
    <message>
        <source>%1 van %2 stappen gedaan</source>
        <translation>%1 of %2 steps done</translation>
    </message>
    <message>
        <source>Gemeten plek</source>
        <extracomment>A measured place with its accuracy and moment, and what measured it</extracomment>
        <translation>Measured place</translation>
    </message>
    <message>
        <source>%1. Bron: %2.</source>
        <translation>%1. Source: %2.</translation>
    </message>
    <message>
        <source>Letsel</source>
        <translation>Injury</translation>
    </message>
    <message>
        <source>Schade</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>Verband met je raadswerk</source>
        <translation>Link with your council work</translation>
    </message>
    <message>
        <source>Weet het al</source>
        <translation>Who already knows</translation>
    </message>
    <message>
        <source>Mag het weten</source>
        <translation>Who may know</translation>
    </message>
    <message>
        <source>Mag het niet weten</source>
        <translation>Who may not know</translation>
    </message>
    <message>
        <source>de precieze woorden</source>
        <translation>the exact words</translation>
    </message>
    <message>
        <source>de dader</source>
        <translation>the offender</translation>
    </message>
    <message>
        <source>getuigen</source>
        <translation>witnesses</translation>
    </message>
    <message>
        <source>letsel</source>
        <translation>injury</translation>
    </message>
    <message>
        <source>schade</source>
        <translation>damage</translation>
    </message>
    <message>
        <source>verband met je raadswerk</source>
        <translation>link with your council work</translation>
    </message>
    <message>
        <source>wie het al weet</source>
        <translation>who already knows</translation>
    </message>
    <message>
        <source>wie het mag weten</source>
        <translation>who may know</translation>
    </message>
    <message>
        <source>Nog in te vullen: %1.</source>
        <extracomment>What may still be filled in: &quot;Nog in te vullen: getuigen, letsel.&quot;</extracomment>
        <translation>Still to fill in: %1.</translation>
    </message>
    <message>
        <source>%1 begint bij %2.</source>
        <extracomment>A sort of incident, and the colour it begins at: &quot;Bedreiging begint bij oranje.&quot;</extracomment>
        <translation>%1 begins at %2.</translation>
    </message>
    <message>
        <source>Je was niet veilig: dan is het altijd %1.</source>
        <translation>You were not safe: then it is always %1.</translation>
    </message>
    <message>
        <source>Dit is de %1 keer door dezelfde persoon.</source>
        <extracomment>&quot;Dit is de derde keer door dezelfde persoon.&quot;</extracomment>
        <translation>This is the %1 time by the same person.</translation>
    </message>
    <message>
        <source>De termijn voor een klacht liep tot en met %1. Overleg met de griffier of de politie wat nog kan.</source>
        <translation>The time limit for a complaint ran up to and including %1. Discuss with the council clerk or the police what is still possible.</translation>
    </message>
    <message>
        <source>Vandaag, %1, is de laatste dag voor een klacht. Bel de politie.</source>
        <translation>Today, %1, is the last day for a complaint. Call the police.</translation>
    </message>
    <message>
        <source>Een klacht kan nog tot en met morgen, %1.</source>
        <translation>A complaint is still possible up to and including tomorrow, %1.</translation>
    </message>
    <message>
        <source>Een klacht kan nog tot en met %1. Dat is over %2 dagen.</source>
        <translation>A complaint is still possible up to and including %1. That is in %2 days.</translation>
    </message>
    <message>
        <source>Pakket gemaakt, verzegeld voor de ontvanger</source>
        <translation>Bundle made, sealed to the recipient</translation>
    </message>
</context>
<context>
    <name>IncidentTimeline</name>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Griffier</source>
        <translation>Council clerk (griffier)</translation>
    </message>
    <message>
        <source>Burgemeester</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Politie</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Fractie</source>
        <translation>Party group (fractie)</translation>
    </message>
    <message>
        <source>Gezin</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Vertrouwenspersoon</source>
        <translation>Confidential adviser</translation>
    </message>
    <message>
        <source>Pers</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>bekend, nog niet opgeschreven</source>
        <translation>known, not yet written down</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>een gps-ontvanger</source>
        <translation>a GPS receiver</translation>
    </message>
    <message>
        <source>GeoClue</source>
        <translation>GeoClue</translation>
    </message>
    <message>
        <source>groen</source>
        <translation>green</translation>
    </message>
    <message>
        <source>geel</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>oranje</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>rood</source>
        <translation>red</translation>
    </message>
    <message>
        <source>eerste</source>
        <translation>first</translation>
    </message>
    <message>
        <source>tweede</source>
        <translation>second</translation>
    </message>
    <message>
        <source>derde</source>
        <translation>third</translation>
    </message>
    <message>
        <source>vierde</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>vijfde</source>
        <translation>fifth</translation>
    </message>
    <message>
        <source>zesde</source>
        <translation>sixth</translation>
    </message>
    <message>
        <source>zevende</source>
        <translation>seventh</translation>
    </message>
    <message>
        <source>achtste</source>
        <translation>eighth</translation>
    </message>
    <message>
        <source>negende</source>
        <translation>ninth</translation>
    </message>
    <message>
        <source>tiende</source>
        <translation>tenth</translation>
    </message>
    <message>
        <source>%1e</source>
        <extracomment>The eleventh and on, as a number: &quot;11e&quot;</extracomment>
        <translation>%1th</translation>
    </message>
    <message>
        <source>Gedaan op %1</source>
        <translation>Done on %1</translation>
    </message>
    <message>
        <source>Gedaan op %1, %2</source>
        <translation>Done on %1, %2</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Niet nodig: %1</source>
        <translation>Not needed: %1</translation>
    </message>
    <message>
        <source>Nog niet; kijk op %1</source>
        <translation>Not yet; look again on %1</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>IncidentsScreen</name>
    <message>
        <source>Voor­vallen</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Nog geen voorval bewaard</source>
        <translation>No incident saved yet</translation>
    </message>
    <message>
        <source>Nog geen voor­vallen</source>
        <translation>No incidents yet</translation>
    </message>
    <message>
        <source>Je bent begonnen met een voorval. Wat je typte, staat veilig in je kluis.</source>
        <translation>You have started on an incident. What you typed is safe in your vault.</translation>
    </message>
    <message>
        <source>Is er iets gebeurd? Leg het vast zolang je het nog goed weet. Ook als je twijfelt of het erg genoeg is.</source>
        <translation>Has something happened? Record it while you still remember it well. Also if you are not sure it is bad enough.</translation>
    </message>
    <message>
        <source>Verder met je concept</source>
        <translation>Continue with your draft</translation>
    </message>
    <message>
        <source>Voorval vast­leggen</source>
        <translation>Record an incident</translation>
    </message>
    <message>
        <source>Nog te verwerken</source>
        <translation>Still to deal with</translation>
    </message>
    <message>
        <source>Toon oudere voor­vallen</source>
        <translation>Show older incidents</translation>
    </message>
    <message>
        <source>Patronen</source>
        <translation>Patterns</translation>
    </message>
    <message>
        <source>Dezelfde persoon of hetzelfde account, vaker</source>
        <translation>The same person or the same account, more than once</translation>
    </message>
    <message>
        <source>Niets. Opzij gelegd: %1</source>
        <translation>Nothing. Set aside: %1</translation>
    </message>
</context>
<context>
    <name>InvitedScreen</name>
    <message>
        <source>Ik ben uitgenodigd</source>
        <translation>I was invited</translation>
    </message>
    <message>
        <source>Fijn dat je mee wilt doen.</source>
        <translation>Good that you want to take part.</translation>
    </message>
    <message>
        <source>Je partner laat een QR-code zien. Maak er een foto van met deze telefoon, recht van voren. Kies daarna die foto. Kreeg je een bestand? Kies dan dat.</source>
        <translation>Your partner shows a QR code. Take a photo of it with this phone, straight from the front. Then choose that photo. Were you given a file? Choose that.</translation>
    </message>
    <message>
        <source>Op dit toestel blijft niets staan, tenzij je je antwoorden als bestand bewaart.</source>
        <translation>Nothing stays on this device, unless you save your answers as a file.</translation>
    </message>
    <message>
        <source>Je partner ziet je antwoorden pas als jij ze geeft.</source>
        <translation>Your partner sees your answers only when you give them.</translation>
    </message>
</context>
<context>
    <name>LetterChooser</name>
    <message>
        <source>Code zoeken…</source>
        <translation>Looking for the code…</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Kies nog een foto</source>
        <translation>Choose another photo</translation>
    </message>
    <message>
        <source>Kies foto&apos;s of een bestand</source>
        <translation>Choose photos or a file</translation>
    </message>
</context>
<context>
    <name>LetterCodes</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Vorige code</source>
        <translation>Previous code</translation>
    </message>
    <message>
        <source>Volgende code</source>
        <translation>Next code</translation>
    </message>
    <message>
        <source>Er staan zo veel notities in dat het niet in codes past. Bewaar het als bestand.</source>
        <translation>There are so many notes that it does not fit into codes. Save it as a file.</translation>
    </message>
    <message>
        <source>Bewaar als bestand…</source>
        <translation>Save as a file…</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Waar mag het bestand komen?</source>
        <translation>Where may the file go?</translation>
    </message>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LocalBeginAnew</name>
    <message>
        <source>Begin opnieuw</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>Mijn gemeente opnieuw beginnen?</source>
        <translation>Begin My municipality anew?</translation>
    </message>
    <message>
        <source>De mensen, afspraken en eigen stappen die hier stonden, zijn dan weg. Je voorvallen blijven zoals ze zijn. Kan een nieuwere Weerbaar het nog lezen? Werk dan eerst de app bij.</source>
        <translation>The people, agreements and own steps that were here will then be gone. Your incidents stay as they are. Can a newer Weerbaar still read it? Then update the app first.</translation>
    </message>
    <message>
        <source>Dit kan niet terug­gedraaid worden.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Ja, begin opnieuw</source>
        <translation>Yes, begin anew</translation>
    </message>
    <message>
        <source>Nee, laat staan</source>
        <translation>No, leave it</translation>
    </message>
</context>
<context>
    <name>LocalContactCard</name>
    <message>
        <source>Nog niet ingevuld</source>
        <translation>Not filled in yet</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telefoonnummer</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Wanneer te bereiken</source>
        <translation>When they can be reached</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: ook ’s avonds</source>
        <translation>For example: also in the evening</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LocalDecision</name>
    <message>
        <source>Wie beslist hier over een aangifte?</source>
        <translation>Who decides here about a report to the police?</translation>
    </message>
    <message>
        <source>Dit verschilt per gemeente. Vraag het de griffier.</source>
        <translation>This differs per municipality. Ask the council clerk.</translation>
    </message>
    <message>
        <source>Dat weet ik nog niet</source>
        <translation>I do not know that yet</translation>
    </message>
    <message>
        <source>Ikzelf</source>
        <translation>I do</translation>
    </message>
    <message>
        <source>De gemeente</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Adres voor de politie (domicilie)</source>
        <translation>Address for the police (address for service)</translation>
    </message>
    <message>
        <source>Bijvoorbeeld het gemeentehuis</source>
        <translation>For example the town hall</translation>
    </message>
</context>
<context>
    <name>LocalNational</name>
    <message>
        <source>De algemene stappen</source>
        <translation>The general steps</translation>
    </message>
    <message>
        <source>Zet uit wat jouw gemeente anders doet</source>
        <translation>Turn off what your municipality does differently</translation>
    </message>
    <message>
        <source>Deze stap blijft altijd: melden is de afspraak</source>
        <translation>This step always stays: reporting is what was agreed</translation>
    </message>
</context>
<context>
    <name>LocalProtocolScreen</name>
    <message>
        <source>Mijn gemeente</source>
        <translation>My municipality</translation>
    </message>
    <message>
        <source>Zet hier de mensen en afspraken van je eigen gemeente. Ze staan dan bij elke stap, één tik ver. Alles blijft in de kluis.</source>
        <translation>Put the people and agreements of your own municipality here. They are then with each step, one tap away. Everything stays in the vault.</translation>
    </message>
</context>
<context>
    <name>LocalStepForm</name>
    <message>
        <source>Wat moet er gebeuren?</source>
        <translation>What has to be done?</translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Een zin om te zeggen</source>
        <translation>A sentence to say</translation>
    </message>
    <message>
        <source>Wie doet het?</source>
        <translation>Who will do it?</translation>
    </message>
    <message>
        <source>Wie bel je erbij?</source>
        <translation>Who do you call for it?</translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Bewaar de stap</source>
        <translation>Save the step</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Haal de stap weg</source>
        <translation>Remove the step</translation>
    </message>
</context>
<context>
    <name>LocalSteps</name>
    <message>
        <source>Eigen stappen</source>
        <translation>Your own steps</translation>
    </message>
    <message>
        <source>Voeg een eigen stap toe</source>
        <translation>Add a step of your own</translation>
    </message>
</context>
<context>
    <name>MailHint</name>
    <message>
        <source>Of zet het bestand meteen in een e-mail. Open je mail­programma eerst zelf: als Weerbaar het start, kan het niet op internet. De versleutelde kopie die daarvoor nodig is, ruimt Weerbaar op als je de kluis weer opent.</source>
        <translation>Or put the file straight into an e-mail. Open your mail program yourself first: if Weerbaar starts it, it cannot reach the internet. Weerbaar clears away the encrypted copy this takes when you open the vault again.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Weerbaar</source>
        <translation>Weerbaar</translation>
    </message>
</context>
<context>
    <name>NewPhoneScreen</name>
    <message>
        <source>Nieuwe telefoon</source>
        <translation>New phone</translation>
    </message>
    <message>
        <source>Naar een nieuwe telefoon</source>
        <translation>To a new phone</translation>
    </message>
    <message>
        <source>Vijf stappen. Wis hier pas als alles daar staat.</source>
        <translation>Five steps. Wipe here only when everything is there.</translation>
    </message>
    <message>
        <source>1. Maak hier een reserve­kopie</source>
        <translation>1. Make a backup here</translation>
    </message>
    <message>
        <source>Leg pen en papier klaar voor het wacht­woord.</source>
        <translation>Have pen and paper ready for the password.</translation>
    </message>
    <message>
        <source>Maak de reserve­kopie</source>
        <translation>Make the backup</translation>
    </message>
    <message>
        <source>2. Breng het bestand over</source>
        <translation>2. Bring the file over</translation>
    </message>
    <message>
        <source>Met een kabel of een usb-stick, of in een mail aan jezelf. Dat mag: het bestand is verzegeld. Stuur het wacht­woord er nooit bij.</source>
        <translation>With a cable or a USB stick, or in a mail to yourself. That is fine: the file is sealed. Never send the password with it.</translation>
    </message>
    <message>
        <source>Het staat op de nieuwe telefoon</source>
        <translation>It is on the new phone</translation>
    </message>
    <message>
        <source>3. Zet het daar terug</source>
        <translation>3. Put it back there</translation>
    </message>
    <message>
        <source>Installeer Weerbaar op de nieuwe telefoon. Kies daar Aan de slag, en dan Ik heb een reserve­kopie. Kies een nieuwe wacht­zin en schrijf de nieuwe herstel­code op.</source>
        <translation>Install Weerbaar on the new phone. There, choose Get started, and then I have a backup. Choose a new passphrase and write the new recovery code down.</translation>
    </message>
    <message>
        <source>Het is daar teruggezet</source>
        <translation>It has been put back there</translation>
    </message>
    <message>
        <source>4. Kijk daar of alles er is</source>
        <translation>4. See there whether everything is there</translation>
    </message>
    <message>
        <source>Open daar je laatste voor­val en een bestand bij het bewijs. Vergrendel en ontgrendel een keer met je nieuwe wacht­zin.</source>
        <translation>Open your latest incident there, and a file of its evidence. Lock and unlock once with your new passphrase.</translation>
    </message>
    <message>
        <source>Ja, alles is er</source>
        <translation>Yes, everything is there</translation>
    </message>
    <message>
        <source>5. Wis Weerbaar hier</source>
        <translation>5. Wipe Weerbaar here</translation>
    </message>
    <message>
        <source>Gaat dit toestel weg, of gebruikt een ander het? Wis dan alles. Bewaar de reserve­kopie, of gooi haar ook weg als je haar niet meer nodig hebt.</source>
        <translation>Does this device go away, or does somebody else use it? Then wipe everything. Keep the backup, or throw it away too if you no longer need it.</translation>
    </message>
    <message>
        <source>Alles wissen…</source>
        <translation>Wipe everything…</translation>
    </message>
    <message>
        <source>Een stap terug</source>
        <translation>One step back</translation>
    </message>
</context>
<context>
    <name>NewPhoneStep</name>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>NewRecoveryCodeScreen</name>
    <message>
        <source>Nieuwe herstel­code</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>Schrijf deze code op papier.</source>
        <translation>Write this code on paper.</translation>
    </message>
    <message>
        <source>De oude code werkt hierna niet meer.</source>
        <translation>After this the old code no longer works.</translation>
    </message>
    <message>
        <source>Vernietig het papier met de oude code. Maak geen foto. De code komt hierna niet meer terug.</source>
        <translation>Destroy the paper with the old code. Do not take a photo. After this the code will not be shown again.</translation>
    </message>
    <message>
        <source>Leg pen en papier klaar. Doe dit ook als iemand je oude code gezien kan hebben.</source>
        <translation>Have pen and paper ready. Also do this if someone may have seen your old code.</translation>
    </message>
    <message>
        <source>Je wacht­zin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Wachtzin laten zien</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Wachtzin verbergen</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Nieuwe code maken…</source>
        <translation>Making a new code…</translation>
    </message>
    <message>
        <source>Maak een nieuwe code</source>
        <translation>Make a new code</translation>
    </message>
    <message>
        <source>Ik heb de code op­geschreven</source>
        <translation>I have written down the code</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Alle stappen zijn gedaan.</source>
        <translation>All steps are done.</translation>
    </message>
    <message>
        <source>Er kan altijd iets bij: voeg het hieronder toe.</source>
        <translation>There is always room for more: add it below.</translation>
    </message>
    <message>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Je kunt zeggen</source>
        <translation>You can say</translation>
    </message>
</context>
<context>
    <name>OffenderFields</name>
    <message>
        <source>Vul in wat je weet. Alles mag leeg blijven.</source>
        <translation>Fill in what you know. Everything may stay empty.</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account online</source>
        <translation>Online account</translation>
    </message>
    <message>
        <source>Zo ziet Weerbaar het als dezelfde terugkomt.</source>
        <translation>This is how Weerbaar sees that the same one comes back.</translation>
    </message>
    <message>
        <source>Hoe zag de persoon eruit?</source>
        <translation>What did the person look like?</translation>
    </message>
    <message>
        <source>Auto, fiets of kenteken</source>
        <translation>Car, bicycle or number plate</translation>
    </message>
</context>
<context>
    <name>OffenderKnown</name>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Weet ik niet zeker</source>
        <translation>I am not sure</translation>
    </message>
</context>
<context>
    <name>OnlineFields</name>
    <message>
        <source>Het gebeurde online</source>
        <translation>It happened online</translation>
    </message>
    <message>
        <source>Welke app of site?</source>
        <translation>Which app or site?</translation>
    </message>
    <message>
        <source>In welke groep of op welk account?</source>
        <translation>In which group or on which account?</translation>
    </message>
    <message>
        <source>Link naar het bericht</source>
        <translation>Link to the message</translation>
    </message>
</context>
<context>
    <name>PartnerDone</name>
    <message>
        <source>Jouw beurt</source>
        <translation>Your turn</translation>
    </message>
    <message>
        <source>Dank je wel</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Niets ingevuld? Dat is goed.</source>
        <translation>Nothing filled in? That is fine.</translation>
    </message>
    <message>
        <source>Het kan altijd nog een andere keer.</source>
        <translation>There is always another time.</translation>
    </message>
    <message>
        <source>De kluis gaat nu op slot.</source>
        <translation>The vault will now be locked.</translation>
    </message>
    <message>
        <source>Geef daarna de telefoon terug. Je partner opent de kluis weer met de wacht­zin.</source>
        <translation>Then give the phone back. Your partner opens the vault again with the passphrase.</translation>
    </message>
    <message>
        <source>Nog even verder</source>
        <translation>Carry on a little longer</translation>
    </message>
    <message>
        <source>Zet de kluis op slot</source>
        <translation>Lock the vault</translation>
    </message>
    <message>
        <source>Je antwoorden zijn bewaard. Je partner kan ze nu lezen. Leg ze samen naast elkaar.</source>
        <translation>Your answers have been saved. Your partner can read them now. Lay them side by side together.</translation>
    </message>
</context>
<context>
    <name>PartnerGive</name>
    <message>
        <source>Geef je antwoorden</source>
        <translation>Give your answers</translation>
    </message>
    <message>
        <source>Laat je partner van elke code een foto maken. Of stuur het bestand.</source>
        <translation>Have your partner take a photo of each code. Or send the file.</translation>
    </message>
    <message>
        <source>Laat je partner een foto maken van deze code. Of stuur het bestand.</source>
        <translation>Have your partner take a photo of this code. Or send the file.</translation>
    </message>
    <message>
        <source>QR-code met je antwoorden</source>
        <translation>QR code with your answers</translation>
    </message>
    <message>
        <source>Je geeft %1. Je partner ziet dat aantal voordat ze worden overgenomen.</source>
        <translation>You give %1. Your partner sees that number before they are taken over.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PartnerInvitationScreen</name>
    <message>
        <source>Nodig je partner uit</source>
        <translation>Invite your partner</translation>
    </message>
    <message>
        <source>Laat je partner een foto maken van deze code. Of stuur het bestand.</source>
        <translation>Have your partner take a photo of this code. Or send the file.</translation>
    </message>
    <message>
        <source>QR-code met de uitnodiging</source>
        <translation>QR code with the invitation</translation>
    </message>
    <message>
        <source>Wat je partner doet</source>
        <translation>What your partner does</translation>
    </message>
    <message>
        <source>Weerbaar openen op de eigen telefoon.</source>
        <translation>Open Weerbaar on their own phone.</translation>
    </message>
    <message>
        <source>“Ik ben uitgenodigd” kiezen, en dan de foto.</source>
        <translation>Choose “I was invited”, and then the photo.</translation>
    </message>
    <message>
        <source>De vragen invullen en jou de antwoorden geven.</source>
        <translation>Fill in the questions and give you the answers.</translation>
    </message>
    <message>
        <source>In de code staat geen naam.</source>
        <translation>There is no name in the code.</translation>
    </message>
    <message>
        <source>Wel wat voor woning jullie hebben en of er kinderen zijn. Alleen jouw Weerbaar kan de antwoorden openen.</source>
        <translation>It does say what kind of home you have and whether there are children. Only your Weerbaar can open the answers.</translation>
    </message>
    <message>
        <source>Trek de uitnodiging in</source>
        <translation>Withdraw the invitation</translation>
    </message>
</context>
<context>
    <name>PartnerLeave</name>
    <message>
        <source>Heeft je partner alles?</source>
        <translation>Does your partner have everything?</translation>
    </message>
    <message>
        <source>Je antwoorden zijn nog niet gegeven.</source>
        <translation>Your answers have not been given yet.</translation>
    </message>
    <message>
        <source>Als je stopt, zijn ze hier weg.</source>
        <translation>If you stop, they are gone from here.</translation>
    </message>
    <message>
        <source>Ja, stop</source>
        <translation>Yes, stop</translation>
    </message>
    <message>
        <source>Ja, gooi mijn antwoorden weg</source>
        <translation>Yes, throw my answers away</translation>
    </message>
    <message>
        <source>Nee, terug</source>
        <translation>No, back</translation>
    </message>
</context>
<context>
    <name>PartnerReplyScreen</name>
    <message>
        <source>Antwoord binnenhalen</source>
        <translation>Bring the answers in</translation>
    </message>
    <message>
        <source>Je partner laat de antwoorden zien als QR-code. Maak van elke code een foto met je telefoon, recht van voren. Kies daarna die foto&apos;s. Kreeg je een bestand? Kies dan dat.</source>
        <translation>Your partner shows the answers as a QR code. Take a photo of each code with your phone, straight from the front. Then choose those photos. Were you given a file? Choose that.</translation>
    </message>
    <message>
        <source>Dit kwam binnen</source>
        <translation>This came in</translation>
    </message>
    <message>
        <source>Kloppen deze aantallen volgens je partner?</source>
        <translation>Does your partner say these numbers are right?</translation>
    </message>
    <message>
        <source>Weerbaar kan niet zien wie de vragen heeft ingevuld. Vraag het na voordat je iets overneemt.</source>
        <translation>Weerbaar cannot see who filled in the questions. Ask before you take anything over.</translation>
    </message>
    <message>
        <source>Nee, niet overnemen</source>
        <translation>No, do not take over</translation>
    </message>
    <message>
        <source>Neem de antwoorden over</source>
        <translation>Take the answers over</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PartnerSafety</name>
    <message>
        <source>Is het thuis niet veilig voor jou? Bel %1 (%2).</source>
        <translation>Is it not safe for you at home? Call %1 (%2).</translation>
    </message>
    <message>
        <source>Is het thuis niet veilig voor jou? Bel %1 (%2), liefst met een andere telefoon.</source>
        <translation>Is it not safe for you at home? Call %1 (%2), preferably with another phone.</translation>
    </message>
</context>
<context>
    <name>PartnerSend</name>
    <message>
        <source>Jouw beurt</source>
        <translation>Your turn</translation>
    </message>
    <message>
        <source>Dank je wel</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Niets ingevuld? Dat is goed.</source>
        <translation>Nothing filled in? That is fine.</translation>
    </message>
    <message>
        <source>Het kan altijd nog een andere keer.</source>
        <translation>There is always another time.</translation>
    </message>
    <message>
        <source>Alleen je partner kan ze openen. Op dit toestel blijft niets staan.</source>
        <translation>Only your partner can open them. Nothing stays on this device.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Geef je antwoorden nu aan je partner. Daarna kunnen jullie samen vergelijken.</source>
        <translation>Give your answers to your partner now. Then you can compare together.</translation>
    </message>
    <message>
        <source>Stop zonder ze te geven</source>
        <translation>Stop without giving them</translation>
    </message>
    <message>
        <source>Geef mijn antwoorden</source>
        <translation>Give my answers</translation>
    </message>
</context>
<context>
    <name>PartnerTurnScreen</name>
    <message>
        <source>Jouw beurt: %1</source>
        <translation>Your turn: %1</translation>
    </message>
</context>
<context>
    <name>PartnerWelcome</name>
    <message>
        <source>Jouw beurt</source>
        <translation>Your turn</translation>
    </message>
    <message>
        <source>Nog iets invullen?</source>
        <translation>Fill in anything else?</translation>
    </message>
    <message>
        <source>Welkom. Fijn dat je meedoet.</source>
        <translation>Welcome. It is good that you are joining in.</translation>
    </message>
    <message>
        <source>Jullie vullen allebei dezelfde vragen in, ieder apart. Er is geen goed of fout.</source>
        <translation>You both fill in the same questions, each separately. There is no right or wrong.</translation>
    </message>
    <message>
        <source>Op dit toestel blijft niets staan. Sluit je de app, dan zijn je antwoorden weg.</source>
        <translation>Nothing stays on this device. If you close the app, your answers are gone.</translation>
    </message>
    <message>
        <source>Jij ziet hier alleen je eigen antwoorden. De rest van de app is nu dicht.</source>
        <translation>Here you see only your own answers. The rest of the app is closed now.</translation>
    </message>
    <message>
        <source>Waar wil je beginnen?</source>
        <translation>Where do you want to begin?</translation>
    </message>
    <message>
        <source>Korte ronde</source>
        <translation>Short round</translation>
    </message>
    <message>
        <source>%1 vragen. Begin hier als je twijfelt.</source>
        <translation>%1 questions. Begin here if you are not sure.</translation>
    </message>
    <message>
        <source>De woning­check</source>
        <translation>The home check</translation>
    </message>
    <message>
        <source>%1 vragen over jullie huis</source>
        <translation>%1 questions about your home</translation>
    </message>
    <message>
        <source>Vragen voor jullie samen</source>
        <translation>Questions for the two of you</translation>
    </message>
    <message>
        <source>%1 vragen over jullie gezin en afspraken</source>
        <translation>%1 questions about your family and what you have agreed</translation>
    </message>
    <message>
        <source>Je mag vragen overslaan en altijd stoppen.</source>
        <translation>You may skip questions and you can always stop.</translation>
    </message>
    <message>
        <source>Klaar: geef de telefoon terug</source>
        <translation>Done: give the phone back</translation>
    </message>
    <message>
        <source>Je partner kan jouw antwoorden en notities lezen zodra de telefoon terug is.</source>
        <translation>Your partner can read your answers and notes as soon as the phone is back.</translation>
    </message>
    <message>
        <source>Je partner ziet jouw antwoorden en notities pas als jij ze geeft.</source>
        <translation>Your partner sees your answers and notes only when you give them.</translation>
    </message>
    <message>
        <source>Klaar: geef je antwoorden</source>
        <translation>Done: give your answers</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Wacht­zin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Tip: neem vier of meer woorden die niets met elkaar te maken hebben.</source>
        <translation>Tip: take four or more words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>Wachtzin laten zien</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Wachtzin verbergen</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Herhaling laten zien</source>
        <translation>Show the repeated passphrase</translation>
    </message>
    <message>
        <source>Herhaling verbergen</source>
        <translation>Hide the repeated passphrase</translation>
    </message>
</context>
<context>
    <name>PatternBars</name>
    <message>
        <source>Per maand</source>
        <translation>Per month</translation>
    </message>
</context>
<context>
    <name>PatternsScreen</name>
    <message>
        <source>Patronen</source>
        <translation>Patterns</translation>
    </message>
    <message>
        <source>Nog geen patroon</source>
        <translation>No pattern yet</translation>
    </message>
    <message>
        <source>Vul bij een voorval de naam of het account in van wie het deed. Komt dezelfde terug, dan zie je het hier.</source>
        <translation>With an incident, fill in the name or the account of the person who did it. If the same one comes back, you will see it here.</translation>
    </message>
    <message>
        <source>Alle patronen</source>
        <translation>All patterns</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wat zag of deed deze persoon?</source>
        <translation>What did this person see or do?</translation>
    </message>
    <message>
        <source>Hoe te bereiken</source>
        <translation>How to reach them</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Onderdelen</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Voorvallen</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Zelfscan</source>
        <translation>Self-scan</translation>
    </message>
</context>
<context>
    <name>PoliceReportChoose</name>
    <message>
        <source>Voorbereiding aangifte</source>
        <translation>Preparing a report to the police</translation>
    </message>
    <message>
        <source>Stap 1 van 3</source>
        <translation>Step 1 of 3</translation>
    </message>
    <message>
        <source>Zeg bij de politie</source>
        <translation>Say to the police</translation>
    </message>
    <message>
        <source>Domicilie: het adres voor de politie</source>
        <translation>Address for service: the address for the police</translation>
    </message>
    <message>
        <source>Bijvoorbeeld het gemeentehuis. Dan staat je huisadres niet in het dossier. Vraag de griffier of het mag.</source>
        <translation>For example the town hall. Then your home address is not in the file. Ask the council clerk whether this is allowed.</translation>
    </message>
    <message>
        <source>Je naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Neem ook mee</source>
        <translation>Also include</translation>
    </message>
    <message>
        <source>Letsel en klachten</source>
        <translation>Injury and symptoms</translation>
    </message>
    <message>
        <source>De gemeten plek</source>
        <translation>The measured place</translation>
    </message>
    <message>
        <source>Is het je huis? Laat het dan weg.</source>
        <translation>Is it your home? Then leave it out.</translation>
    </message>
    <message>
        <source>Eerdere voorvallen door dezelfde persoon</source>
        <translation>Earlier incidents by the same person</translation>
    </message>
    <message>
        <source>Bekijk wat eruit gaat</source>
        <translation>See what goes out</translation>
    </message>
</context>
<context>
    <name>PoliceReportPreview</name>
    <message>
        <source>Voorbereiding aangifte</source>
        <translation>Preparing a report to the police</translation>
    </message>
</context>
<context>
    <name>PoliceReportSave</name>
    <message>
        <source>Voorbereiding aangifte</source>
        <translation>Preparing a report to the police</translation>
    </message>
    <message>
        <source>Je voorbereiding is klaar</source>
        <translation>Your preparation is ready</translation>
    </message>
    <message>
        <source>Print je het zelf? Dan heb je het wacht­woord nodig om het te openen.</source>
        <translation>Printing it yourself? Then you need the password to open it.</translation>
    </message>
    <message>
        <source>Neem het mee naar het bureau, of print het. Geef de politie ook de bestanden zelf.</source>
        <translation>Take it with you to the police station, or print it. Give the police the files themselves too.</translation>
    </message>
</context>
<context>
    <name>PoliceReportText</name>
    <message>
        <source>Vul in: %1</source>
        <extracomment>Before a line to write on</extracomment>
        <translation>Fill in: %1</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nog niet bekend. Vraag het de griffier.</source>
        <translation>Not known yet. Ask the council clerk.</translation>
    </message>
    <message>
        <source>Jij</source>
        <translation>You</translation>
    </message>
    <message>
        <source>De gemeente</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>Jij en de gemeente samen</source>
        <translation>You and the municipality together</translation>
    </message>
    <message>
        <source>Voorbereiding van een aangifte</source>
        <translation>Preparation for a report to the police</translation>
    </message>
    <message>
        <source>Dit is nog geen aangifte. Neem dit papier mee naar de politie, of houd het erbij als je belt.</source>
        <translation>This is not yet a report to the police. Take this paper with you to the police, or have it with you when you call.</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Raadslid in</source>
        <translation>Councillor in</translation>
    </message>
    <message>
        <source>Adres om op te geven (domicilie)</source>
        <translation>Address to give (address for service)</translation>
    </message>
    <message>
        <source>Gemaakt op</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Zeg dit tegen de politie</source>
        <translation>Say this to the police</translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Gemeten plek</source>
        <translation>Measured place</translation>
    </message>
    <message>
        <source>Soort voorval</source>
        <translation>Kind of incident</translation>
    </message>
    <message>
        <source>Verband met raadswerk</source>
        <translation>Link with council work</translation>
    </message>
    <message>
        <source>De precieze woorden van de ander</source>
        <translation>The other person’s exact words</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Signalement</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Voertuig</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Ken je deze persoon?</source>
        <translation>Do you know this person?</translation>
    </message>
    <message>
        <source>Wie het deed</source>
        <translation>Who did it</translation>
    </message>
    <message>
        <source>Wie het deed: dader %1</source>
        <translation>Who did it: offender %1</translation>
    </message>
    <message>
        <source>Wie het zag of erbij was</source>
        <translation>Who saw it or was there</translation>
    </message>
    <message>
        <source>Getuigen</source>
        <translation>Witnesses</translation>
    </message>
    <message>
        <source>Letsel en schade</source>
        <translation>Injury and damage</translation>
    </message>
    <message>
        <source>Letsel</source>
        <translation>Injury</translation>
    </message>
    <message>
        <source>Schade</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>Eerder door dezelfde persoon</source>
        <translation>Earlier by the same person</translation>
    </message>
    <message>
        <source>Bewijs</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Er zijn nog geen bestanden bewaard in Weerbaar.</source>
        <translation>No files have been saved in Weerbaar yet.</translation>
    </message>
    <message>
        <source>Ander bewijs</source>
        <translation>Other evidence</translation>
    </message>
    <message>
        <source>Aangifte en klacht</source>
        <translation>Report to the police and complaint</translation>
    </message>
    <message>
        <source>Wie over de aangifte beslist</source>
        <translation>Who decides about the report to the police</translation>
    </message>
    <message>
        <source>Klacht</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Nummer van de aangifte</source>
        <translation>Number of the report to the police</translation>
    </message>
    <message>
        <source>Met wie je sprak</source>
        <translation>Who you spoke to</translation>
    </message>
    <message>
        <source>De laatste dag was %1. Vraag de politie of een klacht nog kan.</source>
        <translation>The last day was %1. Ask the police whether a complaint is still possible.</translation>
    </message>
    <message>
        <source>Hiervoor is ook een klacht nodig. De laatste dag is %1.</source>
        <translation>A complaint is also needed for this. The last day is %1.</translation>
    </message>
    <message>
        <source>Vraag of ook een klacht nodig is. De laatste dag is dan %1.</source>
        <translation>Ask whether a complaint is also needed. The last day is then %1.</translation>
    </message>
    <message>
        <source>%1 Bronnen nagekeken op %2.</source>
        <translation>%1 Sources checked on %2.</translation>
    </message>
</context>
<context>
    <name>PositionBlock</name>
    <message>
        <source>Zoek mijn plek nog eens</source>
        <translation>Find my place again</translation>
    </message>
    <message>
        <source>Zoek waar ik nu ben</source>
        <translation>Find where I am now</translation>
    </message>
    <message>
        <source>Plek zoeken…</source>
        <translation>Finding your place…</translation>
    </message>
    <message>
        <source>Stop met zoeken</source>
        <translation>Stop finding</translation>
    </message>
    <message>
        <source>Gebruik deze plek</source>
        <translation>Use this place</translation>
    </message>
    <message>
        <source>Haal deze plek weg</source>
        <translation>Remove this place</translation>
    </message>
    <message>
        <source>Niet gebruiken</source>
        <translation>Do not use</translation>
    </message>
    <message>
        <source>Eén keer, alleen nu. Je toestel kan er internet bij gebruiken. Weerbaar bewaart de plek in je kluis.</source>
        <translation>Once, only now. Your device may use the internet for it. Weerbaar keeps the place in your vault.</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Wacht­zin oefenen</source>
        <translation>Practise your passphrase</translation>
    </message>
    <message>
        <source>Weet je hem uit je hoofd?</source>
        <translation>Do you know it by heart?</translation>
    </message>
    <message>
        <source>Dat is hem. Je weet je wacht­zin nog.</source>
        <translation>That is it. You still know your passphrase.</translation>
    </message>
    <message>
        <source>Dat was hem niet. Geen zorgen: je kluis is open en er is niets veranderd.</source>
        <translation>That was not it. No worries: your vault is open and nothing has changed.</translation>
    </message>
    <message>
        <source>Probeer het gerust nog eens.</source>
        <translation>Feel free to try again.</translation>
    </message>
    <message>
        <source>Genoeg voor vandaag. Morgen kan het weer.</source>
        <translation>Enough for today. You can try again tomorrow.</translation>
    </message>
    <message>
        <source>Je wacht­zin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Zonder papier of wacht­woord­kluis.</source>
        <translation>Without paper or password manager.</translation>
    </message>
    <message>
        <source>Wachtzin laten zien</source>
        <translation>Show passphrase</translation>
    </message>
    <message>
        <source>Wachtzin verbergen</source>
        <translation>Hide passphrase</translation>
    </message>
    <message>
        <source>Ben je hem kwijt?</source>
        <translation>Have you lost it?</translation>
    </message>
    <message>
        <source>Pak nu het papier met je herstel­code en kies een nieuwe wacht­zin. Nu je kluis open is, kan er niets misgaan.</source>
        <translation>Take the paper with your recovery code now and choose a new passphrase. While your vault is open, nothing can go wrong.</translation>
    </message>
    <message>
        <source>Nieuwe wacht­zin met je herstel­code</source>
        <translation>New passphrase with your recovery code</translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation>Having a look…</translation>
    </message>
    <message>
        <source>Kijk of hij klopt</source>
        <translation>See if it is right</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ProblemOverlay</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ProtocolWords</name>
    <message>
        <source>Jij</source>
        <translation>You</translation>
    </message>
    <message>
        <source>De griffier</source>
        <translation>The council clerk</translation>
    </message>
    <message>
        <source>De burgemeester</source>
        <translation>The mayor</translation>
    </message>
    <message>
        <source>De politie</source>
        <translation>The police</translation>
    </message>
    <message>
        <source>De fractie</source>
        <translation>The party group</translation>
    </message>
    <message>
        <source>Je gezin</source>
        <translation>Your family</translation>
    </message>
    <message>
        <source>Griffier</source>
        <translation>Council clerk (griffier)</translation>
    </message>
    <message>
        <source>Burgemeester</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Vertrouwenspersoon</source>
        <translation>Confidential adviser</translation>
    </message>
    <message>
        <source>Wijkagent</source>
        <translation>Neighbourhood officer</translation>
    </message>
    <message>
        <source>Fractie</source>
        <translation>Party group (fractie)</translation>
    </message>
    <message>
        <source>Dader</source>
        <translation>Offender</translation>
    </message>
    <message>
        <source>Getuige</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Betrokkene</source>
        <translation>Person involved</translation>
    </message>
</context>
<context>
    <name>QuickNoteScreen</name>
    <message>
        <source>Schrijf het op</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Wat gebeurde er?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Woorden, tijd, plek, wie het zag. Het hoeft niet netjes.</source>
        <translation>Words, time, place, who saw it. It does not have to be neat.</translation>
    </message>
    <message>
        <source>Bestand veilig opbergen…</source>
        <translation>Putting the file away safely…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Foto of bestand erbij</source>
        <translation>Add a photo or file</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Het wordt versleuteld, ook als je weggaat zonder Bewaar. Teruglezen kan pas als je ontgrendelt.</source>
        <translation>It is encrypted, also if you leave without Save. You can only read it back once you unlock.</translation>
    </message>
    <message>
        <source>Bewaren…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>RecipientCard</name>
    <message>
        <source>Sleutel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bewaar de naam</source>
        <translation>Save the name</translation>
    </message>
    <message>
        <source>Haal weg uit de lijst</source>
        <translation>Remove from the list</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>Een ontvanger toevoegen</source>
        <translation>Add a receiver</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: de griffier</source>
        <translation>For example: the clerk</translation>
    </message>
    <message>
        <source>Sleutel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Plak of typ wat je van de ontvanger kreeg, of kies een foto van de QR-code.</source>
        <translation>Paste or type what you got from the recipient, or choose a photo of the QR code.</translation>
    </message>
    <message>
        <source>Lees de sleutel van een foto</source>
        <translation>Read the key from a photo</translation>
    </message>
    <message>
        <source>Bewaar deze ontvanger</source>
        <translation>Save this receiver</translation>
    </message>
</context>
<context>
    <name>RecipientsScreen</name>
    <message>
        <source>Ontvangers</source>
        <translation>Receivers</translation>
    </message>
    <message>
        <source>Wie kan een pakket van jou openen?</source>
        <translation>Who can open a bundle from you?</translation>
    </message>
    <message>
        <source>Een pakket dat je voor een ontvanger maakt, gaat alleen open met de sleutel van die ontvanger. Jij hebt daarvoor het openbare deel nodig. Dat begint met age1 en is niet geheim.</source>
        <translation>A bundle that you make for a receiver opens only with that receiver’s key. For that you need its public part. It begins with age1 and is not secret.</translation>
    </message>
</context>
<context>
    <name>RecoverScreen</name>
    <message>
        <source>Wacht­zin vergeten</source>
        <translation>Passphrase forgotten</translation>
    </message>
    <message>
        <source>Pak het papier met je herstel­code. Daarna kies je een nieuwe wacht­zin.</source>
        <translation>Take the paper with your recovery code. After that you choose a new passphrase.</translation>
    </message>
    <message>
        <source>Herstel­code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Acht groepen van vijf tekens. Streepjes en spaties mogen.</source>
        <translation>Eight groups of five characters. Dashes and spaces are fine.</translation>
    </message>
    <message>
        <source>Nieuwe wacht­zin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Ook de code kwijt? Wis alles en begin opnieuw</source>
        <translation>Lost the code too? Erase everything and start again</translation>
    </message>
    <message>
        <source>Kluis openen…</source>
        <translation>Opening the vault…</translation>
    </message>
    <message>
        <source>Nog even wachten: %1</source>
        <translation>Please wait a little: %1</translation>
    </message>
    <message>
        <source>Herstellen</source>
        <translation>Recover</translation>
    </message>
    <message>
        <source>Heb je een reserve­kopie en haar wacht­woord? Dan zet je na het wissen alles terug.</source>
        <translation>Do you have a backup and its password? Then you can put everything back after wiping.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeText</name>
    <message>
        <source>De code is nog niet compleet. Kijk vanaf groep %1.</source>
        <translation>The code is not complete yet. Look from group %1 on.</translation>
    </message>
    <message>
        <source>Dit zijn te veel tekens. Kijk vanaf groep %1.</source>
        <translation>These are too many characters. Look from group %1 on.</translation>
    </message>
    <message>
        <source>Groep %1 klopt niet. Kijk op je papier.</source>
        <translation>Group %1 is wrong. Look at your paper.</translation>
    </message>
    <message>
        <source>Deze groepen kloppen niet: %1. Kijk op je papier.</source>
        <translation>These groups are wrong: %1. Look at your paper.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Er staat iets klaar</source>
        <translation>Something is ready for you</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Wat erin staat</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>Wie erin staan</source>
        <translation>Who is in it</translation>
    </message>
    <message>
        <source>Wat er later bij kwam</source>
        <translation>What came later</translation>
    </message>
    <message>
        <source>Wat je eerst vertelde, blijft heel. Laat je een verbetering weg? Dan staat er wat je daarvoor vertelde.</source>
        <translation>What you told first stays whole. Do you leave out a correction? Then it says what you told before.</translation>
    </message>
    <message>
        <source>Nog een voorval erbij</source>
        <translation>Add another incident</translation>
    </message>
</context>
<context>
    <name>ReportChoose</name>
    <message>
        <source>Verslag aan de griffier</source>
        <translation>Report to the council clerk</translation>
    </message>
    <message>
        <source>Stap 1 van 3</source>
        <translation>Step 1 of 3</translation>
    </message>
    <message>
        <source>Wat mag de griffier lezen?</source>
        <translation>What may the council clerk (griffier) read?</translation>
    </message>
    <message>
        <source>Bekijk wat eruit gaat</source>
        <translation>See what goes out</translation>
    </message>
    <message>
        <source>Je hoeft niets te veranderen. Kijk straks of het zo goed is.</source>
        <translation>You need not change anything. See in a moment whether it is right like this.</translation>
    </message>
    <message>
        <source>Dit staat er altijd in: de soort en de ernst, wanneer en wat er gebeurde. Ook of je veilig was en wat je aanvinkte.</source>
        <translation>This is always in it: the kind and how serious it was, when, and what happened. Also whether you were safe and what you ticked.</translation>
    </message>
    <message>
        <source>Precies zoals ze zijn, als bijlage in de pdf</source>
        <translation>(moved here from ReportFiles; same English)</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>Bewijs</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Alle bestanden</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Alleen de lijst</source>
        <translation>Only the list</translation>
    </message>
    <message>
        <source>Namen en contro­le­codes</source>
        <translation>Names and check codes</translation>
    </message>
    <message>
        <source>De bestanden zelf</source>
        <translation>The files themselves</translation>
    </message>
    <message>
        <source>Foto’s zonder plaats en toestel</source>
        <translation>Photos without place and device</translation>
    </message>
    <message>
        <source>Een foto van thuis kan zeggen waar je woont. Andere bestanden gaan mee zoals ze zijn.</source>
        <translation>A photo taken at home can say where you live. Other files go along as they are.</translation>
    </message>
    <message>
        <source>Geen bewijs</source>
        <translation>No evidence</translation>
    </message>
    <message>
        <source>Of per bestand</source>
        <translation>Or file by file</translation>
    </message>
</context>
<context>
    <name>ReportLetter</name>
    <message>
        <source>Voor wie en van wie</source>
        <translation>For whom and from whom</translation>
    </message>
    <message>
        <source>Wat je leeg laat, staat er niet in.</source>
        <translation>What you leave empty is not in it.</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Het gesprek van maandag</source>
        <translation>Monday&apos;s talk</translation>
    </message>
    <message>
        <source>Je naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Bovenaan elk verslag</source>
        <translation>At the top of every report</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: Gemeente Epe, vertrouwelijk. Weerbaar onthoudt het voor de volgende keer.</source>
        <translation>For example: Municipality of Epe, confidential. Weerbaar remembers it for next time.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Verslag aan de griffier</source>
        <translation>Report to the council clerk</translation>
    </message>
</context>
<context>
    <name>ReportSave</name>
    <message>
        <source>Verslag aan de griffier</source>
        <translation>Report to the council clerk</translation>
    </message>
    <message>
        <source>Je verslag is klaar</source>
        <translation>Your report is ready</translation>
    </message>
    <message>
        <source>Bel de griffier om het wacht­woord te zeggen. Mail het niet.</source>
        <translation>Call the council clerk to tell them the password. Do not email it.</translation>
    </message>
    <message>
        <source>Geef het bestand aan de griffier. Zeg het wacht­woord aan de telefoon of als jullie elkaar zien. Mail het niet.</source>
        <translation>Give the file to the council clerk. Tell them the password on the phone or when you meet. Do not email it.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Groen (emotie of felle kritiek)</source>
        <translation>Green (emotion or fierce criticism)</translation>
    </message>
    <message>
        <source>Geel (over de grens)</source>
        <translation>Yellow (over the line)</translation>
    </message>
    <message>
        <source>Oranje (ernstig)</source>
        <translation>Orange (serious)</translation>
    </message>
    <message>
        <source>Rood (gevaar)</source>
        <translation>Red (danger)</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Weet ik niet</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>Raadslid</source>
        <translation>Councillor</translation>
    </message>
    <message>
        <source>Griffier</source>
        <translation>Council clerk (griffier)</translation>
    </message>
    <message>
        <source>Burgemeester</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Politie</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Fractie</source>
        <translation>Party group (fractie)</translation>
    </message>
    <message>
        <source>Gezin</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>soort voorval</source>
        <translation>kind of incident</translation>
    </message>
    <message>
        <source>tijdstip</source>
        <translation>time</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>wat er gebeurde</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>of je veilig bent</source>
        <translation>whether you are safe</translation>
    </message>
    <message>
        <source>precieze woorden</source>
        <translation>exact words</translation>
    </message>
    <message>
        <source>eigen indruk</source>
        <translation>own impression</translation>
    </message>
    <message>
        <source>betrokkenen</source>
        <translation>people involved</translation>
    </message>
    <message>
        <source>bijzonderheden</source>
        <translation>special points</translation>
    </message>
    <message>
        <source>Vastgelegd in Weerbaar.</source>
        <translation>Recorded in Weerbaar.</translation>
    </message>
    <message>
        <source>Aanvulling: %1</source>
        <translation>Addition: %1</translation>
    </message>
    <message>
        <source>Verbeterd: %1.</source>
        <translation>Corrected: %1.</translation>
    </message>
    <message>
        <source>Stap gedaan: %1</source>
        <translation>Step done: %1</translation>
    </message>
    <message>
        <source>Gebeld vanuit Weerbaar: %1</source>
        <translation>Called from Weerbaar: %1</translation>
    </message>
    <message>
        <source>Verslag van een voorval</source>
        <translation>Report of an incident</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Gemaakt op</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Het voorval</source>
        <translation>The incident</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ernst, eigen inschatting</source>
        <translation>Severity, own estimate</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Veilig bij vastleggen</source>
        <translation>Safe when recorded</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Take note</translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>De precieze woorden van de ander</source>
        <translation>The other person’s exact words</translation>
    </message>
    <message>
        <source>Wie erbij waren</source>
        <translation>Who was there</translation>
    </message>
    <message>
        <source>Eigen indruk van de melder</source>
        <translation>Own impression of the person reporting</translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>gedaan op %1, %2</source>
        <translation>done on %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Step, who does it, whether it was done</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>De stappen zijn een eigen lijst van Weerbaar, gebaseerd op gemeentelijke protocollen. Bronnen nagekeken op %1. %2</source>
        <translation>The steps are Weerbaar’s own list, based on protocols of municipalities. Sources checked on %1. %2</translation>
    </message>
    <message>
        <source>Controle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Er is één vastlegging. Die klopt met haar controlegetal.</source>
        <translation>There is one entry. It matches its check number.</translation>
    </message>
    <message>
        <source>Alle %1 vastleggingen sluiten op elkaar aan.</source>
        <translation>All %1 entries link together.</translation>
    </message>
    <message>
        <source>Let op: van de %1 vastleggingen sluiten er %2 op elkaar aan. Er is buiten Weerbaar om iets gewijzigd.</source>
        <translation>Take note: of the %1 entries, %2 link together. Something was changed outside Weerbaar.</translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>nog niet gedaan; uiterlijk %1</source>
        <translation>not done yet; by %1</translation>
    </message>
    <message>
        <source>waar online</source>
        <translation>where online</translation>
    </message>
    <message>
        <source>gemeten plek</source>
        <translation>measured place</translation>
    </message>
    <message>
        <source>letsel</source>
        <translation>injury</translation>
    </message>
    <message>
        <source>schade</source>
        <translation>damage</translation>
    </message>
    <message>
        <source>verband met raadswerk</source>
        <translation>link with council work</translation>
    </message>
    <message>
        <source>wie het al weet</source>
        <translation>who already knows</translation>
    </message>
    <message>
        <source>wie het mag weten</source>
        <translation>who may know</translation>
    </message>
    <message>
        <source>Later iets ingevuld.</source>
        <translation>Something filled in later.</translation>
    </message>
    <message>
        <source>Iets verbeterd.</source>
        <translation>Something corrected.</translation>
    </message>
    <message>
        <source>Later ingevuld: %1.</source>
        <translation>Filled in later: %1.</translation>
    </message>
    <message>
        <source>%1 Reden: %2</source>
        <extracomment>What was changed, then why</extracomment>
        <translation>%1 Reason: %2</translation>
    </message>
    <message>
        <source>een eerdere stap</source>
        <translation>an earlier step</translation>
    </message>
    <message>
        <source>Stap gedaan op %1: %2</source>
        <translation>Step done on %1: %2</translation>
    </message>
    <message>
        <source>Stap niet nodig: %1</source>
        <translation>Step not needed: %1</translation>
    </message>
    <message>
        <source>Stap uitgesteld tot %1: %2</source>
        <translation>Step postponed until %1: %2</translation>
    </message>
    <message>
        <source>Stap nog niet gedaan: %1</source>
        <translation>Step not done yet: %1</translation>
    </message>
    <message>
        <source>Gebeld vanuit Weerbaar.</source>
        <translation>Called from Weerbaar.</translation>
    </message>
    <message>
        <source>Bewijs toegevoegd: %1</source>
        <translation>Evidence added: %1</translation>
    </message>
    <message>
        <source>gedaan op %1</source>
        <translation>done on %1</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>niet nodig</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>nog niet gedaan; uitgesteld tot %1</source>
        <translation>not done yet; postponed until %1</translation>
    </message>
    <message>
        <source>%1 (De klok van het toestel was teruggezet.)</source>
        <extracomment>An event, and that its time may be wrong</extracomment>
        <translation>%1 (The clock of the device had been set back.)</translation>
    </message>
    <message>
        <source>Vastgelegd</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Aangevuld</source>
        <translation>Added to</translation>
    </message>
    <message>
        <source>Later ingevuld</source>
        <translation>Filled in later</translation>
    </message>
    <message>
        <source>Verbeterd</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Stap bijgewerkt</source>
        <translation>Step updated</translation>
    </message>
    <message>
        <source>Bewijs toegevoegd</source>
        <translation>Evidence added</translation>
    </message>
    <message>
        <source>Gebeld</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Niets gewijzigd: %1 van %2 kloppen</source>
        <translation>Nothing changed: %1 of %2 match</translation>
    </message>
    <message>
        <source>Let op: %1 van %2 kloppen. Er is buiten Weerbaar om iets gewijzigd.</source>
        <translation>Take note: %1 of %2 match. Something was changed outside Weerbaar.</translation>
    </message>
    <message>
        <source>nauwkeurig tot ongeveer %1 meter</source>
        <translation>accurate to about %1 metres</translation>
    </message>
    <message>
        <source>nauwkeurigheid onbekend</source>
        <translation>accuracy unknown</translation>
    </message>
    <message>
        <source>%1 (%2), gemeten op %3, %4</source>
        <extracomment>Place, how precise, day, time</extracomment>
        <translation>%1 (%2), measured on %3, %4</translation>
    </message>
    <message>
        <source>Online, op</source>
        <translation>Online, on</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Geen beschrijving</source>
        <translation>No description</translation>
    </message>
    <message>
        <source>%1 (bekend bij het raadslid)</source>
        <translation>%1 (known to the councillor)</translation>
    </message>
    <message>
        <source>%1 (niet bekend bij het raadslid)</source>
        <translation>%1 (not known to the councillor)</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>De bestanden zelf zitten er niet bij. Wie een bestand krijgt, rekent SHA-256 na: is het getal gelijk, dan is het hetzelfde bestand.</source>
        <translation>The files themselves are not included. Anyone who receives a file can calculate its SHA-256: if the number is the same, it is the same file.</translation>
    </message>
    <message>
        <source>Gemeten plek</source>
        <translation>Measured place</translation>
    </message>
    <message>
        <source>Verband met raadswerk</source>
        <translation>Link with council work</translation>
    </message>
    <message>
        <source>Letsel</source>
        <translation>Injury</translation>
    </message>
    <message>
        <source>Schade</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>Bewijs</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Gemaakt met Weerbaar, een app voor raadsleden. Geen product van de overheid. Hier staan persoonsgegevens in: bewaar het veilig en deel het alleen met wie het nodig heeft.</source>
        <translation>Made with Weerbaar, an app for councillors. Not a government product. This contains personal data: keep it safe and share it only with people who need it.</translation>
    </message>
    <message>
        <source>Bladzijde %1 van %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Bestand in het pakket: %1</source>
        <translation>File in the bundle: %1</translation>
    </message>
    <message>
        <source>Bijlage: %1</source>
        <translation>Attachment: %1</translation>
    </message>
    <message>
        <source>Dat is een kopie zonder verborgen gegevens, zoals plaats en toestel. Het origineel is bewaard.</source>
        <translation>That is a copy without hidden data, such as place and device. The original has been kept.</translation>
    </message>
    <message>
        <source>SHA-256 van het origineel: %1</source>
        <translation>SHA-256 of the original: %1</translation>
    </message>
    <message>
        <source>Waar het bij staat, zit het bestand in het pakket. De andere bestanden zitten er niet bij.</source>
        <translation>Where it says so, the file is in the bundle. The other files are not included.</translation>
    </message>
    <message>
        <source>Waar het bij staat, zit het bestand als bijlage in deze pdf. De andere bestanden zitten er niet bij.</source>
        <translation>Where it says so, the file is attached inside this PDF. The other files are not included.</translation>
    </message>
    <message>
        <source>De bestanden zitten in het pakket, naast deze pdf.</source>
        <translation>The files are in the bundle, beside this PDF.</translation>
    </message>
    <message>
        <source>De bestanden zitten als bijlage in deze pdf.</source>
        <translation>The files are attached inside this PDF.</translation>
    </message>
    <message>
        <source>waar het was</source>
        <translation>where it was</translation>
    </message>
    <message>
        <source>de gemeten plek</source>
        <translation>the measured place</translation>
    </message>
    <message>
        <source>de precieze woorden</source>
        <translation>the exact words</translation>
    </message>
    <message>
        <source>een deel van de betrokkenen</source>
        <translation>some of the people</translation>
    </message>
    <message>
        <source>de betrokkenen</source>
        <translation>the people</translation>
    </message>
    <message>
        <source>letsel en nazorg</source>
        <translation>injury and aftercare</translation>
    </message>
    <message>
        <source>een deel van het bewijs</source>
        <translation>some of the evidence</translation>
    </message>
    <message>
        <source>het bewijs</source>
        <translation>the evidence</translation>
    </message>
    <message>
        <source>een deel van wat er later bij kwam</source>
        <translation>some of what came later</translation>
    </message>
    <message>
        <source>de tijdlijn</source>
        <translation>the timeline</translation>
    </message>
    <message>
        <source>de stappen</source>
        <translation>the steps</translation>
    </message>
    <message>
        <source>de controlegetallen</source>
        <translation>the check numbers</translation>
    </message>
    <message>
        <source>Weggelaten</source>
        <extracomment>A list: &quot;letsel en nazorg, eigen indruk&quot;</extracomment>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Voor zover het er is: %1. Dat is een keuze van de melder.</source>
        <translation>As far as there is any: %1. That is the sender&apos;s choice.</translation>
    </message>
    <message>
        <source>Elke regel is een BLAKE2b-256-controlegetal over de vastlegging en het getal ervoor. Ook wat in dit verslag is weggelaten, telt mee. De getallen zeggen niet dat het waar is.</source>
        <translation>Each line is a BLAKE2b-256 check number over the record and the number before it. What was left out of this report counts too. The numbers do not say that it is true.</translation>
    </message>
    <message>
        <source>Zo controleer je dit</source>
        <translation>How to check this</translation>
    </message>
    <message>
        <source>De bijlagen</source>
        <translation>The attachments</translation>
    </message>
    <message>
        <source>Open deze pdf in Adobe Reader of Firefox en klik op de paperclip. Sla een bijlage op om haar te bekijken. Sommige andere programma&apos;s laten bijlagen niet zien.</source>
        <translation>Open this PDF in Adobe Reader or Firefox and click the paper clip. Save an attachment to look at it. Some other programs do not show attachments.</translation>
    </message>
    <message>
        <source>Een bestand</source>
        <translation>A file</translation>
    </message>
    <message>
        <source>Reken de SHA-256 na van het bestand dat je kreeg. Is het getal gelijk aan het getal bij Bewijs, dan is het precies hetzelfde bestand. Van een kopie zonder verborgen gegevens is het getal anders.</source>
        <translation>Compute the SHA-256 of the file that you were given. If the number equals the one under Evidence, it is exactly the same file. A copy without hidden data has another number.</translation>
    </message>
    <message>
        <source>Op Windows</source>
        <translation>On Windows</translation>
    </message>
    <message>
        <source>Open de map met het bestand. Typ cmd in de adresbalk, druk op Enter en typ: certutil -hashfile &quot;naam van het bestand&quot; SHA256</source>
        <translation>Open the folder with the file. Type cmd in the address bar, press Enter and type: certutil -hashfile &quot;name of the file&quot; SHA256</translation>
    </message>
    <message>
        <source>Op een Mac</source>
        <translation>On a Mac</translation>
    </message>
    <message>
        <source>Open Terminal. Typ shasum -a 256 en een spatie, sleep het bestand erin en druk op Enter.</source>
        <translation>Open Terminal. Type shasum -a 256 and a space, drag the file into it and press Enter.</translation>
    </message>
    <message>
        <source>De vastleggingen</source>
        <translation>The records</translation>
    </message>
    <message>
        <source>Vraag de melder later om een nieuw verslag en leg de getallen onder Controle naast elkaar. Zijn ze gelijk, dan is er intussen niets aan deze vastleggingen gewijzigd.</source>
        <translation>Ask the sender for a new report later and put the numbers under Check side by side. If they are equal, nothing was changed in these records in the meantime.</translation>
    </message>
    <message numerus="yes">
        <source>Verslag van %n voorvallen</source>
        <translation>
            <numerusform>Report of %n incident</numerusform>
            <numerusform>Report of %n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Voor</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Voorval %1: %2, %3</source>
        <extracomment>Its number, kind and day: &quot;Voorval 2: Bedreiging, vrijdag 20 november 2026, 21:15&quot;</extracomment>
        <translation>Incident %1: %2, %3</translation>
    </message>
    <message>
        <source>%1, kopie zonder verborgen gegevens</source>
        <translation>%1, copy without hidden data</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Het toestel waarop dit is gemaakt, heeft geen letters voor een deel van de tekst. In de pdf staat daar voor elk teken een vakje met het nummer van dat teken in Unicode. De tekst zelf zit wel in de pdf: selecteer de vakjes en kopieer ze naar een programma dat deze letters heeft.</source>
        <translation>The device on which this was made has no letters for part of the text. In the PDF each such character is a box with its number in Unicode. The text itself is in the PDF: select the boxes and copy them to a program that has these letters.</translation>
    </message>
</context>
<context>
    <name>ResetPassphraseScreen</name>
    <message>
        <source>Nieuwe wacht­zin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Pak het papier met je herstel­code. Daarna kies je een nieuwe wacht­zin.</source>
        <translation>Take the paper with your recovery code. Then choose a new passphrase.</translation>
    </message>
    <message>
        <source>Herstel­code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Acht groepen van vijf tekens. Streepjes en spaties mogen.</source>
        <translation>Eight groups of five characters. Hyphens and spaces are fine.</translation>
    </message>
    <message>
        <source>Is de code ook weg?</source>
        <translation>Is the code gone, too?</translation>
    </message>
    <message>
        <source>Maak dan nu een reserve­kopie, zolang je kluis open is. Wis daarna alles en zet haar terug: dan kies je een nieuwe wacht­zin.</source>
        <translation>Then make a backup now, while your vault is open. After that wipe everything and put it back: you then choose a new passphrase.</translation>
    </message>
    <message>
        <source>Maak een reserve­kopie</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Wachtzin wijzigen…</source>
        <translation>Changing the passphrase…</translation>
    </message>
    <message>
        <source>Wijzig wacht­zin</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>RevisionConsequences</name>
    <message>
        <source>Letsel, schade en je raadswerk</source>
        <translation>Injury, damage and your council work</translation>
    </message>
    <message>
        <source>Letsel of klachten</source>
        <translation>Injury or symptoms</translation>
    </message>
    <message>
        <source>Ook als het klein lijkt. Laat letsel door een arts zien.</source>
        <translation>Even if it seems minor. Have a doctor look at any injury.</translation>
    </message>
    <message>
        <source>Schade</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>Bewaar bonnen, foto’s en offertes.</source>
        <translation>Keep receipts, photos and quotes.</translation>
    </message>
    <message>
        <source>Waar ging het over in je raadswerk?</source>
        <translation>What was it about in your council work?</translation>
    </message>
    <message>
        <source>Een voorstel, een vergadering of een dossier.</source>
        <translation>A proposal, a meeting or a file.</translation>
    </message>
</context>
<context>
    <name>RevisionKind</name>
    <message>
        <source>Soort, veiligheid en wat meespeelt</source>
        <translation>Kind, safety and what also plays a part</translation>
    </message>
    <message>
        <source>Wat speelt mee?</source>
        <translation>What also plays a part?</translation>
    </message>
    <message>
        <source>Vink aan wat klopt.</source>
        <translation>Tick what is true.</translation>
    </message>
    <message>
        <source>Ben je nu veilig?</source>
        <translation>Are you safe now?</translation>
    </message>
    <message>
        <source>Soort voorval</source>
        <translation>Kind of incident</translation>
    </message>
    <message>
        <source>Kies een andere soort</source>
        <translation>Choose another kind</translation>
    </message>
</context>
<context>
    <name>RevisionKnowing</name>
    <message>
        <source>Wie weet ervan en wie mag het weten</source>
        <translation>Who knows about it and who may know</translation>
    </message>
    <message>
        <source>Wie weet het al?</source>
        <translation>Who already knows?</translation>
    </message>
    <message>
        <source>Mag dit met hen worden gedeeld?</source>
        <translation>May this be shared with them?</translation>
    </message>
</context>
<context>
    <name>RevisionPeople</name>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Weet je wie het was?</source>
        <translation>Do you know who it was?</translation>
    </message>
    <message>
        <source>Getuige</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Voeg een getuige toe</source>
        <translation>Add a witness</translation>
    </message>
    <message>
        <source>Iemand anders</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>Voeg iemand anders toe</source>
        <translation>Add someone else</translation>
    </message>
</context>
<context>
    <name>RevisionPlace</name>
    <message>
        <source>Plek</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>RevisionStory</name>
    <message>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Wat gebeurde er?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Alleen wat je zag en hoorde.</source>
        <translation>Only what you saw and heard.</translation>
    </message>
    <message>
        <source>De precieze woorden van de ander</source>
        <translation>The other person’s exact words</translation>
    </message>
    <message>
        <source>Letterlijk, ook als het grof is. Leeg laten mag.</source>
        <translation>Word for word, even if it is crude. You may leave this empty.</translation>
    </message>
    <message>
        <source>Wat ik ervan denk</source>
        <translation>What I think about it</translation>
    </message>
    <message>
        <source>Je eigen vermoeden of gevoel. Dit staat apart van wat er gebeurde.</source>
        <translation>Your own suspicion or feeling. This is kept apart from what happened.</translation>
    </message>
</context>
<context>
    <name>SafeAnswers</name>
    <message>
        <source>Ja, ik ben veilig</source>
        <translation>Yes, I am safe</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Weet ik niet</source>
        <translation>I don’t know</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Twijfel je? Bel 112.</source>
        <translation>Not sure? Call 112.</translation>
    </message>
    <message>
        <source>Ga eerst weg als dat veilig kan.</source>
        <translation>Get away first, if you can do so safely.</translation>
    </message>
    <message>
        <source>Dat mag altijd. Vast­leggen kan straks ook nog.</source>
        <translation>You always may. You can still record it later.</translation>
    </message>
    <message>
        <source>Bel 112. Vast­leggen kan straks ook nog.</source>
        <translation>Call 112. You can still record it later.</translation>
    </message>
    <message>
        <source>Bel %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Bel het Onder­steunings­team</source>
        <translation>Call the Support Team</translation>
    </message>
</context>
<context>
    <name>ScanAbout</name>
    <message>
        <source>Over deze scan</source>
        <translation>About this scan</translation>
    </message>
</context>
<context>
    <name>ScanActionBy</name>
    <message>
        <source>Wie doet het?</source>
        <translation>Who will do it?</translation>
    </message>
    <message>
        <source>Ik</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Mijn partner</source>
        <translation>My partner</translation>
    </message>
    <message>
        <source>De verhuurder</source>
        <translation>The landlord</translation>
    </message>
    <message>
        <source>De gemeente</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Alleen voor jou. Bijvoorbeeld wie je belde.</source>
        <translation>Only for you. For example, who you called.</translation>
    </message>
</context>
<context>
    <name>ScanActionDone</name>
    <message>
        <source>Klopt dit nu?</source>
        <translation>Is this true now?</translation>
    </message>
    <message>
        <source>Ja, pas mijn antwoord aan</source>
        <translation>Yes, change my answer</translation>
    </message>
    <message>
        <source>Nee, laat het antwoord staan</source>
        <translation>No, leave the answer as it is</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ScanActionPlan</name>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Morgen</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Over een week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>Over een maand</source>
        <translation>In a month</translation>
    </message>
    <message>
        <source>Of typ een dag</source>
        <translation>Or type a day</translation>
    </message>
    <message>
        <source>dd-mm-jjjj, zoals 03-12-2026</source>
        <translation>dd-mm-yyyy, such as 03-12-2026</translation>
    </message>
    <message>
        <source>Plan deze dag</source>
        <translation>Plan this day</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ScanActionScreen</name>
    <message>
        <source>Wat je kunt doen</source>
        <translation>What you can do</translation>
    </message>
    <message>
        <source>Heel belangrijk</source>
        <translation>Very important</translation>
    </message>
    <message>
        <source>Zo doe je dat</source>
        <translation>How to do it</translation>
    </message>
    <message>
        <source>Kies een andere dag</source>
        <translation>Choose another day</translation>
    </message>
    <message>
        <source>Plan een dag</source>
        <translation>Plan a day</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Bewust niet</source>
        <translation>Choose not to</translation>
    </message>
    <message>
        <source>Dat mag: jij kiest wat bij je past</source>
        <translation>That is fine: you choose what suits you</translation>
    </message>
    <message>
        <source>Zet weer open</source>
        <translation>Open it again</translation>
    </message>
</context>
<context>
    <name>ScanActionState</name>
    <message>
        <source>Dat is jouw keuze, en die is goed. Omdat het heel belangrijk is, blijft het wel in je uitslag staan.</source>
        <translation>That is your choice, and that is fine. Because it is very important, it does stay in your results.</translation>
    </message>
    <message>
        <source>Dat is jouw keuze, en die is goed. Je kunt het altijd weer openzetten.</source>
        <translation>That is your choice, and that is fine. You can always open it again.</translation>
    </message>
</context>
<context>
    <name>ScanAnswers</name>
    <message>
        <source>Klopt dit bij jou?</source>
        <translation>Is this true for you?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Deels</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Weet ik niet</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>Past niet bij mij</source>
        <translation>Does not apply to me</translation>
    </message>
</context>
<context>
    <name>ScanDocumentText</name>
    <message>
        <source>niet ingevuld</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Woningcheck</source>
        <translation>Home check</translation>
    </message>
    <message>
        <source>Zelfscan persoonlijke veiligheid</source>
        <translation>Personal safety self-scan</translation>
    </message>
    <message>
        <source>Let op: dit is een lijst van zwakke plekken. Bewaar hem veilig, geef hem niet door en gooi hem weg als je hem niet meer nodig hebt.</source>
        <translation>Take note: this is a list of weak spots. Keep it safe, do not pass it on and throw it away when you no longer need it.</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Gemaakt op</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>afgerond op %1</source>
        <translation>completed on %1</translation>
    </message>
    <message>
        <source>begonnen op %1, nog niet afgerond</source>
        <translation>begun on %1, not completed yet</translation>
    </message>
    <message>
        <source>Soort ronde</source>
        <translation>Kind of round</translation>
    </message>
    <message>
        <source>kort: de belangrijkste vragen</source>
        <translation>short: the most important questions</translation>
    </message>
    <message>
        <source>heel</source>
        <translation>full</translation>
    </message>
    <message>
        <source>Voor de adviseur die langskomt: dit is een eigen inschatting van de bewoners, geen inspectie. Wat zij niet weten, staat bij ‘Uitzoeken’.</source>
        <translation>For the adviser who visits: this is the residents’ own estimate, not an inspection. What they do not know is under ‘To find out’.</translation>
    </message>
    <message>
        <source>Eerst dit</source>
        <translation>This first</translation>
    </message>
    <message>
        <source>Ook heel belangrijk</source>
        <translation>Also very important</translation>
    </message>
    <message>
        <source>Uitzoeken</source>
        <translation>To find out</translation>
    </message>
    <message>
        <source>%1 in orde, %2 te doen, %3 uit te zoeken, %4 niet ingevuld</source>
        <translation>%1 in order, %2 to do, %3 to find out, %4 not filled in</translation>
    </message>
    <message>
        <source>Notitie: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Zonder cijfer: één open punt kan zwaarder wegen dan al het andere. Antwoordden twee mensen en niet samen, dan telt het minst zekere antwoord.</source>
        <translation>No score: one open point can weigh more than everything else. If two people answered, and not together, the least certain answer counts.</translation>
    </message>
    <message>
        <source>Gemaakt met Weerbaar, een app voor raadsleden. Geen product van de overheid en geen inspectie. Bronnen van de vragen nagekeken op %1.</source>
        <translation>Made with Weerbaar, an app for councillors. Not a government product and not an inspection. Sources of the questions checked on %1.</translation>
    </message>
</context>
<context>
    <name>ScanExportChoose</name>
    <message>
        <source>Stap 1 van 3</source>
        <translation>Step 1 of 3</translation>
    </message>
    <message>
        <source>Voor wie is het?</source>
        <translation>Who is it for?</translation>
    </message>
    <message>
        <source>Dit bestand is voor</source>
        <translation>This file is for</translation>
    </message>
    <message>
        <source>Mezelf</source>
        <translation>Myself</translation>
    </message>
    <message>
        <source>Om te bewaren of af te drukken</source>
        <translation>To keep or to print</translation>
    </message>
    <message>
        <source>De adviseur</source>
        <translation>The adviser</translation>
    </message>
    <message>
        <source>Die bij je thuis komt kijken</source>
        <translation>Who comes to look at your home</translation>
    </message>
    <message>
        <source>Die met je meedenkt over je veiligheid</source>
        <translation>Who thinks along with you about your safety</translation>
    </message>
    <message>
        <source>Een ingevulde check is een lijst van zwakke plekken.</source>
        <translation>A check that is filled in is a list of weak spots.</translation>
    </message>
    <message>
        <source>Geef hem alleen aan iemand die je vertrouwt. Gooi hem weg als hij niet meer nodig is.</source>
        <translation>Give it only to someone you trust. Throw it away when it is no longer needed.</translation>
    </message>
    <message>
        <source>Wat neem je mee?</source>
        <translation>What do you include?</translation>
    </message>
    <message>
        <source>Wie wat antwoordde, staat er nooit in.</source>
        <translation>Who answered what is never in it.</translation>
    </message>
    <message>
        <source>Alleen wat nog niet in orde is</source>
        <translation>Only what is not in order yet</translation>
    </message>
    <message>
        <source>Wat je besloot</source>
        <translation>What you decided</translation>
    </message>
    <message>
        <source>Gepland, gedaan of bewust niet</source>
        <translation>Planned, done or chosen not to</translation>
    </message>
    <message>
        <source>De notities bij de antwoorden</source>
        <translation>The notes with the answers</translation>
    </message>
    <message>
        <source>Van wie is het?</source>
        <translation>Whose is it?</translation>
    </message>
    <message>
        <source>Dit hoeft niet. Het staat alleen in dit bestand; Weerbaar bewaart dit niet.</source>
        <translation>You do not have to. It is only in this file; Weerbaar does not keep it.</translation>
    </message>
    <message>
        <source>Je naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Je adres</source>
        <translation>Your address</translation>
    </message>
    <message>
        <source>Bekijk wat eruit gaat</source>
        <translation>See what goes out</translation>
    </message>
</context>
<context>
    <name>ScanExportSave</name>
    <message>
        <source>Het bestand is klaar</source>
        <translation>The file is ready</translation>
    </message>
    <message>
        <source>Zeg het wacht­woord aan de deur of per telefoon. Mail het niet.</source>
        <translation>Tell them the password at the door or by phone. Do not email it.</translation>
    </message>
    <message>
        <source>Bewaar het wacht­woord niet bij het bestand.</source>
        <translation>Do not keep the password with the file.</translation>
    </message>
    <message>
        <source>Geef het bestand aan de adviseur. Zeg het wacht­woord aan de deur of per telefoon. Mail het niet.</source>
        <translation>Give the file to the adviser. Tell them the password at the door or by phone. Do not email it.</translation>
    </message>
    <message>
        <source>Bewaar het bestand waar alleen jij erbij kunt, en het wacht­woord ergens anders.</source>
        <translation>Keep the file where only you can get at it, and the password somewhere else.</translation>
    </message>
</context>
<context>
    <name>ScanExportScreen</name>
    <message>
        <source>Woning­check op papier</source>
        <translation>Home check on paper</translation>
    </message>
    <message>
        <source>Zelfscan op papier</source>
        <translation>Self-scan on paper</translation>
    </message>
</context>
<context>
    <name>ScanFirst</name>
    <message>
        <source>Er staat nu niets open om als eerste te doen.</source>
        <translation>There is nothing open now that you need to do first.</translation>
    </message>
    <message>
        <source>Eerst dit</source>
        <translation>This first</translation>
    </message>
    <message>
        <source>Ook heel belangrijk (%1)</source>
        <translation>Also very important (%1)</translation>
    </message>
    <message>
        <source>Begin met wat hierboven staat.</source>
        <translation>Begin with what is above.</translation>
    </message>
    <message>
        <source>Heel belangrijk</source>
        <translation>Very important</translation>
    </message>
</context>
<context>
    <name>ScanHistoryChange</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ScanHistoryChanges</name>
    <message>
        <source>Wat er veranderde</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Nog %1</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>ScanHistoryDelete</name>
    <message>
        <source>Verwijder ronde %1</source>
        <translation>Delete round %1</translation>
    </message>
    <message>
        <source>Ronde %1 verwijderen?</source>
        <translation>Delete round %1?</translation>
    </message>
    <message>
        <source>Dit kan niet terug­gedraaid worden.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Ja, verwijder voorgoed</source>
        <translation>Yes, delete for good</translation>
    </message>
    <message>
        <source>Nee, bewaar</source>
        <translation>No, keep it</translation>
    </message>
</context>
<context>
    <name>ScanHistoryRounds</name>
    <message>
        <source>Kies een ronde</source>
        <translation>Choose a round</translation>
    </message>
    <message>
        <source>Oudere rondes (%1)</source>
        <translation>Older rounds (%1)</translation>
    </message>
</context>
<context>
    <name>ScanHistoryScreen</name>
    <message>
        <source>Nog geen rondes</source>
        <translation>No rounds yet</translation>
    </message>
    <message>
        <source>Beantwoord een paar vragen. De ronde komt dan hier te staan, en volgende keer zie je wat er veranderde.</source>
        <translation>Answer a few questions. The round will then be here, and next time you will see what has changed.</translation>
    </message>
    <message>
        <source>Toen en nu</source>
        <translation>Then and now</translation>
    </message>
    <message>
        <source>Dit is de eerste ronde. Er is nog niets om ernaast te leggen.</source>
        <translation>This is the first round. There is nothing to put next to it yet.</translation>
    </message>
    <message>
        <source>Per onder­deel</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>Vol is in orde, gestreept is te doen, leeg is nog niet bekend.</source>
        <translation>Solid is in order, striped is to do, empty is not yet known.</translation>
    </message>
</context>
<context>
    <name>ScanHistoryTheme</name>
    <message>
        <source>Toen</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>ScanHousehold</name>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Waar woon je?</source>
        <translation>Where do you live?</translation>
    </message>
    <message>
        <source>Flat of appar­tement</source>
        <translation>Flat or apartment</translation>
    </message>
    <message>
        <source>Rijtjes­huis</source>
        <translation>Terraced house</translation>
    </message>
    <message>
        <source>Vrij­staand of twee onder een kap</source>
        <translation>Detached or semi-detached</translation>
    </message>
    <message>
        <source>Woon je met een partner?</source>
        <translation>Do you live with a partner?</translation>
    </message>
    <message>
        <source>Zonder partner</source>
        <translation>Without a partner</translation>
    </message>
    <message>
        <source>Met partner</source>
        <translation>With a partner</translation>
    </message>
    <message>
        <source>Koop je of huur je?</source>
        <translation>Do you own or rent?</translation>
    </message>
    <message>
        <source>Koop</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>Huur</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Wonen er kinderen in huis?</source>
        <translation>Do children live in the house?</translation>
    </message>
    <message>
        <source>Geen kinderen</source>
        <translation>No children</translation>
    </message>
    <message>
        <source>Kinderen in huis</source>
        <translation>Children in the house</translation>
    </message>
    <message>
        <source>Heb je een bedrijf op je thuisadres?</source>
        <translation>Do you have a business at your home address?</translation>
    </message>
    <message>
        <source>Geen bedrijf thuis</source>
        <translation>No business at home</translation>
    </message>
    <message>
        <source>Een bedrijf thuis</source>
        <translation>A business at home</translation>
    </message>
    <message>
        <source>Klaar met wijzigen</source>
        <translation>Done changing</translation>
    </message>
    <message>
        <source>Dan slaan we over wat voor jou niet geldt.</source>
        <translation>Then we skip what does not apply to you.</translation>
    </message>
</context>
<context>
    <name>ScanIntro</name>
    <message>
        <source>Korte ronde</source>
        <translation>Short round</translation>
    </message>
    <message>
        <source>Hele ronde</source>
        <translation>Full round</translation>
    </message>
    <message>
        <source>%1 vragen</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>Eerdere rondes</source>
        <translation>Earlier rounds</translation>
    </message>
    <message>
        <source>Bekijk de uitslag tot nu toe</source>
        <translation>See the results so far</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Loop de vragen na</source>
        <translation>Go through the questions</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Bekijk de uitslag</source>
        <translation>See the results</translation>
    </message>
    <message>
        <source>Deze ronde</source>
        <translation>This round</translation>
    </message>
</context>
<context>
    <name>ScanNewRound</name>
    <message>
        <source>Nieuwe ronde</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>Een jaar verder, of is er iets gebeurd?</source>
        <translation>A year on, or has something happened?</translation>
    </message>
    <message>
        <source>Je begint met lege vragen. De vorige ronde blijft bewaard: bij elke vraag zie je wat je toen zei.</source>
        <translation>You begin with empty questions. The previous round is kept: with each question you see what you said then.</translation>
    </message>
    <message>
        <source>Begin een korte ronde</source>
        <translation>Begin a short round</translation>
    </message>
    <message>
        <source>De %1 belangrijkste vragen, ongeveer vijf minuten</source>
        <translation>The %1 most important questions, about five minutes</translation>
    </message>
    <message>
        <source>Begin een hele ronde</source>
        <translation>Begin a full round</translation>
    </message>
    <message>
        <source>%1 vragen, in delen. Je kunt altijd stoppen.</source>
        <translation>%1 questions, in parts. You can always stop.</translation>
    </message>
</context>
<context>
    <name>ScanNote</name>
    <message>
        <source>Bewaard</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Notitie toevoegen</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Je notitie bij dit antwoord</source>
        <translation>Your note with this answer</translation>
    </message>
    <message>
        <source>Je partner kan dit lezen.</source>
        <translation>Your partner can read this.</translation>
    </message>
</context>
<context>
    <name>ScanOffers</name>
    <message>
        <source>Wat bestaat er nog meer?</source>
        <translation>What else is there?</translation>
    </message>
</context>
<context>
    <name>ScanQuestionPage</name>
    <message>
        <source>%1, %2 van %3</source>
        <translation>%1, %2 of %3</translation>
    </message>
    <message>
        <source>Vraag %1 van %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Zoek een vraag</source>
        <translation>Find a question</translation>
    </message>
    <message>
        <source>Eigen inschatting</source>
        <translation>Our own estimate</translation>
    </message>
    <message>
        <source>Wat kan ik doen?</source>
        <translation>What can I do?</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Naar de uitslag</source>
        <translation>To the results</translation>
    </message>
</context>
<context>
    <name>ScanResults</name>
    <message>
        <source>Uitslag</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Nog geen uitslag</source>
        <translation>No results yet</translation>
    </message>
    <message>
        <source>Beantwoord een paar vragen. Dan zie je hier wat je eerst kunt doen. Je kunt altijd stoppen en later verdergaan.</source>
        <translation>Answer a few questions. Then you will see here what you can do first. You can always stop and continue later.</translation>
    </message>
    <message>
        <source>Uitzoeken</source>
        <translation>To find out</translation>
    </message>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Dit kan wachten.</source>
        <translation>This can wait.</translation>
    </message>
    <message>
        <source>Gedaan of bewust niet</source>
        <translation>Done or chosen not to</translation>
    </message>
    <message>
        <source>Ga verder met de vragen</source>
        <translation>Continue with the questions</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Rond deze ronde af</source>
        <translation>Complete this round</translation>
    </message>
    <message>
        <source>Over 12 maanden herinneren we je aan de volgende</source>
        <translation>In 12 months we will remind you of the next one</translation>
    </message>
    <message>
        <source>Hier is het antwoord nog: weet ik niet. Tik om het uit te zoeken.</source>
        <translation>The answer here is still: I don&apos;t know. Tap to find out.</translation>
    </message>
</context>
<context>
    <name>ScanScope</name>
    <message>
        <source>Hoeveel wil je doen?</source>
        <translation>How much do you want to do?</translation>
    </message>
    <message>
        <source>Korte ronde</source>
        <translation>Short round</translation>
    </message>
    <message>
        <source>De %1 belangrijkste vragen, ongeveer vijf minuten</source>
        <translation>The %1 most important questions, about five minutes</translation>
    </message>
    <message>
        <source>Hele ronde</source>
        <translation>Full round</translation>
    </message>
    <message>
        <source>%1 vragen, in delen. Je kunt altijd stoppen.</source>
        <translation>%1 questions, in parts. You can always stop.</translation>
    </message>
    <message>
        <source>In welke volgorde?</source>
        <translation>In which order?</translation>
    </message>
    <message>
        <source>Per onderdeel</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>Lopend door het huis</source>
        <translation>Walking through the house</translation>
    </message>
    <message>
        <source>Van de stoep tot de slaapkamer</source>
        <translation>From the pavement to the bedroom</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Uitslag tot nu toe</source>
        <translation>Results so far</translation>
    </message>
</context>
<context>
    <name>ScanSearch</name>
    <message>
        <source>Zoek een vraag</source>
        <translation>Find a question</translation>
    </message>
    <message>
        <source>Een woord uit de vraag</source>
        <translation>A word from the question</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: deur</source>
        <translation>For example: door</translation>
    </message>
    <message>
        <source>Gevonden: %1</source>
        <translation>Found: %1</translation>
    </message>
    <message>
        <source>Nog niet beantwoord: %1</source>
        <translation>Not answered yet: %1</translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Alles is beantwoord</source>
        <translation>Everything has been answered</translation>
    </message>
    <message>
        <source>Probeer een ander of korter woord.</source>
        <translation>Try a different or shorter word.</translation>
    </message>
    <message>
        <source>Typ een woord om een vraag terug te zoeken.</source>
        <translation>Type a word to find a question again.</translation>
    </message>
</context>
<context>
    <name>ScanStanding</name>
    <message>
        <source>%1 in orde, %2 te doen, %3 nog niet bekend</source>
        <translation>%1 in order, %2 to do, %3 not yet known</translation>
    </message>
</context>
<context>
    <name>ScanText</name>
    <message numerus="yes">
        <source>%n beter</source>
        <translation>
            <numerusform>%n better</numerusform>
            <numerusform>%n better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minder</source>
        <translation>
            <numerusform>%n less good</numerusform>
            <numerusform>%n less good</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>deels</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>weet ik niet</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>past niet bij mij</source>
        <translation>does not apply to me</translation>
    </message>
    <message>
        <source>ik</source>
        <translation>me</translation>
    </message>
    <message>
        <source>mijn partner</source>
        <translation>my partner</translation>
    </message>
    <message>
        <source>de verhuurder</source>
        <translation>the landlord</translation>
    </message>
    <message>
        <source>de gemeente</source>
        <translation>the municipality</translation>
    </message>
    <message>
        <source>Gepland voor %1</source>
        <translation>Planned for %1</translation>
    </message>
    <message>
        <source>Gedaan op %1</source>
        <translation>Done on %1</translation>
    </message>
    <message>
        <source>Bewust niet, op %1</source>
        <translation>Chosen not to, on %1</translation>
    </message>
    <message>
        <source>Wie: %1</source>
        <extracomment>Who does it: &quot;Wie: de verhuurder&quot;</extracomment>
        <translation>Who: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What was decided, and who does it: &quot;Gepland voor 3 december 2026 · Wie: de verhuurder&quot;
----------
What it costs and how much work it is: &quot;Gratis · een kwartier&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n te doen</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message>
        <source>niet ingevuld</source>
        <translation>not filled in</translation>
    </message>
    <message numerus="yes">
        <source>nog %n open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uitzoeken</source>
        <translation>
            <numerusform>%n to find out</numerusform>
            <numerusform>%n to find out</numerusform>
        </translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>%1: %2 in orde, %3 te doen, %4 uit te zoeken, %5 niet ingevuld</source>
        <translation>%1: %2 in order, %3 to do, %4 to find out, %5 not filled in</translation>
    </message>
    <message>
        <source>%1; naast vorige keer: %2</source>
        <translation>%1; compared with last time: %2</translation>
    </message>
    <message>
        <source>Het antwoord: %1. %2: %3.</source>
        <translation>The answer: %1. %2: %3.</translation>
    </message>
    <message>
        <source>Eerder was dit afgehandeld.</source>
        <translation>This was dealt with earlier.</translation>
    </message>
    <message>
        <source>Doe dit voordat je verdergaat met: %1</source>
        <translation>Do this before you continue with: %1</translation>
    </message>
    <message>
        <source>Van: %1. Voor: %2.</source>
        <extracomment>Who offers a scan, and to whom</extracomment>
        <translation>From: %1. For: %2.</translation>
    </message>
    <message>
        <source>Voor raadsleden: ja</source>
        <translation>For councillors: yes</translation>
    </message>
    <message>
        <source>Voor raadsleden: nee</source>
        <translation>For councillors: no</translation>
    </message>
    <message>
        <source>Voor raadsleden: niet bekend</source>
        <translation>For councillors: not known</translation>
    </message>
    <message>
        <source>Stand van %1. %2</source>
        <translation>As of %1. %2</translation>
    </message>
</context>
<context>
    <name>ScanThemes</name>
    <message>
        <source>Per onderdeel</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>Vol is in orde, gestreept is te doen, leeg is nog niet bekend. Tik op een onderdeel om ernaartoe te gaan.</source>
        <translation>Solid is in order, striped is to do, empty is not yet known. Tap a topic to go to it.</translation>
    </message>
</context>
<context>
    <name>ScanTodo</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nog %1</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>Vergelijk met je partner</source>
        <translation>Compare with your partner</translation>
    </message>
    <message>
        <source>Verschillende antwoorden: %1</source>
        <translation>Different answers: %1</translation>
    </message>
    <message>
        <source>Naast vorige keer</source>
        <translation>Compared with last time</translation>
    </message>
    <message>
        <source>Maak een PDF</source>
        <translation>Make a PDF</translation>
    </message>
    <message>
        <source>Een lijst van zwakke plekken: deel hem alleen bewust</source>
        <translation>A list of weak spots: share it only on purpose</translation>
    </message>
    <message>
        <source>Loop de vragen na</source>
        <translation>Go through the questions</translation>
    </message>
    <message>
        <source>Klaar, ook als niet alles is ingevuld?</source>
        <translation>Done, even if not everything is filled in?</translation>
    </message>
    <message>
        <source>Je hoeft niet alles te beantwoorden. Rond je de ronde af, dan herinneren we je over 12 maanden aan de volgende.</source>
        <translation>You do not have to answer everything. If you complete the round, we will remind you of the next one in 12 months.</translation>
    </message>
    <message>
        <source>Rond deze ronde af</source>
        <translation>Complete this round</translation>
    </message>
</context>
<context>
    <name>ScansHandOver</name>
    <message>
        <source>Beurt van je partner</source>
        <translation>Your partner’s turn</translation>
    </message>
    <message>
        <source>De telefoon gaat naar je partner.</source>
        <translation>The phone goes to your partner.</translation>
    </message>
    <message>
        <source>Dit ziet je partner</source>
        <translation>This is what your partner sees</translation>
    </message>
    <message>
        <source>De vragen van de woning­check.</source>
        <translation>The questions of the home check.</translation>
    </message>
    <message>
        <source>De vragen over jullie samen.</source>
        <translation>The questions about the two of you.</translation>
    </message>
    <message>
        <source>Alleen de eigen antwoorden.</source>
        <translation>Only their own answers.</translation>
    </message>
    <message>
        <source>Dit blijft dicht</source>
        <translation>This stays closed</translation>
    </message>
    <message>
        <source>Jouw antwoorden en notities.</source>
        <translation>Your answers and notes.</translation>
    </message>
    <message>
        <source>Je voor­vallen en verslagen.</source>
        <translation>Your incidents and reports.</translation>
    </message>
    <message>
        <source>Je instellingen.</source>
        <translation>Your settings.</translation>
    </message>
    <message>
        <source>Na de beurt gaat de kluis op slot. Je hebt dan je wachtzin weer nodig.</source>
        <translation>After the turn the vault is locked. You will then need your passphrase again.</translation>
    </message>
    <message>
        <source>Begin de beurt van je partner</source>
        <translation>Begin your partner’s turn</translation>
    </message>
</context>
<context>
    <name>ScansHub</name>
    <message>
        <source>Zelf­scan</source>
        <translation>Self-scan</translation>
    </message>
    <message>
        <source>Zie wat al goed zit en wat je kunt doen. Begin met één van de twee. Een korte ronde duurt ongeveer vijf minuten.</source>
        <translation>See what is already good and what you can do. Begin with one of the two. A short round takes about five minutes.</translation>
    </message>
    <message>
        <source>Vol is in orde, gestreept is te doen, leeg is nog niet bekend.</source>
        <translation>Solid is in order, striped is to do, empty is not yet known.</translation>
    </message>
    <message>
        <source>Samen met je partner</source>
        <translation>Together with your partner</translation>
    </message>
    <message>
        <source>Vul de vragen ieder apart in. Leg de antwoorden daarna naast elkaar.</source>
        <translation>Fill in the questions separately. Then put the answers side by side.</translation>
    </message>
    <message>
        <source>Samen vergelijken</source>
        <translation>Compare together</translation>
    </message>
    <message>
        <source>Verschillende antwoorden: %1</source>
        <translation>Different answers: %1</translation>
    </message>
    <message>
        <source>Geef de telefoon aan je partner</source>
        <translation>Give the phone to your partner</translation>
    </message>
</context>
<context>
    <name>ScansOwnPhone</name>
    <message>
        <source>Nodig je partner uit</source>
        <translation>Invite your partner</translation>
    </message>
    <message>
        <source>Op de eigen telefoon</source>
        <translation>On their own phone</translation>
    </message>
    <message>
        <source>Antwoord binnenhalen</source>
        <translation>Bring the answers in</translation>
    </message>
</context>
<context>
    <name>SecretText</name>
    <message>
        <source>De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.</source>
        <translation>The two passwords are not the same. Type them again.</translation>
    </message>
    <message>
        <source>Dit wachtwoord is te makkelijk te raden voor een bestand dat overal kan komen. Voeg een paar woorden toe, of neem het voorstel.</source>
        <translation>This password is too easy to guess for a file that may end up anywhere. Add a few words, or take the proposal.</translation>
    </message>
</context>
<context>
    <name>SettingsDetails</name>
    <message>
        <source>Jouw gegevens</source>
        <translation>Your details</translation>
    </message>
    <message>
        <source>Je naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Je gemeente</source>
        <translation>Your municipality</translation>
    </message>
    <message>
        <source>Voor je verslag. Blijft in de kluis.</source>
        <translation>For your report. Stays in the vault.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Vergrendel nu</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Wie kan ik bellen</source>
        <translation>Who can I call</translation>
    </message>
    <message>
        <source>Over Weerbaar</source>
        <translation>About Weerbaar</translation>
    </message>
    <message>
        <source>Vanzelf vergrendelen</source>
        <translation>Lock automatically</translation>
    </message>
    <message>
        <source>Als je Weerbaar verlaat</source>
        <translation>When you leave Weerbaar</translation>
    </message>
    <message>
        <source>Als je niets doet</source>
        <translation>When you do nothing</translation>
    </message>
    <message>
        <source>Toegang</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Wacht­zin wijzigen</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Nieuwe herstel­code</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>Alles wissen</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>Mijn gemeente</source>
        <translation>My municipality</translation>
    </message>
    <message>
        <source>Wie je belt, wie beslist, eigen stappen</source>
        <translation>Who you call, who decides, your own steps</translation>
    </message>
    <message>
        <source>Reserve­kopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Naar een nieuwe telefoon</source>
        <translation>To a new phone</translation>
    </message>
    <message>
        <source>Ontvangers</source>
        <translation>Receivers</translation>
    </message>
    <message>
        <source>Voor wie je een verzegeld pakket kunt maken</source>
        <translation>Who you can make a sealed bundle for</translation>
    </message>
    <message>
        <source>Wacht­zin oefenen</source>
        <translation>Practise your passphrase</translation>
    </message>
    <message>
        <source>Nu en dan om oefenen vragen</source>
        <translation>Ask to practise now and then</translation>
    </message>
    <message>
        <source>Hooguit eens in de twee weken, later minder vaak</source>
        <translation>Every two weeks at most, later less often</translation>
    </message>
    <message>
        <source>Wat eruit ging</source>
        <translation>What left</translation>
    </message>
    <message>
        <source>Verslagen, pakketten en kopieën die je maakte</source>
        <translation>Reports, bundles and copies that you made</translation>
    </message>
</context>
<context>
    <name>SetupBackupContents</name>
    <message>
        <source>Reserve­kopie terugzetten</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>Dit zit erin. Klopt dat?</source>
        <translation>This is in it. Is that right?</translation>
    </message>
    <message>
        <source>Er is nog niets teruggezet. Kies eerst een nieuwe wacht­zin voor dit toestel. Daarna krijg je ook een nieuwe herstel­code.</source>
        <translation>Nothing has been put back yet. First choose a new passphrase for this device. After that you also get a new recovery code.</translation>
    </message>
    <message>
        <source>Kies een ander bestand</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Kies een nieuwe wacht­zin</source>
        <translation>Choose a new passphrase</translation>
    </message>
</context>
<context>
    <name>SetupBackupFile</name>
    <message>
        <source>Reserve­kopie terugzetten</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>Welke reserve­kopie?</source>
        <translation>Which backup?</translation>
    </message>
    <message>
        <source>Kies het bestand dat je op je andere toestel hebt gemaakt. De naam begint met reservekopie.</source>
        <translation>Choose the file that you made on your other device. Its name begins with reservekopie.</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Kies het bestand</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Kies een ander bestand</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Wacht­woord van de reserve­kopie</source>
        <translation>Password of the backup</translation>
    </message>
    <message>
        <source>Van het papier dat je erbij schreef, met de streepjes. Niet je oude wacht­zin.</source>
        <translation>From the paper that you wrote with it, with the hyphens. Not your old passphrase.</translation>
    </message>
    <message>
        <source>Toon het wacht­woord</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Verberg het wacht­woord</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Reservekopie openen…</source>
        <translation>Opening the backup…</translation>
    </message>
    <message>
        <source>Kijk wat erin zit</source>
        <translation>See what is in it</translation>
    </message>
</context>
<context>
    <name>SetupCheckCode</name>
    <message>
        <source>Code controleren</source>
        <translation>Check the code</translation>
    </message>
    <message>
        <source>Klopt wat je opschreef?</source>
        <translation>Is what you wrote down correct?</translation>
    </message>
    <message>
        <source>Pak je papier en typ deze twee groepen over.</source>
        <translation>Take your paper and type in these two groups.</translation>
    </message>
    <message>
        <source>Groep %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Eerste groep laten zien</source>
        <translation>Show the first group</translation>
    </message>
    <message>
        <source>Eerste groep verbergen</source>
        <translation>Hide the first group</translation>
    </message>
    <message>
        <source>Tweede groep laten zien</source>
        <translation>Show the second group</translation>
    </message>
    <message>
        <source>Tweede groep verbergen</source>
        <translation>Hide the second group</translation>
    </message>
    <message>
        <source>Bekijk de code nog een keer</source>
        <translation>Look at the code again</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>SetupPassphrase</name>
    <message>
        <source>Wacht­zin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Kies een zin die alleen jij kent.</source>
        <translation>Choose a phrase that only you know.</translation>
    </message>
    <message>
        <source>Je kluis wordt gemaakt…</source>
        <translation>Your vault is being made…</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Hiermee gaat je kluis op dit toestel open. Het mag dezelfde zijn als op je oude.</source>
        <translation>This opens your vault on this device. It may be the same as on your old one.</translation>
    </message>
    <message>
        <source>Terugzetten en nakijken…</source>
        <translation>Putting back and checking…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
</context>
<context>
    <name>SetupWelcome</name>
    <message>
        <source>Aan de slag</source>
        <translation>Get started</translation>
    </message>
    <message>
        <source>Weerbaar is van jou alleen.</source>
        <translation>Weerbaar is yours alone.</translation>
    </message>
    <message>
        <source>Kijk hoe veilig je woont, leg vast wat er gebeurt en weet wie je belt.</source>
        <translation>See how safe your home is, record what happens and know who to call.</translation>
    </message>
    <message>
        <source>Bellen kan altijd, ook zonder wacht­zin.</source>
        <translation>You can always call, also without a passphrase.</translation>
    </message>
    <message>
        <source>Dit is geen product van de over­heid. Niemand kijkt mee.</source>
        <translation>This is not a government product. Nobody is watching.</translation>
    </message>
    <message>
        <source>Wacht­zin én herstel­code kwijt?</source>
        <translation>Lost your passphrase and your recovery code?</translation>
    </message>
    <message>
        <source>Dan kan niemand er meer bij. Wij ook niet.</source>
        <translation>Then nobody can get in any more. We cannot either.</translation>
    </message>
    <message>
        <source>Kies een wacht­zin</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Alles blijft op dit toestel, achter jouw wacht­zin. Er gaat niets weg, tenzij jij het deelt.</source>
        <translation>Everything stays on this device, behind your passphrase. Nothing leaves it unless you share it.</translation>
    </message>
    <message>
        <source>Ik heb een reserve­kopie</source>
        <translation>I have a backup</translation>
    </message>
</context>
<context>
    <name>SetupWriteCode</name>
    <message>
        <source>Herstel­code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Schrijf deze code op papier.</source>
        <translation>Write this code on paper.</translation>
    </message>
    <message>
        <source>Ben je je wacht­zin kwijt? Dan kom je hiermee weer binnen. Bewaar het papier thuis, niet bij je telefoon.</source>
        <translation>Lost your passphrase? Then this gets you back in. Keep the paper at home, not with your phone.</translation>
    </message>
    <message>
        <source>Maak er geen foto van. De code komt hierna niet meer terug.</source>
        <translation>Do not take a photo of it. After this the code will not be shown again.</translation>
    </message>
    <message>
        <source>Ik heb de code op­geschreven</source>
        <translation>I have written down the code</translation>
    </message>
</context>
<context>
    <name>SeverityMark</name>
    <message>
        <source>Emotie of felle kritiek</source>
        <translation>Emotion or fierce criticism</translation>
    </message>
    <message>
        <source>Over de grens</source>
        <translation>Over the line</translation>
    </message>
    <message>
        <source>Ernstig</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>Direct gevaar</source>
        <translation>Immediate danger</translation>
    </message>
</context>
<context>
    <name>StartCode</name>
    <message>
        <source>Je hebt je herstel­code gebruikt</source>
        <translation>You used your recovery code</translation>
    </message>
    <message>
        <source>Heb je je herstel­code op papier?</source>
        <translation>Is your recovery code on paper?</translation>
    </message>
    <message>
        <source>Hij werkt nog. Kan iemand hem hebben gezien, of is het papier weg? Maak dan een nieuwe.</source>
        <translation>It still works. May somebody have seen it, or is the paper gone? Then make a new one.</translation>
    </message>
    <message>
        <source>Weerbaar ging dicht voordat je zei dat hij is op­geschreven. Zonder code kom je er niet meer in als je je wacht­zin vergeet.</source>
        <translation>Weerbaar closed before you said that it is written down. Without a code you cannot get in any more if you forget your passphrase.</translation>
    </message>
    <message>
        <source>Maak een nieuwe code</source>
        <translation>Make a new code</translation>
    </message>
    <message>
        <source>Laat deze code zo</source>
        <translation>Leave this code as it is</translation>
    </message>
    <message>
        <source>Ik heb de code op papier</source>
        <translation>I have the code on paper</translation>
    </message>
</context>
<context>
    <name>StartOpen</name>
    <message>
        <source>Verder met je voorval</source>
        <translation>Continue with your incident</translation>
    </message>
    <message>
        <source>Voorval vastleggen</source>
        <translation>Record an incident</translation>
    </message>
    <message>
        <source>Je was begonnen en hebt het nog niet bewaard</source>
        <translation>You had started and have not saved it yet</translation>
    </message>
    <message>
        <source>Voorvallen</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Net iets gebeurd?</source>
        <translation>Something just happened?</translation>
    </message>
    <message>
        <source>Zelfscan</source>
        <translation>Self-scan</translation>
    </message>
    <message>
        <source>Nog te verwerken</source>
        <translation>Still to deal with</translation>
    </message>
    <message>
        <source>De eerste stappen</source>
        <translation>The first steps</translation>
    </message>
    <message>
        <source>Nazorg</source>
        <translation>Aftercare</translation>
    </message>
    <message>
        <source>Voor jou, je partner en de kinderen</source>
        <translation>For you, your partner and the children</translation>
    </message>
</context>
<context>
    <name>StartPractice</name>
    <message>
        <source>Even je wacht­zin oefenen?</source>
        <translation>Practise your passphrase for a moment?</translation>
    </message>
    <message>
        <source>Eén keer typen, zonder te kijken. Dan weet je hem nog als het erop aankomt.</source>
        <translation>Type it once, without looking. Then you still know it when it matters.</translation>
    </message>
    <message>
        <source>Oefen nu</source>
        <translation>Practise now</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Wachtzin oefenen</source>
        <translation>Practise your passphrase</translation>
    </message>
</context>
<context>
    <name>StartReminders</name>
    <message>
        <source>Er staat iets klaar</source>
        <translation>Something is ready for you</translation>
    </message>
    <message>
        <source>Nog %1</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Weerbaar</source>
        <translation>Weerbaar</translation>
    </message>
    <message>
        <source>Vergrendeld</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Je staat er niet alleen voor.</source>
        <translation>You are not alone in this.</translation>
    </message>
    <message>
        <source>Net iets gebeurd?</source>
        <translation>Something just happened?</translation>
    </message>
    <message>
        <source>Eerste stappen, zonder wachtzin</source>
        <translation>First steps, without a passphrase</translation>
    </message>
    <message>
        <source>Alles wissen</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>Aan de slag</source>
        <translation>Get started</translation>
    </message>
    <message>
        <source>Ontgrendelen</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Vergrendel nu</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Schrijf het op</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Ook zonder wachtzin, versleuteld</source>
        <translation>Also without a passphrase, encrypted</translation>
    </message>
    <message>
        <source>Heb je een reserve­kopie? Wis dan alles, en zet haar terug bij Aan de slag.</source>
        <translation>Do you have a backup? Then wipe everything, and put it back under Get started.</translation>
    </message>
    <message>
        <source>Ik ben uitgenodigd</source>
        <translation>I was invited</translation>
    </message>
</context>
<context>
    <name>StepActs</name>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nummer invullen</source>
        <translation>Fill in the number</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
</context>
<context>
    <name>StepDecision</name>
    <message>
        <source>Toch anders?</source>
        <translation>Different after all?</translation>
    </message>
    <message>
        <source>Niet nodig, of nog niet?</source>
        <translation>Not needed, or not yet?</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Met wie, waarom, wat is afgesproken</source>
        <translation>With whom, why, what was agreed</translation>
    </message>
    <message>
        <source>Welke dag?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>Dag waarop het gedaan is, of waarop je weer kijkt. Leeg laten mag.</source>
        <translation>Day on which it was done, or on which you will look again. You may leave this empty.</translation>
    </message>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>Te doen · %1</source>
        <translation>To do · %1</translation>
    </message>
    <message>
        <source>Je kunt zeggen</source>
        <translation>You can say</translation>
    </message>
    <message>
        <source>Jouw notitie: %1</source>
        <translation>Your note: %1</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Ontgrendelen</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Je wacht­zin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Wachtzin laten zien</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Wachtzin verbergen</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Wacht­zin vergeten?</source>
        <translation>Forgotten your passphrase?</translation>
    </message>
    <message>
        <source>Kluis openen…</source>
        <translation>Opening the vault…</translation>
    </message>
    <message>
        <source>Nog even wachten: %1</source>
        <translation>Please wait a little: %1</translation>
    </message>
    <message>
        <source>Ik ben uitgenodigd door mijn partner</source>
        <translation>My partner invited me</translation>
    </message>
</context>
<context>
    <name>WipeScreen</name>
    <message>
        <source>Alles wissen</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>Alles in Weerbaar gaat weg.</source>
        <translation>Everything in Weerbaar will be gone.</translation>
    </message>
    <message>
        <source>Je woning­check en je antwoorden.</source>
        <translation>Your home check and your answers.</translation>
    </message>
    <message>
        <source>Al je voor­vallen, met alles wat erbij hoort.</source>
        <translation>All your incidents, with everything that belongs to them.</translation>
    </message>
    <message>
        <source>Je wacht­zin, je herstel­code en je instellingen.</source>
        <translation>Your passphrase, your recovery code and your settings.</translation>
    </message>
    <message>
        <source>Dit kan niet terug­gedraaid worden.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Ik begrijp dat alles weg is</source>
        <translation>I understand that everything will be gone</translation>
    </message>
    <message>
        <source>Wis alles</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>Verslagen en reserve­kopieën die je al hebt gedeeld of bewaard, blijven bestaan.</source>
        <translation>Reports and backups that you have already shared or saved stay.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::AboutViewModel</name>
    <message>
        <source>Versie %1, bronnen nagekeken op %2</source>
        <translation>Version %1, sources checked on %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Nagekeken op %2.</source>
        <translation>%1 Checked on %2.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::AftercareViewModel</name>
    <message>
        <source>%1. Nummer nagekeken op %2.</source>
        <translation>%1. Number checked on %2.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::AttachmentViewModel</name>
    <message>
        <source>Ongewijzigd sinds %1. Het bestand is nog precies zoals het werd toegevoegd.</source>
        <translation>Unchanged since %1. The file is still exactly as it was added.</translation>
    </message>
    <message>
        <source>Voeg dit bestand eerst toe aan een voorval. Daarna kun je een kopie opslaan.</source>
        <translation>Add this file to an incident first. After that you can save a copy.</translation>
    </message>
    <message>
        <source>Zo ziet het eruit. Het origineel ligt ongewijzigd in je kluis.</source>
        <translation>This is what it looks like. The original is in your vault, unchanged.</translation>
    </message>
    <message>
        <source>Deze afbeelding is te groot om hier te tonen.</source>
        <translation>This image is too large to show here.</translation>
    </message>
    <message>
        <source>Dit is de tekst van het bestand.</source>
        <translation>This is the text of the file.</translation>
    </message>
    <message>
        <source>Dit is het begin van de tekst.</source>
        <translation>This is the beginning of the text.</translation>
    </message>
    <message>
        <source>Dit bestand kan Weerbaar niet tonen.</source>
        <translation>Weerbaar cannot show this file.</translation>
    </message>
    <message>
        <source>Het ligt veilig in je kluis. Voeg het toe aan een voorval om een kopie op te slaan.</source>
        <translation>It is safe in your vault. Add it to an incident to save a copy.</translation>
    </message>
    <message>
        <source>Het ligt veilig in je kluis. Je kunt er een kopie van opslaan.</source>
        <translation>It is safe in your vault. You can save a copy of it.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Why a file is not shown, and what can be done with it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Van deze afbeelding lukt geen kopie zonder verborgen gegevens. Je kunt wel het origineel opslaan.</source>
        <translation>A copy of this image without hidden data cannot be made. You can save the original.</translation>
    </message>
    <message>
        <source>De kopie staat in %1. Ze is niet versleuteld.</source>
        <translation>The copy is in %1. It is not encrypted.</translation>
    </message>
    <message>
        <source>Het origineel in je kluis blijft het bewijs.</source>
        <translation>The original in your vault remains the evidence.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::BackupViewModel</name>
    <message>
        <source>Je hebt nog geen reservekopie.</source>
        <translation>You have no backup yet.</translation>
    </message>
    <message>
        <source>Je laatste reservekopie: %1, %2.</source>
        <translation>Your last backup: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n voorvallen zitten nog in geen enkele reservekopie.</source>
        <translation>
            <numerusform>%n incident is in no backup yet.</numerusform>
            <numerusform>%n incidents are in no backup yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wat je zonder wachtzin opschreef, gaat nog niet mee. Vergrendel en ontgrendel eerst, dan hoort het erbij.</source>
        <translation>What you wrote down without the passphrase does not go along yet. Lock and unlock first, then it belongs to it.</translation>
    </message>
    <message>
        <source>Het bestand staat in %1.</source>
        <translation>The file is in %1.</translation>
    </message>
    <message>
        <source>Niet erbij, want in je kluis zelf al beschadigd: %1.</source>
        <translation>Not in it, because already damaged in your vault itself: %1.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::BundleViewModel</name>
    <message>
        <source>Kies eerst voor wie het pakket is.</source>
        <translation>First choose who the bundle is for.</translation>
    </message>
    <message>
        <source>Typ een wachtwoord voor het pakket.</source>
        <translation>Type a password for the bundle.</translation>
    </message>
    <message>
        <source>%1 opent het pakket met de eigen sleutel. Een wachtwoord is er niet.</source>
        <translation>%1 opens the bundle with their own key. There is no password.</translation>
    </message>
    <message>
        <source>Zeg het wachtwoord aan de telefoon of als jullie elkaar zien. Mail het niet.</source>
        <translation>Say the password on the phone or when you meet. Do not mail it.</translation>
    </message>
    <message>
        <source>Het pakket staat in %1.</source>
        <translation>The bundle is at %1.</translation>
    </message>
    <message>
        <source>Je mailprogramma heeft het pakket gekregen. Kijk of het bij het bericht zit. Zo niet, bewaar het dan als bestand.</source>
        <translation>Your mail program has received the bundle. Check that it is attached to the message. If not, save it as a file.</translation>
    </message>
    <message>
        <source>Het verslag</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>Elke gebeurtenis, ook wat je later verbeterde</source>
        <translation>Every event, including what you corrected later</translation>
    </message>
    <message>
        <source>Welke voorvallen en bestanden het zijn</source>
        <translation>Which incidents and files these are</translation>
    </message>
    <message>
        <source>Een programmaatje dat de gebeurtenissen nagaat</source>
        <translation>A small program that checks the events</translation>
    </message>
    <message>
        <source>De controlecodes</source>
        <translation>The check codes</translation>
    </message>
    <message>
        <source>Uitleg voor de ontvanger</source>
        <translation>Instructions for the receiver</translation>
    </message>
    <message>
        <source>Bijlage, %1</source>
        <translation>Attachment, %1</translation>
    </message>
    <message>
        <source>Bijlage, zonder verborgen gegevens</source>
        <translation>Attachment, without hidden data</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::CallViewModel</name>
    <message>
        <source>Dit toestel kan niet zelf bellen. Bel dit nummer met een telefoon.</source>
        <translation>This device cannot make calls itself. Call this number with a phone.</translation>
    </message>
    <message>
        <source>Het bellen lukte niet. Probeer het opnieuw, of toets dit nummer zelf in.</source>
        <translation>The call did not work. Try again, or dial this number yourself.</translation>
    </message>
    <message>
        <source>%1 Nummer nagekeken op %2.</source>
        <translation>%1 Number checked on %2.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::ChainViewModel</name>
    <message>
        <source>%1 op %2, %3</source>
        <extracomment>What was written down, and when: &quot;Vastgelegd op 20 november 2026, 21:20&quot;</extracomment>
        <translation>%1 on %2, %3</translation>
    </message>
    <message>
        <source>De klok van het toestel was teruggezet.</source>
        <translation>The clock of the device had been set back.</translation>
    </message>
    <message>
        <source>Alles klopt: 1 voorval, %1 keer iets vastgelegd.</source>
        <translation>Everything matches: 1 incident, entries: %1.</translation>
    </message>
    <message>
        <source>Alles klopt: %1 voorvallen, %2 keer iets vastgelegd.</source>
        <translation>Everything matches: %1 incidents, entries: %2.</translation>
    </message>
    <message>
        <source>%1 Het begint bij het voorval van %2, nummer %3.</source>
        <extracomment>How many fit, then where the first is that does not</extracomment>
        <translation>%1 It begins at the incident of %2, number %3.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::CheckInsViewModel</name>
    <message>
        <source>Rond %1</source>
        <translation>Around %1</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::CompareViewModel</name>
    <message>
        <source>weten we niet</source>
        <translation>we don’t know</translation>
    </message>
    <message>
        <source>past niet bij ons</source>
        <translation>does not apply to us</translation>
    </message>
    <message>
        <source>Samen: %1</source>
        <translation>Together: %1</translation>
    </message>
    <message>
        <source>Jullie antwoorden hetzelfde.</source>
        <translation>You gave the same answers.</translation>
    </message>
    <message>
        <source>Jullie beantwoordden nog geen vraag allebei.</source>
        <translation>There is no question yet that you have both answered.</translation>
    </message>
    <message numerus="yes">
        <source>%n verschil(len)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, waarvan %2 samen beantwoord</source>
        <extracomment>How many differences, and how many of them have a joint answer</extracomment>
        <translation>%1, of which %2 answered together</translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen beantwoordde alleen jij.</source>
        <translation>
            <numerusform>%n question was answered only by you.</numerusform>
            <numerusform>%n questions were answered only by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen beantwoordde alleen je partner.</source>
        <translation>
            <numerusform>%n question was answered only by your partner.</numerusform>
            <numerusform>%n questions were answered only by your partner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jullie antwoorden verschillen alleen bij ieders eigen telefoon en accounts.</source>
        <translation>Your answers only differ about your own phones and accounts.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::EvidenceViewModel</name>
    <message>
        <source>%1 zit er al bij.</source>
        <translation>%1 is already there.</translation>
    </message>
    <message>
        <source>%1 zit er al bij als %2.</source>
        <translation>%1 is already there as %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a file, and why it could not be added.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gestopt. Niet toegevoegd: %1.</source>
        <translation>Stopped. Not added: %1.</translation>
    </message>
    <message>
        <source>Toegevoegd: %1.</source>
        <translation>Added: %1.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::ExportsViewModel</name>
    <message>
        <source>Woningcheck als pdf</source>
        <translation>Home check as a PDF</translation>
    </message>
    <message>
        <source>Zelfscan als pdf</source>
        <translation>Self-scan as a PDF</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Voorbereiding van een aangifte</source>
        <translation>Preparation for a report to the police</translation>
    </message>
    <message>
        <source>Kopie van een bewijsstuk</source>
        <translation>Copy of a piece of evidence</translation>
    </message>
    <message>
        <source>Verzegeld pakket</source>
        <translation>Sealed bundle</translation>
    </message>
    <message>
        <source>Zonder wachtwoord</source>
        <translation>Without a password</translation>
    </message>
    <message>
        <source>Alleen met de sleutel of het wachtwoord van de ontvanger</source>
        <translation>Only with the receiver&apos;s key or password</translation>
    </message>
    <message>
        <source>Alleen met een wachtwoord</source>
        <translation>Only with a password</translation>
    </message>
    <message>
        <source>%1 voor %2</source>
        <extracomment>What left the vault, for whom: &quot;Verslag voor de griffier&quot;</extracomment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Gaat open</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Controlecode van het bestand (SHA-256)</source>
        <translation>Check code of the file (SHA-256)</translation>
    </message>
    <message>
        <source>Erin: %1</source>
        <extracomment>A file that went along in another one</extracomment>
        <translation>In it: %1</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::FirstMinutesViewModel</name>
    <message>
        <source>Bel %1</source>
        <translation>Call %1</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::InboxViewModel</name>
    <message>
        <source>De sleutel voor bewaren zonder wachtzin was vervangen. Wat daarna is bewaard, kan Weerbaar niet lezen. Degene die de sleutel verving, misschien wel. De goede sleutel staat er nu weer.</source>
        <translation>The key for saving without a passphrase had been replaced. Weerbaar cannot read what was saved after that. Whoever replaced the key perhaps can. The right key is now back in place.</translation>
    </message>
    <message>
        <source>Er ontbreekt iets dat zonder wachtzin was bewaard. Iemand heeft het weggehaald, of het toestel maakte een fout.</source>
        <translation>Something that was saved without a passphrase is missing. Someone took it away, or the device made an error.</translation>
    </message>
    <message>
        <source>Iets dat zonder wachtzin was bewaard, is niet te lezen. Het bestand blijft in de map van je kluis staan.</source>
        <translation>Something that was saved without a passphrase cannot be read. The file stays in the folder of your vault.</translation>
    </message>
    <message>
        <source>Niet alles kon worden overgenomen. Misschien is het toestel vol. Wat nog wacht, blijft versleuteld bewaard. Weerbaar probeert het opnieuw bij de volgende keer ontgrendelen.</source>
        <translation>Not everything could be taken over. Perhaps the device is full. What is still waiting stays saved and encrypted. Weerbaar will try again the next time you unlock.</translation>
    </message>
    <message>
        <source>Genoteerd op %1, zonder wachtzin:</source>
        <translation>Noted on %1, without a passphrase:</translation>
    </message>
    <message>
        <source>Bewaard op %1, zonder wachtzin.</source>
        <extracomment>Said of a file that was put away while the vault was locked. %1: &quot;vrijdag 20 november 2026, 21:15&quot;</extracomment>
        <translation>Saved on %1, without a passphrase.</translation>
    </message>
    <message>
        <source>Notitie van %1</source>
        <translation>Note of %1</translation>
    </message>
    <message>
        <source>Bestand van %1</source>
        <translation>File of %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Name of a file, its kind, its size: &quot;foto.jpg, foto, 3,2 MB&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Hier ontbreekt iets</source>
        <translation>Something is missing here</translation>
    </message>
    <message>
        <source>Er was iets bewaard, en het is weg. Iemand heeft het weggehaald, of het toestel maakte een fout. Weet je nog wat het was? Leg het dan opnieuw vast.</source>
        <translation>Something was saved here, and it is gone. Someone took it away, or the device made an error. Do you still remember what it was? Then record it again.</translation>
    </message>
    <message>
        <source>Dit is niet te lezen</source>
        <translation>This cannot be read</translation>
    </message>
    <message>
        <source>Er was iets bewaard, en het is beschadigd of veranderd. Het bestand blijft in de map van je kluis staan. Weet je nog wat het was? Leg het dan opnieuw vast.</source>
        <translation>Something was saved here, and it is damaged or changed. The file stays in the folder of your vault. Do you still remember what it was? Then record it again.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::IncidentFormViewModel</name>
    <message>
        <source>Er is nog niets veranderd of aangevuld.</source>
        <translation>Nothing has been changed or added yet.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::IncidentListViewModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>When, then where: &quot;vrijdag 20 november 2026, 21:15 · Parkeerplaats gemeentehuis&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Volgende stap: %1</source>
        <translation>Next step: %1</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::IncidentViewModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>When, then where: &quot;vrijdag 20 november 2026, 21:15 · Parkeerplaats gemeentehuis&quot;
----------
Who does it, and by when: &quot;Jij · vandaag nog&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Veilig bij het vastleggen</source>
        <translation>Safe when this was recorded</translation>
    </message>
    <message>
        <source>Niet veilig bij het vastleggen. Bel 112 als dat nog zo is.</source>
        <translation>Not safe when this was recorded. Call 112 if that is still so.</translation>
    </message>
    <message>
        <source>Niet zeker of het veilig was</source>
        <translation>Not sure whether it was safe</translation>
    </message>
    <message>
        <source>%1 Bronnen nagekeken op %2. %3</source>
        <translation>%1 Sources checked on %2. %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What the colour means, then what everybody may do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Melden bij de griffier mag altijd. In gemeentelijke protocollen is dat de gewone volgende stap.</source>
        <translation>You may always report it to the council clerk. In protocols of municipalities that is the usual next step.</translation>
    </message>
    <message>
        <source>Nog geen bewijs</source>
        <translation>No evidence yet</translation>
    </message>
    <message>
        <source>1 bestand</source>
        <translation>1 file</translation>
    </message>
    <message>
        <source>%1 bestanden</source>
        <translation>%1 files</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What somebody was in it, and who: &quot;Dader: Jan · @jan&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dit is geen datum. Schrijf hem als 03-12-2026.</source>
        <translation>This is not a date. Write it as 03-12-2026.</translation>
    </message>
    <message>
        <source>Deze dag moet nog komen. Kies vandaag of eerder.</source>
        <translation>This day is still to come. Choose today or earlier.</translation>
    </message>
    <message>
        <source>Deze dag is al voorbij. Kies vandaag of later.</source>
        <translation>This day has already passed. Choose today or later.</translation>
    </message>
    <message>
        <source>%1 voorval door %2</source>
        <extracomment>How many times it was, and by whom: &quot;Derde voorval door @naam&quot;</extracomment>
        <translation>%1 incident by %2</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::IncidentsViewModel</name>
    <message>
        <source>Nog niets vastgelegd</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message numerus="yes">
        <source>%n voorval(len) vastgelegd</source>
        <translation>
            <numerusform>%n incident recorded</numerusform>
            <numerusform>%n incidents recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ding(en) nog te verwerken</source>
        <translation>
            <numerusform>%n item still to deal with</numerusform>
            <numerusform>%n items still to deal with</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Of which incident: its sort and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>De termijn voor een klacht is voorbij. Overleg met de griffier.</source>
        <translation>The time limit for a complaint has passed. Discuss it with the council clerk.</translation>
    </message>
    <message>
        <source>Een klacht kan nog tot en met %1.</source>
        <translation>A complaint is still possible up to and including %1.</translation>
    </message>
    <message>
        <source>Mag je overslaan · %1</source>
        <extracomment>A question of aftercare, and the incident it is about</extracomment>
        <translation>You may skip this · %1</translation>
    </message>
    <message>
        <source>Je kluis ging op slot terwijl er bewijs werd toegevoegd. Niet toegevoegd: %1. Er is niets half bewaard. Voeg het opnieuw toe, en raak het scherm af en toe aan.</source>
        <translation>Your vault locked while evidence was being added. Not added: %1. Nothing was kept by halves. Add it again, and touch the screen now and then.</translation>
    </message>
    <message>
        <source>Je voorval is bewaard. Wat je eerder had weggelegd, staat nog bij Nog te verwerken. %1</source>
        <translation>Your incident is saved. What you had put away earlier is still under Still to deal with. %1</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::LetterInViewModel</name>
    <message>
        <source>Nog %1 van de %2 codes. Kies ook de foto van code %3.</source>
        <extracomment>%1 and %2 are how many, %3 are the numbers of the codes: &quot;2&quot; or &quot;2, 3&quot;</extracomment>
        <translation>%1 of the %2 codes still to come. Choose the photo of code %3 too.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::LetterOutViewModel</name>
    <message>
        <source>Code %1 van %2</source>
        <translation>Code %1 of %2</translation>
    </message>
    <message>
        <source>Het bestand staat in %1.</source>
        <translation>The file is in %1.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::LocalProtocolViewModel</name>
    <message>
        <source>Niemand</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Meteen</source>
        <translation>Immediately</translation>
    </message>
    <message>
        <source>Vandaag nog</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Binnen 24 uur</source>
        <translation>Within 24 hours</translation>
    </message>
    <message>
        <source>Binnen 72 uur</source>
        <translation>Within 72 hours</translation>
    </message>
    <message>
        <source>Binnen een week</source>
        <translation>Within a week</translation>
    </message>
    <message>
        <source>Binnen twee weken</source>
        <translation>Within two weeks</translation>
    </message>
    <message>
        <source>Binnen drie maanden</source>
        <translation>Within three months</translation>
    </message>
    <message>
        <source>%1 Bronnen nagekeken op %2.</source>
        <translation>%1 Sources checked on %2.</translation>
    </message>
    <message>
        <source>Geef de stap eerst een naam.</source>
        <translation>First give the step a name.</translation>
    </message>
    <message>
        <source>Dit nummer kan niemand bellen. Gebruik alleen cijfers, spaties, punten, haakjes, + en -.</source>
        <translation>Nobody can call this number. Use only digits, spaces, full stops, brackets, + and -.</translation>
    </message>
    <message>
        <source>binnen %1 uur</source>
        <translation>within %1 hours</translation>
    </message>
    <message>
        <source>binnen een dag</source>
        <translation>within a day</translation>
    </message>
    <message>
        <source>binnen %1 dagen</source>
        <translation>within %1 days</translation>
    </message>
    <message>
        <source>binnen een maand</source>
        <translation>within a month</translation>
    </message>
    <message>
        <source>binnen %1 maanden</source>
        <translation>within %1 months</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Who does it, and by when: &quot;De griffier · vandaag nog&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::NewPassphraseViewModel</name>
    <message>
        <source>De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.</source>
        <translation>The two passphrases are not the same. Type them again.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::PartnerPhoneViewModel</name>
    <message>
        <source>Antwoorden overgenomen op %1.</source>
        <translation>Answers brought in on %1.</translation>
    </message>
    <message>
        <source>Uitnodiging gemaakt op %1. Er is nog geen antwoord.</source>
        <translation>Invitation made on %1. There is no answer yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en) van je partner overgenomen.</source>
        <translation>
            <numerusform>%n answer from your partner brought in.</numerusform>
            <numerusform>%n answers from your partner brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en) over de woning</source>
        <translation>
            <numerusform>%n answer about the home</numerusform>
            <numerusform>%n answers about the home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en) over jullie samen</source>
        <translation>
            <numerusform>%n answer about the two of you</numerusform>
            <numerusform>%n answers about the two of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notitie(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hiermee vervang je %n eerder(e) antwoord(en)</source>
        <translation>
            <numerusform>This replaces %n earlier answer</numerusform>
            <numerusform>This replaces %n earlier answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weerbaar::app::PartnerTurnViewModel</name>
    <message>
        <source>%1 van %2 beantwoord</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>Woningcheck</source>
        <translation>Home check</translation>
    </message>
    <message>
        <source>Jullie samen</source>
        <translation>The two of you</translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weerbaar::app::PatternsViewModel</name>
    <message>
        <source>%1. %2.</source>
        <extracomment>How many and from when to when, then of which sorts: &quot;4 voorvallen, van … tot …. Bedreiging (3), Stalking (1).&quot;</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Vanaf de derde keer door dezelfde persoon telt een voorval een kleur zwaarder.</source>
        <translation>From the third time by the same person on, an incident counts one colour more serious.</translation>
    </message>
    <message>
        <source>en nog %1 eerdere</source>
        <extracomment>Below a list of incidents, how many older ones are not in it</extracomment>
        <translation>and %1 earlier</translation>
    </message>
    <message>
        <source>%1 voorvallen, op %2</source>
        <translation>%1 incidents, on %2</translation>
    </message>
    <message>
        <source>%1 voorvallen, van %2 tot %3</source>
        <translation>%1 incidents, from %2 to %3</translation>
    </message>
    <message>
        <source>%1: 1 voorval</source>
        <translation>%1: 1 incident</translation>
    </message>
    <message>
        <source>%1: %2 voorvallen</source>
        <translation>%1: %2 incidents</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::PdfExportViewModel</name>
    <message>
        <source>Typ een wachtwoord, of kies voor een bestand zonder wachtwoord.</source>
        <translation>Type a password, or choose a file without a password.</translation>
    </message>
    <message>
        <source>De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.</source>
        <translation>The two passwords are not the same. Type them again.</translation>
    </message>
    <message>
        <source>Het bestand staat in %1. Het opent met elke pdf-lezer en het wachtwoord.</source>
        <translation>The file is in %1. It opens with any PDF reader and the password.</translation>
    </message>
    <message>
        <source>Het bestand staat in %1. Het opent met elke pdf-lezer, zonder wachtwoord.</source>
        <translation>The file is in %1. It opens with any PDF reader, without a password.</translation>
    </message>
    <message>
        <source>met wachtwoord</source>
        <translation>with a password</translation>
    </message>
    <message>
        <source>zonder wachtwoord</source>
        <translation>without a password</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, voor %2</source>
        <extracomment>When and how a file was made, then for whom</extracomment>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>Het bestand staat nu buiten je kluis. Gooi het weg als je het niet meer nodig hebt.</source>
        <translation>The file is now outside your vault. Throw it away when you no longer need it.</translation>
    </message>
    <message>
        <source>Je mailprogramma heeft de PDF gekregen. Kijk of die bij het bericht zit. Zo niet, bewaar de PDF dan als bestand.</source>
        <translation>Your mail program has been given the PDF. See whether it is with the message. If not, save the PDF as a file.</translation>
    </message>
    <message>
        <source>De versleutelde kopie die daarvoor nodig was, ruimt Weerbaar op als je de kluis weer opent.</source>
        <translation>Weerbaar clears away the encrypted copy this took when you open the vault again.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::PoliceReportViewModel</name>
    <message>
        <source>Wie beslist er in jouw gemeente over de aangifte? Vraag het de griffier.</source>
        <translation>Who decides about the report to the police in your municipality? Ask the council clerk.</translation>
    </message>
    <message>
        <source>In jouw gemeente beslis jij of er aangifte komt.</source>
        <translation>In your municipality you decide whether a report to the police is made.</translation>
    </message>
    <message>
        <source>In jouw gemeente beslist de gemeente of er aangifte komt. Overleg eerst.</source>
        <translation>In your municipality the municipality decides whether a report to the police is made. Discuss it first.</translation>
    </message>
    <message>
        <source>In jouw gemeente beslissen jij en de gemeente samen. Overleg eerst.</source>
        <translation>In your municipality you and the municipality decide together. Discuss it first.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::PositionViewModel</name>
    <message>
        <source>Ongeveer %1 meter nauwkeurig</source>
        <translation>Accurate to about %1 metres</translation>
    </message>
    <message>
        <source>Nauwkeurigheid onbekend</source>
        <translation>Accuracy unknown</translation>
    </message>
    <message>
        <source>%1, van %2, %3</source>
        <extracomment>How accurate, from which source, and when: &quot;Ongeveer 12 meter nauwkeurig, van GeoClue, 2 minuten geleden gemeten&quot;</extracomment>
        <translation>%1, from %2, %3</translation>
    </message>
    <message>
        <source>gemeten op %1, %2</source>
        <translation>measured on %1, %2</translation>
    </message>
    <message>
        <source>zojuist gemeten</source>
        <translation>measured just now</translation>
    </message>
    <message>
        <source>1 minuut geleden gemeten</source>
        <translation>measured 1 minute ago</translation>
    </message>
    <message>
        <source>%1 minuten geleden gemeten</source>
        <translation>measured %1 minutes ago</translation>
    </message>
    <message>
        <source>Deze meting is oud. Misschien was je toen ergens anders.</source>
        <translation>This measurement is old. Perhaps you were somewhere else then.</translation>
    </message>
    <message>
        <source>De tijd van deze meting klopt niet. Misschien is ze oud.</source>
        <translation>The time of this measurement is not right. Perhaps it is old.</translation>
    </message>
    <message>
        <source>Het is niet bekend hoe precies dit is. Schrijf de plaats er ook zelf bij.</source>
        <translation>It is not known how precise this is. Also write down the place yourself.</translation>
    </message>
    <message>
        <source>Dit is een ruwe schatting. Schrijf de plaats er ook zelf bij.</source>
        <translation>This is a rough estimate. Also write down the place yourself.</translation>
    </message>
    <message>
        <source>Dit toestel kan nu geen plaats meten. Schrijf de plaats zelf op.</source>
        <translation>This device cannot measure a place now. Write down the place yourself.</translation>
    </message>
    <message>
        <source>Dit toestel geeft Weerbaar geen toestemming voor je plaats. Geef die bij de instellingen, of schrijf de plaats zelf op.</source>
        <translation>This device does not give Weerbaar permission for your place. Give it in the settings, or write down the place yourself.</translation>
    </message>
    <message>
        <source>De meting duurde te lang. Probeer het opnieuw, liefst buiten of bij een raam. Of schrijf de plaats zelf op.</source>
        <translation>The measurement took too long. Try again, preferably outside or near a window. Or write down the place yourself.</translation>
    </message>
    <message>
        <source>Het toestel gaf geen echte plaats door. Probeer het opnieuw, of schrijf de plaats zelf op.</source>
        <translation>The device did not pass on a real place. Try again, or write down the place yourself.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::PracticeViewModel</name>
    <message>
        <source>We vragen er niet om; oefenen kan altijd bij Meer.</source>
        <translation>We will not ask for it; you can always practise under More.</translation>
    </message>
    <message numerus="yes">
        <source>We vragen het pas over %n weken weer.</source>
        <translation>
            <numerusform>We will ask again in %n week.</numerusform>
            <numerusform>We will ask again in %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weerbaar::app::QuestionsViewModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>How much an item weighs, and why: &quot;Kritiek: bepaalt of je veilig kunt kiezen&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Vorige keer: %1</source>
        <translation>Last time: %1</translation>
    </message>
    <message>
        <source>%1 · jouw antwoord: %2</source>
        <extracomment>Where a question stands, and what was answered: &quot;Voordeur en bezoek · jouw antwoord: nee&quot;</extracomment>
        <translation>%1 · your answer: %2</translation>
    </message>
    <message>
        <source>%1 · nog niet beantwoord</source>
        <translation>%1 · not answered yet</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::QuickNoteViewModel</name>
    <message>
        <source>Er wordt nog een bestand bewaard. Je tekst staat er nog. Wacht tot het klaar is, of stop het bestand.</source>
        <translation>A file is still being saved. Your text is still there. Wait until it is finished, or stop the file.</translation>
    </message>
    <message>
        <source>Een ander programma bewaart hier net iets. Dit is nog niet bewaard. Probeer het zo opnieuw.</source>
        <translation>Another program is saving something here just now. This has not been saved yet. Try again in a moment.</translation>
    </message>
    <message>
        <source>Bewaren zonder wachtzin kan nu niet: de sleutel ervoor ontbreekt. Ontgrendel je kluis, dan staat hij er weer.</source>
        <translation>Saving without a passphrase is not possible now: the key for it is missing. Unlock your vault, and it will be back.</translation>
    </message>
    <message>
        <source>Bewaard om %1, versleuteld. Je vindt het na ontgrendelen bij Nog te verwerken.</source>
        <translation>Saved at %1, encrypted. After unlocking, you will find it under Still to deal with.</translation>
    </message>
    <message>
        <source>Wat je hier typte, is om %1 bewaard, versleuteld. Je vindt het na ontgrendelen bij Nog te verwerken.</source>
        <translation>What you typed here was saved at %1, encrypted. After unlocking you find it under Still to deal with.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::RecipientsViewModel</name>
    <message>
        <source>Vul de sleutel in: die begint met age1.</source>
        <translation>Fill in the key: it begins with age1.</translation>
    </message>
    <message>
        <source>Deze sleutel staat al in je lijst, bij %1.</source>
        <translation>This key is in your list already, under %1.</translation>
    </message>
    <message>
        <source>%1 staat in je lijst.</source>
        <translation>%1 is in your list.</translation>
    </message>
    <message>
        <source>%1 is weg uit je lijst. Wat je eerder stuurde, blijft te openen.</source>
        <translation>%1 is no longer in your list. What you sent before can still be opened.</translation>
    </message>
    <message>
        <source>Sinds %1</source>
        <translation>Since %1</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::ReportViewModel</name>
    <message>
        <source>de griffier</source>
        <translation>the griffier</translation>
    </message>
    <message>
        <source>Er staat niet bij voor wie</source>
        <extracomment>For whom a report is: &quot;Voor de griffier&quot;</extracomment>
        <translation>It does not say for whom</translation>
    </message>
    <message>
        <source>Voor %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Zonder: %1</source>
        <translation>Without: %1</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <extracomment>How many of how many go along: &quot;2 van 3&quot;</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bestand(en) gaan mee, samen %1</source>
        <translation>
            <numerusform>%n file goes along, %1 together</numerusform>
            <numerusform>%n files go along, %1 together</numerusform>
        </translation>
    </message>
    <message>
        <source>Niets</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Alleen de lijst, niet de bestanden zelf</source>
        <translation>Only the list, not the files themselves</translation>
    </message>
    <message>
        <source>De bestanden zijn samen %1. In een pdf past hooguit %2. Zet er een paar alleen in de lijst.</source>
        <translation>The files are %1 together. A PDF holds at most %2. Put a few of them only in the list.</translation>
    </message>
    <message>
        <source>Alleen dit voorval</source>
        <translation>Only this incident</translation>
    </message>
    <message numerus="yes">
        <source>Dit voorval en nog %n</source>
        <translation>
            <numerusform>This incident and %n more</numerusform>
            <numerusform>This incident and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>De precieze woorden van de ander</source>
        <translation>The other person&apos;s exact words</translation>
    </message>
    <message>
        <source>Wie erbij waren</source>
        <translation>Who was there</translation>
    </message>
    <message>
        <source>Waar het was</source>
        <translation>Where it was</translation>
    </message>
    <message>
        <source>Is het je huis? Laat het dan weg.</source>
        <translation>Is it your home? Then leave it out.</translation>
    </message>
    <message>
        <source>De gemeten plek</source>
        <translation>The measured place</translation>
    </message>
    <message>
        <source>Waar online</source>
        <translation>Where online</translation>
    </message>
    <message>
        <source>Letsel en nazorg</source>
        <translation>Injury and aftercare</translation>
    </message>
    <message>
        <source>Dit is persoonlijk: het hoeft niet</source>
        <translation>This is personal: you need not</translation>
    </message>
    <message>
        <source>De schade</source>
        <translation>The damage</translation>
    </message>
    <message>
        <source>Het verband met je raadswerk</source>
        <translation>The link with your council work</translation>
    </message>
    <message>
        <source>Wat je er zelf van denkt</source>
        <translation>What you think of it yourself</translation>
    </message>
    <message>
        <source>De tijdlijn</source>
        <translation>The timeline</translation>
    </message>
    <message>
        <source>Wat je later toevoegde en deed</source>
        <translation>What you added and did later</translation>
    </message>
    <message>
        <source>De stappen</source>
        <translation>The steps</translation>
    </message>
    <message>
        <source>Wat gedaan is en wat nog moet</source>
        <translation>What is done and what is still to be done</translation>
    </message>
    <message>
        <source>Daarmee kan iemand nagaan dat er niets is gewijzigd</source>
        <translation>With these somebody can see that nothing was changed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What somebody was in it, then who: &quot;Getuige: Jan&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Laat weg</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Alleen in de lijst</source>
        <translation>Only in the list</translation>
    </message>
    <message>
        <source>Het bestand zelf, %1</source>
        <translation>The file itself, %1</translation>
    </message>
    <message>
        <source>Een kopie zonder plaats, toestel en tijd</source>
        <translation>A copy without place, device and time</translation>
    </message>
    <message>
        <source>De contro­lecodes</source>
        <translation>The check codes</translation>
    </message>
    <message>
        <source>Misschien is dit iemand die je wegliet. Daarom blijft dit er ook uit.</source>
        <translation>This may be somebody you left out. So this stays out too.</translation>
    </message>
    <message>
        <source>Er staat nu weer wat je daarvoor vertelde.</source>
        <translation>What you told before it is there again now.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::ScanActionViewModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>What it costs and how much work it is: &quot;Gratis · een kwartier&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>How much an item weighs, and why: &quot;Kritiek: bepaalt of je veilig kunt kiezen.&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Het antwoord is nu: %1</source>
        <translation>The answer is now: %1</translation>
    </message>
    <message>
        <source>Deze vraag is nog niet beantwoord.</source>
        <translation>This question has not been answered yet.</translation>
    </message>
    <message>
        <source>Dit is geen datum. Schrijf hem als 03-12-2026.</source>
        <translation>This is not a date. Write it as 03-12-2026.</translation>
    </message>
    <message>
        <source>Deze dag is al voorbij. Kies vandaag of later.</source>
        <translation>This day has already passed. Choose today or later.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::ScanHistoryViewModel</name>
    <message>
        <source>Gelijk</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Beter</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Minder</source>
        <translation>Less good</translation>
    </message>
    <message>
        <source>Nu wel beantwoord</source>
        <translation>Answered now</translation>
    </message>
    <message>
        <source>Nu nog niet beantwoord</source>
        <translation>Not answered yet now</translation>
    </message>
    <message>
        <source>Nieuwe vraag</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Niet meer gevraagd</source>
        <translation>No longer asked</translation>
    </message>
    <message>
        <source>Was: %1. Nu: %2.</source>
        <translation>Was: %1. Now: %2.</translation>
    </message>
    <message>
        <source>Nu: %1.</source>
        <translation>Now: %1.</translation>
    </message>
    <message>
        <source>Was: %1.</source>
        <translation>Was: %1.</translation>
    </message>
    <message>
        <source>Nog niet beantwoord.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>%1 in orde, %2 te doen, van %3</source>
        <translation>%1 in order, %2 to do, out of %3</translation>
    </message>
    <message>
        <source>Ronde %1 naast ronde %2</source>
        <translation>Round %1 next to round %2</translation>
    </message>
    <message>
        <source>Ronde %1</source>
        <translation>Round %1</translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en) van jou</source>
        <translation>
            <numerusform>%n answer from you</numerusform>
            <numerusform>%n answers from you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en) van je partner</source>
        <translation>
            <numerusform>%n answer from your partner</numerusform>
            <numerusform>%n answers from your partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en) van jullie samen</source>
        <translation>
            <numerusform>%n answer from you both together</numerusform>
            <numerusform>%n answers from you both together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notitie(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Je verliest: %1. Wat je besloot over de acties, blijft.</source>
        <translation>You will lose: %1. What you decided about the actions stays.</translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 en %2 van je partner</source>
        <translation>%1 and %2 from your partner</translation>
    </message>
    <message>
        <source>korte ronde</source>
        <translation>short round</translation>
    </message>
    <message>
        <source>hele ronde</source>
        <translation>full round</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A round in the list: its day, short or full, and how many answers</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>%1. Vorige keer: %2. Deze keer: %3. %4</source>
        <translation>%1. Last time: %2. This time: %3. %4</translation>
    </message>
    <message>
        <source>Vraag %1, uit een andere versie van Weerbaar</source>
        <translation>Question %1, from another version of Weerbaar</translation>
    </message>
    <message>
        <source>Niets beter of minder</source>
        <translation>Nothing better or less good</translation>
    </message>
    <message numerus="yes">
        <source>%n nieuwe vraag/vragen</source>
        <translation>
            <numerusform>%n new question</numerusform>
            <numerusform>%n new questions</numerusform>
        </translation>
    </message>
    <message>
        <source>De klok van dit toestel stond bij een van deze rondes anders. We houden de volgorde aan waarin je ze deed.</source>
        <translation>At one of these rounds the clock of this device was set differently. We keep to the order in which you did them.</translation>
    </message>
    <message>
        <source>De ene ronde was kort, de andere heel. Daarom zijn sommige vragen maar één keer beantwoord.</source>
        <translation>One round was short, the other full. That is why some questions were answered only once.</translation>
    </message>
    <message>
        <source>Een ronde is gemaakt met een nieuwere vragenlijst dan deze Weerbaar heeft. Je antwoorden zijn bewaard; werk de app bij om alles te zien.</source>
        <translation>A round was made with a newer list of questions than this Weerbaar has. Your answers have been kept; update the app to see everything.</translation>
    </message>
    <message>
        <source>Anders</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>nog niet ingevuld</source>
        <translation>not filled in yet</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::ScanViewModel</name>
    <message>
        <source>Woningcheck</source>
        <translation>Home check</translation>
    </message>
    <message>
        <source>Persoonlijke veiligheid</source>
        <translation>Personal safety</translation>
    </message>
    <message>
        <source>Bronnen nagekeken op %1.</source>
        <translation>Sources checked on %1.</translation>
    </message>
    <message>
        <source>Afgerond op %1</source>
        <translation>Completed on %1</translation>
    </message>
    <message>
        <source>Begonnen op %1</source>
        <translation>Begun on %1</translation>
    </message>
    <message>
        <source>Volgende keer: rond %1, of eerder als er iets gebeurt.</source>
        <translation>Next time: around %1, or earlier if something happens.</translation>
    </message>
    <message>
        <source>Nieuwe ronde, nog niet begonnen</source>
        <translation>New round, not begun yet</translation>
    </message>
    <message>
        <source>Nog niet begonnen</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>%1 van %2 beantwoord</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>Alles beantwoord</source>
        <translation>Everything answered</translation>
    </message>
    <message>
        <source>Je partner antwoordde ook. Jullie antwoord samen telt. Is dat er nog niet, dan telt het minst zekere antwoord.</source>
        <translation>Your partner answered too. Your answer together counts. If there is none yet, the least certain answer counts.</translation>
    </message>
    <message>
        <source>Nog niets veranderd naast vorige keer</source>
        <translation>Nothing has changed yet compared with last time</translation>
    </message>
    <message>
        <source>Naast vorige keer: %1</source>
        <translation>Compared with last time: %1</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::SessionViewModel</name>
    <message>
        <source>Persoonlijk: %1. Woning: %2.</source>
        <extracomment>Both scans on one line: &quot;Persoonlijk: 18 van 18 beantwoord. Woning: nog niet begonnen.&quot;</extracomment>
        <translation>Personal: %1. Home: %2.</translation>
    </message>
    <message>
        <source>Gepland voor %1 · %2</source>
        <extracomment>When it was planned for, and in which scan</extracomment>
        <translation>Planned for %1 · %2</translation>
    </message>
    <message>
        <source>Je was bezig met deze ronde. Ga je verder?</source>
        <translation>You were in the middle of this round. Will you continue?</translation>
    </message>
    <message>
        <source>Het is een jaar geleden. Tijd voor een nieuwe ronde.</source>
        <translation>It has been a year. Time for a new round.</translation>
    </message>
    <message>
        <source>Er is iets gebeurd sinds je laatste ronde. Loop hem nog eens na, als je daar ruimte voor hebt.</source>
        <translation>Something has happened since your last round. Go through it again, if you have room for that.</translation>
    </message>
    <message>
        <source>Maak een reservekopie</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Wat je vastlegde, staat alleen op dit toestel.</source>
        <translation>What you recorded is on this device only.</translation>
    </message>
    <message>
        <source>Maak een nieuwe reservekopie</source>
        <translation>Make a new backup</translation>
    </message>
    <message>
        <source>In je laatste zit nog niet alles.</source>
        <translation>Not everything is in your last one yet.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::SettingsViewModel</name>
    <message>
        <source>Meteen</source>
        <translation>Immediately</translation>
    </message>
    <message>
        <source>Na 1 minuut</source>
        <translation>After 1 minute</translation>
    </message>
    <message>
        <source>Na 5 minuten</source>
        <translation>After 5 minutes</translation>
    </message>
    <message>
        <source>Na 15 minuten</source>
        <translation>After 15 minutes</translation>
    </message>
    <message>
        <source>Na 2 minuten</source>
        <translation>After 2 minutes</translation>
    </message>
    <message>
        <source>Je wachtzin is gewijzigd. De oude werkt niet meer. Je herstelcode blijft geldig.</source>
        <translation>Your passphrase has been changed. The old one no longer works. Your recovery code stays valid.</translation>
    </message>
    <message>
        <source>Je nieuwe herstelcode geldt nu. De oude werkt niet meer.</source>
        <translation>Your new recovery code is now valid. The old one no longer works.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::SetupViewModel</name>
    <message>
        <source>Groep %1 en groep %2 kloppen niet. Kijk op je papier.</source>
        <translation>Group %1 and group %2 are not right. Look at your paper.</translation>
    </message>
    <message>
        <source>Groep %1 klopt niet. Kijk op je papier.</source>
        <translation>Group %1 is not right. Look at your paper.</translation>
    </message>
    <message>
        <source>Gemaakt op</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Voorvallen</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Bestanden</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>%1, samen %2</source>
        <translation>%1, together %2</translation>
    </message>
    <message>
        <source>Rondes van de zelfscan</source>
        <translation>Rounds of the self-scan</translation>
    </message>
    <message>
        <source>Niet erbij, want toen al beschadigd: %1.</source>
        <translation>Not in it, because already damaged then: %1.</translation>
    </message>
    <message>
        <source>Dit bestand is niet te lezen. Er is niets teruggezet. Kijk of het er nog staat, en of het helemaal is overgekomen.</source>
        <translation>This file cannot be read. Nothing has been put back. See whether it is still there, and whether all of it came across.</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets teruggezet.</source>
        <translation>Stopped. Nothing has been put back.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::UnlockViewModel</name>
    <message>
        <source>Typ eerst je wachtzin.</source>
        <translation>Type your passphrase first.</translation>
    </message>
</context>
</TS>
