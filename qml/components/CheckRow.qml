import QtQuick
import Weerbaar.Theme

/* A box to tick, with an optional second line. Needs text; shows checked.
   Emits toggled(value) with the value that is asked for; checked follows the caller's model. */
Toggle {
    id: root

    signal toggled(bool value)

    leading: box.width + Theme.rowGap
    Accessible.role: Accessible.CheckBox
    onActivated: root.toggled(!root.checked)

    PressShade {
        pressed: root.pressed
        hovered: false
    }

    FocusRing {
        shown: root.visualFocus
        distance: 1
    }

    Rectangle {
        id: box
        width: Theme.icon + 4
        height: width
        radius: 7
        anchors.verticalCenter: parent.verticalCenter
        color: root.checked ? Theme.brand : Theme.surface
        border.width: root.checked ? 0 : 2
        border.color: Theme.controlLine

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: box.width - 6
            color: Theme.brandInk
        }
    }
}
