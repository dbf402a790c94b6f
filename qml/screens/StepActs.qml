import QtQuick
import QtQuick.Layouts
import Weerbaar.Components

/* The acts of a step: call who can help, and say that it is done. Needs stepTitle, for who hears only the buttons.
   contactRole: somebody whose number is not known yet. */
AdaptiveRow {
    id: root

    required property string stepTitle
    property string callText
    property string contactRole
    property bool primary: false
    property bool emergency: false      // it calls 112

    signal called()
    signal contactMissing()
    signal done()

    ActionButton {
        Layout.preferredWidth: 2
        visible: root.callText !== ""
        kind: root.emergency ? ActionButton.Danger : root.primary ? ActionButton.Primary : ActionButton.Outline
        iconName: root.emergency ? "siren" : "phone"
        text: root.callText
        describedBy: root.stepTitle
        onClicked: root.called()
    }

    ActionButton {
        Layout.preferredWidth: 2
        visible: root.callText === "" && root.contactRole !== ""
        kind: ActionButton.Outline
        iconName: "phone"
        text: qsTr("Nummer invullen")
        describedBy: root.stepTitle
        onClicked: root.contactMissing()
    }

    ActionButton {
        Layout.preferredWidth: 1
        kind: ActionButton.Outline
        iconName: "check"
        text: qsTr("Gedaan")
        describedBy: root.stepTitle
        onClicked: root.done()
    }
}
