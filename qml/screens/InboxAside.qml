pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* One entry that was set aside, and the way back. */
Card {
    id: root

    required property InboxViewModel inbox
    required property int number
    required property string title
    required property var model     // text

    Heading {
        level: 2
        text: root.title
    }

    Paragraph {
        text: root.model.text
        soft: true
    }

    ActionButton {
        kind: ActionButton.Outline
        text: qsTr("Zet terug")
        describedBy: root.title
        onClicked: root.inbox.putBack(root.number)
    }
}
