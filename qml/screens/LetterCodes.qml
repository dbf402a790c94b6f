import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* A letter on its way out: its QR codes, one at a time, and the way to save it as a file. Black on white in dark mode
   too: a camera wants it so. Needs letter; codeName: what a screen reader calls the code. */
ColumnLayout {
    id: root

    required property LetterOutViewModel letter
    required property string codeName

    Layout.fillWidth: true
    spacing: Theme.rowGap

    Heading {
        visible: text !== ""
        level: 2
        text: root.letter.numberText
    }

    Picture {
        visible: root.letter.count > 0
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 480
        Layout.preferredHeight: width
        image: root.letter.picture
        Accessible.role: Accessible.Graphic
        Accessible.name: root.letter.count > 1 ? qsTr("%1. %2").arg(root.codeName).arg(root.letter.numberText) : root.codeName
    }

    AdaptiveRow {
        visible: root.letter.count > 1

        ActionButton {
            visible: root.letter.number > 1
            kind: ActionButton.Outline
            text: qsTr("Vorige code")
            onClicked: root.letter.previous()
        }

        ActionButton {
            visible: root.letter.number < root.letter.count
            text: qsTr("Volgende code")
            onClicked: root.letter.next()
        }
    }

    Notice {
        visible: root.letter.count === 0
        text: qsTr("Er staan zo veel notities in dat het niet in codes past. Bewaar het als bestand.")
    }

    ActionButton {
        kind: ActionButton.Outline
        iconName: "export"
        text: qsTr("Bewaar als bestand…")
        onClicked: dialog.ask()
    }

    Notice {
        visible: text !== ""
        tone: Notice.Good
        iconName: "check"
        text: root.letter.savedText
    }

    Notice {
        visible: text !== ""
        tone: Notice.Error
        text: root.letter.error
    }

    DialogLoader {
        id: dialog
        dialog: "LetterDialog.qml"
        given: ({suggested: root.letter.suggestedFile})
        onChosen: file => root.letter.save(file)
    }
}
