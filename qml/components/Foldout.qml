import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* A line of text that opens and closes what is below it: the children. Needs text; openText and closedText
   say how it stands to a screen reader. May have a second line (detail) and an icon. Starts closed.
   Not a layout itself: nested ones settle too late for text that wraps. */
Item {
    id: root

    required property string text
    property string detail
    property string iconName
    property color iconColor: Theme.inkSoft
    property string openText: qsTr("Uitgeklapt")
    property string closedText: qsTr("Ingeklapt")
    property bool expanded: false
    readonly property string standingText: root.expanded ? root.openText : root.closedText
    default property alias content: inside.data

    Layout.fillWidth: true
    implicitWidth: Theme.scaled(160)
    implicitHeight: root.expanded ? inside.y + inside.implicitHeight + Theme.gap : header.height

    Pressable {
        id: header

        width: root.width
        height: implicitHeight
        text: root.text
        describedBy: root.detail === "" ? root.standingText : root.detail + ". " + root.standingText
        rightPadding: arrow.width + Theme.gap
        topPadding: Theme.gap
        bottomPadding: Theme.gap
        onClicked: root.expanded = !root.expanded

        contentItem: IconText {
            text: root.text
            detail: root.detail
            iconName: Theme.largeText ? "" : root.iconName
            iconColor: root.iconColor
            textColor: Theme.brand
            strong: true
        }

        background: Item {
            PressShade {
                pressed: header.down
                hovered: header.hovered
            }

            FocusRing {
                shown: header.visualFocus
                distance: 4
            }
        }

        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: root.expanded ? "up" : "down"
            size: Math.min(Theme.icon, 28)
            color: Theme.brand
        }
    }

    ColumnLayout {
        id: inside
        y: header.height + Theme.gap
        width: root.width
        visible: root.expanded
        spacing: Theme.gap
    }
}
