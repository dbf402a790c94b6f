import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* All that can be chosen about a report; a bundle is chosen with the same. Needs report; along: how a file goes along. */
Card {
    id: root

    required property ReportViewModel report
    required property string along

    ReportPick {
        text: qsTr("Wat erin staat")
        detail: root.report.partsText
        iconName: "note"
        rows: root.report.parts
        onPicked: (key, value) => root.report.setPart(key, value)
    }

    ReportPick {
        text: qsTr("Wie erin staan")
        detail: root.report.peopleText
        iconName: "people"
        rows: root.report.people
        onPicked: (key, value) => root.report.setPerson(key, value)
    }

    ReportPick {
        text: qsTr("Wat er later bij kwam")
        detail: root.report.eventsText
        note: qsTr("Wat je eerst vertelde, blijft heel. Laat je een verbetering weg? Dan staat er wat je daarvoor vertelde.")
        iconName: "clock"
        rows: root.report.events
        onPicked: (key, value) => root.report.setEvent(key, value)
    }

    ReportFiles {
        report: root.report
        along: root.along
    }

    ReportPick {
        text: qsTr("Nog een voorval erbij")
        detail: root.report.othersText
        iconName: "plus"
        rows: root.report.others
        onPicked: (key, value) => root.report.setOther(key, value)
    }

    ReportLetter {
        report: root.report
    }
}
