import QtQuick
import Weerbaar.Theme

/* The ring around what the keyboard is on. Goes inside the control; needs shown (its visualFocus). */
Rectangle {
    id: root

    required property bool shown
    property real distance: 3           // outside the control; negative draws it inside
    property real cornerRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: -root.distance - border.width
    radius: root.cornerRadius + root.distance + border.width
    visible: root.shown
    color: "transparent"
    border.width: 3
    border.color: Theme.focusRing
}
