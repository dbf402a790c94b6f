import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Adding to what was told; the field empties only when it was saved, and what is in it stays until then.
   What went wrong stands at the bottom of the screen. */
Card {
    id: root

    required property IncidentViewModel incident
    property bool added: false

    spacing: Theme.rowGap

    TextAreaEntry {
        id: story
        label: qsTr("Aanvulling")
        hint: qsTr("Weet je nog iets, of is er weer iets gebeurd? Je eerdere tekst blijft staan.")
        minimumLines: 2
        text: root.incident.addition
        onEdited: text => {
            root.added = false
            root.incident.addition = text
        }
    }

    IconText {
        visible: root.added
        standalone: true
        text: qsTr("Toegevoegd aan de tijdlijn.")
        iconName: "check"
        iconSize: Theme.icon * 0.8
        iconGap: Theme.gap
        iconColor: Theme.good
        textColor: Theme.good
        textSize: Theme.small
        Accessible.role: Accessible.AlertMessage
    }

    DraftLine {
        visible: story.text !== ""
        text: qsTr("Nog niet toegevoegd. Je tekst staat als concept in je kluis.")
    }

    ActionButton {
        kind: ActionButton.Outline
        iconName: "plus"
        enabled: story.text !== ""
        text: qsTr("Voeg toe")
        onClicked: root.added = root.incident.add()
    }
}
