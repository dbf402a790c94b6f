import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* How far you are: label at the left, valueText ("3 of 8") at the right, a line below. Needs value, 0 to 1. */
Item {
    id: root

    required property real value
    property string label
    property string valueText
    readonly property real minimumValue: 0      // read by the accessibility of a ProgressBar
    readonly property real maximumValue: 1
    readonly property bool narrow: left.implicitWidth + right.implicitWidth + Theme.gap > root.width

    Layout.fillWidth: true
    implicitWidth: Theme.scaled(160)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ProgressBar
    Accessible.name: Theme.spoken(root.label)
    Accessible.description: Theme.spoken(root.valueText)

    Column {
        id: column
        width: root.width
        spacing: 6

        Item {
            width: root.width
            height: root.narrow ? left.height + (root.valueText === "" ? 0 : right.height) : Math.max(left.height, right.height)
            visible: root.label !== "" || root.valueText !== ""

            BaseText {
                id: left
                width: root.narrow ? root.width : implicitWidth
                text: root.label
                color: Theme.inkSoft
                font.pixelSize: Theme.small
            }

            BaseText {
                id: right
                x: root.narrow ? 0 : root.width - width
                y: root.narrow ? left.height : 0
                width: root.narrow ? root.width : implicitWidth
                text: root.valueText
                color: Theme.inkSoft
                font.pixelSize: Theme.small
            }
        }

        Rectangle {
            width: root.width
            height: 6
            radius: 3
            color: Theme.track

            Rectangle {
                width: Math.max(0, Math.min(1, root.value)) * parent.width
                height: 6
                radius: 3
                color: Theme.brand

                Behavior on width {
                    NumberAnimation {
                        duration: Theme.calm
                    }
                }
            }
        }
    }
}
