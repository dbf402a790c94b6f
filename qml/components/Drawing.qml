import QtQuick

/* What is drawn with Shapes: its Shape is visible only while inView.
   Qt's software renderer draws a Shape that is clipped away whole, as if it were not clipped at all. */
Item {
    id: root

    readonly property Flickable viewport: GraphicsInfo.api === GraphicsInfo.Software ? root.findViewport() : null
    readonly property bool inView: {
        if (root.viewport === null || root.viewport.contentHeight <= 0)
            return true     // the height is read so that a new layout asks again: mapToItem tells nobody
        const top = root.mapToItem(root.viewport.contentItem, 0, 0).y - root.viewport.contentY
        return top + root.height > 2 && top < root.viewport.height - 2      // not a sliver that rounds to nothing
    }

    function findViewport(): Flickable {
        let item = root.parent
        while (item !== null && !(item instanceof Flickable))
            item = item.parent
        return item as Flickable
    }
}
