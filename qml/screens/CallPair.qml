import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The two calls in full, one tap each. Needs calls. big: for the start screen while it is locked;
   tall: there is room to spare. */
ColumnLayout {
    id: root

    required property CallViewModel calls
    property bool big: true
    property bool tall: false

    Layout.fillWidth: true
    spacing: Theme.rowGap

    ActionButton {
        text: qsTr("Bel %1").arg(root.calls.emergencyNumber)
        detail: qsTr("Bij direct gevaar")
        kind: ActionButton.Danger
        iconName: "siren"
        big: root.big
        onClicked: root.calls.callEmergency()
    }

    ActionButton {
        text: qsTr("Bel het Onder\u00adsteunings\u00adteam")
        detail: root.calls.supportNumber
        iconName: "phone"
        Layout.minimumHeight: root.tall ? 2 * Theme.touch : 0
        big: root.big
        onClicked: root.calls.callSupportTeam()
    }
}
