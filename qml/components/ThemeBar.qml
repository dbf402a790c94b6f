import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* How one theme of the scan stands: in order is solid, to do is hatched, the rest stays empty. Below it what changed
   since last time, if changeText says so: an arrow up for what improved, down for what slipped.
   Needs label, statusText (how it stands, in words), good, gaps and total; set Accessible.name to say more. */
Item {
    id: root

    required property string label
    required property string statusText
    required property int good
    required property int gaps
    required property int total
    property int improved: 0
    property int slipped: 0
    property string changeText
    readonly property real unit: root.width / Math.max(1, root.total)
    readonly property bool narrow: words.implicitWidth + status.implicitWidth + Theme.gap > root.width

    Layout.fillWidth: true
    implicitWidth: Theme.scaled(160)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.spoken(root.label)
    Accessible.description: Theme.spoken(root.statusText)

    Column {
        id: column
        width: root.width
        spacing: 6

        Item {
            width: root.width
            height: root.narrow ? words.height + status.height : Math.max(words.height, status.height)

            BaseText {
                id: words
                width: root.narrow ? root.width : root.width - status.implicitWidth - Theme.gap
                text: root.label
                lineHeight: Theme.lineHeightTight
            }

            BaseText {
                id: status
                y: root.narrow ? words.height : words.baselineOffset - baselineOffset
                x: root.narrow ? 0 : root.width - width
                width: root.narrow ? root.width : implicitWidth
                text: root.statusText
                color: root.gaps > 0 ? Theme.warn : root.good < root.total ? Theme.inkSoft : Theme.good
                font.pixelSize: Theme.small
                font.weight: Theme.weightStrong
                lineHeight: Theme.lineHeightTight
            }
        }

        Rectangle {
            width: root.width
            height: 12
            radius: 6
            color: Theme.track

            Rectangle {
                id: solid
                width: root.good === 0 ? 0 : Math.max(12, root.good * root.unit)
                height: 12
                radius: 6
                color: Theme.good
            }

            Hatch {
                visible: root.gaps > 0
                x: root.good === 0 ? 6 : solid.width + 2
                width: Math.max(12, Math.min(root.gaps * root.unit, parent.width - 4 - x))
                height: 12
                color: Theme.warn
            }
        }

        Row {
            visible: root.changeText !== ""
            spacing: 4

            Icon {
                visible: root.improved > 0
                name: "arrowUp"
                size: change.font.pixelSize * 1.2
                color: Theme.good
            }

            Icon {
                visible: root.slipped > 0
                name: "arrowDown"
                size: change.font.pixelSize * 1.2
                color: Theme.warn
            }

            BaseText {
                id: change
                width: Math.min(implicitWidth, root.width - x)
                text: root.changeText
                color: Theme.inkSoft
                font.pixelSize: Theme.small
                lineHeight: Theme.lineHeightTight
            }
        }
    }
}
