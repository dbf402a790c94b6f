import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Giving a copy of a file out: the original, or a picture without what the camera put in it. Needs attachment. */
Card {
    id: root

    required property AttachmentViewModel attachment

    Heading {
        level: 2
        text: qsTr("Een kopie bewaren")
    }

    Paragraph {
        text: qsTr("De kopie is niet versleuteld. Je kluis onthoudt dat je hem hebt gemaakt.")
        soft: true
    }

    SwitchRow {
        id: withoutHidden
        visible: root.attachment.canStrip
        text: qsTr("Zonder verborgen gegevens")
        detail: qsTr("Plaats, toestel en tijd van de camera blijven weg. Voor de politie: geef het origineel.")
        checked: false
        onToggled: value => withoutHidden.checked = value
    }

    ActionButton {
        kind: ActionButton.Outline
        iconName: "export"
        text: qsTr("Bewaar een kopie…")
        busy: root.attachment.busy
        onClicked: dialog.ask()
    }

    Notice {
        visible: text !== ""
        tone: Notice.Good
        text: root.attachment.savedText
    }

    DialogLoader {
        id: dialog
        dialog: "CopyDialog.qml"
        given: ({suggested: root.attachment.suggestedFile})
        onChosen: file => root.attachment.saveCopy(file, withoutHidden.checked)
    }
}
