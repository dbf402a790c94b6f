import Weerbaar.App

/* The preparation as it will leave. Needs app and report. */
ExportPreview {
    id: root

    required property PoliceReportViewModel report

    title: qsTr("Voorbereiding aangifte")
    pdf: root.report
}
