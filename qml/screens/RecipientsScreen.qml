pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The people to whom a sealed bundle can be made: their keys, each with a name. Needs app and recipients. */
AppScreen {
    id: root

    required property RecipientsViewModel recipients

    title: qsTr("Ontvangers")
    canGoBack: true
    onBackRequested: root.app.back()

    Heading {
        text: qsTr("Wie kan een pakket van jou openen?")
    }

    Paragraph {
        text: qsTr("Een pakket dat je voor een ontvanger maakt, gaat alleen open met de sleutel van die ontvanger. Jij hebt daarvoor het openbare deel nodig. Dat begint met age1 en is niet geheim.")
        soft: true
    }

    Notice {
        visible: root.recipients.doneText !== ""
        tone: Notice.Good
        text: root.recipients.doneText
    }

    Notice {
        visible: root.recipients.error !== ""
        tone: Notice.Error
        text: root.recipients.error
    }

    Rows {
        model: root.recipients.list

        RecipientCard {
            recipients: root.recipients
        }
    }

    RecipientForm {
        recipients: root.recipients
    }
}
