<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="nl_NL">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n seconde(n)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuut/minuten</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>Verslag van %n voorvallen</source>
        <translation>
            <numerusform>Verslag van %n voorval</numerusform>
            <numerusform>Verslag van %n voorvallen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanText</name>
    <message numerus="yes">
        <source>%n beter</source>
        <translation>
            <numerusform>%n beter</numerusform>
            <numerusform>%n beter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minder</source>
        <translation>
            <numerusform>%n minder</numerusform>
            <numerusform>%n minder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n te doen</source>
        <translation>
            <numerusform>%n te doen</numerusform>
            <numerusform>%n te doen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nog %n open</source>
        <translation>
            <numerusform>nog %n open</numerusform>
            <numerusform>nog %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uitzoeken</source>
        <translation>
            <numerusform>%n uitzoeken</numerusform>
            <numerusform>%n uitzoeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weerbaar::app::BackupViewModel</name>
    <message numerus="yes">
        <source>%n voorvallen zitten nog in geen enkele reservekopie.</source>
        <translation>
            <numerusform>%n voorval zit nog in geen enkele reservekopie.</numerusform>
            <numerusform>%n voorvallen zitten nog in geen enkele reservekopie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weerbaar::app::CompareViewModel</name>
    <message numerus="yes">
        <source>%n verschil(len)</source>
        <translation>
            <numerusform>%n verschil</numerusform>
            <numerusform>%n verschillen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen beantwoordde alleen jij.</source>
        <translation>
            <numerusform>%n vraag beantwoordde alleen jij.</numerusform>
            <numerusform>%n vragen beantwoordde alleen jij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen beantwoordde alleen je partner.</source>
        <translation>
            <numerusform>%n vraag beantwoordde alleen je partner.</numerusform>
            <numerusform>%n vragen beantwoordde alleen je partner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weerbaar::app::IncidentsViewModel</name>
    <message numerus="yes">
        <source>%n voorval(len) vastgelegd</source>
        <translation>
            <numerusform>%n voorval vastgelegd</numerusform>
            <numerusform>%n voorvallen vastgelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ding(en) nog te verwerken</source>
        <translation>
            <numerusform>%n ding nog te verwerken</numerusform>
            <numerusform>%n dingen nog te verwerken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weerbaar::app::PartnerPhoneViewModel</name>
    <message numerus="yes">
        <source>%n antwoord(en) van je partner overgenomen.</source>
        <translation>
            <numerusform>%n antwoord van je partner overgenomen.</numerusform>
            <numerusform>%n antwoorden van je partner overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en) over de woning</source>
        <translation>
            <numerusform>%n antwoord over de woning</numerusform>
            <numerusform>%n antwoorden over de woning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en) over jullie samen</source>
        <translation>
            <numerusform>%n antwoord over jullie samen</numerusform>
            <numerusform>%n antwoorden over jullie samen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notitie(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hiermee vervang je %n eerder(e) antwoord(en)</source>
        <translation>
            <numerusform>Hiermee vervang je %n eerder antwoord</numerusform>
            <numerusform>Hiermee vervang je %n eerdere antwoorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weerbaar::app::PartnerTurnViewModel</name>
    <message numerus="yes">
        <source>%n antwoord(en)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weerbaar::app::PracticeViewModel</name>
    <message numerus="yes">
        <source>We vragen het pas over %n weken weer.</source>
        <translation>
            <numerusform>We vragen het over %n week weer.</numerusform>
            <numerusform>We vragen het pas over %n weken weer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weerbaar::app::ReportViewModel</name>
    <message numerus="yes">
        <source>%n bestand(en) gaan mee, samen %1</source>
        <translation>
            <numerusform>%n bestand gaat mee, samen %1</numerusform>
            <numerusform>%n bestanden gaan mee, samen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dit voorval en nog %n</source>
        <translation>
            <numerusform>Dit voorval en nog %n</numerusform>
            <numerusform>Dit voorval en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weerbaar::app::ScanHistoryViewModel</name>
    <message numerus="yes">
        <source>%n antwoord(en) van jou</source>
        <translation>
            <numerusform>%n antwoord van jou</numerusform>
            <numerusform>%n antwoorden van jou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en) van je partner</source>
        <translation>
            <numerusform>%n antwoord van je partner</numerusform>
            <numerusform>%n antwoorden van je partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en) van jullie samen</source>
        <translation>
            <numerusform>%n antwoord van jullie samen</numerusform>
            <numerusform>%n antwoorden van jullie samen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notitie(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoord(en)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nieuwe vraag/vragen</source>
        <translation>
            <numerusform>%n nieuwe vraag</numerusform>
            <numerusform>%n nieuwe vragen</numerusform>
        </translation>
    </message>
</context>
</TS>
