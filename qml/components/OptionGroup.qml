import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* A question above its ChoiceButtons or CheckRows, which are the children. Needs label. */
ColumnLayout {
    id: root

    required property string label
    property string hint

    Layout.fillWidth: true
    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: Theme.spoken(root.label)
    Accessible.description: Theme.spoken(root.hint)

    BaseText {
        Layout.fillWidth: true
        text: root.label
        font.weight: Theme.weightStrong
        lineHeight: Theme.lineHeightTight
    }

    BaseText {
        Layout.fillWidth: true
        visible: root.hint !== ""
        text: root.hint
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }
}
