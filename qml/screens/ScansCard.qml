import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* One of the two scans: how it stands, and the way to it. Needs scan. Emits clicked(). */
CardButton {
    id: root

    required property ScanViewModel scan

    text: root.scan.title
    describedBy: (root.contentItem as ScanStanding)?.spokenText ?? ""

    contentItem: ScanStanding {
        scan: root.scan
        titled: true
    }
}
