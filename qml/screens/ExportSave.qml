import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Where the PDF goes and which password it has; then where it is. Needs title and pdf, and the words for this
   use: doneText, tellText and giveText. A typed password passes through take() only. */
AppScreen {
    id: root

    required property PdfExportViewModel pdf
    required property string doneText
    required property string tellText
    required property string giveText
    property bool again: false      // one was made, and another is wanted
    readonly property bool saved: root.pdf.savedText !== "" && !root.again

    signal finished()

    function make(): void {
        if (root.pdf.busy)
            return
        if (secrets.mode === ExportPassword.Proposed)
            root.pdf.exportPdfWithProposed()
        else
            root.pdf.exportPdf(secrets.mode === ExportPassword.Own, secrets.takeFirst(), secrets.takeSecond())
    }

    function startAgain(): void {
        root.pdf.proposeAnotherPassword()
        root.again = true
        root.scrollToTop()
    }

    canGoBack: !root.pdf.busy
    Component.onDestruction: secrets.forget()

    Connections {
        target: root.pdf

        function onSavedChanged() {
            root.again = false
            root.scrollToTop()
        }
    }

    ProgressLine {
        visible: !root.saved
        valueText: qsTr("Stap 3 van 3")
        value: 1
    }

    Heading {
        text: root.saved ? root.doneText : qsTr("Maak de PDF")
    }

    ExportSaved {
        visible: root.saved
        pdf: root.pdf
        giveText: root.giveText
        mode: secrets.mode
    }

    ExportPassword {
        id: secrets
        visible: !root.saved
        enabled: !root.pdf.busy
        pdf: root.pdf
        tellText: root.tellText
        onAccepted: root.make()
    }

    ExportDestination {
        visible: !root.saved
        enabled: !root.pdf.busy
        pdf: root.pdf
    }

    ExportEarlier {
        pdf: root.pdf
    }

    actions: [
        BusyIndicatorLine {
            running: root.pdf.busy && root.pdf.progress === 0
            text: qsTr("De PDF wordt gemaakt…")
        },
        ProgressLine {
            visible: root.pdf.busy && root.pdf.progress > 0
            valueText: qsTr("De PDF wordt gemaakt…")
            value: root.pdf.progress
        },
        ActionButton {
            visible: root.pdf.busy
            kind: ActionButton.Quiet
            text: qsTr("Stop")
            onClicked: root.pdf.cancel()
        },
        Notice {
            visible: root.pdf.error !== ""
            tone: Notice.Error
            text: root.pdf.error
        },
        ActionButton {
            visible: root.saved
            kind: ActionButton.Quiet
            text: qsTr("Maak nog een PDF")
            onClicked: root.startAgain()
        },
        ActionButton {
            text: root.saved ? qsTr("Klaar") : qsTr("Maak de PDF")
            busy: root.pdf.busy
            onClicked: {
                if (root.saved)
                    root.finished()
                else
                    root.make()
            }
        }
    ]
}
