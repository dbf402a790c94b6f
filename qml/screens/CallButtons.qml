pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* A call for each contact of a model of CallRow. Needs app and model. */
Rows {
    id: root

    required property AppViewModel app

    ActionButton {
        id: call

        required property string contactId
        required property string name
        required property string number
        required property var model     // detail is set here

        kind: ActionButton.Outline
        iconName: "phone"
        text: qsTr("Bel %1").arg(call.name)
        detail: qsTr("%1. %2").arg(call.number).arg(call.model.detail)
        onClicked: root.app.calls.callContact(call.contactId)
    }
}
