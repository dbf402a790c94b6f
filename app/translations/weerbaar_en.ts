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
        <source>Zo doe je dat</source>
        <translation>How to do it</translation>
    </message>
    <message>
        <source>Naar de vraag</source>
        <translation>Go to the question</translation>
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
    <name>CallProblem</name>
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
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Groep %1</source>
        <translation>Group %1</translation>
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
    <name>DestinationDialog</name>
    <message>
        <source>Waar mag het verslag komen?</source>
        <translation>Where may the report go?</translation>
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
        <source>PDF-bestanden (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
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
        <source>De tekst is te lang bij: %1. Maak hem korter of verdeel hem over een aanvulling.</source>
        <translation>The text is too long at: %1. Make it shorter, or move part of it to an addition.</translation>
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
        <source>Dit wachtwoord is te lang: niet elk programma zou het bestand kunnen openen. Kies er een van hooguit 100 tekens.</source>
        <translation>This password is too long: not every program would be able to open the file. Choose one of at most 100 characters.</translation>
    </message>
    <message>
        <source>Het bestand kon daar niet worden gemaakt. In je kluis is niets veranderd. Kies een andere plek.</source>
        <translation>The file could not be made there. Nothing has changed in your vault. Choose another place.</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets veranderd.</source>
        <translation>Stopped. Nothing has changed.</translation>
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
        <source>Vastleggen in Weerbaar</source>
        <translation>Record it in Weerbaar</translation>
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
    <name>FormExactWords</name>
    <message>
        <source>Wat zei of schreef de ander precies?</source>
        <translation>What exactly did the other person say or write?</translation>
    </message>
    <message>
        <source>De precieze woorden van de ander</source>
        <translation>The other person’s exact words</translation>
    </message>
    <message>
        <source>Dit hoeft niet. Weet je ze nog, schrijf ze dan letterlijk op, ook als het grof is.</source>
        <translation>You do not have to. If you still remember them, write them down word for word, even if they are crude.</translation>
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
        <source>Schrijf alleen op wat je zag en hoorde. Het hoeft niet netjes. Aanvullen kan later ook.</source>
        <translation>Write down only what you saw and heard. It does not have to be neat. You can also add to it later.</translation>
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
        <source>Bijvoorbeeld: thuis, online</source>
        <translation>For example: at home, online</translation>
    </message>
    <message>
        <source>Een paar woorden zijn genoeg. Was het online? Schrijf dan op welke app of site.</source>
        <translation>A few words are enough. Was it online? Then write down which app or site.</translation>
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
</context>
<context>
    <name>HomeCheckAnswers</name>
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
    <message>
        <source>Bewaard</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>HomeCheckIntro</name>
    <message>
        <source>Woning­check</source>
        <translation>Home check</translation>
    </message>
    <message>
        <source>Waar woon je?</source>
        <translation>Where do you live?</translation>
    </message>
    <message>
        <source>Dan slaan we over wat voor jou niet geldt.</source>
        <translation>Then we skip what does not apply to you.</translation>
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
        <source>Bekijk de uitslag</source>
        <translation>See the results</translation>
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
        <source>%1 van %2 beantwoord</source>
        <translation>%1 of %2 answered</translation>
    </message>
</context>
<context>
    <name>HomeCheckQuestion</name>
    <message>
        <source>Woning­check</source>
        <translation>Home check</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
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
        <source>Uitslag tot nu toe</source>
        <translation>Results so far</translation>
    </message>
    <message>
        <source>Naar de uitslag</source>
        <translation>To the results</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>HomeCheckResults</name>
    <message>
        <source>Uitslag woning­check</source>
        <translation>Home check results</translation>
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
        <source>Eerst dit</source>
        <translation>This first</translation>
    </message>
    <message>
        <source>Ook belangrijk om snel te doen (%1)</source>
        <translation>Also important to do soon (%1)</translation>
    </message>
    <message>
        <source>Begin met de drie hierboven.</source>
        <translation>Begin with the three above.</translation>
    </message>
    <message>
        <source>Uitzoeken</source>
        <translation>To find out</translation>
    </message>
    <message>
        <source>Later (%1)</source>
        <translation>Later (%1)</translation>
    </message>
    <message>
        <source>Dit kan wachten.</source>
        <translation>This can wait.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ga verder met de vragen</source>
        <translation>Continue with the questions</translation>
    </message>
    <message>
        <source>Loop de vragen na</source>
        <translation>Go through the questions</translation>
    </message>
    <message>
        <source>Heel belangrijk</source>
        <translation>Very important</translation>
    </message>
</context>
<context>
    <name>HomeCheckThemes</name>
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
        <source>Wie erbij waren</source>
        <translation>Who was there</translation>
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
        <source>Verbeteren</source>
        <translation>Correct this</translation>
    </message>
    <message>
        <source>De eerdere tekst blijft leesbaar</source>
        <translation>The earlier text stays readable</translation>
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
        <source>Voorval verbeteren</source>
        <translation>Correct the incident</translation>
    </message>
    <message>
        <source>Verander wat niet klopt, of vul aan. De eerdere tekst blijft leesbaar bij dit voorval.</source>
        <translation>Change what is not right, or add to it. The earlier text stays readable with this incident.</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
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
        <source>Je eigen vermoeden of gevoel. Dit staat apart van wat er gebeurde. Leeg laten mag.</source>
        <translation>Your own suspicion or feeling. This is kept apart from what happened. You may leave this empty.</translation>
    </message>
    <message>
        <source>Wie waren erbij?</source>
        <translation>Who was there?</translation>
    </message>
    <message>
        <source>Zet elke persoon op een eigen regel.</source>
        <translation>Put each person on a separate line.</translation>
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
        <source>Als concept bewaard in je kluis.</source>
        <translation>Saved as a draft in your vault.</translation>
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
    <name>IncidentScreen</name>
    <message>
        <source>Verslag aan de griffier</source>
        <translation>Report to the council clerk</translation>
    </message>
</context>
<context>
    <name>IncidentSteps</name>
    <message>
        <source>Alle stappen</source>
        <translation>All steps</translation>
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
</context>
<context>
    <name>Main</name>
    <message>
        <source>Weerbaar</source>
        <translation>Weerbaar</translation>
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
        <source>Woningcheck</source>
        <translation>Home check</translation>
    </message>
    <message>
        <source>Voorvallen</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
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
        <source>Neem ook mee</source>
        <translation>Also include</translation>
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
        <source>Wat je er zelf van denkt</source>
        <translation>What you think about it yourself</translation>
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
        <translation>What is done and what still has to be done</translation>
    </message>
    <message>
        <source>De contro­le­codes</source>
        <translation>The check codes</translation>
    </message>
    <message>
        <source>Daarmee kan iemand nagaan dat er niets is gewijzigd</source>
        <translation>With these someone can check that nothing was changed</translation>
    </message>
    <message>
        <source>Van wie is dit verslag?</source>
        <translation>Who is this report from?</translation>
    </message>
    <message>
        <source>Dit hoeft niet. Wat je leeg laat, staat er niet in.</source>
        <translation>You do not have to fill this in. What you leave empty is not in the report.</translation>
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
        <source>Bekijk wat eruit gaat</source>
        <translation>See what goes out</translation>
    </message>
    <message>
        <source>Dit staat er altijd in: de soort en de ernst, wanneer, waar en wat er gebeurde. Ook of je veilig was en wat je aanvinkte. De rest kies jij.</source>
        <translation>This is always in it: the kind and how serious, when, where and what happened. Also whether you were safe and what you ticked. You choose the rest.</translation>
    </message>
</context>
<context>
    <name>ReportDestination</name>
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
    <name>ReportEarlier</name>
    <message>
        <source>Eerder gemaakt</source>
        <translation>Made earlier</translation>
    </message>
</context>
<context>
    <name>ReportPassword</name>
    <message>
        <source>Met wacht­woord</source>
        <translation>With a password</translation>
    </message>
    <message>
        <source>Alleen wie het wacht­woord weet, kan het verslag openen.</source>
        <translation>Only someone who knows the password can open the report.</translation>
    </message>
    <message>
        <source>Wacht­woord voor dit verslag</source>
        <translation>Password for this report</translation>
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
        <source>Bel de griffier om het wacht­woord te zeggen. Mail het niet.</source>
        <translation>Call the council clerk to tell them the password. Do not email it.</translation>
    </message>
    <message>
        <source>Zonder wacht­woord kan iedereen die het bestand heeft, het lezen.</source>
        <translation>Without a password, anyone who has the file can read it.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Verslag aan de griffier</source>
        <translation>Report to the council clerk</translation>
    </message>
    <message>
        <source>Stap 2 van 3</source>
        <translation>Step 2 of 3</translation>
    </message>
    <message>
        <source>Dit gaat eruit</source>
        <translation>This goes out</translation>
    </message>
    <message>
        <source>Precies dit komt in het verslag. Verder niets. Wil je iets weglaten? Ga dan terug.</source>
        <translation>Exactly this goes into the report. Nothing else. Do you want to leave something out? Then go back.</translation>
    </message>
    <message>
        <source>Dit klopt, verder</source>
        <translation>This is right, continue</translation>
    </message>
</context>
<context>
    <name>ReportSave</name>
    <message>
        <source>Verslag aan de griffier</source>
        <translation>Report to the council clerk</translation>
    </message>
    <message>
        <source>Stap 3 van 3</source>
        <translation>Step 3 of 3</translation>
    </message>
    <message>
        <source>Je verslag is klaar</source>
        <translation>Your report is ready</translation>
    </message>
    <message>
        <source>Maak de PDF</source>
        <translation>Make the PDF</translation>
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
        <source>De PDF wordt gemaakt…</source>
        <translation>Making the PDF…</translation>
    </message>
</context>
<context>
    <name>ReportSaved</name>
    <message>
        <source>Geef het bestand aan de griffier. Zeg het wacht­woord aan de telefoon of als jullie elkaar zien. Mail het niet.</source>
        <translation>Give the file to the council clerk. Tell them the password on the phone or when you meet. Do not email it.</translation>
    </message>
    <message>
        <source>Geef het bestand alleen aan wie het mag lezen. Er zit geen wacht­woord op.</source>
        <translation>Give the file only to people who may read it. It has no password.</translation>
    </message>
    <message>
        <source>Het bestand staat nu buiten je kluis. Gooi het weg als je het niet meer nodig hebt.</source>
        <translation>The file is now outside your vault. Throw it away when you no longer need it.</translation>
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
        <source>Verbeterd: %1. Reden: %2</source>
        <translation>Corrected: %1. Reason: %2</translation>
    </message>
    <message>
        <source>Stap gedaan: %1</source>
        <translation>Step done: %1</translation>
    </message>
    <message>
        <source>Gebeld vanuit Weerbaar: griffier</source>
        <translation>Called from Weerbaar: council clerk (griffier)</translation>
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
        <source>Elke regel is een BLAKE2b-256-controlegetal over de vastlegging en het getal ervoor. Staan dezelfde getallen in een later verslag, dan is er in de tussentijd niets aan deze vastleggingen gewijzigd. Het zegt niet dat zij waar zijn.</source>
        <translation>Each line is a BLAKE2b-256 check number over the entry and the number before it. If a later report has the same numbers, nothing in these entries was changed in the meantime. It does not say that they are true.</translation>
    </message>
    <message>
        <source>Gemaakt met Weerbaar, een app voor raadsleden. Geen product van de overheid. Dit verslag bevat persoonsgegevens: bewaar het veilig en deel het alleen met wie het nodig heeft.</source>
        <translation>Made with Weerbaar, an app for councillors. Not a government product. This report contains personal data: keep it safe and share it only with people who need it.</translation>
    </message>
    <message>
        <source>Pagina %1 van %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>nog niet gedaan; uiterlijk %1</source>
        <translation>not done yet; by %1</translation>
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
    <name>SettingsDetails</name>
    <message>
        <source>Jouw gegevens</source>
        <translation>Your details</translation>
    </message>
    <message>
        <source>Voor je verslag, en om de griffier snel te bellen. Blijft in de kluis.</source>
        <translation>For your report, and to call the council clerk (griffier) quickly. Stays in the vault.</translation>
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
        <source>Naam van de griffier</source>
        <translation>Name of the council clerk</translation>
    </message>
    <message>
        <source>Telefoon­nummer van de griffier</source>
        <translation>Phone number of the council clerk</translation>
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
        <source>Woningcheck</source>
        <translation>Home check</translation>
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
        <source>Vijf eerste stappen</source>
        <translation>Five first steps</translation>
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
</context>
<context>
    <name>StepActs</name>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
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
    <name>StepItem</name>
    <message>
        <source>Te doen · %1</source>
        <translation>To do · %1</translation>
    </message>
    <message>
        <source>Je kunt zeggen</source>
        <translation>You can say</translation>
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
        <source>Verslagen die je al hebt gedeeld of bewaard, blijven bestaan.</source>
        <translation>Reports that you have already shared or saved will remain.</translation>
    </message>
    <message>
        <source>Ik begrijp dat alles weg is</source>
        <translation>I understand that everything will be gone</translation>
    </message>
    <message>
        <source>Wis alles</source>
        <translation>Erase everything</translation>
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
    <name>weerbaar::app::HomeCheckViewModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>How much an item weighs, and why: &quot;Kritiek: bepaalt of je veilig kunt kiezen&quot;</extracomment>
        <translation>%1: %2</translation>
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
        <source>Bronnen nagekeken op %1.</source>
        <translation>Sources checked on %1.</translation>
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
        <source>%1 · %2</source>
        <extracomment>What it costs and how much work it is: &quot;Gratis · een kwartier&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Je antwoord: %1. %2: %3.</source>
        <translation>Your answer: %1. %2: %3.</translation>
    </message>
</context>
<context>
    <name>weerbaar::app::IncidentFormViewModel</name>
    <message>
        <source>Er is nog niets verbeterd.</source>
        <translation>Nothing has been corrected yet.</translation>
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
        <source>%1 van %2 stappen gedaan</source>
        <translation>%1 of %2 steps done</translation>
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
        <source>%1 Bronnen nagekeken op %2. %3</source>
        <translation>%1 Sources checked on %2. %3</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>vandaag nog</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Gedaan op %1, %2</source>
        <translation>Done on %1, %2</translation>
    </message>
    <message>
        <source>Bel de griffier</source>
        <translation>Call the council clerk</translation>
    </message>
    <message>
        <source>Bel %1</source>
        <translation>Call %1</translation>
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
        <source>zo snel als het lukt</source>
        <translation>as soon as you can</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>by %1</translation>
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
    <name>weerbaar::app::ReportViewModel</name>
    <message>
        <source>Typ een wachtwoord, of kies voor een verslag zonder wachtwoord.</source>
        <translation>Type a password, or choose a report without a password.</translation>
    </message>
    <message>
        <source>De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.</source>
        <translation>The two passwords are not the same. Type them again.</translation>
    </message>
    <message>
        <source>Het verslag staat in %1. Het opent met elke pdf-lezer en het wachtwoord.</source>
        <translation>The report is in %1. It opens with any PDF reader and the password.</translation>
    </message>
    <message>
        <source>Het verslag staat in %1. Het opent met elke pdf-lezer, zonder wachtwoord.</source>
        <translation>The report is in %1. It opens with any PDF reader, without a password.</translation>
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
</context>
<context>
    <name>weerbaar::app::SessionViewModel</name>
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
    <message>
        <source>%1, %2 met een stap te doen</source>
        <extracomment>How many incidents, and how many of them have steps to do</extracomment>
        <translation>%1, %2 with a step to do</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Volgende stap: %1</source>
        <translation>Next step: %1</translation>
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
</context>
<context>
    <name>weerbaar::app::UnlockViewModel</name>
    <message>
        <source>Typ eerst je wachtzin.</source>
        <translation>Type your passphrase first.</translation>
    </message>
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
        <translation>Group %1 is not right. Look at your paper.</translation>
    </message>
    <message>
        <source>Deze groepen kloppen niet: %1. Kijk op je papier.</source>
        <translation>These groups are not right: %1. Look at your paper.</translation>
    </message>
</context>
</TS>
