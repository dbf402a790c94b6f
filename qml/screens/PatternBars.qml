pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.Components
import Weerbaar.Theme

/* How often in each month, one line a month: its name, a bar and the number. Needs months, a model of MonthRow. */
Card {
    id: root

    required property QtObject months

    Heading {
        level: 2
        text: qsTr("Per maand")
    }

    Rows {
        model: root.months
        spacing: Theme.gap

        Item {
            id: month

            required property string label
            required property string spoken
            required property int count
            required property real share
            readonly property real nameWidth: 72 * Theme.factor

            implicitHeight: name.height
            height: implicitHeight
            Accessible.role: Accessible.StaticText
            Accessible.name: month.spoken

            BaseText {
                id: name
                width: month.nameWidth
                text: month.label
                font.pixelSize: Theme.small
                color: Theme.inkSoft
            }

            Rectangle {
                x: month.nameWidth + Theme.gap
                width: month.share * (month.width - x - number.width - Theme.gap)
                height: name.height * 0.6
                anchors.verticalCenter: name.verticalCenter
                radius: 4
                color: Theme.brand
            }

            BaseText {
                id: number
                anchors.right: month.right
                text: month.count
                font.pixelSize: Theme.small
            }
        }
    }
}
