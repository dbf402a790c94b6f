pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Weerbaar.Theme

/* How a whole stands, as a ring: in order is solid, to do is hatched, the rest stays empty. No number: it is no grade.
   Needs good, gaps and total; iconName says of what, in the middle. A picture only: what stands around it speaks. */
Drawing {
    id: root

    required property int good
    required property int gaps
    required property int total
    property string iconName
    property real size: 64 * Math.min(Theme.factor, 1.5)
    readonly property real thickness: root.size / 8
    readonly property real seam: 3                      // degrees between the parts
    readonly property real unit: 360 / Math.max(1, root.total)
    readonly property real goodSweep: root.good * root.unit
    readonly property real gapsSweep: Math.min(root.gaps * root.unit, 360 - root.goodSweep)

    implicitWidth: root.size
    implicitHeight: root.size

    Shape {
        visible: root?.inView ?? false      // root may have gone first
        anchors.fill: parent

        Arc {
            strokeColor: Theme.track
            sweep: 360
        }

        Arc {
            strokeColor: root.good > 0 ? Theme.good : "transparent"
            sweep: root.goodSweep - (root.gaps > 0 ? root.seam : 0)
        }

        Arc {
            strokeColor: root.gaps > 0 ? Theme.warn : "transparent"
            strokeStyle: ShapePath.DashLine
            dashPattern: [3 / root.thickness, 3 / root.thickness]
            from: root.goodSweep
            sweep: root.gapsSweep
        }
    }

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: root.size * 0.4
        color: Theme.brand
    }

    component Arc: ShapePath {
        id: arc

        property real from: 0
        property real sweep: 0

        strokeWidth: root.thickness
        fillColor: "transparent"
        capStyle: ShapePath.FlatCap

        PathAngleArc {
            centerX: root.size / 2
            centerY: root.size / 2
            radiusX: (root.size - root.thickness) / 2
            radiusY: radiusX
            startAngle: arc.from - 90
            sweepAngle: arc.sweep
        }
    }
}
