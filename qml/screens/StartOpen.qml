import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What the start screen shows below the calls while the vault is open. Needs app, which has a session. */
ColumnLayout {
    id: root

    required property AppViewModel app
    readonly property SessionViewModel session: root.app.session

    spacing: Theme.rowGap

    Notice {
        visible: text !== ""
        tone: Notice.Error
        text: root.session?.error ?? ""
    }

    ActionButton {
        text: root.session?.hasDraft ? qsTr("Verder met je voorval") : qsTr("Voorval vastleggen")
        detail: root.session?.hasDraft ? qsTr("Je was begonnen en hebt het nog niet bewaard") : ""
        kind: ActionButton.Outline
        iconName: root.session?.hasDraft ? "pencil" : "plus"
        onClicked: root.app.newIncident()
    }

    StartReminders {
        app: root.app
        session: root.session
    }

    ListRow {
        title: qsTr("Zelfscan")
        detail: root.session?.scansSummary ?? ""
        iconName: "shield"
        onClicked: root.app.showTop(AppViewModel.Scans)
    }

    ListRow {
        title: qsTr("Voorvallen")
        detail: root.session?.incidentsSummary ?? ""
        iconName: "note"
        onClicked: root.app.showTop(AppViewModel.Incidents)
    }

    ListRow {
        title: qsTr("Net iets gebeurd?")
        detail: qsTr("Vijf eerste stappen")
        iconName: "siren"
        onClicked: root.app.show(AppViewModel.FirstMinutes)
    }
}
