import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Removing an own protocol that cannot be read, asked twice: first what is lost, then for good. */
ColumnLayout {
    id: root

    required property LocalProtocolViewModel localProtocol
    property bool asking: false

    Layout.fillWidth: true
    spacing: Theme.rowGap

    ActionButton {
        id: first
        visible: root.localProtocol.canBeginAnew && !root.asking
        kind: ActionButton.Quiet
        iconName: "trash"
        text: qsTr("Begin opnieuw")
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
            text: qsTr("Mijn gemeente opnieuw beginnen?")
        }

        Paragraph {
            text: qsTr("De mensen, afspraken en eigen stappen die hier stonden, zijn dan weg. Je voorvallen blijven zoals ze zijn. Kan een nieuwere Weerbaar het nog lezen? Werk dan eerst de app bij.")
        }

        Paragraph {
            text: qsTr("Dit kan niet terug\u00adgedraaid worden.")
        }

        ActionButton {
            kind: ActionButton.DangerOutline
            iconName: "trash"
            text: qsTr("Ja, begin opnieuw")
            onClicked: {
                root.asking = false
                root.localProtocol.beginAnew()
            }
        }

        ActionButton {
            id: keep
            kind: ActionButton.Quiet
            text: qsTr("Nee, laat staan")
            onClicked: {
                root.asking = false
                first.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
    }
}
