pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What is due after an incident, in the scans and of the backup, the longest due first: two in sight, the rest folded. Nothing due: nothing shown.
   Needs app and session. */
Card {
    id: root

    required property AppViewModel app
    required property SessionViewModel session
    readonly property int inSight: 2

    visible: rows.count > 0
    tone: Card.Raised

    Heading {
        level: 2
        text: qsTr("Er staat iets klaar")
    }

    Rows {
        id: rows
        model: root.session?.reminders ?? null

        Reminder {
            visible: index < root.inSight
        }
    }

    Foldout {
        visible: rows.count > root.inSight
        text: qsTr("Nog %1").arg(rows.count - root.inSight)

        Rows {
            model: root.session?.reminders ?? null

            Reminder {
                visible: index >= root.inSight
            }
        }
    }

    component Reminder: ListRow {
        required property int index
        required property var model     // text means something else on a ListRow

        title: model.text
        detail: model.detail
        iconName: ["calendar", "pencil", "clock", "note", "warning", "check", "person", "export"][model.kind] ?? "clock"
        onClicked: {
            const {kind, scan, itemId, incidentId} = model      // the row may go with the page
            if (kind === 7)
                root.app.show(AppViewModel.Backup)
            else if (kind >= 4)
                root.app.openIncident(incidentId)
            if (kind === 6)
                root.app.openCheckIns()
            if (kind === 0)
                root.app.openScanAction(scan, itemId)
            else if (kind < 4)
                root.app.openScan(scan)
        }
    }
}
