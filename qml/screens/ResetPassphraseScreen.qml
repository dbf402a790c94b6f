import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* A new passphrase with the recovery code, for who forgot the old one while the vault is open. Needs app and settings. */
AppScreen {
    id: root

    required property SettingsViewModel settings
    readonly property bool done: root.settings.message !== ""
    readonly property bool ready: code.length > 0 && code.errorText === "" && fields.filled && !root.settings.busy

    // The code stays, as in RecoverScreen.
    function reset(): void {
        if (!root.ready)
            return
        fields.focusFirst()
        root.settings.resetPassphrase(code.peek(), fields.takeFirst(), fields.takeRepeated())
    }

    title: qsTr("Nieuwe wacht\u00adzin")
    onBackRequested: root.app.back()
    Component.onCompleted: {
        root.settings.clearMessage()
        code.forceActiveFocus()
    }

    Connections {
        target: root.settings
        function onMessageChanged() {
            root.scrollToTop()
        }
    }

    Paragraph {
        visible: !root.done
        text: qsTr("Pak het papier met je herstel\u00adcode. Daarna kies je een nieuwe wacht\u00adzin.")
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

    CodeEntry {
        id: code
        visible: !root.done
        label: qsTr("Herstel\u00adcode")
        hint: qsTr("Acht groepen van vijf tekens. Streepjes en spaties mogen.")
        enabled: !root.settings.busy
        onEdited: code.errorText = root.settings.codeProblem(code.peek())
        onAccepted: fields.focusFirst()
    }

    Foldout {
        visible: !root.done
        text: qsTr("Is de code ook weg?")

        Paragraph {
            text: qsTr("Maak dan nu een reserve\u00adkopie, zolang je kluis open is. Wis daarna alles en zet haar terug: dan kies je een nieuwe wacht\u00adzin.")
        }

        ActionButton {
            kind: ActionButton.Outline
            iconName: "export"
            text: qsTr("Maak een reserve\u00adkopie")
            enabled: !root.settings.busy
            onClicked: root.app.show(AppViewModel.Backup)
        }
    }

    PassphraseFields {
        id: fields
        visible: !root.done
        label: qsTr("Nieuwe wacht\u00adzin")
        enabled: !root.settings.busy
        newPassphrase: root.settings.newPassphrase
        onAccepted: root.reset()
    }

    actions: [
        BusyIndicatorLine {
            running: root.settings.busy
            text: qsTr("Wachtzin wijzigen…")
        },
        ActionButton {
            visible: !root.done
            text: qsTr("Wijzig wacht\u00adzin")
            enabled: root.ready
            busy: root.settings.busy
            onClicked: root.reset()
        },
        ActionButton {
            visible: root.done
            text: qsTr("Klaar")
            onClicked: root.app.back()
        }
    ]
}
