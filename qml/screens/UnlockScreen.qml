import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Opening the vault with the passphrase. Needs app and unlocking. */
AppScreen {
    id: root

    required property UnlockViewModel unlocking
    readonly property bool waiting: root.unlocking.waitSeconds > 0

    function unlock(): void {
        if (phrase.length > 0 && !root.waiting && !root.unlocking.busy)
            root.unlocking.unlock(phrase.take())
    }

    title: qsTr("Ontgrendelen")
    onBackRequested: root.app.back()
    Component.onCompleted: {
        root.unlocking.clearError()
        phrase.forceActiveFocus()
    }

    Notice {
        visible: root.unlocking.error !== ""
        tone: Notice.Error
        text: root.unlocking.error
    }

    SecretEntry {
        id: phrase
        label: qsTr("Je wacht\u00adzin")
        showText: qsTr("Wachtzin laten zien")
        hideText: qsTr("Wachtzin verbergen")
        onAccepted: root.unlock()
    }

    ActionButton {
        text: qsTr("Wacht\u00adzin vergeten?")
        kind: ActionButton.Quiet
        onClicked: root.app.show(AppViewModel.Recover)
    }

    ActionButton {
        text: qsTr("Ik ben uitgenodigd door mijn partner")
        kind: ActionButton.Quiet
        onClicked: root.app.show(AppViewModel.Invited)
    }

    actions: [
        BusyIndicatorLine {
            running: root.unlocking.busy
            text: qsTr("Kluis openen…")
        },
        ActionButton {
            text: root.waiting ? qsTr("Nog even wachten: %1").arg(root.unlocking.waitSeconds) : qsTr("Ontgrendelen")
            enabled: !root.waiting && phrase.length > 0
            busy: root.unlocking.busy
            iconName: root.waiting ? "clock" : "unlock"
            onClicked: root.unlock()
        }
    ]
}
