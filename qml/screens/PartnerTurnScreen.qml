import QtQuick
import Weerbaar.App

/* The partner's turn, stage by stage: welcome, questions, giving the phone back (or, on their own, sending the answers).
   No way leads to the owner's parts. Needs app and turn. */
FocusScope {
    id: root

    required property AppViewModel app
    required property PartnerTurnViewModel turn

    function load(): void {
        stage.active = false
        switch (root.turn.stage) {
        case PartnerTurnViewModel.Questions:
            stage.setSource("ScanQuestion.qml", {
                app: root.app,
                questions: root.turn.questions,
                title: qsTr("Jouw beurt: %1").arg(root.turn.questionsTitle),
                canGoBack: true,
            })
            break
        case PartnerTurnViewModel.Giving:
            stage.setSource("PartnerGive.qml", {app: root.app, turn: root.turn})
            break
        case PartnerTurnViewModel.Done:
            stage.setSource(root.turn.onOwnPhone ? "PartnerSend.qml" : "PartnerDone.qml", {app: root.app, turn: root.turn})
            break
        default:
            stage.setSource("PartnerWelcome.qml", {app: root.app, turn: root.turn})
        }
        stage.active = true
        const page = stage.item as Item
        if (!page.activeFocus)
            page.forceActiveFocus()
    }

    Component.onCompleted: root.load()

    Connections {
        target: root.turn

        function onStageChanged() {
            root.load()
        }
    }

    Connections {
        target: stage.item as ScanQuestion

        function onBackRequested() {
            root.turn.showWelcome()
        }
    }

    Loader {
        id: stage
        anchors.fill: parent
        focus: true
        active: false
    }
}
