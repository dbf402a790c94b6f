import QtQuick
import QtQuick.Shapes
import Weerbaar.Theme

/* A drawing from IconPaths in one colour. Decoration: the control around it has the name.
   An unknown name is a warning, so that the self-test fails on it; an empty one draws nothing. */
Drawing {
    id: root

    required property string name
    property color color: Theme.ink
    property real size: Theme.icon

    function checkName(): void {
        if (root.name !== "" && IconPaths.byName[root.name] === undefined)
            console.warn("Icon: no drawing is called", root.name)
    }

    implicitWidth: root.size
    implicitHeight: root.size
    blank: root.size / 2 - 1        // a minus has nothing but the middle
    onNameChanged: root.checkName()
    Component.onCompleted: root.checkName()

    Shape {
        visible: root?.inView ?? false      // root may have gone first
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
