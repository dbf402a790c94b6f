import QtQuick
import QtQuick.Dialogs

/* The dialog for where a bundle goes, open as soon as it is made. Emits chosen(file) or rejected(). */
Item {
    id: root

    required property url suggested

    signal chosen(what: url)
    signal rejected()

    Component.onCompleted: dialog.open()

    FileDialog {
        id: dialog
        title: qsTr("Waar mag het pakket komen?")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Kies")
        rejectLabel: qsTr("Annuleer")
        defaultSuffix: "age"
        nameFilters: [qsTr("Verzegelde pakketten (*.age)")]
        currentFile: root.suggested
        onAccepted: root.chosen(dialog.selectedFile)
        onRejected: root.rejected()
    }
}
