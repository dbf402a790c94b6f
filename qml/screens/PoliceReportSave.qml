import Weerbaar.App

/* Saving the preparation, to print or take along. Needs app and report. */
ExportSave {
    id: root

    required property PoliceReportViewModel report

    title: qsTr("Voorbereiding aangifte")
    pdf: root.report
    doneText: qsTr("Je voorbereiding is klaar")
    tellText: qsTr("Print je het zelf? Dan heb je het wacht\u00adwoord nodig om het te openen.")
    giveText: qsTr("Neem het mee naar het bureau, of print het. Geef de politie ook de bestanden zelf.")
}
