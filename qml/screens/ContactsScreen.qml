pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Everyone who can help, each with a call. Works without the vault. Needs app and about. */
AppScreen {
    id: root

    required property AboutViewModel about

    title: qsTr("Wie kan ik bellen")
    onBackRequested: root.app.back()

    Repeater {
        model: root.about.contacts

        Card {
            id: contact

            required property string contactId
            required property string name
            required property string number
            required property string when
            required property string availability

            Heading {
                level: 2
                text: contact.name
            }

            Paragraph {
                visible: contact.when !== ""
                text: contact.when
            }

            Paragraph {
                visible: contact.availability !== ""
                text: contact.availability
                soft: true
                small: true
            }

            ActionButton {
                text: qsTr("Bel %1").arg(contact.number)
                describedBy: contact.name
                kind: ActionButton.Outline
                iconName: "phone"
                onClicked: root.app.calls.callContact(contact.contactId)
            }
        }
    }

    Paragraph {
        text: root.about.contactsNote
        soft: true
        small: true
    }
}
