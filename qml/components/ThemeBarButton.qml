import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* A ThemeBar to press. Needs label, statusText, good, gaps and total; describedBy says the bar in words.
   Emits clicked(). */
Pressable {
    id: root

    required property string label
    required property string statusText
    required property int good
    required property int gaps
    required property int total

    Layout.fillWidth: true
    text: root.label
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    implicitHeight: Math.max(Theme.minimumTarget, implicitContentHeight + topPadding + bottomPadding)

    contentItem: ThemeBar {
        label: root.label
        statusText: root.statusText
        good: root.good
        gaps: root.gaps
        total: root.total
        Accessible.ignored: true
    }

    background: Item {
        PressShade {
            pressed: root.down
            hovered: root.hovered
        }

        FocusRing {
            shown: root.visualFocus
            distance: 1
        }
    }
}
