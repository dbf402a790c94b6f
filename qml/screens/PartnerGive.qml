import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The partner's answers on their own phone, as codes or as a file. Needs app and turn. */
AppScreen {
    id: root

    required property PartnerTurnViewModel turn

    title: qsTr("Geef je antwoorden")
    canGoBack: true
    onBackRequested: root.turn.showDone()

    Paragraph {
        text: root.turn.reply?.count > 1 ? qsTr("Laat je partner van elke code een foto maken. Of stuur het bestand.")
                                         : qsTr("Laat je partner een foto maken van deze code. Of stuur het bestand.")
    }

    LetterCodes {
        letter: root.turn.reply
        codeName: qsTr("QR-code met je antwoorden")
    }

    Paragraph {
        text: qsTr("Je geeft %1. Je partner ziet dat aantal voordat ze worden overgenomen.").arg(root.turn.answersText)
        soft: true
    }

    actions: [
        PartnerLeave {
            app: root.app
            turn: root.turn
        },
        ActionButton {
            visible: !root.turn.asking
            kind: root.turn.reply?.number < root.turn.reply?.count ? ActionButton.Quiet : ActionButton.Primary
            text: qsTr("Klaar")
            onClicked: {
                if (root.turn.mayEnd())
                    root.app.endPartnerTurn()
            }
        }
    ]
}
