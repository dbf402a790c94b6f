import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* How much of the scan, and in which order. Needs scan. */
ColumnLayout {
    id: root

    required property ScanViewModel scan

    Layout.fillWidth: true
    spacing: Theme.rowGap

    OptionGroup {
        label: qsTr("Hoeveel wil je doen?")

        ChoiceButton {
            text: qsTr("Korte ronde")
            detail: qsTr("De %1 belangrijkste vragen, ongeveer vijf minuten").arg(root.scan.shortCount)
            checked: root.scan.scope === 0
            onChosen: root.scan.setScope(0)
        }

        ChoiceButton {
            text: qsTr("Hele ronde")
            detail: qsTr("%1 vragen, in delen. Je kunt altijd stoppen.").arg(root.scan.fullCount)
            checked: root.scan.scope === 1
            onChosen: root.scan.setScope(1)
        }
    }

    OptionGroup {
        visible: root.scan.canWalk && root.scan.scope === 1
        label: qsTr("In welke volgorde?")

        ChoiceButton {
            text: qsTr("Per onderdeel")
            checked: !root.scan.walking
            onChosen: root.scan.setWalking(false)
        }

        ChoiceButton {
            text: qsTr("Lopend door het huis")
            detail: qsTr("Van de stoep tot de slaapkamer")
            checked: root.scan.walking
            onChosen: root.scan.setWalking(true)
        }
    }
}
