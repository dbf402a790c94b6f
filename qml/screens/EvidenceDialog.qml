import QtQuick
import QtQuick.Dialogs

/* The dialog for files to put away, open as soon as it is made. In a file of its own: loading it takes a while and is
   seldom needed. several: more than one may be chosen. Emits chosen(files) or rejected(). */
Item {
    id: root

    property bool several: false

    signal chosen(files: var)
    signal rejected()

    Component.onCompleted: dialog.open()

    FileDialog {
        id: dialog
        title: root.several ? qsTr("Kies bestanden") : qsTr("Kies een bestand")
        fileMode: root.several ? FileDialog.OpenFiles : FileDialog.OpenFile
        acceptLabel: qsTr("Kies")
        rejectLabel: qsTr("Annuleer")
        onAccepted: root.chosen(dialog.selectedFiles)
        onRejected: root.rejected()
    }
}
