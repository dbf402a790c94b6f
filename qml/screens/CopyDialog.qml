import QtQuick
import QtQuick.Dialogs

/* The dialog for where a copy goes, open once it knows what to suggest. In a file of its own: loading it takes a while
   and is seldom needed. Emits chosen(file) or rejected(). */
Item {
    id: root

    property url suggested

    signal chosen(file: url)
    signal rejected()

    onSuggestedChanged: dialog.open()

    FileDialog {
        id: dialog
        title: qsTr("Waar mag de kopie komen?")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Kies")
        rejectLabel: qsTr("Annuleer")
        currentFile: root.suggested
        onAccepted: root.chosen(dialog.selectedFile)
        onRejected: root.rejected()
    }
}
