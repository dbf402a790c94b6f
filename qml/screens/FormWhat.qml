import QtQuick
import Weerbaar.Components

/* What happened, in your own words. */
IncidentPage {
    id: root

    field: "description"

    Heading {
        text: qsTr("Wat gebeurde er?")
    }

    TextAreaEntry {
        label: qsTr("Vertel het in je eigen woorden")
        hint: qsTr("Schrijf alleen op wat je zag en hoorde. Het hoeft niet netjes. Aanvullen kan later ook.")
        minimumLines: 7
        text: root.form.description
        errorText: root.fieldError
        onEdited: text => root.form.description = text
    }
}
