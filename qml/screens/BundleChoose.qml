import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components

/* How much goes along: what you choose, with the choices of the report, or everything. Needs app and bundle. */
AppScreen {
    id: root

    required property BundleViewModel bundle

    signal nextRequested()

    title: qsTr("Verzegeld pakket")
    canGoBack: true

    ProgressLine {
        valueText: qsTr("Stap 1 van 3")
        value: 1 / 3
    }

    Heading {
        text: qsTr("Wat gaat er mee?")
    }

    Paragraph {
        text: qsTr("Een pakket is één bestand met het verslag en het bewijs. Het is versleuteld: alleen wie jij kiest, kan het openen. De ontvanger heeft er het gratis programma age voor nodig.")
        soft: true
    }

    OptionGroup {
        label: qsTr("Hoeveel gaat er mee?")

        ChoiceButton {
            text: qsTr("Alleen wat ik kies")
            detail: qsTr("Het verslag en de bestanden die jij aanwijst")
            checked: !root.bundle.full
            onChosen: root.bundle.full = false
        }

        ChoiceButton {
            text: qsTr("Alles van dit voorval")
            detail: qsTr("Dan kan de ontvanger nagaan dat er niets is gewijzigd")
            checked: root.bundle.full
            onChosen: root.bundle.full = true
        }
    }

    Notice {
        visible: root.bundle.full
        tone: Notice.Warn
        text: qsTr("Echt alles gaat mee: elk bestand, elk woord, ook wat je later verbeterde, wat je er zelf van denkt en wat over je gezondheid gaat.")
    }

    ColumnLayout {      // no Card: there may be no other incident
        visible: root.bundle.full

        ReportPick {
            text: qsTr("Nog een voorval erbij")
            detail: root.bundle.report.othersText
            iconName: "plus"
            rows: root.bundle.report.others
            onPicked: (key, value) => root.bundle.report.setOther(key, value)
        }
    }

    ReportChoices {
        visible: !root.bundle.full
        report: root.bundle.report
        along: qsTr("Precies zoals ze zijn, als los bestand in het pakket")
    }

    actions: [
        Notice {
            visible: root.bundle.error !== ""
            tone: Notice.Error
            text: root.bundle.error
        },
        ActionButton {
            text: qsTr("Bekijk wat eruit gaat")
            onClicked: root.nextRequested()
        }
    ]
}
