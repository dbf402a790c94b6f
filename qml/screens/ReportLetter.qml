import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* For whom the report is, what for and from whom, and the municipality's own words above it. Needs report. */
Foldout {
    id: root

    required property ReportViewModel report

    text: qsTr("Voor wie en van wie")
    detail: root.report.letterText
    iconName: "person"

    Paragraph {
        text: qsTr("Wat je leeg laat, staat er niet in.")
        soft: true
        small: true
    }

    TextEntry {
        label: qsTr("Voor wie")
        maximumLength: 200
        text: root.report.recipient
        onEdited: text => root.report.recipient = text
    }

    TextEntry {
        label: qsTr("Waarvoor")
        placeholder: qsTr("Het gesprek van maandag")
        maximumLength: 200
        text: root.report.purpose
        onEdited: text => root.report.purpose = text
    }

    TextEntry {
        label: qsTr("Je naam")
        maximumLength: 200
        text: root.report.senderName
        onEdited: text => root.report.senderName = text
    }

    TextEntry {
        label: qsTr("Gemeente")
        maximumLength: 200
        text: root.report.municipality
        onEdited: text => root.report.municipality = text
    }

    TextEntry {
        label: qsTr("Bovenaan elk verslag")
        hint: qsTr("Bijvoorbeeld: Gemeente Epe, vertrouwelijk. Weerbaar onthoudt het voor de volgende keer.")
        maximumLength: 200
        text: root.report.heading
        onEdited: text => root.report.heading = text
    }
}
