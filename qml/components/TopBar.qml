import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* The top of a screen: back, the title, and at the right either the locked pill or the call button.
   Needs title, backText and callText (read aloud); lockedText stands in the pill.
   Emits backRequested() and callRequested(). With large text the pill keeps only its lock. */
Item {
    id: root

    required property string title
    required property string backText
    required property string callText
    property string lockedText
    property bool canGoBack: false
    property bool locked: false
    property bool showCall: true

    signal backRequested()
    signal callRequested()

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 8)

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: root.canGoBack ? 4 : Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: root.canGoBack ? 4 : Theme.rowGap

        IconButton {
            text: root.backText
            iconName: "back"
            visible: root.canGoBack
            onClicked: root.backRequested()
        }

        BaseText {
            Layout.fillWidth: true
            text: root.title
            font.pixelSize: Theme.largeText ? Theme.body : Theme.lead
            font.weight: Theme.weightStrong
            lineHeight: 1.1
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: false
            Accessible.role: Accessible.Heading
            Accessible.name: Theme.spoken(root.title)
        }

        Rectangle {
            id: pill

            readonly property bool wordless: Theme.largeText || words.advanceWidth > root.width / 3

            visible: root.locked
            implicitWidth: wordless ? 40 : pillText.implicitWidth + 24
            implicitHeight: Math.max(40, pillText.implicitHeight + 12)
            radius: height / 2
            color: Theme.raised
            Accessible.role: Accessible.StaticText
            Accessible.name: Theme.spoken(root.lockedText)

            TextMetrics {
                id: words
                font.family: Theme.family
                font.pixelSize: Theme.small
                text: root.lockedText
            }

            IconText {
                id: pillText
                anchors.centerIn: parent
                width: pill.wordless ? iconSize : implicitWidth
                text: pill.wordless ? "" : root.lockedText
                textColor: Theme.inkSoft
                textSize: Theme.small
                iconName: "lock"
                iconSize: Theme.icon * 0.75
                iconGap: 6
            }
        }

        CallButton {
            visible: root.showCall
            text: root.callText
            onClicked: root.callRequested()
        }
    }
}
