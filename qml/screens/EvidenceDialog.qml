import QtQuick
import QtQuick.Dialogs

/* The dialog for files to put away, open as soon as it is made. several: more than one may be chosen. Emits chosen(files) or rejected(). */
Item {
    id: root

    property bool several: false

    signal chosen(what: var)
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
