pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What kind of thing it was, what makes it weigh more, and whether you are safe now. */
Foldout {
    id: root

    required property AppViewModel app
    required property IncidentFormViewModel form

    text: qsTr("Soort, veiligheid en wat meespeelt")
    iconName: "shield"

    OptionGroup {
        label: qsTr("Wat speelt mee?")
        hint: qsTr("Vink aan wat klopt.")

        Repeater {
            model: root.form.concerns

            CheckRow {
                required property string concernId
                required property string statement
                required property bool applies

                text: statement
                checked: applies
                onToggled: value => root.form.setConcern(concernId, value)
            }
        }
    }

    SafeAnswers {
        label: qsTr("Ben je nu veilig?")
        form: root.form
    }

    SafetyCard {
        visible: root.form.safeNow > 0
        app: root.app
        unsure: root.form.safeNow === 2
    }

    TypeChoices {
        id: types
        label: qsTr("Soort voorval")
        form: root.form
        onlyChosen: true
    }

    ActionButton {
        kind: ActionButton.Quiet
        visible: types.onlyChosen
        text: qsTr("Kies een andere soort")
        onClicked: types.onlyChosen = false
    }
}
