import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Choosing the passphrase. Needs app and setup. */
AppScreen {
    id: root

    required property SetupViewModel setup

    function choose(): void {
        if (!fields.filled || root.setup.busy)
            return
        fields.focusFirst()     // where you begin again if it is refused
        root.setup.choosePassphrase(fields.takeFirst(), fields.takeRepeated())
    }

    title: qsTr("Wacht\u00adzin")
    canGoBack: !root.setup.busy
    onBackRequested: root.setup.back()
    Component.onCompleted: fields.focusFirst()

    Heading {
        text: qsTr("Kies een zin die alleen jij kent.")
    }

    Paragraph {
        visible: root.setup.restoring
        text: qsTr("Hiermee gaat je kluis op dit toestel open. Het mag dezelfde zijn als op je oude.")
    }

    Notice {
        visible: root.setup.error !== ""
        tone: Notice.Error
        text: root.setup.error
    }

    PassphraseFields {
        id: fields
        enabled: !root.setup.busy
        newPassphrase: root.setup.newPassphrase
        onAccepted: root.choose()
    }

    actions: [
        BusyIndicatorLine {
            running: root.setup.busy && !root.setup.restoring
            text: qsTr("Je kluis wordt gemaakt…")
        },
        ProgressLine {
            visible: root.setup.busy && root.setup.restoring
            label: qsTr("Terugzetten en nakijken…")
            value: root.setup.progress
        },
        ActionButton {
            visible: root.setup.busy && root.setup.restoring
            kind: ActionButton.Quiet
            text: qsTr("Stop")
            onClicked: root.setup.cancel()
        },
        ActionButton {
            text: root.setup.restoring ? qsTr("Zet terug") : qsTr("Verder")
            enabled: fields.filled
            busy: root.setup.busy
            onClicked: root.choose()
        }
    ]
}
