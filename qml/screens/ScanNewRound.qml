import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Beginning again, once a round is finished: a line that opens to what that means and how long it takes. Needs scan. */
Foldout {
    id: root

    required property ScanViewModel scan

    text: qsTr("Nieuwe ronde")
    detail: qsTr("Een jaar verder, of is er iets gebeurd?")

    Paragraph {
        text: qsTr("Je begint met lege vragen. De vorige ronde blijft bewaard: bij elke vraag zie je wat je toen zei.")
    }

    ActionButton {
        kind: ActionButton.Outline
        text: qsTr("Begin een korte ronde")
        detail: qsTr("De %1 belangrijkste vragen, ongeveer vijf minuten").arg(root.scan.shortCount)
        onClicked: root.scan.startNewRound(0)
    }

    ActionButton {
        kind: ActionButton.Outline
        text: qsTr("Begin een hele ronde")
        detail: qsTr("%1 vragen, in delen. Je kunt altijd stoppen.").arg(root.scan.fullCount)
        onClicked: root.scan.startNewRound(1)
    }
}
