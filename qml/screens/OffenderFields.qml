import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What you can tell of who did it; all of it may stay empty. Needs form. */
ColumnLayout {
    id: root

    required property IncidentFormViewModel form

    Layout.fillWidth: true
    spacing: Theme.rowGap

    Paragraph {
        text: qsTr("Vul in wat je weet. Alles mag leeg blijven.")
        soft: true
    }

    TextEntry {
        label: qsTr("Naam")
        text: root.form.offenderName
        onEdited: text => root.form.offenderName = text
    }

    TextEntry {
        label: qsTr("Account online")
        hint: qsTr("Zo ziet Weerbaar het als dezelfde terugkomt.")
        text: root.form.offenderAccount
        onEdited: text => root.form.offenderAccount = text
    }

    TextEntry {
        label: qsTr("Hoe zag de persoon eruit?")
        text: root.form.offenderDescription
        onEdited: text => root.form.offenderDescription = text
    }

    TextEntry {
        label: qsTr("Auto, fiets of kenteken")
        text: root.form.offenderVehicle
        onEdited: text => root.form.offenderVehicle = text
    }
}
