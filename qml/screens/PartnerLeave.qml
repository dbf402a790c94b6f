import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Before the partner's answers go from their own phone: whether they may. There only while the turn asks. Needs app and
   turn. */
ColumnLayout {
    id: root

    required property AppViewModel app
    required property PartnerTurnViewModel turn

    Layout.fillWidth: true
    visible: root.turn.asking
    spacing: Theme.rowGap

    Notice {
        tone: Notice.Warn
        text: root.turn.stage === PartnerTurnViewModel.Giving ? qsTr("Heeft je partner alles?")
                                                              : qsTr("Je antwoorden zijn nog niet gegeven.")
        detail: qsTr("Als je stopt, zijn ze hier weg.")
    }

    ActionButton {
        kind: ActionButton.DangerOutline
        text: root.turn.stage === PartnerTurnViewModel.Giving ? qsTr("Ja, stop") : qsTr("Ja, gooi mijn antwoorden weg")
        onClicked: root.app.endPartnerTurn()
    }

    ActionButton {
        text: qsTr("Nee, terug")
        onClicked: root.turn.goOn()
    }
}
