import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The password on the PDF: the proposed one, one of your own or none, and what that means. tellText: how it reaches
   the reader. takeFirst() and takeSecond() give each text once and empty its field. Emits accepted() on Enter in the
   last field. */
ColumnLayout {
    id: root

    required property PdfExportViewModel pdf
    required property string tellText
    property int kind: PdfExportViewModel.Proposed

    signal accepted()

    function takeFirst(): string {
        return first.take()
    }

    function takeSecond(): string {
        return second.take()
    }

    function forget(): void {
        first.forget()
        second.forget()
    }

    Layout.fillWidth: true
    spacing: Theme.rowGap

    SettingsChoice {
        label: qsTr("Wacht\u00adwoord")
        choices: [qsTr("Een voorstel van Weerbaar"), qsTr("Zelf een wacht\u00adwoord kiezen"), qsTr("Zonder wacht\u00adwoord")]
        current: root.kind
        onChosen: index => {
            root.forget()
            root.kind = index
        }
    }

    ExportProposal {
        visible: root.kind === PdfExportViewModel.Proposed
        password: root.pdf.proposedPassword
        advice: qsTr("Schrijf het op. Weerbaar bewaart het niet.")
        canChange: true
        onAnotherRequested: root.pdf.proposeAnotherPassword()
    }

    SecretEntry {
        id: first
        visible: root.kind === PdfExportViewModel.Own
        label: qsTr("Wacht\u00adwoord voor dit bestand")
        hint: qsTr("Kies een ander wacht\u00adwoord dan de wachtzin van deze app.")
        showText: qsTr("Toon het wacht\u00adwoord")
        hideText: qsTr("Verberg het wacht\u00adwoord")
        onAccepted: second.forceActiveFocus()
    }

    SecretEntry {
        id: second
        visible: root.kind === PdfExportViewModel.Own
        label: qsTr("Nog een keer")
        showText: qsTr("Toon het herhaalde wacht\u00adwoord")
        hideText: qsTr("Verberg het herhaalde wacht\u00adwoord")
        onAccepted: root.accepted()
    }

    Notice {
        visible: root.kind === PdfExportViewModel.None
        tone: Notice.Warn
        text: qsTr("Zonder wacht\u00adwoord kan iedereen die het bestand heeft, het lezen.")
    }

    Notice {
        visible: root.kind !== PdfExportViewModel.None
        iconName: "phone"
        text: root.tellText
    }
}
