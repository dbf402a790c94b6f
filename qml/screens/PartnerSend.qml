import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components

/* The partner has finished on their own phone: sending the answers, or letting them go, which is
   asked twice. Needs app and turn. */
AppScreen {
    id: root

    required property PartnerTurnViewModel turn
    property bool asking: false

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
        text: root.turn.hasAnswers ? qsTr("Verstuur je antwoorden. Daarna kunnen jullie samen vergelijken.")
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
            visible: root.app.invitationError !== ""
            tone: Notice.Error
            text: root.app.invitationError
        },
        Notice {
            visible: root.asking
            tone: Notice.Warn
            text: qsTr("Zonder versturen zijn je antwoorden weg.")
        },
        ActionButton {
            visible: root.asking
            kind: ActionButton.DangerOutline
            text: qsTr("Ja, gooi mijn antwoorden weg")
            onClicked: root.app.endPartnerTurn()
        },
        ActionButton {
            visible: root.turn.hasAnswers
            kind: ActionButton.Quiet
            text: root.asking ? qsTr("Nee, terug") : qsTr("Stop zonder te versturen")
            onClicked: root.asking = !root.asking
        },
        ActionButton {
            visible: root.turn.hasAnswers && !root.asking
            iconName: "export"
            text: qsTr("Verstuur mijn antwoorden")
            onClicked: root.app.sendReply()
        },
        ActionButton {
            visible: !root.turn.hasAnswers
            text: qsTr("Stop")
            onClicked: root.app.endPartnerTurn()
        }
    ]
}
