import QtQuick
import Weerbaar.App

/* One self-scan: what it is, one question at a time, and what it comes to. Needs app and scan. Back from the questions
   leads to where they were entered. */
FocusScope {
    id: root

    required property AppViewModel app
    required property ScanViewModel scan
    property int shown: ScanViewModel.Intro
    property int entrance: ScanViewModel.Intro

    function load(): void {
        loader.active = false
        root.entrance = root.shown
        root.shown = root.scan.stage
        switch (root.shown) {
        case ScanViewModel.Questions:
            loader.setSource("ScanQuestion.qml", {
                app: root.app,
                questions: root.scan.questions,
                title: root.scan.title,
                resultsText: qsTr("Uitslag tot nu toe"),
                canGoBack: true,
            })
            break
        case ScanViewModel.Results:
            loader.setSource("ScanResults.qml", {app: root.app, scan: root.scan})
            break
        default:
            loader.setSource("ScanIntro.qml", {app: root.app, scan: root.scan})
        }
        loader.active = true
        const page = loader.item as Item
        if (!page.activeFocus)
            page.forceActiveFocus()
    }

    Component.onCompleted: root.load()

    Connections {
        target: root.scan

        function onStageChanged() {
            root.load()
        }
    }

    Connections {
        target: loader.item as ScanQuestion

        function onBackRequested() {
            if (root.entrance === ScanViewModel.Results)
                root.scan.showResults()
            else
                root.scan.showIntro()
        }

        function onResultsRequested() {
            root.scan.showResults()
        }
    }

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        active: false
    }
}
