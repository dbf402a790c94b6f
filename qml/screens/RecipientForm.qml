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
        hint: qsTr("Plak of typ wat je van de ontvanger kreeg, of kies een foto van de QR-code.")
        errorText: root.recipients.newKeyError
        minimumLines: 2
        text: root.recipients.newKey
        onEdited: text => root.recipients.newKey = text
    }

    ActionButton {
        kind: ActionButton.Quiet
        iconName: "camera"
        text: qsTr("Lees de sleutel van een foto")
        busy: root.recipients.busy
        onClicked: dialog.ask()
    }

    DialogLoader {
        id: dialog
        dialog: "EvidenceDialog.qml"
        onChosen: files => root.recipients.readKey(files[0])
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
