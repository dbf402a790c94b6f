import QtQuick

/* What is drawn with Shapes: its Shape is visible only while inView. blank: what its drawing may leave empty above and below.
   Qt's software renderer draws a Shape that is clipped away whole, as if it were not clipped at all. So there each frame
   begins with a look at where the drawing is: nothing else tells when a page around it scrolls or is laid out anew. */
Item {
    id: root

    readonly property Flickable viewport: GraphicsInfo.api === GraphicsInfo.Software ? root.findViewport() : null
    property bool inView: true
    property real blank: 0

    function findViewport(): Flickable {
        let item = root.parent
        while (item !== null && !(item instanceof Flickable))
            item = item.parent
        return item as Flickable
    }

    function look(): void {
        const top = root.mapToItem(root.viewport.contentItem, 0, 0).y - root.viewport.contentY
        const least = root.blank + 2        // a sliver rounds to nothing
        root.inView = top + root.height > least && top < root.viewport.height - least
    }

    onViewportChanged: root.inView = true       // moved to where nothing scrolls, it is looked at no more

    Connections {
        target: root.viewport === null ? null : root.Window.window

        function onAfterAnimating() {
            root.look()
        }
    }
}
