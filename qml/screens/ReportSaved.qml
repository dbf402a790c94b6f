import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* It is made: where it is, and what to do with it. */
ColumnLayout {
    id: root

    required property ReportViewModel report
    required property bool withPassword

    Layout.fillWidth: true
    spacing: Theme.rowGap

    Notice {
        tone: Notice.Good
        text: root.report.savedText
    }

    Paragraph {
        text: root.withPassword
            ? qsTr("Geef het bestand aan de griffier. Zeg het wacht\u00adwoord aan de telefoon of als jullie elkaar zien. Mail het niet.")
            : qsTr("Geef het bestand alleen aan wie het mag lezen. Er zit geen wacht\u00adwoord op.")
    }

    Paragraph {
        text: qsTr("Het bestand staat nu buiten je kluis. Gooi het weg als je het niet meer nodig hebt.")
        soft: true
    }
}
