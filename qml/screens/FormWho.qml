import QtQuick
import Weerbaar.Components

/* Who did it, as far as you know. */
IncidentPage {
    id: root

    Heading {
        text: qsTr("Weet je wie het was?")
    }

    OffenderKnown {
        label: qsTr("Je antwoord")
        form: root.form
    }

    OffenderFields {
        visible: root.form.offenderKnown >= 0
        form: root.form
    }
}
