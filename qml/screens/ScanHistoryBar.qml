import QtQuick
import Weerbaar.Components
import Weerbaar.Theme

/* One small bar behind a word: in order is solid, to do is hatched, the rest stays empty. The item around it speaks.
   Needs caption, good, gaps and total. */
Item {
    id: root

    required property string caption
    required property int good
    required property int gaps
    required property int total
    readonly property real unit: track.width / Math.max(1, root.total)

    implicitHeight: Math.max(word.implicitHeight, track.height)

    BaseText {
        id: word
        width: Theme.scaled(44)
        text: root.caption
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        lineHeight: Theme.lineHeightTight
    }

    Rectangle {
        id: track
        x: word.width
        width: root.width - x
        height: 10
        radius: 5
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.track

        Rectangle {
            id: solid
            width: root.good === 0 ? 0 : Math.max(track.height, root.good * root.unit)
            height: track.height
            radius: 5
            color: Theme.good
        }

        Hatch {
            visible: root.gaps > 0
            x: root.good === 0 ? 4 : solid.width + 2
            width: Math.max(track.height, Math.min(root.gaps * root.unit, track.width - 4 - x))
            height: track.height
            color: Theme.warn
        }
    }
}
