import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Whether it was online, and where there. Needs form. */
ColumnLayout {
    id: root

    required property IncidentFormViewModel form

    Layout.fillWidth: true
    spacing: Theme.rowGap

    SwitchRow {
        text: qsTr("Het gebeurde online")
        checked: root.form.isOnline
        onToggled: value => root.form.isOnline = value
    }

    TextEntry {
        visible: root.form.isOnline
        label: qsTr("Welke app of site?")
        text: root.form.onlinePlatform
        onEdited: text => root.form.onlinePlatform = text
    }

    TextEntry {
        visible: root.form.isOnline
        label: qsTr("In welke groep of op welk account?")
        text: root.form.onlineAccount
        onEdited: text => root.form.onlineAccount = text
    }

    TextEntry {
        visible: root.form.isOnline
        label: qsTr("Link naar het bericht")
        inputMethodHints: Qt.ImhUrlCharactersOnly
        text: root.form.onlineLink
        onEdited: text => root.form.onlineLink = text
    }
}
