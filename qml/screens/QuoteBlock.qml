import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* Words to be kept apart from the rest: perhaps a label, a bar at the left, the text. quoted: between quotation marks. */
Item {
    id: root

    required property string text
    property string label
    property bool quoted: true
    property color tone: Theme.controlLine

    Layout.fillWidth: true
    implicitWidth: Theme.scaled(160)
    implicitHeight: words.implicitHeight + Theme.gap

    Rectangle {
        width: 4
        height: root.height
        radius: 2
        color: root.tone
    }

    ColumnLayout {
        id: words
        x: Theme.margin
        y: Theme.gap / 2
        width: root.width - x
        spacing: 2

        Paragraph {
            visible: root.label !== ""
            text: root.label
            soft: true
            small: true
        }

        Paragraph {
            text: root.quoted ? qsTr("“%1”").arg(root.text) : root.text
        }
    }
}
