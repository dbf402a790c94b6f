import Weerbaar.App

/* The report as it will leave. Needs app and report. */
ExportPreview {
    id: root

    required property ReportViewModel report

    title: qsTr("Verslag aan de griffier")
    pdf: root.report
}
