import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Where the PDF will be put, if it is made as a file; another place is chosen in the file dialog, which is loaded only
   then. And what happens if it goes into a message instead. */
Card {
    id: root

    required property PdfExportViewModel pdf
    required property bool canShare

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

    MailHint {
        visible: root.canShare
    }

    Loader {
        id: dialog
        visible: false
    }
}
