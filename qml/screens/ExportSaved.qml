import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* It is made: where it is, its password for the last time, and what to do with it. kind: of PdfExportViewModel.Password;
   giveText: to whom, when there is a password. */
ColumnLayout {
    id: root

    required property PdfExportViewModel pdf
    required property string giveText
    required property int kind

    Layout.fillWidth: true
    spacing: Theme.rowGap

    Notice {
        tone: Notice.Good
        text: root.pdf.savedText
    }

    ExportProposal {
        visible: root.kind === PdfExportViewModel.Proposed
        password: root.pdf.proposedPassword
        advice: qsTr("Opgeschreven? Hierna kun je het nergens meer terugzien.")
    }

    Paragraph {
        text: root.kind !== PdfExportViewModel.None ? root.giveText
              : qsTr("Geef het bestand alleen aan wie het mag lezen. Er zit geen wacht\u00adwoord op.")
    }

    Paragraph {
        text: root.pdf.keepText
        soft: true
    }
}
