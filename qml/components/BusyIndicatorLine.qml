import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* Something takes a while and we cannot say how long. Needs text, which says what.
   With reduced motion the line stands still: hatched. */
Item {
    id: root

    required property string text
    property bool running: true

    Layout.fillWidth: true
    implicitWidth: Theme.scaled(160)
    implicitHeight: column.implicitHeight
    visible: root.running
    Accessible.role: Accessible.ProgressBar
    Accessible.name: Theme.spoken(root.text)

    Column {
        id: column
        width: root.width
        spacing: Theme.gap

        BaseText {
            width: root.width
            text: root.text
            color: Theme.inkSoft
        }

        Rectangle {
            id: track
            width: root.width
            height: 6
            radius: 3
            color: Theme.track
            clip: true

            Hatch {
                anchors.fill: parent
                visible: Theme.reducedMotion
                color: Theme.brand
            }

            Rectangle {
                id: runner
                width: track.width / 3
                height: 6
                radius: 3
                color: Theme.brand
                visible: !Theme.reducedMotion

                SequentialAnimation on x {
                    running: root.visible && !Theme.reducedMotion
                    loops: Animation.Infinite

                    NumberAnimation {
                        from: 0
                        to: track.width - runner.width
                        duration: Theme.pulse
                        easing.type: Easing.InOutSine
                    }

                    NumberAnimation {
                        to: 0
                        duration: Theme.pulse
                        easing.type: Easing.InOutSine
                    }
                }
            }
        }
    }
}
