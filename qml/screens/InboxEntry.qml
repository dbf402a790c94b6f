pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* One entry of the inbox with its acts. kind: 0 note, 1 file, 2 missing, 3 damaged. */
Card {
    id: root

    required property AppViewModel app
    required property InboxViewModel inbox
    required property int number
    required property int kind
    required property string title
    required property var model     // text and attachmentId
    readonly property bool isUsable: root.kind < 2
    property bool asked: false      // a thumb that trembles presses once too often

    Heading {
        level: 2
        text: root.title
    }

    Paragraph {
        text: root.model.text
        soft: !root.isUsable
    }

    ActionButton {
        visible: root.kind === 1
        kind: ActionButton.Outline
        iconName: "eye"
        text: qsTr("Bekijk")
        describedBy: root.title
        onClicked: root.app.openAttachment(root.model.attachmentId)
    }

    ActionButton {
        visible: root.isUsable
        iconName: "plus"
        text: qsTr("Maak er een voorval van")
        describedBy: root.title
        onClicked: root.app.newIncidentFrom(root.number)
    }

    Foldout {
        visible: root.isUsable && choices.count > 0
        text: qsTr("Voeg toe aan een voorval")

        Rows {
            id: choices
            model: root.inbox.incidents

            ListRow {
                id: choice

                required property string incidentId
                required property var model     // text means something else on a ListRow

                title: choice.model.text
                chevron: false
                onClicked: root.inbox.addTo(root.number, choice.incidentId)
            }
        }
    }

    Notice {
        visible: root.asked
        tone: Notice.Warn
        text: qsTr("Daarna zie je dit hier niet meer. Weet je het zeker?")
    }

    ActionButton {
        kind: ActionButton.Quiet
        text: !root.isUsable ? qsTr("Begrepen") : root.asked ? qsTr("Ja, leg opzij") : qsTr("Leg opzij")
        describedBy: root.title
        onClicked: {
            if (root.isUsable && !root.asked)
                root.asked = true
            else
                root.inbox.setAside(root.number)
        }
    }
}
