pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What happened, with the other's words and your own thoughts each in a block of their own. */
Card {
    id: root

    required property IncidentViewModel incident

    signal correctionRequested()

    spacing: Theme.rowGap

    Heading {
        level: 2
        text: qsTr("Wat is er gebeurd")
    }

    Paragraph {
        text: root.incident.description
    }

    QuoteBlock {
        visible: text !== ""
        label: qsTr("Precieze woorden van de ander")
        text: root.incident.exactWords
        tone: Theme.danger
    }

    QuoteBlock {
        visible: text !== ""
        label: qsTr("Wat je er zelf van denkt")
        text: root.incident.conclusions
        quoted: false
    }

    Rows {
        model: root.incident.details

        KeyValueRow {
            required property var model     // text is no property of a KeyValueRow

            label: model.label
            value: model.text
        }
    }

    KeyValueRow {
        visible: value !== ""
        label: qsTr("Wat meespeelt")
        value: root.incident.concernsText
    }

    KeyValueRow {
        visible: value !== ""
        label: qsTr("Veiligheid")
        value: root.incident.safeText
    }

    KeyValueRow {
        label: root.incident.severityTitle
        value: root.incident.severityText
    }

    Paragraph {
        visible: text !== ""
        text: root.incident.missingText
        soft: true
        small: true
    }

    ActionButton {
        kind: ActionButton.Quiet
        iconName: "pencil"
        text: root.incident.isBeingRevised ? qsTr("Verder met aanvullen") : qsTr("Aanvullen of verbeteren")
        detail: root.incident.isBeingRevised ? qsTr("Je was begonnen en hebt het nog niet bewaard") : qsTr("De eerdere tekst blijft leesbaar")
        detailMayDrop: !root.incident.isBeingRevised
        onClicked: root.correctionRequested()
    }
}
