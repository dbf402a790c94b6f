import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* One moment in a story: the time, a dot on a line, what happened. Needs time and text; last ends the line.
   tone: Normal, Critical (the threat), Good, Soft (an addition). */
Item {
    id: root

    enum Tone { Normal, Critical, Good, Soft }

    required property string time
    required property string text
    property string detail
    property int tone: TimelineRow.Normal
    property bool last: false
    readonly property bool above: Theme.largeText       // the time above the text instead of beside it
    readonly property real dotX: root.above ? 0 : Theme.scaled(40) + Theme.rowGap

    Layout.fillWidth: true
    implicitWidth: Theme.scaled(200)
    implicitHeight: words.y + words.height + (root.last ? 0 : Theme.margin)
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.spoken(root.time + " " + root.text)
    Accessible.description: Theme.spoken(root.detail)

    BaseText {
        id: clock
        x: root.above ? words.x : 0
        y: root.above ? 0 : label.baselineOffset - baselineOffset
        width: root.above ? words.width : Theme.scaled(48)
        text: root.time
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }

    Rectangle {
        x: dot.x + 4
        y: dot.y + dot.height + 4
        width: 2
        height: root.height - y + dot.y - 4
        visible: !root.last
        color: Theme.line
    }

    Rectangle {
        id: dot
        x: root.dotX
        y: (root.above ? clock.font.pixelSize : words.firstLine) * 0.62 - 4
        width: 10
        height: 10
        radius: 5
        color: root.tone === TimelineRow.Soft ? "transparent"
               : root.tone === TimelineRow.Critical ? Theme.danger : root.tone === TimelineRow.Good ? Theme.good : Theme.brand
        border.width: 2
        border.color: root.tone === TimelineRow.Soft ? Theme.brand : color
    }

    Column {
        id: words

        readonly property real firstLine: label.font.pixelSize

        x: dot.x + dot.width + Theme.rowGap
        y: root.above ? clock.height : 0
        width: root.width - x
        spacing: 2

        BaseText {
            id: label
            width: words.width
            text: root.text
        }

        BaseText {
            width: words.width
            visible: root.detail !== ""
            text: root.detail
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
    }
}
