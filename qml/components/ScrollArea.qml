import QtQuick
import QtQuick.Templates as T
import Weerbaar.Theme

/* A page that scrolls up and down, with a thin bar and with the keyboard; what gets the focus, and the
   cursor while typing, is brought into view, a field with its label and what is wrong. Its children are placed by the caller; contentHeight is his. */
Flickable {
    id: root

    readonly property Item focused: Window.activeFocusItem
    property real room: Theme.margin      // kept free above and below what is brought into view

    function bringIntoView(item: Item): void {
        let frame = item as FieldFrame
        let parent = item.parent
        while (parent && parent !== root.contentItem) {
            frame = frame ?? (parent as FieldFrame)
            parent = parent.parent
        }
        if (!parent)
            return
        const story = item as TextEdit
        const whole = frame && frame.height <= root.height ? frame : item
        const spot = story && whole === item ? story.cursorRectangle : Qt.rect(0, 0, whole.width, whole.height)
        const area = whole.mapToItem(root.contentItem, spot.x, spot.y, spot.width, spot.height)
        const margin = Math.max(0, Math.min(root.room, (root.height - area.height) / 2))
        const highest = area.y + area.height + margin - root.height
        const lowest = area.y - margin
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, Math.max(highest, Math.min(lowest, root.contentY))))
    }

    function scrollBy(distance: real): void {
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + distance))
    }

    contentWidth: width
    clip: true
    flickableDirection: Flickable.VerticalFlick
    boundsBehavior: Flickable.StopAtBounds
    onFocusedChanged: if (root.focused) root.bringIntoView(root.focused)
    onHeightChanged: if (root.focused) root.bringIntoView(root.focused)
    Keys.onUpPressed: root.scrollBy(-Theme.touch)
    Keys.onDownPressed: root.scrollBy(Theme.touch)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            root.scrollBy((event.key === Qt.Key_PageUp ? -0.8 : 0.8) * root.height)
            event.accepted = true
        }
    }

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar
        implicitWidth: 8
        padding: 2
        interactive: false
        visible: size < 1
        Accessible.ignored: true

        contentItem: Rectangle {
            implicitWidth: 4
            radius: 2
            color: Theme.controlLine
            opacity: bar.active ? 0.9 : 0.4
        }
    }

    Connections {
        target: root.focused
        ignoreUnknownSignals: true
        function onCursorRectangleChanged() {
            root.bringIntoView(root.focused)
        }
    }
}
