pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What comes first in the results: three things to do, and right below them every other critical gap. Needs scan.
   Emits opened(itemId). */
ColumnLayout {
    id: root

    required property ScanViewModel scan

    signal opened(string itemId)

    Layout.fillWidth: true
    spacing: Theme.rowGap

    Notice {
        visible: root.scan.isFinished
        tone: Notice.Good
        text: root.scan.roundText
        detail: root.scan.nextRoundText
    }

    Notice {
        visible: now.count === 0 && critical.count === 0
        iconName: "check"
        text: qsTr("Er staat nu niets open om als eerste te doen.")
    }

    Rows {
        id: now
        model: root.scan.actionsNow

        ActionCard {
            required critical

            label: critical ? qsTr("Eerst dit") : ""
            iconName: critical ? "siren" : ""
            onOpened: itemId => root.opened(itemId)
        }
    }

    Foldout {
        visible: critical.count > 0
        text: qsTr("Ook heel belangrijk (%1)").arg(critical.count)
        detail: now.count > 0 ? qsTr("Begin met wat hierboven staat.") : ""

        Rows {
            id: critical
            model: root.scan.critical

            ActionCard {
                label: qsTr("Heel belangrijk")
                iconName: "siren"
                onOpened: itemId => root.opened(itemId)
            }
        }
    }
}
