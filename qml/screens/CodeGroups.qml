pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* The recovery code, to copy onto paper: numbered groups. Needs count, and read() of its heir,
   which gives group i (0-based) straight into a text and keeps it nowhere. */
GridLayout {
    id: root

    required property int count

    function read(index: int): string {
        return ""
    }

    Layout.fillWidth: true
    columns: root.width >= 290 * Theme.factor ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Repeater {
        model: root.count

        Rectangle {
            id: cell

            required property int index

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: Math.max(Theme.touch, group.implicitHeight + 2 * Theme.gap)
            radius: Theme.radius
            color: Theme.surface
            border.width: 1
            border.color: Theme.line
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Groep %1").arg(cell.index + 1)
            Accessible.description: group.text

            BaseText {
                id: place
                x: Theme.rowGap
                width: Theme.scaled(16)
                anchors.verticalCenter: parent.verticalCenter
                text: cell.index + 1
                color: Theme.inkSoft
                font.pixelSize: Theme.small
            }

            BaseText {
                id: group
                anchors.left: place.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: root.read(cell.index)
                font.family: Theme.fixedFamily
                font.pixelSize: Theme.title
                font.weight: Theme.weightStrong
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                wrapMode: Text.NoWrap
            }
        }
    }
}
