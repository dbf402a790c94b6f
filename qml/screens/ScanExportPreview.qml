import Weerbaar.App

/* The scan as it will leave. Needs app, title and scanExport. */
ExportPreview {
    id: root

    required property ScanExportViewModel scanExport

    pdf: root.scanExport
}
