import QtQuick
import QtQuick.Layouts
import Weerbaar.Components

/* Are you safe now? If not, or if you do not know, who to call comes first. */
IncidentPage {
    id: root

    fillPage: true

    Heading {
        text: qsTr("Ben je nu veilig?")
    }

    Paragraph {
        visible: root.form.safeNow < 1
        text: qsTr("Vast\u00adleggen kan wachten. Jij gaat voor.")
        soft: true
    }

    SafetyCard {
        visible: root.form.safeNow > 0
        app: root.app
        unsure: root.form.safeNow === 2
    }

    Item {
        Layout.fillHeight: true
    }

    SafeAnswers {
        label: qsTr("Je antwoord")
        form: root.form
    }

    IncidentDiscard {
        visible: root.form.hasDraft
        form: root.form
    }
}
