import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Adding a recipient: name, key, and the fingerprint to compare before it is kept. */
Card {
    id: root

    required property RecipientsViewModel recipients

    spacing: Theme.rowGap

    Heading {
        level: 2
        text: qsTr("Een ontvanger toevoegen")
    }

    TextEntry {
        label: qsTr("Naam")
        placeholder: qsTr("Bijvoorbeeld: de griffier")
        text: root.recipients.newName
        onEdited: text => root.recipients.newName = text
    }

    TextAreaEntry {
        label: qsTr("Sleutel")
        hint: qsTr("Plak of typ wat je van de ontvanger kreeg.")
        errorText: root.recipients.newKeyError
        minimumLines: 2
        text: root.recipients.newKey
        onEdited: text => root.recipients.newKey = text
    }

    FingerprintBlock {
        visible: root.recipients.newFingerprint !== ""
        fingerprint: root.recipients.newFingerprint
    }

    ActionButton {
        kind: ActionButton.Outline
        iconName: "check"
        text: qsTr("Bewaar deze ontvanger")
        onClicked: root.recipients.add()
    }
}
