import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Where the PDF will be put; another place is chosen in the file dialog, which is loaded only then. */
Card {
    id: root

    required property ReportViewModel report

    KeyValueRow {
        label: qsTr("Het bestand komt hier")
        value: root.report.destinationText
    }

    ActionButton {
        kind: ActionButton.Quiet
        text: qsTr("Andere plek kiezen")
        onClicked: {
            dialog.source = ""
            dialog.setSource("DestinationDialog.qml", { report: root.report })
        }
    }

    Loader {
        id: dialog
        visible: false
    }
}
