import QtQuick
import Weerbaar.Components

/* Where it happened. */
IncidentPage {
    id: root

    field: "place"

    Heading {
        text: qsTr("Waar gebeurde het?")
    }

    TextEntry {
        label: qsTr("Plaats")
        placeholder: qsTr("Bijvoorbeeld: thuis, online")
        hint: qsTr("Een paar woorden zijn genoeg. Was het online? Schrijf dan op welke app of site.")
        text: root.form.place
        errorText: root.fieldError
        onEdited: text => root.form.place = text
        onAccepted: root.form.next()
    }
}
