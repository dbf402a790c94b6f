import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What to say at the desk, and what goes into the preparation. Needs app and report. */
AppScreen {
    id: root

    required property PoliceReportViewModel report

    signal nextRequested()

    title: qsTr("Voorbereiding aangifte")
    canGoBack: true

    ProgressLine {
        valueText: qsTr("Stap 1 van 3")
        value: 1 / 3
    }

    QuoteBlock {
        label: qsTr("Zeg bij de politie")
        text: root.report.sayText
        tone: Theme.brand
    }

    Notice {
        visible: text !== ""
        tone: Notice.Warn
        iconName: "calendar"
        text: root.report.complaintText
    }

    Notice {
        visible: text !== ""
        text: root.report.decisionText
    }

    TextEntry {
        label: qsTr("Domicilie: het adres voor de politie")
        hint: qsTr("Bijvoorbeeld het gemeentehuis. Dan staat je huisadres niet in het dossier. Vraag de griffier of het mag.")
        text: root.report.domicile
        onEdited: text => root.report.domicile = text
    }

    TextEntry {
        label: qsTr("Je naam")
        text: root.report.senderName
        onEdited: text => root.report.senderName = text
    }

    TextEntry {
        label: qsTr("Gemeente")
        text: root.report.municipality
        onEdited: text => root.report.municipality = text
    }

    OptionGroup {
        visible: root.report.hasHealth || root.report.hasPosition || root.report.hasEarlier
        label: qsTr("Neem ook mee")

        CheckRow {
            visible: root.report.hasHealth
            text: qsTr("Letsel en klachten")
            checked: root.report.health
            onToggled: value => root.report.health = value
        }

        CheckRow {
            visible: root.report.hasPosition
            text: qsTr("De gemeten plek")
            detail: qsTr("Is het je huis? Laat het dan weg.")
            checked: root.report.position
            onToggled: value => root.report.position = value
        }

        CheckRow {
            visible: root.report.hasEarlier
            text: qsTr("Eerdere voorvallen door dezelfde persoon")
            checked: root.report.earlierIncidents
            onToggled: value => root.report.earlierIncidents = value
        }
    }

    actions: ActionButton {
        text: qsTr("Bekijk wat eruit gaat")
        onClicked: root.nextRequested()
    }
}
