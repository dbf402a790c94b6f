import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* One of two answers beside one another. Needs who and answer; may have a note. */
Rectangle {
    id: root

    required property string who
    required property string answer
    required property string note

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    implicitHeight: words.implicitHeight + 2 * Theme.rowGap
    radius: Theme.radius
    color: "transparent"
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.who).arg(root.answer)
    Accessible.description: Theme.spoken(root.note)

    Column {
        id: words
        x: Theme.rowGap
        y: Theme.rowGap
        width: root.width - 2 * Theme.rowGap
        spacing: 2

        BaseText {
            width: words.width
            text: root.who
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }

        BaseText {
            width: words.width
            text: root.answer
            font.weight: Theme.weightStrong
        }

        BaseText {
            width: words.width
            visible: root.note !== ""
            text: qsTr("“%1”").arg(root.note)
            font.pixelSize: Theme.small
        }
    }
}
