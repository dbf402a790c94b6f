import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The partner's answers coming in: choosing, seeing how much it is, and then taking them over or not. Needs app and
   phone. */
AppScreen {
    id: root

    required property PartnerPhoneViewModel phone
    readonly property bool isDone: root.phone.takenText !== ""

    title: qsTr("Antwoord binnenhalen")
    canGoBack: true
    onBackRequested: root.app.back()

    Connections {
        target: root.phone

        function onChanged() {
            root.scrollToTop()
        }
    }

    Paragraph {
        visible: !root.phone.hasReply && !root.isDone && !root.phone.incoming.isPartial
        text: qsTr("Je partner laat de antwoorden zien als QR-code. Maak van elke code een foto met je telefoon, recht van voren. Kies daarna die foto's. Kreeg je een bestand? Kies dan dat.")
    }

    Heading {
        visible: root.phone.hasReply
        text: qsTr("Dit kwam binnen")
    }

    Card {
        visible: root.phone.hasReply

        PointList {
            points: Array.from(root.phone.replyLines)
        }
    }

    Notice {
        visible: root.phone.hasReply
        tone: Notice.Warn
        text: qsTr("Kloppen deze aantallen volgens je partner?")
        detail: qsTr("Weerbaar kan niet zien wie de vragen heeft ingevuld. Vraag het na voordat je iets overneemt.")
    }

    Notice {
        visible: root.isDone
        tone: Notice.Good
        iconName: "check"
        text: root.phone.takenText
    }

    actions: [
        Notice {
            visible: text !== ""
            tone: Notice.Error
            text: root.phone.error
        },
        LetterChooser {
            visible: !root.phone.hasReply && !root.isDone
            letter: root.phone.incoming
        },
        ActionButton {
            visible: root.phone.hasReply
            kind: ActionButton.Quiet
            text: qsTr("Nee, niet overnemen")
            onClicked: root.phone.refuse()
        },
        ActionButton {
            visible: root.phone.hasReply
            iconName: "check"
            text: qsTr("Neem de antwoorden over")
            onClicked: root.phone.takeOver()
        },
        ActionButton {
            visible: root.isDone
            text: qsTr("Klaar")
            onClicked: root.app.back()
        }
    ]
}
