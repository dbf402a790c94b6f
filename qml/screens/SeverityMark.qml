import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* How serious it is: a word with a shape of its own, so that the colour only helps. Needs severity, 0 to 3;
   text is the word (the usual one if it is not given). silent: the control around it says it. */
Rectangle {
    id: root

    required property int severity
    property string text: [qsTr("Emotie of felle kritiek"), qsTr("Over de grens"), qsTr("Ernstig"), qsTr("Direct gevaar")][root.severity] ?? ""
    property bool silent: false
    readonly property color tone: [Theme.inkSoft, Theme.warn, Theme.warn, Theme.danger][root.severity] ?? Theme.inkSoft
    readonly property bool filled: root.severity === 3

    Layout.maximumWidth: parent ? parent.width : implicitWidth
    Layout.fillWidth: false
    implicitWidth: words.implicitWidth + 2 * Theme.rowGap + 4       // a little more, or the last word wraps
    implicitHeight: words.implicitHeight + Theme.gap
    radius: Math.min(height / 2, Theme.radius)
    color: root.filled ? Theme.danger : "transparent"
    border.width: root.severity === 0 ? 1 : 2
    border.color: root.tone

    IconText {
        id: words
        x: Theme.rowGap
        y: Theme.gap / 2
        width: root.width - 2 * Theme.rowGap
        standalone: !root.silent
        text: root.text
        textSize: Theme.small
        strong: true
        textColor: root.filled ? Theme.dangerInk : root.tone
        iconColor: textColor
        iconName: ["info", "half", "warning", "siren"][root.severity] ?? "info"
        iconSize: Theme.icon * 0.75
        iconGap: Theme.gap
    }
}
