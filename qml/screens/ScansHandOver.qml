import QtQuick
import Weerbaar.Components

/* Before the phone goes to the partner: what they will see, what they will not, and how you get back in. Needs app. */
AppScreen {
    id: root

    title: qsTr("Beurt van je partner")
    canGoBack: true

    Heading {
        text: qsTr("De telefoon gaat naar je partner.")
    }

    Card {
        Heading {
            level: 2
            text: qsTr("Dit ziet je partner")
        }

        PointList {
            points: [
                qsTr("De vragen van de woning\u00adcheck."),
                qsTr("De vragen over jullie samen."),
                qsTr("Alleen de eigen antwoorden."),
            ]
        }
    }

    Card {
        Heading {
            level: 2
            text: qsTr("Dit blijft dicht")
        }

        PointList {
            points: [
                qsTr("Jouw antwoorden en notities."),
                qsTr("Je voor\u00advallen en verslagen."),
                qsTr("Je instellingen."),
            ]
        }
    }

    Notice {
        iconName: "lock"
        text: qsTr("Na de beurt gaat de kluis op slot. Je hebt dan je wachtzin weer nodig.")
    }

    actions: ActionButton {
        text: qsTr("Begin de beurt van je partner")
        onClicked: root.app.startPartnerTurn()
    }
}
