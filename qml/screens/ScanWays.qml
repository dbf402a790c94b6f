import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Where the results lead: the partner, last time, a PDF, and calling the round done. Needs app and scan. */
ColumnLayout {
    id: root

    required property AppViewModel app
    required property ScanViewModel scan
    readonly property bool complete: root.scan.count > 0 && root.scan.answeredCount >= root.scan.count

    Layout.fillWidth: true
    Layout.topMargin: Theme.margin
    spacing: Theme.rowGap

    ListRow {
        visible: root.scan.differenceCount > 0
        title: qsTr("Vergelijk met je partner")
        detail: qsTr("Verschillende antwoorden: %1").arg(root.scan.differenceCount)
        iconName: "people"
        onClicked: root.app.openComparison()
    }

    ListRow {
        visible: root.scan.hasEarlierRounds
        title: qsTr("Naast vorige keer")
        detail: root.scan.changeText
        iconName: "clock"
        onClicked: root.app.openScanHistory(root.scan.scan)
    }

    ListRow {
        title: qsTr("Maak een PDF")
        detail: qsTr("Een lijst van zwakke plekken: deel hem alleen bewust")
        iconName: "note"
        onClicked: root.app.openScanExport(root.scan.scan)
    }

    ListRow {
        visible: root.complete
        title: qsTr("Loop de vragen na")
        iconName: "pencil"
        onClicked: root.scan.start()
    }

    Foldout {
        visible: !root.complete && !root.scan.isFinished
        text: qsTr("Klaar, ook als niet alles is ingevuld?")

        Paragraph {
            text: qsTr("Je hoeft niet alles te beantwoorden. Rond je de ronde af, dan herinneren we je over 12 maanden aan de volgende.")
        }

        ActionButton {
            kind: ActionButton.Outline
            text: qsTr("Rond deze ronde af")
            onClicked: root.scan.finishRound()
        }
    }

    Paragraph {
        visible: text !== ""
        text: root.scan.basisText
        soft: true
        small: true
    }

    Paragraph {
        text: root.scan.checkedText
        soft: true
        small: true
    }
}
