import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Where one goes from an incident: its evidence, aftercare, the police, the pattern. Needs app and incident. */
ColumnLayout {
    id: root

    required property AppViewModel app
    required property IncidentViewModel incident

    Layout.fillWidth: true
    spacing: Theme.gap

    ListRow {
        iconName: "camera"
        title: qsTr("Bewijs")
        detail: root.incident.evidenceText
        onClicked: root.app.openEvidence()
    }

    ListRow {
        visible: root.incident.patternText !== ""
        iconName: "warning"
        title: qsTr("Patroon")
        detail: root.incident.patternText
        onClicked: root.app.openPatterns()
    }

    ListRow {
        iconName: "shield"
        title: qsTr("Aangifte voorbereiden")
        detail: qsTr("Feiten op een rij, om mee te nemen")
        onClicked: root.app.openPoliceReport()
    }

    ListRow {
        iconName: "lock"
        title: qsTr("Verzegeld pakket")
        detail: qsTr("Verslag en bestanden, voor één ontvanger")
        onClicked: root.app.openBundle()
    }

    ListRow {
        iconName: "people"
        title: qsTr("Hoe gaat het?")
        detail: qsTr("Nazorg, alleen voor jou")
        onClicked: root.app.openCheckIns()
    }

    ListRow {
        iconName: root.incident.isIntact ? "check" : "warning"
        iconColor: root.incident.isIntact ? Theme.good : Theme.danger
        title: qsTr("Is er niets gewijzigd?")
        detail: root.incident.intactText
        onClicked: root.app.openChain()
    }
}
