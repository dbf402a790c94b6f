import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* A row that leads somewhere: a title, perhaps a second line and an icon. Needs title. Emits clicked().
   chevron: false for a row that does something instead. */
Pressable {
    id: root

    required property string title
    property string detail
    property string iconName
    property color iconColor: Theme.brand
    property bool chevron: true

    Layout.fillWidth: true
    text: root.title
    describedBy: root.detail
    leftPadding: Theme.margin
    rightPadding: root.chevron ? Theme.rowGap + arrow.width + Theme.gap : Theme.margin
    topPadding: Theme.rowGap
    bottomPadding: Theme.rowGap
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)

    contentItem: IconText {
        text: root.title
        detail: root.detail
        iconName: root.iconName
        dropIconBelow: 320
        iconColor: root.enabled ? root.iconColor : Theme.inkSoft
        textColor: root.enabled ? Theme.ink : Theme.inkSoft
        strong: root.detail !== ""
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: root.chevron ? Theme.line : Theme.controlLine

        PressShade {
            pressed: root.down
            hovered: root.hovered
        }

        FocusRing {
            shown: root.visualFocus
        }
    }

    Icon {
        id: arrow
        anchors.right: parent.right
        anchors.rightMargin: Theme.rowGap
        anchors.verticalCenter: parent.verticalCenter
        visible: root.chevron
        name: "chevron"
        size: Math.min(Theme.icon, 28)
        color: Theme.inkSoft
    }
}
