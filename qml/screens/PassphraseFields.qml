import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* A new passphrase, twice, and how strong it is. Needs the view model that judges it.
   Hand takeFirst() and takeRepeated() on at once. Emits accepted() on Enter in the last field. */
ColumnLayout {
    id: root

    required property NewPassphraseViewModel newPassphrase
    property string label: qsTr("Wacht\u00adzin")
    readonly property bool filled: first.length > 0 && repeated.length > 0

    signal accepted()

    function takeFirst(): string {
        const secret = first.take()
        root.newPassphrase.judge("")
        return secret
    }

    function takeRepeated(): string {
        return repeated.take()
    }

    function focusFirst(): void {
        first.forceActiveFocus()
    }

    Layout.fillWidth: true
    spacing: Theme.margin

    SecretEntry {
        id: first
        label: root.label
        hint: qsTr("Tip: neem vier of meer woorden die niets met elkaar te maken hebben.")
        showText: qsTr("Wachtzin laten zien")
        hideText: qsTr("Wachtzin verbergen")
        onEdited: root.newPassphrase.judge(first.peek())
        onAccepted: repeated.forceActiveFocus()
    }

    StrengthLine {
        strength: root.newPassphrase.strength
        strengthText: root.newPassphrase.strengthText
    }

    SecretEntry {
        id: repeated
        label: qsTr("Nog een keer")
        showText: qsTr("Herhaling laten zien")
        hideText: qsTr("Herhaling verbergen")
        onAccepted: root.accepted()
    }
}
