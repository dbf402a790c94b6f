import QtQuick
import Weerbaar.Theme

/* The answer of a control to a finger or the mouse: a veil of its own text colour. */
Rectangle {
    id: root

    required property bool pressed
    required property bool hovered
    property color tint: Theme.ink

    anchors.fill: parent
    radius: Theme.radius
    color: root.tint
    opacity: root.pressed ? 0.16 : root.hovered ? 0.06 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }
}
