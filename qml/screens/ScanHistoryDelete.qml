import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components

/* Removing the chosen round, asked twice: first what is lost, then for good. */
ColumnLayout {
    id: root

    required property ScanHistoryViewModel history
    property bool asking: false

    Layout.fillWidth: true

    Connections {
        target: root.history

        function onChanged() {
            root.asking = false
        }
    }

    ActionButton {
        id: first
        visible: !root.asking
        kind: ActionButton.Quiet
        iconName: "trash"
        text: qsTr("Verwijder ronde %1").arg(root.history.selected)
        onClicked: {
            root.asking = true
            keep.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    Card {
        visible: root.asking
        tone: Card.Critical

        Heading {
            level: 2
            text: qsTr("Ronde %1 verwijderen?").arg(root.history.selected)
        }

        Paragraph {
            text: root.history.lossText
        }

        Paragraph {
            text: qsTr("Dit kan niet terug\u00adgedraaid worden.")
        }

        ActionButton {
            kind: ActionButton.DangerOutline
            iconName: "trash"
            text: qsTr("Ja, verwijder voorgoed")
            onClicked: root.history.deleteSelected()
        }

        ActionButton {
            id: keep
            kind: ActionButton.Quiet
            text: qsTr("Nee, bewaar")
            onClicked: {
                root.asking = false
                first.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
    }
}
