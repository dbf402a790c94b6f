pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Everything that was told, newest first, what still waits, and the way to tell more. Needs app and incidents. */
AppScreen {
    id: root

    required property IncidentsViewModel incidents

    title: qsTr("Voor\u00advallen")
    onBackRequested: root.app.back()

    EmptyState {
        visible: root.incidents.count === 0
        iconName: "note"
        title: root.incidents.hasDraft ? qsTr("Nog geen voorval bewaard") : qsTr("Nog geen voor\u00advallen")
        text: root.incidents.hasDraft
            ? qsTr("Je bent begonnen met een voorval. Wat je typte, staat veilig in je kluis.")
            : qsTr("Is er iets gebeurd? Leg het vast zolang je het nog goed weet. Ook als je twijfelt of het erg genoeg is.")
    }

    Notice {
        visible: root.incidents.hasDraft && root.incidents.count > 0
        iconName: "pencil"
        text: qsTr("Je bent begonnen met een voorval. Wat je typte, staat veilig in je kluis.")
    }

    ListRow {
        visible: root.incidents.waitingCount > 0 || root.incidents.inbox.setAsideCount > 0
        iconName: "mail"
        title: qsTr("Nog te verwerken")
        detail: root.incidents.waitingText || qsTr("Niets. Opzij gelegd: %1").arg(root.incidents.inbox.setAsideCount)
        onClicked: root.app.show(AppViewModel.Inbox)
    }

    Rows {
        model: root.incidents.list

        IncidentCard {
            onClicked: root.app.openIncident(incidentId)
        }
    }

    ActionButton {
        visible: root.incidents.list.hasMore
        kind: ActionButton.Quiet
        iconName: "down"
        text: qsTr("Toon oudere voor\u00advallen")
        onClicked: root.incidents.list.more()
    }

    ListRow {
        visible: root.incidents.count > 1
        iconName: "calendar"
        title: qsTr("Patronen")
        detail: qsTr("Dezelfde persoon of hetzelfde account, vaker")
        onClicked: root.app.openPatterns()
    }

    actions: ActionButton {
        text: root.incidents.hasDraft ? qsTr("Verder met je concept") : qsTr("Voorval vast\u00adleggen")
        iconName: root.incidents.hasDraft ? "pencil" : "plus"
        onClicked: root.app.newIncident()
    }
}
