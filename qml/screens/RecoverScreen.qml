import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Back in with the recovery code, and a new passphrase. Needs app and unlocking. */
AppScreen {
    id: root

    required property UnlockViewModel unlocking
    readonly property bool ready: code.length > 0 && code.errorText === "" && fields.filled
                                  && root.unlocking.waitSeconds === 0 && !root.unlocking.busy

    // The code stays: typing forty characters again because the passphrases differ would be cruel. It goes with the page.
    function recover(): void {
        if (!root.ready)
            return
        fields.focusFirst()
        root.unlocking.recover(code.peek(), fields.takeFirst(), fields.takeRepeated())
    }

    title: qsTr("Wacht\u00adzin vergeten")
    onBackRequested: root.app.back()
    Component.onCompleted: {
        root.unlocking.clearError()
        code.forceActiveFocus()
    }

    Paragraph {
        text: qsTr("Pak het papier met je herstel\u00adcode. Daarna kies je een nieuwe wacht\u00adzin.")
    }

    Notice {
        visible: root.unlocking.error !== ""
        tone: Notice.Error
        text: root.unlocking.error
    }

    CodeEntry {
        id: code
        label: qsTr("Herstel\u00adcode")
        hint: qsTr("Acht groepen van vijf tekens. Streepjes en spaties mogen.")
        enabled: !root.unlocking.busy
        onEdited: code.errorText = root.unlocking.codeProblem(code.peek())
        onAccepted: fields.focusFirst()
    }

    PassphraseFields {
        id: fields
        newPassphrase: root.unlocking.newPassphrase
        label: qsTr("Nieuwe wacht\u00adzin")
        enabled: !root.unlocking.busy
        onAccepted: root.recover()
    }

    ActionButton {
        kind: ActionButton.Quiet
        text: qsTr("Ook de code kwijt? Wis alles en begin opnieuw")
        enabled: !root.unlocking.busy
        onClicked: root.app.show(AppViewModel.Wipe)
    }

    Paragraph {
        text: qsTr("Heb je een reserve\u00adkopie en haar wacht\u00adwoord? Dan zet je na het wissen alles terug.")
        soft: true
        small: true
    }

    actions: [
        BusyIndicatorLine {
            running: root.unlocking.busy
            text: qsTr("Kluis openen…")
        },
        ActionButton {
            text: root.unlocking.waitSeconds > 0 ? qsTr("Nog even wachten: %1").arg(root.unlocking.waitSeconds) : qsTr("Herstellen")
            enabled: root.ready
            busy: root.unlocking.busy
            onClicked: root.recover()
        }
    ]
}
