pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The five answers to the question on the page, and that yours is saved. */
ColumnLayout {
    id: root

    required property HomeCheckViewModel check
    readonly property bool saved: root.check.answer >= 0 && root.check.error === ""

    Layout.fillWidth: true
    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Klopt dit bij jou?")

    Answer {
        text: qsTr("Ja")
        iconName: "check"
        value: 0
    }

    Answer {
        text: qsTr("Deels")
        iconName: "half"
        value: 1
    }

    Answer {
        text: qsTr("Nee")
        iconName: "cross"
        value: 2
    }

    AdaptiveRow {
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Answer {
            text: qsTr("Weet ik niet")
            iconName: "quest"
            value: 3
        }

        Answer {
            text: qsTr("Past niet bij mij")
            iconName: "skip"
            value: 4
        }
    }

    IconText {
        opacity: root.saved ? 1 : 0
        standalone: root.saved
        text: qsTr("Bewaard")
        iconName: "check"
        iconSize: Theme.icon * 0.8
        iconGap: Theme.gap
        iconColor: Theme.good
        textColor: Theme.good
        textSize: Theme.small

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.calm
            }
        }
    }

    component Answer: ChoiceButton {
        required property int value

        checked: root.check.answer === value
        onChosen: root.check.choose(value)
    }
}
