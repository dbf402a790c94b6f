import QtQuick
import QtQuick.Templates as T
import Weerbaar.App
import Weerbaar.Theme

/* The window: the current page, the places of the app below it, and over everything a number that could not be called,
   or what else went wrong.
   Needs the root view model and how the device wants it shown. Only the current page is loaded. */
T.ApplicationWindow {
    id: root

    required property AppViewModel app
    required property bool dark
    required property real textScale
    required property bool reducedMotion
    readonly property bool hasProblem: root.app.calls.problem !== "" || root.app.problem !== ""

    width: 412
    height: 915
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Weerbaar")
    color: Theme.ground
    onClosing: close => { close.accepted = root.app.mayClose() }
    onHasProblemChanged: if (!root.hasProblem) pages.forceActiveFocus()

    Binding {
        target: Theme
        property: "dark"
        value: root.dark
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.textScale
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.reducedMotion
    }

    PageHost {
        id: pages
        anchors.fill: parent
        anchors.bottomMargin: places.height
        app: root.app
        enabled: !root.hasProblem
        focus: true
    }

    Loader {
        id: places
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: (places.item as Item)?.implicitHeight ?? 0      // an inactive Loader would keep its old height
        enabled: !root.hasProblem
        active: root.app.isOpen && pages.isTop
        Component.onCompleted: setSource("Places.qml", {app: root.app})
    }

    Loader {
        anchors.fill: parent
        focus: root.hasProblem
        active: root.hasProblem
        Component.onCompleted: setSource("ProblemOverlay.qml", {app: root.app})
    }
}
