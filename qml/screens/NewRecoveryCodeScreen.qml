import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* A new recovery code in place of the old: first the passphrase, then the code, once. Needs app and settings. */
AppScreen {
    id: root

    required property SettingsViewModel settings

    function renew(): void {
        if (phrase.length > 0 && !root.settings.busy)
            root.settings.renewRecoveryCode(phrase.take())
    }

    title: qsTr("Nieuwe herstel\u00adcode")
    onBackRequested: root.app.back()
    Component.onCompleted: {
        root.settings.clearMessage()
        if (!root.settings.hasNewCode)
            phrase.forceActiveFocus()
    }

    Connections {
        target: root.settings
        function onNewCodeChanged() {
            root.scrollToTop()
        }
    }

    Heading {
        text: root.settings.hasNewCode ? qsTr("Schrijf deze code op papier.") : qsTr("De oude code werkt hierna niet meer.")
    }

    Paragraph {
        text: root.settings.hasNewCode
              ? qsTr("Vernietig het papier met de oude code. Maak geen foto. De code komt hierna niet meer terug.")
              : qsTr("Leg pen en papier klaar. Doe dit ook als iemand je oude code gezien kan hebben.")
    }

    Notice {
        visible: root.settings.error !== ""
        tone: Notice.Error
        text: root.settings.error
    }

    SecretEntry {
        id: phrase
        visible: !root.settings.hasNewCode
        label: qsTr("Je wacht\u00adzin")
        enabled: !root.settings.busy
        showText: qsTr("Wachtzin laten zien")
        hideText: qsTr("Wachtzin verbergen")
        onAccepted: root.renew()
    }

    CodeGroups {
        visible: root.settings.hasNewCode
        count: root.settings.hasNewCode ? root.settings.groupCount : 0

        function read(index: int): string {
            return root.settings.codeGroup(index)
        }
    }

    actions: [
        BusyIndicatorLine {
            running: root.settings.busy
            text: qsTr("Nieuwe code maken…")
        },
        ActionButton {
            visible: !root.settings.hasNewCode
            text: qsTr("Maak een nieuwe code")
            enabled: phrase.length > 0
            busy: root.settings.busy
            onClicked: root.renew()
        },
        ActionButton {
            visible: root.settings.hasNewCode
            text: qsTr("Ik heb de code op\u00adgeschreven")
            onClicked: {
                root.settings.forgetNewCode()
                root.app.back()
            }
        }
    ]
}
