pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Who decides on a report to the police here, and which address goes with it. Needs localProtocol. */
ColumnLayout {
    id: root

    required property LocalProtocolViewModel localProtocol

    Layout.fillWidth: true
    spacing: Theme.rowGap

    OptionGroup {
        label: qsTr("Wie beslist hier over een aangifte?")
        hint: qsTr("Dit verschilt per gemeente. Vraag het de griffier.")

        Choice {
            text: qsTr("Dat weet ik nog niet")
            value: 0
        }

        Choice {
            text: qsTr("Ikzelf")
            value: 1
        }

        Choice {
            text: qsTr("De gemeente")
            value: 2
        }

        Choice {
            text: qsTr("Samen")
            value: 3
        }
    }

    TextEntry {
        id: domicile
        label: qsTr("Adres voor de politie (domicilie)")
        placeholder: qsTr("Bijvoorbeeld het gemeentehuis")
        errorText: root.localProtocol.errorField === "domicile" ? root.localProtocol.error : ""
        onEdited: text => root.localProtocol.domicile = text
    }

    // Once, not bound: what is saved may be tidier than what stands in the field, and would move the cursor.
    Component.onCompleted: domicile.text = root.localProtocol.domicile

    component Choice: ChoiceButton {
        required property int value

        checked: root.localProtocol.reportDecision === value
        onChosen: root.localProtocol.reportDecision = value
    }
}
