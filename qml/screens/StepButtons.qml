import QtQuick
import QtQuick.Layouts
import Weerbaar.Components

/* Previous and next at the bottom of a page that is one of a row. Needs nextText; emits previous() and next(). */
AdaptiveRow {
    id: root

    required property string nextText
    property string nextIcon
    property int nextKind: ActionButton.Primary
    property bool canGoPrevious: true
    property bool busy: false

    signal previous()
    signal next()

    ActionButton {
        Layout.preferredWidth: 1
        kind: ActionButton.Quiet
        visible: root.canGoPrevious
        enabled: !root.busy
        text: qsTr("Vorige")
        onClicked: root.previous()
    }

    ActionButton {
        Layout.preferredWidth: 2
        kind: root.nextKind
        text: root.nextText
        iconName: root.nextIcon
        busy: root.busy
        onClicked: root.next()
    }
}
