pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Whether you are safe now. */
OptionGroup {
    id: root

    required property IncidentFormViewModel form

    Answer {
        text: qsTr("Ja, ik ben veilig")
        iconName: "check"
        value: 0
    }

    Answer {
        text: qsTr("Nee")
        iconName: "warning"
        value: 1
    }

    Answer {
        text: qsTr("Weet ik niet")
        iconName: "quest"
        value: 2
    }

    component Answer: ChoiceButton {
        required property int value

        checked: root.form.safeNow === value
        onChosen: root.form.safeNow = value
    }
}
