import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* What stands around every field: the label above; below it a hint and what is wrong.
   Needs label; the field is the child, as wide as the frame, and gets the focus.
   description is what the field itself should say after its name. */
FocusScope {
    id: root

    required property string label
    property string hint
    property string errorText
    readonly property string description: Theme.spoken(root.errorText !== "" ? root.errorText : root.hint)
    default property alias field: slot.data

    Layout.fillWidth: true
    implicitWidth: Math.max(Theme.scaled(150), labelText.implicitWidth)
    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: 6

        BaseText {
            id: labelText
            width: column.width
            text: root.label
            font.weight: Theme.weightStrong
            lineHeight: Theme.lineHeightTight
        }

        Item {
            id: slot
            width: column.width
            height: childrenRect.height
        }

        BaseText {
            width: column.width
            visible: root.hint !== ""
            text: root.hint
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }

        IconText {
            width: column.width
            visible: root.errorText !== ""
            standalone: true
            text: root.errorText
            iconName: "warning"
            iconSize: Theme.icon * 0.8
            iconGap: Theme.gap
            iconAtTop: true
            iconColor: Theme.danger
            textColor: Theme.danger
            textSize: Theme.small
            strong: true
            Accessible.role: Accessible.AlertMessage
        }
    }
}
