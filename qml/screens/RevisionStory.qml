pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What happened, the other's words, and your own thoughts. */
Foldout {
    id: root

    required property IncidentFormViewModel form

    function errorAt(field: string): string {
        return root.form.errorField === field ? root.form.error : ""
    }

    text: qsTr("Wat er gebeurde")
    iconName: "note"

    FormMoment {
        form: root.form
    }

    TextAreaEntry {
        label: qsTr("Wat gebeurde er?")
        hint: qsTr("Alleen wat je zag en hoorde.")
        minimumLines: 4
        text: root.form.description
        errorText: root.errorAt("description")
        onEdited: text => root.form.description = text
    }

    TextAreaEntry {
        label: qsTr("De precieze woorden van de ander")
        hint: qsTr("Letterlijk, ook als het grof is. Leeg laten mag.")
        minimumLines: 2
        text: root.form.exactWords
        errorText: root.errorAt("exactWords")
        onEdited: text => root.form.exactWords = text
    }

    TextAreaEntry {
        label: qsTr("Wat ik ervan denk")
        hint: qsTr("Je eigen vermoeden of gevoel. Dit staat apart van wat er gebeurde.")
        minimumLines: 2
        text: root.form.conclusions
        errorText: root.errorAt("conclusions")
        onEdited: text => root.form.conclusions = text
    }
}
