import QtQuick
import Weerbaar.Theme

/* The box of a field: thin at rest, heavy while you are typing in it, red when something is wrong. */
Rectangle {
    id: root

    required property bool active
    required property bool faulty

    radius: Theme.radius - 2
    color: Theme.surface
    border.width: root.active ? 3 : root.faulty ? 2 : 1
    border.color: root.active ? Theme.focusRing : root.faulty ? Theme.danger : Theme.controlLine
}
