pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Everything that was told, newest first, and the way to tell more. */
AppScreen {
    id: root

    required property SessionViewModel session

    title: qsTr("Voor\u00advallen")
    onBackRequested: root.app.back()

    EmptyState {
        visible: root.session.incidentCount === 0
        iconName: "note"
        title: root.session.hasDraft ? qsTr("Nog geen voorval bewaard") : qsTr("Nog geen voor\u00advallen")
        text: root.session.hasDraft
            ? qsTr("Je bent begonnen met een voorval. Wat je typte, staat veilig in je kluis.")
            : qsTr("Is er iets gebeurd? Leg het vast zolang je het nog goed weet. Ook als je twijfelt of het erg genoeg is.")
    }

    Notice {
        visible: root.session.hasDraft && root.session.incidentCount > 0
        iconName: "pencil"
        text: qsTr("Je bent begonnen met een voorval. Wat je typte, staat veilig in je kluis.")
    }

    Repeater {
        model: root.session.incidents

        IncidentCard {
            onClicked: root.app.openIncident(incidentId)
        }
    }

    actions: [
        Notice {
            visible: root.session.error !== ""
            tone: Notice.Error
            text: root.session.error
        },
        ActionButton {
            text: root.session.hasDraft ? qsTr("Verder met je concept") : qsTr("Voorval vast\u00adleggen")
            iconName: root.session.hasDraft ? "pencil" : "plus"
            onClicked: root.app.newIncident()
        }
    ]
}
