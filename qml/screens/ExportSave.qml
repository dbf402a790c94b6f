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
    readonly property bool canShare: root.pdf.canShare && secrets.kind !== PdfExportViewModel.None

    signal finished()

    function make(share: bool): void {
        if (root.pdf.busy)
            return
        const first = secrets.takeFirst()
        const second = secrets.takeSecond()
        if (share)
            root.pdf.share(secrets.kind, first, second)
        else
            root.pdf.save(secrets.kind, first, second)
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
        kind: secrets.kind
    }

    ExportPassword {
        id: secrets
        visible: !root.saved
        enabled: !root.pdf.busy
        pdf: root.pdf
        tellText: root.tellText
        onAccepted: root.make(false)
    }

    ExportDestination {
        visible: !root.saved
        enabled: !root.pdf.busy
        pdf: root.pdf
        canShare: root.canShare
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
            visible: !root.saved && root.canShare
            kind: ActionButton.Outline
            iconName: "export"
            text: qsTr("Maak en zet in een e-mail")
            busy: root.pdf.busy
            onClicked: root.make(true)
        },
        ActionButton {
            text: root.saved ? qsTr("Klaar") : qsTr("Maak de PDF")
            busy: root.pdf.busy
            onClicked: {
                if (root.saved)
                    root.finished()
                else
                    root.make(false)
            }
        }
    ]
}
