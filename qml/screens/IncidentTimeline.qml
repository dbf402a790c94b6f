pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Everything that was told and done, in order. */
Card {
    id: root

    required property IncidentViewModel incident

    Heading {
        level: 2
        text: qsTr("Tijdlijn")
    }

    Repeater {
        id: rows
        model: root.incident.timeline

        EventItem {
            required property int index

            previousDay: (rows.itemAt(index - 1) as EventItem)?.dayText ?? ""
            last: index === rows.count - 1
        }
    }
}
