import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* First to safety: 112 and the support team. unsure: you do not know whether you are safe. */
Card {
    id: root

    required property AppViewModel app
    property bool unsure: false

    tone: Card.Critical

    Heading {
        level: 2
        text: root.unsure ? qsTr("Twijfel je? Bel 112.") : qsTr("Ga eerst weg als dat veilig kan.")
    }

    Paragraph {
        text: root.unsure ? qsTr("Dat mag altijd. Vast\u00adleggen kan straks ook nog.")
                          : qsTr("Bel 112. Vast\u00adleggen kan straks ook nog.")
    }

    ActionButton {
        kind: ActionButton.Danger
        iconName: "siren"
        text: qsTr("Bel %1").arg(root.app.calls.emergencyNumber)
        onClicked: root.app.calls.callEmergency()
    }

    ActionButton {
        kind: ActionButton.Outline
        iconName: "phone"
        text: qsTr("Bel het Onder\u00adsteunings\u00adteam")
        detail: root.app.calls.supportNumber
        onClicked: root.app.calls.callSupportTeam()
    }
}
