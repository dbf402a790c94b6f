import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Two groups of the recovery code, typed back. Needs app and setup. */
AppScreen {
    id: root

    required property SetupViewModel setup
    readonly property bool filled: first.length > 0 && second.length > 0

    function check(): void {
        if (!root.filled)
            return
        first.forceActiveFocus()
        root.setup.checkGroups(first.take(), second.take())
    }

    title: qsTr("Code controleren")
    canGoBack: true
    onBackRequested: root.setup.back()
    Component.onCompleted: first.forceActiveFocus()

    Heading {
        text: qsTr("Klopt wat je opschreef?")
    }

    Paragraph {
        text: qsTr("Pak je papier en typ deze twee groepen over.")
    }

    Notice {
        visible: root.setup.error !== ""
        tone: Notice.Error
        text: root.setup.error
    }

    SecretEntry {
        id: first
        label: qsTr("Groep %1").arg(root.setup.firstAskedGroup)
        readable: true
        showText: qsTr("Eerste groep laten zien")
        hideText: qsTr("Eerste groep verbergen")
        onAccepted: second.forceActiveFocus()
    }

    SecretEntry {
        id: second
        label: qsTr("Groep %1").arg(root.setup.secondAskedGroup)
        readable: true
        showText: qsTr("Tweede groep laten zien")
        hideText: qsTr("Tweede groep verbergen")
        onAccepted: root.check()
    }

    actions: [
        ActionButton {
            text: qsTr("Bekijk de code nog een keer")
            kind: ActionButton.Quiet
            onClicked: root.setup.back()
        },
        ActionButton {
            text: qsTr("Klaar")
            enabled: root.filled
            onClicked: root.check()
        }
    ]
}
