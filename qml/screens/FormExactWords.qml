import QtQuick
import Weerbaar.Components

/* The other's own words, apart from the story. */
IncidentPage {
    id: root

    field: "exactWords"

    Heading {
        text: qsTr("Wat zei of schreef de ander precies?")
    }

    TextAreaEntry {
        label: qsTr("De precieze woorden van de ander")
        hint: qsTr("Dit hoeft niet. Weet je ze nog, schrijf ze dan letterlijk op, ook als het grof is.")
        minimumLines: 5
        text: root.form.exactWords
        errorText: root.fieldError
        onEdited: text => root.form.exactWords = text
    }
}
