import QtQuick
import Weerbaar.Components
import Weerbaar.Theme

/* Something to do or find out at home: what, why it stands here and, folded, how. label above it when it
   comes first. Emits opened(itemId) to see the question again. */
Card {
    id: root

    required property string itemId
    required property string title
    required property string detail
    required property string reason
    required property string advice
    property string label
    property string iconName

    signal opened(string itemId)

    IconText {
        visible: root.label !== ""
        standalone: true
        text: root.label
        iconName: root.iconName
        iconGap: Theme.gap
        iconColor: Theme.danger
        textColor: Theme.danger
        strong: true
    }

    Heading {
        level: root.label !== "" ? 2 : 3
        text: root.title
    }

    Paragraph {
        visible: text !== ""
        text: root.reason
    }

    Paragraph {
        visible: text !== ""
        text: root.detail
        soft: true
        small: true
    }

    Foldout {
        text: qsTr("Zo doe je dat")

        Paragraph {
            text: root.advice
        }

        ActionButton {
            kind: ActionButton.Quiet
            text: qsTr("Naar de vraag")
            describedBy: root.title
            onClicked: root.opened(root.itemId)
        }
    }
}
