pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Who does it, and a note; both saved at once. */
ColumnLayout {
    id: root

    required property ScanActionViewModel action

    Layout.fillWidth: true
    spacing: Theme.rowGap

    // Once, not bound: a text that comes back while typing would move the cursor.
    Component.onCompleted: note.text = root.action.note

    OptionGroup {
        label: qsTr("Wie doet het?")

        Who {
            text: qsTr("Ik")
            value: 0
        }

        Who {
            visible: root.action.hasPartner
            text: qsTr("Mijn partner")
            value: 1
        }

        Who {
            visible: root.action.isRented
            text: qsTr("De verhuurder")
            value: 2
        }

        Who {
            text: qsTr("De gemeente")
            value: 3
        }
    }

    TextAreaEntry {
        id: note
        label: qsTr("Notitie")
        hint: qsTr("Alleen voor jou. Bijvoorbeeld wie je belde.")
        minimumLines: 2
        onEdited: text => root.action.setNote(text)
    }

    component Who: ChoiceButton {
        required property int value

        checked: root.action.by === value
        onChosen: root.action.setBy(value)
    }
}
