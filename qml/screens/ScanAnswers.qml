pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The five answers to the question on the page. Needs questions. */
ColumnLayout {
    id: root

    required property QuestionsViewModel questions

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

    component Answer: ChoiceButton {
        required property int value

        checked: root.questions.answer === value
        onChosen: root.questions.choose(value)
    }
}
