import Weerbaar.App

/* Saving the report; its password goes to the griffier by phone. Needs app and report. */
ExportSave {
    id: root

    required property ReportViewModel report

    title: qsTr("Verslag aan de griffier")
    pdf: root.report
    doneText: qsTr("Je verslag is klaar")
    tellText: qsTr("Bel de griffier om het wacht\u00adwoord te zeggen. Mail het niet.")
    giveText: qsTr("Geef het bestand aan de griffier. Zeg het wacht\u00adwoord aan de telefoon of als jullie elkaar zien. Mail het niet.")
}
