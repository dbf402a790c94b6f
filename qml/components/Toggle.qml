import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* What choices, check rows and switches are. It shows checked and never changes it itself:
   activated() asks, the caller's model answers. Needs text; the look is the heir's, with leading
   and trailing as the room it takes beside the words. Not a Control or an AbstractButton: those
   toggle before they ask, and overwrite Accessible.role and Accessible.checked with their own. */
Item {
    id: root

    required property string text
    property string detail
    property string iconName
    property bool checked: false
    property real leading: 0
    property real trailing: 0
    property color iconColor: Theme.inkSoft
    property int textSize: Theme.body
    property bool strong: false
    property bool touched: false        // the focus came from a finger or the mouse: no ring
    readonly property bool visualFocus: root.activeFocus && !root.touched
    readonly property bool pressed: area.pressed
    readonly property bool hovered: area.containsMouse

    signal activated()

    function activateOnce(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            root.activated()
    }

    function touch(): void {
        root.touched = true
        root.forceActiveFocus(Qt.MouseFocusReason)
        root.activated()
    }

    Layout.fillWidth: true
    implicitWidth: root.leading + label.implicitWidth + root.trailing
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 20)
    activeFocusOnTab: true
    Accessible.name: Theme.spoken(root.text)
    Accessible.description: Theme.spoken(root.detail)
    Accessible.focusable: true
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: if (root.enabled) root.activated()
    Accessible.onToggleAction: if (root.enabled) root.activated()
    Keys.onSpacePressed: event => root.activateOnce(event)
    Keys.onReturnPressed: event => root.activateOnce(event)
    Keys.onEnterPressed: event => root.activateOnce(event)
    onActiveFocusChanged: if (!root.activeFocus) root.touched = false

    IconText {
        id: label
        x: root.leading
        width: root.width - root.leading - root.trailing
        height: root.height
        text: root.text
        detail: root.detail
        iconName: root.iconName
        iconColor: root.iconColor
        textColor: root.enabled ? Theme.ink : Theme.inkSoft
        textSize: root.textSize
        strong: root.strong
    }

    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.touch()
        onDoubleClicked: root.touch()       // two quick taps are two taps: unasked, the second would be lost
    }
}
