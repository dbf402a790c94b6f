pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Where it was: in words, online, measured. */
Foldout {
    id: root

    required property IncidentFormViewModel form

    function errorAt(field: string): string {
        return root.form.errorField === field ? root.form.error : ""
    }

    text: qsTr("Plek")
    iconName: "pin"

    TextEntry {
        label: qsTr("Plaats")
        text: root.form.place
        errorText: root.errorAt("place")
        onEdited: text => root.form.place = text
    }

    PositionBlock {
        position: root.form.position
    }

    OnlineFields {
        form: root.form
    }
}
