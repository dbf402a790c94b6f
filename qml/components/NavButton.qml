import QtQuick
import Weerbaar.Theme

/* One button of the NavBar: an icon over a caption, or the caption alone. Needs text. Emits clicked(). */
Pressable {
    id: root

    required property bool current
    property string iconName
    readonly property color tone: root.current ? Theme.brand : Theme.inkSoft

    implicitWidth: Math.max(56, words.advanceWidth + 8)
    implicitHeight: root.iconName === "" ? Math.max(Theme.minimumTarget, caption.height + 16) : 43 + caption.height + 8
    Accessible.selected: root.current

    TextMetrics {
        id: words
        font: caption.font
        text: root.text
    }

    Rectangle {
        id: pill
        readonly property bool round: root.iconName !== ""
        y: round ? 8 : (parent.height - height) / 2
        width: round ? 56 : Math.min(parent.width, words.advanceWidth + 16)
        height: round ? 30 : caption.height + 10
        radius: height / 2
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.current ? Theme.raised : "transparent"

        PressShade {
            radius: parent.radius
            pressed: root.down
            hovered: root.hovered
            tint: root.tone
        }

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: 24
            color: root.tone
        }
    }

    BaseText {
        id: caption
        y: pill.round ? 41 : (parent.height - height) / 2
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.caption * 0.8
        text: root.text
        color: root.tone
        font.pixelSize: Theme.caption
        font.weight: root.current ? Theme.weightStrong : Theme.weightNormal
        lineHeight: 1
    }

    FocusRing {
        shown: root.visualFocus
        distance: -5
    }
}
