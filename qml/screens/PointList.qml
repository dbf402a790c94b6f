pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* Short points below one another, each behind a dot. Needs points. */
ColumnLayout {
    id: root

    required property list<string> points
    property int pointSize: Theme.body

    Layout.fillWidth: true
    spacing: Theme.margin
    Accessible.role: Accessible.List

    Repeater {
        model: root.points

        Item {
            id: point

            required property string modelData

            Layout.fillWidth: true
            implicitHeight: words.height
            Accessible.role: Accessible.ListItem
            Accessible.name: Theme.spoken(point.modelData)

            Rectangle {
                y: (words.font.pixelSize * Theme.lineHeight - height) / 2
                width: Theme.gap
                height: Theme.gap
                radius: Theme.gap / 2
                color: Theme.brand
            }

            BaseText {
                id: words
                x: Theme.gap + Theme.rowGap
                width: point.width - x
                text: point.modelData
                font.pixelSize: root.pointSize
            }
        }
    }
}
