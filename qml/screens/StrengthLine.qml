pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* How strong a passphrase is: four blocks and the words for it. Needs strength (-1: nothing typed, 0 to 3) and strengthText. */
ColumnLayout {
    id: root

    required property int strength
    required property string strengthText
    readonly property color tone: root.strength >= 2 ? Theme.good : Theme.warn

    Layout.fillWidth: true
    visible: root.strength >= 0
    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap / 2

        Repeater {
            model: 4

            Rectangle {
                required property int index

                Layout.fillWidth: true
                implicitHeight: Theme.gap
                radius: Theme.gap / 2
                color: index <= root.strength ? root.tone : Theme.track
            }
        }
    }

    Paragraph {
        text: root.strengthText
        color: root.tone
        strong: true
        small: true
    }
}
