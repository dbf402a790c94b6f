pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Whether you know who did it. Needs form. */
OptionGroup {
    id: root

    required property IncidentFormViewModel form

    Answer {
        text: qsTr("Ja")
        iconName: "person"
        value: 0
    }

    Answer {
        text: qsTr("Nee")
        iconName: "cross"
        value: 1
    }

    Answer {
        text: qsTr("Weet ik niet zeker")
        iconName: "quest"
        value: 2
    }

    component Answer: ChoiceButton {
        required property int value

        checked: root.form.offenderKnown === value
        onChosen: root.form.offenderKnown = value
    }
}
