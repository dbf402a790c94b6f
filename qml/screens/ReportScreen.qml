import QtQuick
import Weerbaar.App

/* The report to the griffier, in three pages: choose what goes in, see exactly what will leave, save it. */
FocusScope {
    id: root

    enum Stage { Choose, Preview, Save }

    required property AppViewModel app
    required property ReportViewModel report
    property int stage: ReportScreen.Choose

    function load(): void {
        const page = ["ReportChoose.qml", "ReportPreview.qml", "ReportSave.qml"][root.stage]
        loader.setSource(page, { app: root.app, report: root.report, focus: true })
    }

    onStageChanged: root.load()
    Component.onCompleted: root.load()

    Connections {
        target: loader.item
        ignoreUnknownSignals: true

        function onBackRequested() {
            if (root.stage === ReportScreen.Choose)
                root.app.back()
            else
                root.stage -= 1
        }

        function onNextRequested() {
            root.stage += 1
        }

        function onFinished() {
            root.app.back()
        }
    }

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
    }
}
