import QtQuick
import Weerbaar.Components

/* Where it happened: a place, online, or where the phone is now. */
IncidentPage {
    id: root

    field: "place"

    Heading {
        text: qsTr("Waar gebeurde het?")
    }

    TextEntry {
        label: qsTr("Plaats")
        placeholder: qsTr("Bijvoorbeeld: thuis, raadszaal")
        hint: qsTr("Een paar woorden zijn genoeg.")
        text: root.form.place
        errorText: root.fieldError
        onEdited: text => root.form.place = text
        onAccepted: root.form.next()
    }

    PositionBlock {
        position: root.form.position
    }

    OnlineFields {
        form: root.form
    }
}
