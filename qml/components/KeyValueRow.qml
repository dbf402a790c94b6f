import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* A label and what is filled in for it, for showing exactly what will leave. Needs label and value.
   faded: stays behind (struck through; say so in the value too). */
Item {
    id: root

    required property string label
    required property string value
    property bool faded: false
    readonly property bool beside: root.width >= 480 * Theme.factor

    Layout.fillWidth: true
    implicitWidth: Theme.scaled(160)
    implicitHeight: second.y + second.height
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.spoken(root.label)
    Accessible.description: Theme.spoken(root.value)

    BaseText {
        id: first
        width: root.beside ? root.width * 0.35 : root.width
        text: root.label
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }

    BaseText {
        id: second
        x: root.beside ? first.width + Theme.margin : 0
        y: root.beside ? first.baselineOffset - baselineOffset : first.height
        width: root.width - x
        text: root.value
        color: root.faded ? Theme.inkSoft : Theme.ink
        font.strikeout: root.faded
    }
}
