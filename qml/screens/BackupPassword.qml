import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The password that opens a backup: the proposed one, or one of your own with how strong it is. takeFirst() and
   takeSecond() give each text once and empty its field. Emits accepted() on Enter in the last field. */
ColumnLayout {
    id: root

    required property BackupViewModel backup
    property bool own: false
    readonly property bool ready: !root.own || first.length > 0 && second.length > 0

    signal accepted()

    function takeFirst(): string {
        const secret = first.take()
        root.backup.ownPassword.judge("")
        return secret
    }

    function takeSecond(): string {
        return second.take()
    }

    function forget(): void {
        first.forget()
        second.forget()
    }

    Layout.fillWidth: true
    spacing: Theme.rowGap

    SettingsChoice {
        label: qsTr("Wacht\u00adwoord")
        choices: [qsTr("Een voorstel van Weerbaar"), qsTr("Zelf een wacht\u00adwoord kiezen")]
        current: root.own ? 1 : 0
        onChosen: index => {
            root.forget()
            root.backup.ownPassword.judge("")
            root.own = index === 1
        }
    }

    ExportProposal {
        visible: !root.own
        password: root.backup.proposedPassword
        advice: qsTr("Schrijf het op papier. Zonder dit gaat de reserve\u00adkopie nooit meer open.")
        canChange: true
        onAnotherRequested: root.backup.proposeAnotherPassword()
    }

    SecretEntry {
        id: first
        visible: root.own
        label: qsTr("Wacht\u00adwoord van de reserve\u00adkopie")
        hint: qsTr("De herstel\u00adcode van je papier mag ook: dan bewaar je maar één papier.")
        showText: qsTr("Toon het wacht\u00adwoord")
        hideText: qsTr("Verberg het wacht\u00adwoord")
        onEdited: root.backup.ownPassword.judge(first.peek())
        onAccepted: second.forceActiveFocus()
    }

    StrengthLine {
        visible: root.own && strength >= 0
        strength: root.backup.ownPassword.strength
        strengthText: root.backup.ownPassword.strengthText
    }

    SecretEntry {
        id: second
        visible: root.own
        label: qsTr("Nog een keer")
        showText: qsTr("Toon het herhaalde wacht\u00adwoord")
        hideText: qsTr("Verberg het herhaalde wacht\u00adwoord")
        onAccepted: root.accepted()
    }
}
