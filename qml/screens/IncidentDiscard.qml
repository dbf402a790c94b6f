import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components

/* Throwing the draft away, asked twice. */
ColumnLayout {
    id: root

    required property IncidentFormViewModel form
    property bool asking: false

    Layout.fillWidth: true
    onVisibleChanged: root.asking = false

    ActionButton {
        visible: !root.asking
        kind: ActionButton.Quiet
        text: qsTr("Concept weg\u00adgooien")
        onClicked: root.asking = true
    }

    Card {
        visible: root.asking

        Paragraph {
            text: qsTr("Weet je het zeker? Dan is weg wat je hier hebt ingevuld.")
        }

        ActionButton {
            kind: ActionButton.DangerOutline
            text: qsTr("Ja, gooi weg")
            onClicked: {
                root.asking = false
                root.form.discard()
            }
        }

        ActionButton {
            kind: ActionButton.Quiet
            text: qsTr("Nee, bewaar")
            onClicked: root.asking = false
        }
    }
}
