import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* One recipient: name and fingerprint; opens to rename or remove. A row of the list. */
Card {
    id: root

    required property RecipientsViewModel recipients
    required property int contactId
    required property string name
    required property string key
    required property string fingerprint
    required property string since

    Foldout {
        id: fold
        text: root.name
        detail: root.since

        FingerprintBlock {
            fingerprint: root.fingerprint
        }

        KeyValueRow {
            label: qsTr("Sleutel")
            value: root.key
        }

        TextEntry {
            id: nameEntry
            label: qsTr("Naam")
            text: root.name
            onAccepted: root.recipients.rename(root.contactId, nameEntry.text)
        }

        ActionButton {
            kind: ActionButton.Outline
            enabled: nameEntry.text !== root.name
            text: qsTr("Bewaar de naam")
            describedBy: root.name
            onClicked: root.recipients.rename(root.contactId, nameEntry.text)
        }

        ActionButton {
            kind: ActionButton.Quiet
            text: qsTr("Haal weg uit de lijst")
            describedBy: root.name
            onClicked: root.recipients.remove(root.contactId)
        }
    }
}
