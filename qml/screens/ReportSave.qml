import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Where the report goes and whether it has a password; then where it is. The password passes through
   take() only. */
AppScreen {
    id: root

    required property ReportViewModel report
    property bool withPassword: true
    property bool again: false      // one was made, and another is wanted
    readonly property bool saved: root.report.savedText !== "" && !root.again

    signal finished()

    function make(): void {
        if (!root.report.busy)
            root.report.exportPdf(root.withPassword, secrets.takeFirst(), secrets.takeSecond())
    }

    title: qsTr("Verslag aan de griffier")
    canGoBack: !root.report.busy
    Component.onDestruction: secrets.forget()

    Connections {
        target: root.report

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
        text: root.saved ? qsTr("Je verslag is klaar") : qsTr("Maak de PDF")
    }

    ReportSaved {
        visible: root.saved
        report: root.report
        withPassword: root.withPassword
    }

    ReportDestination {
        visible: !root.saved
        enabled: !root.report.busy
        report: root.report
    }

    ReportPassword {
        id: secrets
        visible: !root.saved
        enabled: !root.report.busy
        wanted: root.withPassword
        onToggled: value => root.withPassword = value
        onAccepted: root.make()
    }

    ReportEarlier {
        report: root.report
    }

    actions: [
        BusyIndicatorLine {
            running: root.report.busy
            text: qsTr("De PDF wordt gemaakt…")
        },
        Notice {
            visible: root.report.error !== ""
            tone: Notice.Error
            text: root.report.error
        },
        ActionButton {
            visible: root.saved
            kind: ActionButton.Quiet
            text: qsTr("Maak nog een PDF")
            onClicked: root.again = true
        },
        ActionButton {
            text: root.saved ? qsTr("Klaar") : qsTr("Maak de PDF")
            busy: root.report.busy
            onClicked: {
                if (root.saved)
                    root.finished()
                else
                    root.make()
            }
        }
    ]
}
