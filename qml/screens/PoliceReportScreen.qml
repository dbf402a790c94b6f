import QtQuick
import Weerbaar.App

/* The preparation of a report to the police, from choosing what goes in to the file. Needs app and policeReport. */
ExportFlow {
    id: root

    required property AppViewModel app
    required property PoliceReportViewModel policeReport

    pages: ["PoliceReportChoose.qml", "PoliceReportPreview.qml", "PoliceReportSave.qml"]
    given: ({app: root.app, report: root.policeReport, focus: true})
    onFinished: root.app.back()
}
