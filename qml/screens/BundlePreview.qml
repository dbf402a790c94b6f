pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Every file that will be in the bundle, and the report in it as it will leave. Needs app and bundle. */
AppScreen {
    id: root

    required property BundleViewModel bundle

    signal nextRequested()

    title: qsTr("Verzegeld pakket")
    canGoBack: true

    ProgressLine {
        valueText: qsTr("Stap 2 van 3")
        value: 2 / 3
    }

    Heading {
        text: qsTr("Dit gaat eruit")
    }

    Paragraph {
        text: qsTr("Precies deze bestanden zitten in het pakket. Verder niets. Wil je iets weglaten? Ga dan terug.")
        soft: true
    }

    Notice {
        visible: root.bundle.full
        tone: Notice.Warn
        text: qsTr("Dit pakket is volledig. Alles wat je over dit voorval vastlegde gaat mee, ook wat je later verbeterde en wat je er zelf van denkt.")
    }

    Card {
        spacing: Theme.rowGap

        Repeater {
            model: root.bundle.entries

            KeyValueRow {
                required property string name
                required property string detail

                label: detail
                value: name
            }
        }

        KeyValueRow {
            label: qsTr("Bijlagen samen")
            value: root.bundle.sizeText
        }
    }

    Foldout {
        text: qsTr("Lees het verslag dat erin zit")

        Repeater {
            model: root.bundle.document

            DocumentBlock {}
        }
    }

    actions: [
        Notice {
            visible: root.bundle.error !== ""
            tone: Notice.Error
            text: root.bundle.error
        },
        StepButtons {
            nextText: qsTr("Dit klopt, verder")
            onPrevious: root.backRequested()
            onNext: root.nextRequested()
        }
    ]
}
