import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Who you are and who your clerk is: for the report and for calling. Saved while typing. Needs settings. */
ColumnLayout {
    id: root

    required property SettingsViewModel settings

    Layout.fillWidth: true
    spacing: Theme.rowGap

    // Once, not bound: what is saved may be tidier than what stands in the field, and would move the cursor.
    Component.onCompleted: {
        name.text = root.settings.name
        municipality.text = root.settings.municipality
        clerkName.text = root.settings.clerkName
        clerkNumber.text = root.settings.clerkNumber
    }

    Heading {
        Layout.topMargin: Theme.margin
        level: 2
        text: qsTr("Jouw gegevens")
    }

    Paragraph {
        text: qsTr("Voor je verslag, en om de griffier snel te bellen. Blijft in de kluis.")
        soft: true
        small: true
    }

    TextEntry {
        id: name
        label: qsTr("Je naam")
        onEdited: text => root.settings.name = text
        onAccepted: municipality.forceActiveFocus()
    }

    TextEntry {
        id: municipality
        label: qsTr("Je gemeente")
        onEdited: text => root.settings.municipality = text
        onAccepted: clerkName.forceActiveFocus()
    }

    TextEntry {
        id: clerkName
        label: qsTr("Naam van de griffier")
        onEdited: text => root.settings.clerkName = text
        onAccepted: clerkNumber.forceActiveFocus()
    }

    TextEntry {
        id: clerkNumber
        label: qsTr("Telefoon\u00adnummer van de griffier")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: text => root.settings.clerkNumber = text
    }
}
