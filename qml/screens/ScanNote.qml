import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Below the answers: that yours is saved, and a note with it, which saves while you type. The room for it is kept, so
   that nothing moves under the thumb when an answer is given. Needs questions. */
ColumnLayout {
    id: root

    required property QuestionsViewModel questions
    property bool open: false
    readonly property bool answered: root.questions.answer >= 0

    /* Once for each question, not bound: a field that follows what it saves moves the cursor. */
    function load(): void {
        field.text = root.questions.note
        root.open = field.text !== ""
    }

    Layout.fillWidth: true
    spacing: Theme.gap
    Component.onCompleted: root.load()

    Connections {
        target: root.questions

        function onItemChanged() {
            root.load()
        }
    }

    AdaptiveRow {
        IconText {
            readonly property bool shown: root.answered && root.questions.error === ""

            Layout.preferredWidth: 1
            opacity: shown ? 1 : 0
            standalone: shown
            text: qsTr("Bewaard")
            iconName: "check"
            iconSize: Theme.icon * 0.8
            iconGap: Theme.gap
            iconColor: Theme.good
            textColor: Theme.good
            textSize: Theme.small

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.calm
                }
            }
        }

        ActionButton {
            visible: !root.open
            enabled: root.answered
            opacity: root.answered ? 1 : 0
            Accessible.ignored: !root.answered
            kind: ActionButton.Quiet
            iconName: "pencil"
            text: qsTr("Notitie toevoegen")
            onClicked: {
                root.open = true
                field.forceActiveFocus()
            }
        }
    }

    TextAreaEntry {
        id: field
        visible: root.open && root.answered
        label: qsTr("Je notitie bij dit antwoord")
        hint: root.questions.forPartner ? qsTr("Je partner kan dit lezen.") : ""
        minimumLines: 2
        onEdited: text => root.questions.setNote(text)
    }
}
