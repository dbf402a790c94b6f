import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The place where the phone is now: measured after a tap, looked at, and only then kept. Needs position. */
ColumnLayout {
    id: root

    required property PositionViewModel position
    readonly property int at: root.position.state

    Layout.fillWidth: true
    visible: root.position.isAvailable || root.at === PositionViewModel.Kept
    spacing: Theme.rowGap

    ActionButton {
        visible: root.at === PositionViewModel.Idle || root.at === PositionViewModel.Failed
        kind: ActionButton.Outline
        iconName: "pin"
        text: root.at === PositionViewModel.Failed ? qsTr("Zoek mijn plek nog eens") : qsTr("Zoek waar ik nu ben")
        detail: qsTr("Eén keer, alleen nu. Je toestel kan er internet bij gebruiken. Weerbaar bewaart de plek in je kluis.")
        onClicked: root.position.measure()
    }

    Notice {
        visible: root.at === PositionViewModel.Failed
        tone: Notice.Warn
        text: root.position.problem
    }

    BusyIndicatorLine {
        running: root.at === PositionViewModel.Measuring
        text: qsTr("Plek zoeken…")
    }

    ActionButton {
        visible: root.at === PositionViewModel.Measuring
        kind: ActionButton.Quiet
        text: qsTr("Stop met zoeken")
        onClicked: root.position.cancel()
    }

    Card {
        visible: root.at === PositionViewModel.Found || root.at === PositionViewModel.Kept

        IconText {
            standalone: true
            iconName: "pin"
            text: root.position.text
            detail: root.position.detail
            strong: true
        }

        Notice {
            visible: text !== ""
            tone: Notice.Warn
            text: root.position.warning
        }

        AdaptiveRow {
            ActionButton {
                visible: root.at === PositionViewModel.Found
                kind: ActionButton.Outline
                iconName: "check"
                text: qsTr("Gebruik deze plek")
                onClicked: root.position.keep()
            }

            ActionButton {
                kind: ActionButton.Quiet
                text: root.at === PositionViewModel.Kept ? qsTr("Haal deze plek weg") : qsTr("Niet gebruiken")
                onClicked: root.position.forget()
            }
        }
    }
}
