import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* A button for an act. Needs text; may have a second line (detail) and an icon. Emits clicked().
   kind: Primary (one per page), Outline, Danger (112), DangerOutline (destroys), Quiet (beside the main act).
   big: for the start screen. busy: cannot be pressed, whatever enabled says, until it is false again.
   detailMayDrop: with large text the second line is only read aloud. Without room the icon goes first. */
Pressable {
    id: root

    enum Kind { Primary, Outline, Danger, DangerOutline, Quiet }

    property string detail
    property string iconName
    property int kind: ActionButton.Primary
    property bool big: false
    property bool busy: false
    property bool detailMayDrop: false
    readonly property bool filled: kind === ActionButton.Primary || kind === ActionButton.Danger
    readonly property bool dead: !root.enabled && !root.busy
    readonly property color tone: dead || kind === ActionButton.Quiet ? Theme.inkSoft
                                  : kind === ActionButton.Danger || kind === ActionButton.DangerOutline ? Theme.danger : Theme.brand
    readonly property color ink: !filled || dead ? tone : kind === ActionButton.Danger ? Theme.dangerInk : Theme.brandInk

    Layout.fillWidth: true
    describedBy: root.detail
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    topPadding: Theme.rowGap
    bottomPadding: Theme.rowGap
    implicitHeight: Math.max(root.big ? 88 : Theme.touch, implicitContentHeight + topPadding + bottomPadding)

    contentItem: IconText {
        text: root.text
        detail: root.detailMayDrop && Theme.largeText ? "" : root.detail
        iconName: root.busy ? "clock" : root.iconName
        dropIconBelow: root.big ? 400 : 260
        iconSize: root.big ? Theme.icon * 1.4 : Theme.icon
        iconColor: root.ink
        textColor: root.ink
        detailColor: root.filled && !root.dead ? root.ink : Theme.inkSoft
        textSize: root.big ? Theme.lead : Theme.body
        detailSize: root.big ? Theme.body : Theme.small
        strong: true
        centred: root.iconName === "" && !root.busy
    }

    background: Rectangle {
        radius: Theme.radius
        color: !root.filled ? "transparent" : root.dead ? Theme.raised : root.tone
        border.width: root.filled && !root.dead ? 0 : root.dead ? 1 : 2
        border.color: root.dead ? Theme.line : root.tone

        PressShade {
            pressed: root.down
            hovered: root.hovered
            tint: root.ink
        }

        FocusRing {
            shown: root.visualFocus
        }
    }

    Binding {
        root.enabled: false
        when: root.busy
    }
}
