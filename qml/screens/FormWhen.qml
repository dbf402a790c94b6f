import QtQuick
import Weerbaar.Components

/* When it happened: now, or a day and a time. */
IncidentPage {
    id: root

    field: "occurredAt"

    Heading {
        text: qsTr("Wanneer gebeurde het?")
    }

    ActionButton {
        kind: ActionButton.Outline
        iconName: "clock"
        text: qsTr("Nu net")
        detail: qsTr("Vul de dag en tijd van nu in")
        onClicked: root.form.useNow()
    }

    Paragraph {
        text: qsTr("Of vul het zelf in. Weet je het niet precies? Schatten mag.")
        soft: true
    }

    FormMoment {
        form: root.form
    }
}
