import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* It is done: is what the question said true now? Emits closed() when that is answered or given up. */
Card {
    id: root

    required property ScanActionViewModel action

    signal closed()

    function markDone(isTrueNow: bool): void {
        root.action.markDone(isTrueNow)
        if (root.action.error === "")
            root.closed()
    }

    tone: Card.Raised
    onVisibleChanged: if (root.visible) yes.forceActiveFocus(Qt.OtherFocusReason)

    Heading {
        level: 2
        text: qsTr("Klopt dit nu?")
    }

    QuoteBlock {
        text: root.action.statement
        tone: Theme.brand
    }

    ActionButton {
        id: yes
        text: qsTr("Ja, pas mijn antwoord aan")
        onClicked: root.markDone(true)
    }

    ActionButton {
        kind: ActionButton.Outline
        text: qsTr("Nee, laat het antwoord staan")
        onClicked: root.markDone(false)
    }

    ActionButton {
        kind: ActionButton.Quiet
        text: qsTr("Terug")
        onClicked: root.closed()
    }
}
