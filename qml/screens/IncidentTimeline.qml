pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Everything that was told and done, in order, and whether it is still as it was written. */
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

    IconText {
        Layout.topMargin: Theme.gap
        standalone: true
        text: root.incident.intactText
        iconName: root.incident.isIntact ? "shield" : "warning"
        iconColor: textColor
        textColor: root.incident.isIntact ? Theme.good : Theme.danger
        textSize: Theme.small
        strong: !root.incident.isIntact
        iconAtTop: true
    }
}
