import QtQuick
import Weerbaar.Theme

/* One answer out of several, as a big row. Needs text; may have detail and iconName; shows checked.
   Emits chosen(), also when it was chosen already. The caller changes the model; checked follows. */
Toggle {
    id: root

    signal chosen()

    leading: Theme.margin
    trailing: root.checked ? Theme.margin + tick.width + Theme.rowGap : Theme.margin
    iconColor: root.checked && root.enabled ? Theme.brand : Theme.inkSoft
    textSize: Theme.scaled(18)
    strong: root.checked
    Accessible.role: Accessible.RadioButton
    onActivated: root.chosen()

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: Theme.radius
        color: root.checked ? Theme.raised : Theme.surface
        border.width: root.checked ? 2 : 1
        border.color: root.checked ? Theme.brand : Theme.controlLine
    }

    PressShade {
        pressed: root.pressed
        hovered: root.hovered
    }

    FocusRing {
        shown: root.visualFocus
    }

    Icon {
        id: tick
        name: "check"
        visible: root.checked
        color: Theme.brand
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
    }
}
