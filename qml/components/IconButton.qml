import QtQuick
import Weerbaar.Theme

/* A round button with only an icon. Needs text (what is read aloud) and iconName. Emits clicked(). */
Pressable {
    id: root

    required property string iconName
    property color iconColor: Theme.ink
    property color fill: "transparent"

    implicitWidth: Theme.minimumTarget
    implicitHeight: Theme.minimumTarget

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Math.min(Theme.icon, 30)
            color: root.enabled ? root.iconColor : Theme.line
        }
    }

    background: Rectangle {
        radius: root.height / 2
        color: root.fill

        PressShade {
            radius: root.height / 2
            pressed: root.down
            hovered: root.hovered
            tint: root.iconColor
        }

        FocusRing {
            shown: root.visualFocus
            distance: -3
            cornerRadius: root.height / 2
        }
    }
}
