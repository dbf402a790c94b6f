import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What the start screen shows below the calls while the vault is open. Needs app, which has a session. */
ColumnLayout {
    id: root

    required property AppViewModel app
    readonly property SessionViewModel session: root.app.session
    readonly property IncidentsViewModel incidents: root.session?.incidents ?? null

    spacing: Theme.rowGap

    ActionButton {
        text: root.incidents?.hasDraft ? qsTr("Verder met je voorval") : qsTr("Voorval vastleggen")
        detail: root.incidents?.hasDraft ? qsTr("Je was begonnen en hebt het nog niet bewaard") : ""
        kind: ActionButton.Outline
        iconName: root.incidents?.hasDraft ? "pencil" : "plus"
        onClicked: root.app.newIncident()
    }

    ListRow {
        visible: (root.incidents?.waitingCount ?? 0) > 0
        iconName: "mail"
        title: qsTr("Nog te verwerken")
        detail: root.incidents?.waitingText ?? ""
        onClicked: root.app.show(AppViewModel.Inbox)
    }

    StartCode {
        app: root.app
        settings: root.session?.settings ?? null
    }

    StartReminders {
        app: root.app
        session: root.session
    }

    StartPractice {
        app: root.app
        practice: root.session?.practice ?? null
    }

    ListRow {
        title: qsTr("Zelfscan")
        detail: root.session?.scansSummary ?? ""
        iconName: "shield"
        onClicked: root.app.showTop(AppViewModel.Scans)
    }

    ListRow {
        title: qsTr("Voorvallen")
        detail: root.incidents?.summary ?? ""
        iconName: "note"
        onClicked: root.app.showTop(AppViewModel.Incidents)
    }

    ListRow {
        title: qsTr("Net iets gebeurd?")
        detail: qsTr("De eerste stappen")
        iconName: "siren"
        onClicked: root.app.show(AppViewModel.FirstMinutes)
    }

    ListRow {
        title: qsTr("Nazorg")
        detail: qsTr("Voor jou, je partner en de kinderen")
        iconName: "people"
        onClicked: root.app.show(AppViewModel.Aftercare)
    }
}
