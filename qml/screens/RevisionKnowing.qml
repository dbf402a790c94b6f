pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Who knows of it already, and who may be told. */
Foldout {
    id: root

    required property IncidentFormViewModel form

    text: qsTr("Wie weet ervan en wie mag het weten")
    iconName: "people"

    OptionGroup {
        label: qsTr("Wie weet het al?")

        Repeater {
            model: root.form.informed

            CheckRow {
                id: knows

                required property string audience
                required property var model     // text means something else on a CheckRow

                text: knows.model.text
                checked: knows.model.applies
                onToggled: value => root.form.setInformed(knows.audience, value)
            }
        }
    }

    Heading {
        level: 2
        text: qsTr("Mag dit met hen worden gedeeld?")
    }

    Repeater {
        model: root.form.consent

        ConsentChoice {
            form: root.form
        }
    }
}
