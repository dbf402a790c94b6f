pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Injury, damage, and the link with council work. */
Foldout {
    id: root

    required property IncidentFormViewModel form

    function errorAt(field: string): string {
        return root.form.errorField === field ? root.form.error : ""
    }

    text: qsTr("Letsel, schade en je raadswerk")
    iconName: "warning"

    TextAreaEntry {
        label: qsTr("Letsel of klachten")
        hint: qsTr("Ook als het klein lijkt. Laat letsel door een arts zien.")
        minimumLines: 2
        text: root.form.injury
        errorText: root.errorAt("injury")
        onEdited: text => root.form.injury = text
    }

    TextAreaEntry {
        label: qsTr("Schade")
        hint: qsTr("Bewaar bonnen, foto’s en offertes.")
        minimumLines: 2
        text: root.form.damage
        errorText: root.errorAt("damage")
        onEdited: text => root.form.damage = text
    }

    TextAreaEntry {
        label: qsTr("Waar ging het over in je raadswerk?")
        hint: qsTr("Een voorstel, een vergadering of een dossier.")
        minimumLines: 2
        text: root.form.councilWork
        errorText: root.errorAt("councilWork")
        onEdited: text => root.form.councilWork = text
    }
}
