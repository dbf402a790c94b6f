import QtQuick
import Weerbaar.App

/* The self-scans: both of them with how they stand, and before the phone goes to the partner, what that means.
   Needs app and session. */
FocusScope {
    id: root

    required property AppViewModel app
    required property SessionViewModel session
    property bool handingOver: false

    onHandingOverChanged: (root.handingOver ? handOver : hub).forceActiveFocus()

    ScansHub {
        id: hub
        anchors.fill: parent
        visible: !root.handingOver
        app: root.app
        session: root.session
        focus: true
        onHandOverRequested: root.handingOver = true
    }

    ScansHandOver {
        id: handOver
        anchors.fill: parent
        visible: root.handingOver
        app: root.app
        onBackRequested: root.handingOver = false
    }
}
