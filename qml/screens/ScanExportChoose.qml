import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* For whom the scan goes on paper, what goes along, and from whom it is. Needs title and scanExport. */
AppScreen {
    id: root

    required property ScanExportViewModel scanExport

    signal nextRequested()

    canGoBack: true

    ProgressLine {
        valueText: qsTr("Stap 1 van 3")
        value: 1 / 3
    }

    Heading {
        text: qsTr("Voor wie is het?")
    }

    OptionGroup {
        label: qsTr("Dit bestand is voor")

        ChoiceButton {
            text: qsTr("Mezelf")
            detail: qsTr("Om te bewaren of af te drukken")
            iconName: "person"
            checked: !root.scanExport.forAdviser
            onChosen: root.scanExport.forAdviser = false
        }

        ChoiceButton {
            text: qsTr("De adviseur")
            detail: root.scanExport.isHome ? qsTr("Die bij je thuis komt kijken") : qsTr("Die met je meedenkt over je veiligheid")
            iconName: "people"
            checked: root.scanExport.forAdviser
            onChosen: root.scanExport.forAdviser = true
        }
    }

    Notice {
        tone: Notice.Warn
        text: qsTr("Een ingevulde check is een lijst van zwakke plekken.")
        detail: qsTr("Geef hem alleen aan iemand die je vertrouwt. Gooi hem weg als hij niet meer nodig is.")
    }

    OptionGroup {
        Layout.topMargin: Theme.gap
        label: qsTr("Wat neem je mee?")
        hint: qsTr("Wie wat antwoordde, staat er nooit in.")

        CheckRow {
            text: qsTr("Alleen wat nog niet in orde is")
            checked: root.scanExport.onlyGaps
            onToggled: value => root.scanExport.onlyGaps = value
        }

        CheckRow {
            text: qsTr("Wat je besloot")
            detail: qsTr("Gepland, gedaan of bewust niet")
            checked: root.scanExport.withActions
            onToggled: value => root.scanExport.withActions = value
        }

        CheckRow {
            text: qsTr("De notities bij de antwoorden")
            checked: root.scanExport.withNotes
            onToggled: value => root.scanExport.withNotes = value
        }
    }

    OptionGroup {
        Layout.topMargin: Theme.gap
        label: qsTr("Van wie is het?")
        hint: qsTr("Dit hoeft niet. Het staat alleen in dit bestand; Weerbaar bewaart dit niet.")

        TextEntry {
            label: qsTr("Je naam")
            text: root.scanExport.name
            onEdited: text => root.scanExport.name = text
            onAccepted: address.forceActiveFocus()
        }

        TextEntry {
            id: address
            label: qsTr("Je adres")
            text: root.scanExport.address
            onEdited: text => root.scanExport.address = text
            onAccepted: root.nextRequested()
        }
    }

    actions: ActionButton {
        text: qsTr("Bekijk wat eruit gaat")
        onClicked: root.nextRequested()
    }
}
