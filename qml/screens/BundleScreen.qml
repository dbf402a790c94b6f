import QtQuick
import Weerbaar.App

/* The sealed bundle, from choosing what goes along to the file. Needs app and bundle. */
ExportFlow {
    id: root

    required property AppViewModel app
    required property BundleViewModel bundle

    pages: ["BundleChoose.qml", "BundlePreview.qml", "BundleSave.qml"]
    given: ({app: root.app, bundle: root.bundle, focus: true})
    onFinished: root.app.back()
}
