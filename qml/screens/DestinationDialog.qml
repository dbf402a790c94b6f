import QtQuick
import QtQuick.Dialogs
import Weerbaar.App

/* The file dialog, open as soon as it is made. In a file of its own: loading it takes a while and is seldom needed. */
Item {
    id: root

    required property PdfExportViewModel pdf

    Component.onCompleted: dialog.open()

    FileDialog {
        id: dialog
        title: qsTr("Waar mag het bestand komen?")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Kies")
        rejectLabel: qsTr("Annuleer")
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF-bestanden (*.pdf)")]
        currentFile: root.pdf.suggestedFile
        onAccepted: root.pdf.setDestination(dialog.selectedFile)
    }
}
