import QtQuick
import Weerbaar.App

/* The report to the griffier, from choosing what goes in to the file. Needs app and report. */
ExportFlow {
    id: root

    required property AppViewModel app
    required property ReportViewModel report

    pages: ["ReportChoose.qml", "ReportPreview.qml", "ReportSave.qml"]
    given: ({app: root.app, report: root.report, focus: true})
    onFinished: root.app.back()
}
