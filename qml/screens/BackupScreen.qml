import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Making a backup: where, with which password; then that it was read back. A typed password passes through take()
   only. Needs app and backup. */
AppScreen {
    id: root

    required property BackupViewModel backup
    readonly property bool saved: root.backup.savedText !== ""

    function make(): void {
        if (root.backup.busy || !secrets.ready)
            return
        if (secrets.own)
            root.backup.make(secrets.takeFirst(), secrets.takeSecond())
        else
            root.backup.makeWithProposed()
    }

    title: qsTr("Reserve\u00adkopie")
    canGoBack: !root.backup.busy
    onBackRequested: root.app.back()
    Component.onDestruction: secrets.forget()

    Connections {
        target: root.backup

        function onChanged() {
            root.scrollToTop()
        }
    }

    Heading {
        text: root.saved ? qsTr("Je reserve\u00adkopie is klaar") : qsTr("Alles in één verzegeld bestand")
    }

    BackupMade {
        visible: root.saved
        backup: root.backup
        own: secrets.own
    }

    Paragraph {
        visible: !root.saved
        text: qsTr("Is je toestel kwijt of kapot, dan zet je hiermee je kluis terug. Alles zit erin: voor\u00advallen, bewijs, zelfscan en instellingen.")
    }

    IconText {
        visible: !root.saved
        standalone: true
        iconName: "clock"
        iconAtTop: true
        text: root.backup.lastText
        detail: root.backup.unsavedText
    }

    Notice {
        visible: !root.saved && text !== ""
        tone: Notice.Warn
        text: root.backup.sealedText
    }

    BackupPassword {
        id: secrets
        visible: !root.saved
        enabled: !root.backup.busy
        backup: root.backup
        onAccepted: root.make()
    }

    Card {
        visible: !root.saved
        enabled: !root.backup.busy

        KeyValueRow {
            label: qsTr("Het bestand komt hier")
            value: root.backup.destinationText
        }

        ActionButton {
            kind: ActionButton.Quiet
            text: qsTr("Andere plek kiezen")
            onClicked: dialog.ask()
        }
    }

    BackupCommand {
        command: root.backup.openCommand
    }

    DialogLoader {
        id: dialog
        dialog: "CopyDialog.qml"
        given: ({suggested: root.backup.suggestedFile})
        onChosen: file => root.backup.setDestination(file)
    }

    actions: [
        Notice {
            visible: root.backup.error !== ""
            tone: Notice.Error
            text: root.backup.error
        },
        ProgressLine {
            visible: root.backup.busy
            label: root.backup.readingBack ? qsTr("Teruglezen en vergelijken…") : qsTr("Verzegelen en schrijven…")
            value: root.backup.progress
        },
        Paragraph {
            visible: root.backup.busy
            text: qsTr("Laat Weerbaar open tot dit klaar is. Stopt het eerder, dan blijft er niets half achter.")
            soft: true
            small: true
        },
        ActionButton {
            visible: root.backup.busy
            kind: ActionButton.Quiet
            text: qsTr("Stop")
            onClicked: root.backup.cancel()
        },
        ActionButton {
            text: root.saved ? qsTr("Klaar") : qsTr("Maak de reserve\u00adkopie")
            enabled: root.saved || secrets.ready
            busy: root.backup.busy
            onClicked: {
                if (root.saved)
                    root.app.back()
                else
                    root.make()
            }
        }
    ]
}
