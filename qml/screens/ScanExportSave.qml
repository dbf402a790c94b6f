import Weerbaar.App

/* Saving the scan; its password is said to the adviser, or kept apart. Needs app, title and scanExport. */
ExportSave {
    id: root

    required property ScanExportViewModel scanExport

    pdf: root.scanExport
    doneText: qsTr("Het bestand is klaar")
    tellText: root.scanExport.forAdviser ? qsTr("Zeg het wacht\u00adwoord aan de deur of per telefoon. Mail het niet.")
                                         : qsTr("Bewaar het wacht\u00adwoord niet bij het bestand.")
    giveText: root.scanExport.forAdviser
        ? qsTr("Geef het bestand aan de adviseur. Zeg het wacht\u00adwoord aan de deur of per telefoon. Mail het niet.")
        : qsTr("Bewaar het bestand waar alleen jij erbij kunt, en het wacht\u00adwoord ergens anders.")
}
