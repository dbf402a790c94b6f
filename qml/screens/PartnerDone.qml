import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components

/* The partner has finished: thanks, and the vault locks before the phone goes back. Needs app and turn. */
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
        iconName: root.turn.hasAnswers ? "check" : "lock"
        title: root.turn.hasAnswers ? qsTr("Dank je wel") : qsTr("Niets ingevuld? Dat is goed.")
        text: root.turn.hasAnswers
            ? qsTr("Je antwoorden zijn bewaard. Je partner kan ze nu lezen. Leg ze samen naast elkaar.")
            : qsTr("Het kan altijd nog een andere keer.")
    }

    Notice {
        iconName: "lock"
        text: qsTr("De kluis gaat nu op slot.")
        detail: qsTr("Geef daarna de telefoon terug. Je partner opent de kluis weer met de wacht\u00adzin.")
    }

    Item {
        Layout.fillHeight: true
    }

    actions: [
        ActionButton {
            kind: ActionButton.Quiet
            text: qsTr("Nog even verder")
            onClicked: root.turn.showWelcome()
        },
        ActionButton {
            iconName: "lock"
            text: qsTr("Zet de kluis op slot")
            onClicked: root.app.endPartnerTurn()
        }
    ]
}
