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
    <name>weerbaar::app::HomeCheckViewModel</name>
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
    <name>weerbaar::app::SessionViewModel</name>
    <message numerus="yes">
        <source>%n voorval(len) vastgelegd</source>
        <translation>
            <numerusform>%n voorval vastgelegd</numerusform>
            <numerusform>%n voorvallen vastgelegd</numerusform>
        </translation>
    </message>
</context>
</TS>
