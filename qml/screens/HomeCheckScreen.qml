import QtQuick
import Weerbaar.App

/* The home check: what it is, one question at a time, and what it comes to. */
FocusScope {
    id: root

    required property AppViewModel app
    required property HomeCheckViewModel check

    function load(): void {
        const page = root.check.stage === HomeCheckViewModel.Questions ? "HomeCheckQuestion.qml"
                     : root.check.stage === HomeCheckViewModel.Results ? "HomeCheckResults.qml" : "HomeCheckIntro.qml"
        loader.setSource(page, { app: root.app, check: root.check, focus: true })
    }

    Component.onCompleted: root.load()

    Connections {
        target: root.check

        function onStageChanged() {
            root.load()
        }
    }

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
    }
}
