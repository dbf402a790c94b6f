import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* Running text. soft: in the second colour; small: the smallest size; strong: semi-bold.
   Put soft hyphens (U+00AD) in long compounds; they are not read aloud. */
BaseText {
    id: root

    property bool soft: false
    property bool small: false
    property bool strong: false

    Layout.fillWidth: true
    color: root.soft ? Theme.inkSoft : Theme.ink
    font.pixelSize: root.small ? Theme.small : Theme.body
    font.weight: root.strong ? Theme.weightStrong : Theme.weightNormal
    Accessible.ignored: root.text === ""
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.spoken(root.text)
}
