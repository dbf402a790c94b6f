import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* An icon beside a text and, under it, a second line: the inside of buttons, rows and notices.
   Its height follows from its width at once, without waiting for a layout.
   standalone: it is read aloud by itself; otherwise the control around it speaks. */
Item {
    id: root

    required property string text
    property string detail
    property string iconName
    property real iconSize: Theme.icon
    property real iconGap: 14
    property bool iconAtTop: false      // beside the first line instead of in the middle
    property color iconColor: Theme.inkSoft
    property color textColor: Theme.ink
    property color detailColor: Theme.inkSoft
    property int textSize: Theme.body
    property int detailSize: Theme.small
    property bool strong: false
    property bool centred: false
    property bool standalone: false
    property real dropIconBelow: 0      // with large text there is no icon when there is less width than this
    readonly property bool showIcon: root.iconName !== "" && !(Theme.largeText && root.width < root.dropIconBelow)
    readonly property real indent: root.showIcon ? root.iconSize + root.iconGap : 0

    Layout.fillWidth: true
    implicitWidth: Math.ceil((root.iconName === "" ? 0 : root.iconSize + root.iconGap) + Math.max(labelSize.advanceWidth, secondSize.advanceWidth))
    implicitHeight: Math.max(root.showIcon ? root.iconSize : 0, words.implicitHeight)
    Accessible.ignored: !root.standalone
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.spoken(root.text)
    Accessible.description: Theme.spoken(root.detail)

    Icon {
        name: root.iconName
        visible: root.showIcon
        size: root.iconSize
        color: root.iconColor
        y: root.iconAtTop ? Math.max(0, (firstLine.height - root.iconSize) / 2) : (root.height - root.iconSize) / 2
    }

    FontMetrics {
        id: firstLine
        font: label.font
    }

    TextMetrics {       // not label.implicitWidth, which a row that measures its children would loop on
        id: labelSize
        font: label.font
        text: root.text
    }

    TextMetrics {
        id: secondSize
        font: second.font
        text: root.detail
    }

    Column {
        id: words

        x: root.indent
        y: Math.max(0, (root.height - height) / 2)
        width: Math.max(0, root.width - root.indent)
        spacing: 2

        BaseText {
            id: label
            width: words.width
            text: Theme.unbroken(root.text)
            color: root.textColor
            horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
            font.pixelSize: root.textSize
            font.weight: root.strong ? Theme.weightStrong : Theme.weightNormal
            lineHeight: Theme.lineHeightTight
        }

        BaseText {
            id: second
            width: words.width
            visible: root.detail !== ""
            text: Theme.unbroken(root.detail)
            color: root.detailColor
            horizontalAlignment: label.horizontalAlignment
            font.pixelSize: root.detailSize
            lineHeight: Theme.lineHeightTight
        }
    }
}
