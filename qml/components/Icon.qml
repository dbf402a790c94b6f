import QtQuick
import QtQuick.Shapes
import Weerbaar.Theme

/* A drawing from IconPaths in one colour. Decoration: the control around it has the name.
   An unknown name is a warning, so that the self-test fails on it; an empty one draws nothing. */
Item {
    id: root

    required property string name
    property color color: Theme.ink
    property real size: Theme.icon
    readonly property Flickable viewport: GraphicsInfo.api === GraphicsInfo.Software ? root.findViewport() : null

    // Qt's software renderer draws a Shape that is clipped away whole, as if it were not clipped at all.
    readonly property bool inView: {
        if (root.viewport === null || root.viewport.contentHeight <= 0)
            return true     // the height is read so that a new layout asks again: mapToItem tells nobody
        const top = root.mapToItem(root.viewport.contentItem, 0, 0).y - root.viewport.contentY
        return top + root.height > 0 && top < root.viewport.height
    }

    function findViewport(): Flickable {
        let item = root.parent
        while (item !== null && !(item instanceof Flickable))
            item = item.parent
        return item as Flickable
    }

    function checkName(): void {
        if (root.name !== "" && IconPaths.byName[root.name] === undefined)
            console.warn("Icon: no drawing is called", root.name)
    }

    implicitWidth: root.size
    implicitHeight: root.size
    onNameChanged: root.checkName()
    Component.onCompleted: root.checkName()

    Shape {
        visible: root.inView
        width: 24
        height: 24
        scale: root.size / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: root.color
            strokeWidth: 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: IconPaths.byName[root.name] ?? ""
            }
        }
    }
}
