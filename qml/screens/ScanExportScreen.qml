import QtQuick
import Weerbaar.App

/* A scan on paper, for yourself or the adviser, from choosing what goes in to the file. Needs app and scanExport. */
ExportFlow {
    id: root

    required property AppViewModel app
    required property ScanExportViewModel scanExport
    readonly property string title: root.scanExport.isHome ? qsTr("Woning\u00adcheck op papier") : qsTr("Zelfscan op papier")

    pages: ["ScanExportChoose.qml", "ScanExportPreview.qml", "ScanExportSave.qml"]
    given: ({app: root.app, scanExport: root.scanExport, title: root.title, focus: true})
    onFinished: root.app.back()
}
