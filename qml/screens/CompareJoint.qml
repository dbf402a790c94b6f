pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* The answer that two people give together, folded until they are ready; once given, it can be taken back.
   Needs joint (-1: none) and jointText. Emits chosen(answer) and withdrawn(). */
ColumnLayout {
    id: root

    required property int joint
    required property string jointText
    readonly property bool given: root.joint >= 0

    signal chosen(int answer)
    signal withdrawn()

    function choose(answer: int): void {
        root.chosen(answer)
        if (root.given)
            back.forceActiveFocus(Qt.OtherFocusReason)
    }

    Layout.fillWidth: true
    spacing: Theme.gap

    IconText {
        visible: root.given
        standalone: true
        text: root.jointText
        iconName: "check"
        iconColor: Theme.good
        strong: true
    }

    ActionButton {
        id: back
        visible: root.given
        kind: ActionButton.Quiet
        text: qsTr("Neem terug")
        describedBy: root.jointText
        onClicked: {
            fold.expanded = false
            root.withdrawn()
        }
    }

    Foldout {
        id: fold
        visible: !root.given
        text: qsTr("Jullie antwoord samen")

        AdaptiveRow {
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Answer {
                text: qsTr("Ja")
                value: 0
            }

            Answer {
                text: qsTr("Deels")
                value: 1
            }

            Answer {
                text: qsTr("Nee")
                value: 2
            }
        }

        AdaptiveRow {
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Answer {
                text: qsTr("Weten we niet")
                value: 3
            }

            Answer {
                text: qsTr("Past niet bij ons")
                value: 4
            }
        }
    }

    component Answer: ChoiceButton {
        required property int value

        Layout.preferredWidth: 1
        textSize: Theme.body
        checked: root.joint === value
        onChosen: root.choose(value)
    }
}
