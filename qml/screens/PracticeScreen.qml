import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Typing the passphrase to keep knowing it. Wrong is no drama: the vault is open. Needs app and practice. */
AppScreen {
    id: root

    required property PracticeViewModel practice
    readonly property bool isRight: root.practice.answer === PracticeViewModel.Right
    readonly property bool isWrong: root.practice.answer === PracticeViewModel.Wrong
    readonly property bool asks: !root.isRight && root.practice.triesLeft > 0

    function attempt(): void {
        if (phrase.length > 0 && !root.practice.busy)
            root.practice.attempt(phrase.take())
    }

    title: qsTr("Wacht\u00adzin oefenen")
    onBackRequested: root.app.back()
    Component.onCompleted: if (root.asks) phrase.forceActiveFocus()

    Connections {
        target: root.practice
        function onChanged() {
            root.scrollToTop()
        }
    }

    Heading {
        visible: root.asks && !root.isWrong
        text: qsTr("Weet je hem uit je hoofd?")
    }

    Notice {
        visible: root.isRight
        tone: Notice.Good
        iconName: "check"
        text: qsTr("Dat is hem. Je weet je wacht\u00adzin nog.")
        detail: root.practice.nextText
    }

    Notice {
        visible: root.isWrong
        text: qsTr("Dat was hem niet. Geen zorgen: je kluis is open en er is niets veranderd.")
        detail: root.asks ? qsTr("Probeer het gerust nog eens.") : ""
    }

    Notice {
        visible: !root.isRight && root.practice.triesLeft === 0
        iconName: "clock"
        text: qsTr("Genoeg voor vandaag. Morgen kan het weer.")
    }

    Notice {
        visible: text !== ""
        tone: Notice.Error
        text: root.practice.error
    }

    SecretEntry {
        id: phrase
        visible: root.asks
        label: qsTr("Je wacht\u00adzin")
        hint: qsTr("Zonder papier of wacht\u00adwoord\u00adkluis.")
        enabled: !root.practice.busy
        showText: qsTr("Wachtzin laten zien")
        hideText: qsTr("Wachtzin verbergen")
        onAccepted: root.attempt()
    }

    Card {
        visible: root.isWrong || !root.isRight && root.practice.triesLeft === 0

        Heading {
            level: 2
            text: qsTr("Ben je hem kwijt?")
        }

        Paragraph {
            text: qsTr("Pak nu het papier met je herstel\u00adcode en kies een nieuwe wacht\u00adzin. Nu je kluis open is, kan er niets misgaan.")
        }

        ActionButton {
            kind: ActionButton.Outline
            text: qsTr("Nieuwe wacht\u00adzin met je herstel\u00adcode")
            enabled: !root.practice.busy
            onClicked: root.app.show(AppViewModel.ResetPassphrase)
        }
    }

    actions: [
        BusyIndicatorLine {
            running: root.practice.busy
            text: qsTr("Even kijken…")
        },
        ActionButton {
            visible: root.asks
            text: qsTr("Kijk of hij klopt")
            enabled: phrase.length > 0
            busy: root.practice.busy
            onClicked: root.attempt()
        },
        ActionButton {
            visible: !root.asks
            text: qsTr("Klaar")
            onClicked: root.app.back()
        }
    ]
}
