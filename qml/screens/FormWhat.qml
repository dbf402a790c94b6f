import QtQuick
import Weerbaar.Components

/* What happened, in your own words, and the other's own words apart from it. */
IncidentPage {
    id: root

    field: "description"

    Heading {
        text: qsTr("Wat gebeurde er?")
    }

    TextAreaEntry {
        label: qsTr("Vertel het in je eigen woorden")
        hint: qsTr("Alleen wat je zag en hoorde. Aanvullen kan later ook.")
        minimumLines: 4
        text: root.form.description
        errorText: root.fieldError
        onEdited: text => root.form.description = text
    }

    TextAreaEntry {
        label: qsTr("De precieze woorden van de ander")
        hint: qsTr("Letterlijk, ook als het grof is. Leeg laten mag.")
        minimumLines: 2
        text: root.form.exactWords
        onEdited: text => root.form.exactWords = text
    }
}
