pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The rounds to choose from, newest first: three in sight, older ones folded. */
OptionGroup {
    id: root

    required property ScanHistoryViewModel history
    readonly property int inSight: 3

    label: qsTr("Kies een ronde")

    Rows {
        id: rows
        model: root.history.rounds

        Round {
            visible: index < root.inSight
        }
    }

    Foldout {
        id: older
        visible: rows.count > root.inSight
        text: qsTr("Oudere rondes (%1)").arg(rows.count - root.inSight)

        Rows {
            model: older.expanded ? root.history.rounds : null

            Round {
                visible: index >= root.inSight
            }
        }
    }

    component Round: ChoiceButton {
        required property int index
        required property var model     // title and the like are no names of a ChoiceButton

        text: model.title
        detail: model.detail
        checked: model.selected
        onChosen: root.history.select(model.number)
    }
}
