pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What both answered the same, folded: it needs no talk. */
Foldout {
    id: root

    required property CompareViewModel comparison
    readonly property int count: root.comparison.agreed.rowCount()

    visible: root.count > 0
    text: qsTr("Hierover zijn jullie het eens (%1)").arg(root.count)

    Repeater {
        model: root.expanded ? root.comparison.agreed : null

        KeyValueRow {
            required property string statement
            required property string yourAnswer

            label: statement
            value: yourAnswer
        }
    }
}
