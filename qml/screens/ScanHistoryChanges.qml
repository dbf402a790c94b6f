pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What changed, question by question, what slipped first: a few in sight, the rest folded. */
Card {
    id: root

    required property ScanHistoryViewModel history
    readonly property int inSight: 5

    visible: root.history.hasBefore && rows.count > 0
    spacing: Theme.margin

    Heading {
        level: 2
        text: qsTr("Wat er veranderde")
    }

    Rows {
        id: rows
        model: root.history.changes

        ScanHistoryChange {
            visible: index < root.inSight
        }
    }

    Foldout {
        id: rest
        visible: rows.count > root.inSight
        text: qsTr("Nog %1").arg(rows.count - root.inSight)

        Rows {
            model: rest.expanded ? root.history.changes : null

            ScanHistoryChange {
                visible: index >= root.inSight
            }
        }
    }
}
