import QtQuick
import QtQuick.Shapes
import Weerbaar.Theme

/* Slanted stripes: what is still to do, told without its colour. One dashed line, leaning over. */
Drawing {
    id: root

    property color color: Theme.warn
    property real stripe: 3
    property real space: 4

    clip: true

    Shape {
        visible: root?.inView ?? false      // root may have gone first
        width: root.width
        height: root.height
        transform: Matrix4x4 {
            matrix: Qt.matrix4x4(1, -0.5, 0, 0,  0, 1, 0, 0,  0, 0, 1, 0,  0, 0, 0, 1)
        }

        ShapePath {
            strokeColor: root.color
            strokeWidth: Math.max(1, root.height)
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            strokeStyle: ShapePath.DashLine
            dashPattern: [root.stripe / Math.max(1, root.height), root.space / Math.max(1, root.height)]
            startX: 0
            startY: root.height / 2

            PathLine {
                x: root.width + root.height
                y: root.height / 2
            }
        }
    }
}
