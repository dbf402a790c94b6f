import QtQuick
import Weerbaar.Components

/* What kind of thing happened. */
IncidentPage {
    id: root

    Heading {
        text: qsTr("Wat voor voorval is het?")
    }

    TypeChoices {
        label: qsTr("Kies wat het beste past.")
        hint: qsTr("Je kunt dit later nog veranderen.")
        form: root.form
    }
}
