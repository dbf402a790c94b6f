import QtQuick
import QtQuick.Templates as T
import Weerbaar.Theme

/* A page that scrolls up and down, with a thin bar and with the keyboard; what gets the focus, and the
   cursor while typing, is brought into view, a field with its label and what is wrong. Its children are placed by the caller; contentHeight is his. */
Flickable {
    id: root

    readonly property Item focused: Window.activeFocusItem
    property real room: Theme.margin      // kept free above and below what is brought into view
    property bool heldAtEnd: false        // for holdEnd()
    property real earlier: -1             // where the page was before that; negative: it is not held
    property real fieldHeight: 0          // of the field in hand
    property bool grown: false            // it became higher with what is written in it; the page follows in the next layout

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

    function goToTop(): void {
        root.contentY = 0
        root.earlier = Math.min(root.earlier, 0)
    }

    function goToEnd(): void {
        root.contentY = Math.max(0, root.contentHeight - root.height)
    }

    /* To be called when the end of the page has changed: to the end while it is held there, and back after. */
    function holdEnd(): void {
        const held = root.earlier >= 0
        if (root.heldAtEnd) {
            root.earlier = held ? root.earlier : root.contentY
            root.goToEnd()
        } else if (held) {
            root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.earlier))
            root.earlier = -1
        }
    }

    function scrollBy(distance: real): void {
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + distance))
    }

    contentWidth: width
    clip: true
    flickableDirection: Flickable.VerticalFlick
    boundsBehavior: Flickable.StopAtBounds
    onFocusedChanged: {
        root.fieldHeight = root.focused?.height ?? 0
        if (root.focused)
            root.bringIntoView(root.focused)
    }
    onHeightChanged: if (root.focused) root.bringIntoView(root.focused)
    onContentHeightChanged: {
        if (root.grown && root.focused)
            root.bringIntoView(root.focused)
        root.grown = false
    }
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

        function onHeightChanged() {
            root.grown = root.focused instanceof TextEdit && root.focused.height > root.fieldHeight
            root.fieldHeight = root.focused.height
        }
    }
}
