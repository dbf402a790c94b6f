pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The steps of the national list, each used here or not. Needs localProtocol. */
Foldout {
    id: root

    required property LocalProtocolViewModel localProtocol

    text: qsTr("De algemene stappen")
    detail: qsTr("Zet uit wat jouw gemeente anders doet")
    iconName: "check"

    Paragraph {
        text: root.localProtocol.nationalNote
        soft: true
        small: true
    }

    Rows {
        model: root.localProtocol.nationalSteps

        CheckRow {
            required property string stepId
            required property string title
            required property bool isUsed
            required property bool isFixed

            text: title
            detail: isFixed ? qsTr("Deze stap blijft altijd: melden is de afspraak") : ""
            enabled: !isFixed
            checked: isUsed
            onToggled: value => root.localProtocol.setUsed(stepId, value)
        }
    }
}
