pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* One entry of the inbox with its acts. kind: 0 note, 1 file, 2 missing, 3 damaged. Of one that an incident was begun
   with, that comes first: it is saved or thrown away there. */
Card {
    id: root

    required property AppViewModel app
    required property InboxViewModel inbox
    required property int number
    required property int kind
    required property string title
    required property bool isBegun
    required property var model     // text and attachmentId
    readonly property bool isUsable: root.kind < 2

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
        iconName: root.isBegun ? "pencil" : "plus"
        text: root.isBegun ? qsTr("Verder met dit voorval") : qsTr("Maak er een voorval van")
        detail: root.isBegun ? qsTr("Je was begonnen en hebt het nog niet bewaard") : ""
        describedBy: root.title
        onClicked: root.app.newIncidentFrom(root.number)
    }

    Foldout {
        visible: root.isUsable && !root.isBegun && choices.count > 0
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

    ActionButton {
        visible: !root.isBegun
        kind: ActionButton.Quiet
        text: root.isUsable ? qsTr("Leg opzij") : qsTr("Begrepen")
        describedBy: root.title
        onClicked: root.inbox.setAside(root.number)
    }
}
