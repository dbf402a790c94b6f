import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What goes into the report, and from whom it is. */
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
        text: qsTr("Dit staat er altijd in: de soort en de ernst, wanneer, waar en wat er gebeurde. Ook of je veilig was en wat je aanvinkte. De rest kies jij.")
        soft: true
    }

    OptionGroup {
        label: qsTr("Neem ook mee")

        CheckRow {
            visible: root.report.hasExactWords
            text: qsTr("De precieze woorden van de ander")
            checked: root.report.exactWords
            onToggled: value => root.report.exactWords = value
        }

        CheckRow {
            visible: root.report.hasPeople
            text: qsTr("Wie erbij waren")
            checked: root.report.people
            onToggled: value => root.report.people = value
        }

        CheckRow {
            visible: root.report.hasConclusions
            text: qsTr("Wat je er zelf van denkt")
            checked: root.report.conclusions
            onToggled: value => root.report.conclusions = value
        }

        CheckRow {
            visible: root.report.hasEvidence
            text: qsTr("De lijst van het bewijs")
            detail: qsTr("Namen en contro\u00adle\u00adcodes, niet de bestanden zelf")
            checked: root.report.evidence
            onToggled: value => root.report.evidence = value
        }

        CheckRow {
            visible: root.report.hasPosition
            text: qsTr("De gemeten plek")
            detail: qsTr("Is het je huis? Laat het dan weg.")
            checked: root.report.position
            onToggled: value => root.report.position = value
        }

        CheckRow {
            visible: root.report.hasHealth
            text: qsTr("Letsel en nazorg")
            detail: qsTr("Dit is persoonlijk: het hoeft niet")
            checked: root.report.health
            onToggled: value => root.report.health = value
        }

        CheckRow {
            text: qsTr("De tijdlijn")
            detail: qsTr("Wat je later toevoegde en deed")
            checked: root.report.timeline
            onToggled: value => root.report.timeline = value
        }

        CheckRow {
            text: qsTr("De stappen")
            detail: qsTr("Wat gedaan is en wat nog moet")
            checked: root.report.steps
            onToggled: value => root.report.steps = value
        }

        CheckRow {
            text: qsTr("De contro\u00adle\u00adcodes")
            detail: qsTr("Daarmee kan iemand nagaan dat er niets is gewijzigd")
            checked: root.report.verification
            onToggled: value => root.report.verification = value
        }
    }

    OptionGroup {
        Layout.topMargin: Theme.gap
        label: qsTr("Van wie is dit verslag?")
        hint: qsTr("Dit hoeft niet. Wat je leeg laat, staat er niet in.")

        TextEntry {
            label: qsTr("Je naam")
            text: root.report.senderName
            onEdited: text => root.report.senderName = text
        }

        TextEntry {
            label: qsTr("Gemeente")
            text: root.report.municipality
            onEdited: text => root.report.municipality = text
            onAccepted: root.nextRequested()
        }
    }

    actions: ActionButton {
        text: qsTr("Bekijk wat eruit gaat")
        onClicked: root.nextRequested()
    }
}
