import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Which backup, and its password. Needs app and setup. */
AppScreen {
    id: root

    required property SetupViewModel setup
    readonly property bool ready: root.setup.backupName !== "" && password.length > 0 && !root.setup.busy

    function open(): void {
        if (root.ready)
            root.setup.openBackup(password.take())
    }

    title: qsTr("Reserve\u00adkopie terugzetten")
    canGoBack: !root.setup.busy
    onBackRequested: root.setup.back()

    Heading {
        text: qsTr("Welke reserve\u00adkopie?")
    }

    Paragraph {
        text: qsTr("Kies het bestand dat je op je andere toestel hebt gemaakt. De naam begint met reservekopie.")
    }

    Notice {
        visible: root.setup.error !== ""
        tone: Notice.Error
        text: root.setup.error
    }

    Card {
        KeyValueRow {
            label: qsTr("Bestand")
            value: root.setup.backupName || qsTr("Nog niet gekozen")
        }

        ActionButton {
            kind: root.setup.backupName === "" ? ActionButton.Outline : ActionButton.Quiet
            iconName: "file"
            text: root.setup.backupName === "" ? qsTr("Kies het bestand") : qsTr("Kies een ander bestand")
            enabled: !root.setup.busy
            onClicked: dialog.ask()
        }
    }

    SecretEntry {
        id: password
        label: qsTr("Wacht\u00adwoord van de reserve\u00adkopie")
        hint: qsTr("Van het papier dat je erbij schreef, met de streepjes. Niet je oude wacht\u00adzin.")
        readable: true
        enabled: !root.setup.busy
        showText: qsTr("Toon het wacht\u00adwoord")
        hideText: qsTr("Verberg het wacht\u00adwoord")
        onAccepted: root.open()
    }

    DialogLoader {
        id: dialog
        dialog: "EvidenceDialog.qml"
        onChosen: files => root.setup.setBackupFile(files[0])
    }

    actions: [
        BusyIndicatorLine {
            running: root.setup.busy
            text: qsTr("Reservekopie openen…")
        },
        ActionButton {
            text: qsTr("Kijk wat erin zit")
            enabled: root.ready
            busy: root.setup.busy
            onClicked: root.open()
        }
    ]
}
