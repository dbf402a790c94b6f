import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Where the PDF will be put; another place is chosen in the file dialog, which is loaded only then. */
Card {
    id: root

    required property PdfExportViewModel pdf

    KeyValueRow {
        label: qsTr("Het bestand komt hier")
        value: root.pdf.destinationText
    }

    ActionButton {
        kind: ActionButton.Quiet
        text: qsTr("Andere plek kiezen")
        onClicked: {
            dialog.source = ""
            dialog.setSource("DestinationDialog.qml", {pdf: root.pdf})
        }
    }

    Loader {
        id: dialog
        visible: false
    }
}
