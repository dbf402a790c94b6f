import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* A ThemeBar to press. Needs what a ThemeBar needs; describedBy says the bar in words. Emits clicked(). */
Pressable {
    id: root

    required property string label
    required property string statusText
    required property int good
    required property int gaps
    required property int total
    property int improved: 0
    property int slipped: 0
    property string changeText

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
        improved: root.improved
        slipped: root.slipped
        changeText: root.changeText
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
