import QtQuick
import Weerbaar.Components

/* Saying more of a step than that it is done: not needed, not yet, on which day, with a note. Needs stepTitle.
   Emits decided(choice, day, note): 0 done, 1 not needed, 2 not yet. */
Foldout {
    id: root

    required property string stepTitle
    property bool isDecided: false
    property string keptNote

    signal noteEdited(note: string)
    signal decided(choice: int, day: string, note: string)

    function decide(choice: int): void {
        root.decided(choice, day.text, note.text)
    }

    /* It was kept: the fields are for the next time. */
    function settle(): void {
        day.text = ""
        note.text = ""
        root.expanded = false
    }

    Component.onCompleted: note.text = root.keptNote
    text: root.isDecided ? qsTr("Toch anders?") : qsTr("Niet nodig, of nog niet?")
    iconName: "pencil"

    TextEntry {
        id: note
        label: qsTr("Notitie")
        placeholder: qsTr("Met wie, waarom, wat is afgesproken")
        onEdited: text => root.noteEdited(text)
    }

    TextEntry {
        id: day
        label: qsTr("Welke dag?")
        hint: qsTr("Dag waarop het gedaan is, of waarop je weer kijkt. Leeg laten mag.")
        placeholder: qsTr("dd-mm-jjjj")
        inputMethodHints: Qt.ImhDate
    }

    AdaptiveRow {
        ActionButton {
            kind: ActionButton.Outline
            text: qsTr("Gedaan")
            describedBy: root.stepTitle
            onClicked: root.decide(0)
        }

        ActionButton {
            kind: ActionButton.Outline
            text: qsTr("Niet nodig")
            describedBy: root.stepTitle
            onClicked: root.decide(1)
        }

        ActionButton {
            kind: ActionButton.Outline
            text: qsTr("Nog niet")
            describedBy: root.stepTitle
            onClicked: root.decide(2)
        }
    }
}
