import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What goes into the report, for whom, and from whom it is. All of it has a sensible choice already. */
AppScreen {
    id: root

    required property ReportViewModel report

    signal nextRequested()

    title: qsTr("Verslag aan de griffier")
    canGoBack: true

    ProgressLine {
        valueText: qsTr("Stap 1 van 3")
        value: 1 / 3
    }

    Heading {
        text: qsTr("Wat mag de griffier lezen?")
    }

    Paragraph {
        text: qsTr("Je hoeft niets te veranderen. Kijk straks of het zo goed is.")
    }

    Paragraph {
        text: qsTr("Dit staat er altijd in: de soort en de ernst, wanneer en wat er gebeurde. Ook of je veilig was en wat je aanvinkte.")
        soft: true
    }

    Card {
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

    actions: [
        Notice {
            visible: text !== ""
            tone: Notice.Warn
            text: root.report.filesProblem
        },
        ActionButton {
            text: qsTr("Bekijk wat eruit gaat")
            enabled: root.report.filesProblem === ""
            onClicked: root.nextRequested()
        }
    ]
}
