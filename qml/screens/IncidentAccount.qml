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

    KeyValueRow {
        visible: value !== ""
        label: qsTr("Wie erbij waren")
        value: root.incident.people
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

    ActionButton {
        kind: ActionButton.Quiet
        iconName: "pencil"
        text: qsTr("Verbeteren")
        detail: qsTr("De eerdere tekst blijft leesbaar")
        detailMayDrop: true
        onClicked: root.correctionRequested()
    }
}
