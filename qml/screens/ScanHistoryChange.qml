import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* One question that is answered differently now: a word with a shape, the question, what it was and is.
   kind: 0 better, 1 slipped, 2 new, 3 something else. Not a layout itself: nested ones settle too late for text that
   wraps. */
Item {
    id: root

    required property int index
    required property int kind
    required property string kindText
    required property string statement
    required property string changeText
    readonly property color tone: [Theme.good, Theme.warn, Theme.brand, Theme.inkSoft][root.kind] ?? Theme.inkSoft

    Layout.fillWidth: true
    implicitWidth: Theme.scaled(160)
    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.kindText).arg(Theme.spoken(root.statement))
    Accessible.description: root.changeText

    Column {
        id: words
        width: root.width
        spacing: 2

        IconText {
            width: words.width
            height: implicitHeight
            text: root.kindText
            iconName: ["up", "down", "plus", "info"][root.kind] ?? "info"
            iconSize: Theme.icon * 0.75
            iconGap: Theme.gap
            iconColor: root.tone
            textColor: root.tone
            textSize: Theme.small
            strong: true
        }

        BaseText {
            width: words.width
            text: root.statement
        }

        BaseText {
            width: words.width
            text: root.changeText
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
    }
}
