pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Exactly what will leave, nothing more and nothing less. */
AppScreen {
    id: root

    required property ReportViewModel report

    signal nextRequested()

    title: qsTr("Verslag aan de griffier")
    canGoBack: true

    ProgressLine {
        valueText: qsTr("Stap 2 van 3")
        value: 2 / 3
    }

    Heading {
        text: qsTr("Dit gaat eruit")
    }

    Paragraph {
        text: qsTr("Precies dit komt in het verslag. Verder niets. Wil je iets weglaten? Ga dan terug.")
        soft: true
    }

    Card {
        spacing: Theme.rowGap

        Repeater {
            model: root.report.document

            DocumentBlock {}
        }
    }

    actions: StepButtons {
        nextText: qsTr("Dit klopt, verder")
        onPrevious: root.backRequested()
        onNext: root.nextRequested()
    }
}
