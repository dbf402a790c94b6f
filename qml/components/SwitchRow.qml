import QtQuick
import Weerbaar.Theme

/* A setting that works at once. Needs text, may have a second line; shows checked.
   Emits toggled(value) with the value that is asked for; checked follows the caller's model. */
Toggle {
    id: root

    signal toggled(bool value)

    trailing: track.width + Theme.margin
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
        id: track
        width: 52
        height: 32
        radius: 16
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: root.checked ? Theme.brand : Theme.surface
        border.width: root.checked ? 0 : 2
        border.color: Theme.controlLine

        Rectangle {
            x: root.checked ? parent.width - width - 4 : 4
            width: 24
            height: 24
            radius: 12
            anchors.verticalCenter: parent.verticalCenter
            color: root.checked ? Theme.brandInk : Theme.controlLine

            Icon {
                anchors.centerIn: parent
                visible: root.checked
                name: "check"
                size: 16
                color: Theme.brand
            }

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
    }
}
