import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Who you are, for what you send. Saved while typing. Needs settings. */
ColumnLayout {
    id: root

    required property SettingsViewModel settings

    Layout.fillWidth: true
    spacing: Theme.rowGap

    // Once, not bound: what is saved may be tidier than what stands in the field, and would move the cursor.
    Component.onCompleted: {
        name.text = root.settings.name
        municipality.text = root.settings.municipality
    }

    Heading {
        Layout.topMargin: Theme.margin
        level: 2
        text: qsTr("Jouw gegevens")
    }

    Paragraph {
        text: qsTr("Voor je verslag. Blijft in de kluis.")
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
    }
}
