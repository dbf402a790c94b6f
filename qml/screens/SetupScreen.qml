import QtQuick
import Weerbaar.App

/* First use, stage by stage. Needs app and setup. */
FocusScope {
    id: root

    required property AppViewModel app
    required property SetupViewModel setup

    function load(): void {
        stage.active = false
        const given = {app: root.app, setup: root.setup}
        switch (root.setup.stage) {
        case SetupViewModel.Welcome:
            stage.setSource("SetupWelcome.qml", given)
            break
        case SetupViewModel.BackupFile:
            stage.setSource("SetupBackupFile.qml", given)
            break
        case SetupViewModel.BackupContents:
            stage.setSource("SetupBackupContents.qml", given)
            break
        case SetupViewModel.Passphrase:
            stage.setSource("SetupPassphrase.qml", given)
            break
        case SetupViewModel.WriteCode:
            stage.setSource("SetupWriteCode.qml", given)
            break
        case SetupViewModel.CheckCode:
            stage.setSource("SetupCheckCode.qml", given)
            break
        }
        stage.active = true
        if (!stage.item.activeFocus)
            stage.item.forceActiveFocus()
    }

    Component.onCompleted: root.load()

    Connections {
        target: root.setup
        function onStageChanged() {
            root.load()
        }
    }

    Loader {
        id: stage
        anchors.fill: parent
        focus: true
        active: false
    }
}
