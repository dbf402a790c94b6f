import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* It is made: where it is, its password for the last time, and what to do with it. mode: as in ExportPassword;
   giveText: to whom, when there is a password. */
ColumnLayout {
    id: root

    required property PdfExportViewModel pdf
    required property string giveText
    required property int mode

    Layout.fillWidth: true
    spacing: Theme.rowGap

    Notice {
        tone: Notice.Good
        text: root.pdf.savedText
    }

    ExportProposal {
        visible: root.mode === ExportPassword.Proposed
        password: root.pdf.proposedPassword
        advice: qsTr("Opgeschreven? Hierna kun je het nergens meer terugzien.")
    }

    Paragraph {
        text: root.mode !== ExportPassword.None ? root.giveText
              : qsTr("Geef het bestand alleen aan wie het mag lezen. Er zit geen wacht\u00adwoord op.")
    }

    Paragraph {
        text: qsTr("Het bestand staat nu buiten je kluis. Gooi het weg als je het niet meer nodig hebt.")
        soft: true
    }
}
