pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components

/* What both answered the same, or together, folded: it needs no talk. A joint answer can be taken back. */
Foldout {
    id: root

    required property CompareViewModel comparison
    readonly property int count: root.comparison.agreed.rowCount()

    visible: root.count > 0
    text: qsTr("Hierover zijn jullie het eens (%1)").arg(root.count)

    Rows {
        model: root.expanded ? root.comparison.agreed : null

        ColumnLayout {
            id: pair

            required property int scan
            required property string itemId
            required property string statement
            required property string yourAnswer
            required property string jointText
            required property int joint

            KeyValueRow {
                label: pair.statement
                value: pair.jointText !== "" ? pair.jointText : pair.yourAnswer
            }

            ActionButton {
                visible: pair.joint >= 0
                kind: ActionButton.Quiet
                text: qsTr("Neem terug")
                describedBy: pair.statement
                onClicked: root.comparison.withdraw(pair.scan, pair.itemId)
            }
        }
    }
}
