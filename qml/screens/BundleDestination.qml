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

    Paragraph {
        visible: root.bundle.canShare
        text: qsTr("Of zet het pakket meteen in een e-mail. Open je mail\u00adprogramma eerst zelf: als Weerbaar het start, kan het niet op internet. De versleutelde kopie die daarvoor nodig is, ruimt Weerbaar op als je de kluis weer opent.")
        soft: true
        small: true
    }

    DialogLoader {
        id: dialog
        dialog: "BundleDialog.qml"
        given: ({suggested: root.bundle.suggestedFile})
        onChosen: file => root.bundle.setDestination(file)
    }
}
