import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* A page: the bar at the top, what scrolls in the middle, the acts at the bottom within reach of the thumb.
   Needs title, backText and callText. Children go into the middle, below one another; actions: goes to the bottom.
   Where the acts would take more than half of the room (large text), or a third beside a keyboard, they scroll along at the
   end; the page is there as long as they have something to tell.
   fillPage: the middle is at least as high as the room, so that Layout.fillHeight works in it.
   followEnd: what grows at the end of the page is scrolled into view.
   Emits backRequested(), also for Escape and the phone's back key, and callRequested(). */
FocusScope {
    id: root

    required property string title
    required property string backText
    required property string callText
    property string lockedText
    property bool canGoBack: false
    property bool locked: false
    property bool showCall: true
    property bool fillPage: false
    property bool followEnd: false
    property real maximumContentWidth: Theme.contentWidth
    property rect keyboard: InputMethod.visible ? InputMethod.keyboardRectangle : Qt.rect(0, 0, 0, 0)
    readonly property bool wide: root.width >= Theme.wide
    readonly property real columnWidth: Math.min(root.width, root.maximumContentWidth + 2 * Theme.margin) - 2 * Theme.margin
    readonly property real columnX: (root.width - root.columnWidth) / 2
    readonly property real covered: root.keyboard.height <= 0 ? 0
        : Math.max(0, root.mapToItem(null, 0, root.height).y - root.keyboard.y)
    readonly property real room: root.height - root.covered - bar.height
    readonly property bool hasActions: actionColumn.visibleChildren.length > 0
    readonly property bool pinned: dock.natural <= root.room * (root.covered > 0 ? 0.3 : 0.5)
    default property alias content: body.data
    property alias actions: actionColumn.data

    signal backRequested()
    signal callRequested()

    function scrollToTop(): void {
        area.goToTop()
    }

    /* For a field that turned out wrong: reveal(field); field.forceActiveFocus(). */
    function reveal(item: Item): void {
        area.bringIntoView(item)
    }

    function goBack(event: KeyEvent): void {
        event.accepted = root.canGoBack
        if (root.canGoBack)
            root.backRequested()
    }

    Keys.onBackPressed: event => root.goBack(event)
    Keys.onEscapePressed: event => root.goBack(event)
    Accessible.role: Accessible.Pane
    Accessible.name: Theme.spoken(root.title)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Rectangle {     // over the page: without a GPU, drawings (Shape) are not clipped by what scrolls
        width: root.width
        height: bar.height
        z: 1
        color: Theme.ground
    }

    TopBar {
        id: bar
        z: 1
        x: root.columnX - Theme.margin
        width: root.columnWidth + 2 * Theme.margin
        height: implicitHeight
        title: root.title
        backText: root.backText
        callText: root.callText
        lockedText: root.lockedText
        canGoBack: root.canGoBack
        locked: root.locked
        showCall: root.showCall
        onBackRequested: root.backRequested()
        onCallRequested: root.callRequested()
    }

    ScrollArea {
        id: area
        y: bar.height
        width: root.width
        height: Math.max(0, root.room - (root.pinned ? dock.natural : 0))
        focus: true
        heldAtEnd: actionColumn.tells && !root.pinned
        contentHeight: pageEnd.y + pageEnd.height + Theme.margin
        onContentHeightChanged: if (root.followEnd) area.goToEnd()

        ColumnLayout {
            id: body
            x: root.columnX
            y: Theme.gap
            width: root.columnWidth
            height: root.fillPage ? Math.max(implicitHeight, area.height - pageEnd.height - Theme.gap - Theme.margin) : implicitHeight
            spacing: Theme.rowGap
        }

        Item {
            id: pageEnd
            x: root.columnX
            y: body.y + body.height
            width: root.columnWidth
            height: root.pinned ? 0 : actionColumn.implicitHeight + Theme.margin
            onHeightChanged: holding.restart()
        }
    }

    Timer {     // not before the rest of the page has its new height
        id: holding
        interval: 0
        onTriggered: area.holdEnd()
    }

    Rectangle {
        id: dock

        readonly property real natural: root.hasActions ? actionColumn.implicitHeight + Theme.rowGap + Theme.margin : 0

        y: area.y + area.height
        width: root.width
        height: root.height - y
        color: Theme.ground

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
            visible: root.pinned && root.hasActions && !area.atYEnd
        }

        Acts {
            id: actionColumn
            parent: root.pinned ? dock : pageEnd
            x: (parent.width - width) / 2
            y: root.pinned ? Theme.rowGap : Theme.margin
            width: Math.min(root.columnWidth, Theme.contentWidth)
        }
    }
}
