import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* One moment: a question with room for a few words, or what was written. standing: 0 later, 1 now, 2 written, 3 skipped. */
Card {
    id: root

    required property CheckInsViewModel checkIns
    required property string checkInId
    required property string title
    required property string question
    required property string dueText
    required property string note
    required property var model     // state means something else on an Item
    readonly property int standing: root.model.state
    property bool editing: false
    readonly property bool asks: root.standing === 1 || root.editing

    function edit(): void {
        words.text = root.checkIns.typed(root.checkInId) || root.note
        root.editing = true
    }

    Component.onCompleted: {
        words.text = root.checkIns.typed(root.checkInId)
        root.editing = words.text !== ""
    }
    tone: root.standing === 1 ? Card.Raised : Card.Plain

    IconText {
        standalone: true
        text: root.title
        detail: root.standing === 3 ? qsTr("Overgeslagen") : root.dueText
        iconName: ["clock", "person", "check", "skip"][root.standing]
        iconColor: root.standing === 2 ? Theme.good : Theme.inkSoft
        strong: root.standing === 1
    }

    Paragraph {
        visible: root.asks
        text: root.question
    }

    Paragraph {
        visible: root.standing === 2 && !root.editing && text !== ""
        text: root.note
    }

    TextAreaEntry {
        id: words
        visible: root.asks
        label: qsTr("Een paar woorden, als je wilt")
        minimumLines: 2
        onEdited: text => root.checkIns.setTyped(root.checkInId, text)
    }

    DraftLine {
        visible: root.asks && words.text !== "" && words.text !== root.note
    }

    AdaptiveRow {
        visible: root.asks

        ActionButton {
            iconName: "check"
            text: qsTr("Bewaar")
            describedBy: root.title
            onClicked: {
                if (root.checkIns.write(root.checkInId, words.text))
                    root.editing = false
            }
        }

        ActionButton {
            kind: ActionButton.Quiet
            text: root.standing === 1 ? qsTr("Sla over") : qsTr("Laat zo")
            describedBy: root.title
            onClicked: {
                root.editing = false
                if (root.standing === 1)
                    root.checkIns.skip(root.checkInId)      // what was typed stays: a thumb may have slipped
                else
                    root.checkIns.setTyped(root.checkInId, "")
            }
        }
    }

    AdaptiveRow {
        visible: !root.asks

        ActionButton {
            kind: ActionButton.Quiet
            iconName: "pencil"
            text: root.standing === 2 ? qsTr("Verander") : qsTr("Schrijf iets op")
            describedBy: root.title
            onClicked: root.edit()
        }

        ActionButton {
            visible: root.standing >= 2
            kind: ActionButton.Quiet
            iconName: "trash"
            text: qsTr("Wis")
            describedBy: root.title
            onClicked: {
                words.text = ""
                root.checkIns.remove(root.checkInId)
            }
        }
    }
}
