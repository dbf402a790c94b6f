import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Where the bundle will be put, if it is made as a file; and what happens if it goes into a message instead. */
Card {
    id: root

    required property BundleViewModel bundle

    KeyValueRow {
        label: qsTr("Het bestand komt hier")
        value: root.bundle.destinationText
    }

    ActionButton {
        kind: ActionButton.Quiet
        text: qsTr("Andere plek kiezen")
        onClicked: dialog.ask()
    }

    MailHint {
        visible: root.bundle.canShare
    }

    DialogLoader {
        id: dialog
        dialog: "BundleDialog.qml"
        given: ({suggested: root.bundle.suggestedFile})
        onChosen: file => root.bundle.setDestination(file)
    }
}
