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

    ReportChoices {
        report: root.report
        along: qsTr("Precies zoals ze zijn, als bijlage in de pdf")
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
