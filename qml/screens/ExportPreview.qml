pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Exactly what will leave, nothing more and nothing less. Needs title and pdf. */
AppScreen {
    id: root

    required property PdfExportViewModel pdf

    signal nextRequested()

    canGoBack: true

    ProgressLine {
        valueText: qsTr("Stap 2 van 3")
        value: 2 / 3
    }

    Heading {
        text: qsTr("Dit gaat eruit")
    }

    Paragraph {
        text: qsTr("Precies dit komt in het bestand. Verder niets. Wil je iets weglaten? Ga dan terug.")
        soft: true
    }

    Card {
        spacing: Theme.rowGap

        Repeater {
            model: root.pdf.document

            DocumentBlock {}
        }
    }

    actions: StepButtons {
        nextText: qsTr("Dit klopt, verder")
        onPrevious: root.backRequested()
        onNext: root.nextRequested()
    }
}
