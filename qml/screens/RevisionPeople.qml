pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Who did it, and everybody else who was there. */
Foldout {
    id: root

    required property IncidentFormViewModel form

    text: qsTr("Mensen")
    iconName: "person"

    OffenderKnown {
        label: qsTr("Weet je wie het was?")
        form: root.form
    }

    OffenderFields {
        visible: root.form.offenderKnown >= 0
        form: root.form
    }

    Rows {
        model: root.form.people

        PersonCard {
            form: root.form
        }
    }

    AdaptiveRow {
        ActionButton {
            kind: ActionButton.Outline
            iconName: "plus"
            text: qsTr("Getuige")
            Accessible.name: qsTr("Voeg een getuige toe")
            onClicked: root.form.addPerson(1)
        }

        ActionButton {
            kind: ActionButton.Outline
            iconName: "plus"
            text: qsTr("Iemand anders")
            Accessible.name: qsTr("Voeg iemand anders toe")
            onClicked: root.form.addPerson(2)
        }
    }
}
