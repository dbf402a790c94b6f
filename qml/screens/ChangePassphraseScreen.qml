import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* A new passphrase in place of the old. Needs app and settings. */
AppScreen {
    id: root

    required property SettingsViewModel settings
    readonly property bool done: root.settings.message !== ""

    function change(): void {
        if (current.length === 0 || !fields.filled || root.settings.busy)
            return
        current.forceActiveFocus()      // where you begin again if it is refused
        root.settings.changePassphrase(current.take(), fields.takeFirst(), fields.takeRepeated())
    }

    title: qsTr("Wacht\u00adzin wijzigen")
    onBackRequested: root.app.back()
    Component.onCompleted: {
        root.settings.clearMessage()
        current.forceActiveFocus()
    }

    Notice {
        visible: root.done
        tone: Notice.Good
        text: root.settings.message
    }

    Notice {
        visible: root.settings.error !== ""
        tone: Notice.Error
        text: root.settings.error
    }

    SecretEntry {
        id: current
        visible: !root.done
        label: qsTr("Je wacht\u00adzin nu")
        enabled: !root.settings.busy
        showText: qsTr("Huidige wachtzin laten zien")
        hideText: qsTr("Huidige wachtzin verbergen")
        onAccepted: fields.focusFirst()
    }

    ActionButton {
        visible: !root.done
        kind: ActionButton.Quiet
        text: qsTr("Wacht\u00adzin vergeten?")
        enabled: !root.settings.busy
        onClicked: root.app.show(AppViewModel.ResetPassphrase)
    }

    PassphraseFields {
        id: fields
        visible: !root.done
        label: qsTr("Nieuwe wacht\u00adzin")
        enabled: !root.settings.busy
        newPassphrase: root.settings.newPassphrase
        onAccepted: root.change()
    }

    actions: [
        BusyIndicatorLine {
            running: root.settings.busy
            text: qsTr("Wachtzin wijzigen…")
        },
        ActionButton {
            visible: !root.done
            text: qsTr("Wijzig wacht\u00adzin")
            enabled: current.length > 0 && fields.filled
            busy: root.settings.busy
            onClicked: root.change()
        },
        ActionButton {
            visible: root.done
            text: qsTr("Klaar")
            onClicked: root.app.back()
        }
    ]
}
