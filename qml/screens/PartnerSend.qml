import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components

/* The partner has finished on their own phone: giving the answers, or letting them go, which is
   asked twice. Needs app and turn. */
AppScreen {
    id: root

    required property PartnerTurnViewModel turn

    title: qsTr("Jouw beurt")
    canGoBack: true
    fillPage: true
    onBackRequested: root.turn.showWelcome()

    Item {
        Layout.fillHeight: true
    }

    EmptyState {
        iconName: root.turn.hasAnswers ? "check" : "people"
        title: root.turn.hasAnswers ? qsTr("Dank je wel") : qsTr("Niets ingevuld? Dat is goed.")
        text: root.turn.hasAnswers ? qsTr("Geef je antwoorden nu aan je partner. Daarna kunnen jullie samen vergelijken.")
                                   : qsTr("Het kan altijd nog een andere keer.")
    }

    Notice {
        visible: root.turn.hasAnswers
        iconName: "lock"
        text: qsTr("Alleen je partner kan ze openen. Op dit toestel blijft niets staan.")
    }

    Item {
        Layout.fillHeight: true
    }

    actions: [
        Notice {
            visible: text !== ""
            tone: Notice.Error
            text: root.turn.error
        },
        PartnerLeave {
            app: root.app
            turn: root.turn
        },
        ActionButton {
            visible: !root.turn.asking
            kind: root.turn.hasAnswers ? ActionButton.Quiet : ActionButton.Primary
            text: root.turn.hasAnswers ? qsTr("Stop zonder ze te geven") : qsTr("Stop")
            onClicked: {
                if (root.turn.mayEnd())
                    root.app.endPartnerTurn()
            }
        },
        ActionButton {
            visible: root.turn.hasAnswers && !root.turn.asking
            iconName: "export"
            text: qsTr("Geef mijn antwoorden")
            onClicked: root.turn.giveReply()
        }
    ]
}
