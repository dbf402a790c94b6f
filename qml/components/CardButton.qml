import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* A card that leads somewhere as a whole. Needs text, which is read aloud; the contentItem is what is seen and stays
   silent. critical: a heavy red edge. chevron: false where the content itself says that it leads on. Emits clicked(). */
Pressable {
    id: root

    property bool critical: false
    property bool chevron: true

    Layout.fillWidth: true
    padding: Theme.margin
    rightPadding: root.chevron ? Theme.rowGap + arrow.width + Theme.gap : Theme.margin

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: root.critical ? 2 : 1
        border.color: root.critical ? Theme.danger : Theme.controlLine

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
