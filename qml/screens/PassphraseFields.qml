import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* A new passphrase, twice, and how strong it is. Needs strength and strengthText, which the caller's view model
   judges on edited(). Hand takeFirst() and takeRepeated() on at once. Emits accepted() on Enter in the last field. */
ColumnLayout {
    id: root

    property int strength: -1
    property string strengthText
    property string label: qsTr("Wacht\u00adzin")
    readonly property bool filled: first.length > 0 && repeated.length > 0

    signal edited()
    signal accepted()

    function peek(): string {
        return first.peek()
    }

    function takeFirst(): string {
        const secret = first.take()
        root.edited()       // nothing stands there any more: nothing to judge
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
        onEdited: root.edited()
        onAccepted: repeated.forceActiveFocus()
    }

    StrengthLine {
        strength: root.strength
        strengthText: root.strengthText
    }

    SecretEntry {
        id: repeated
        label: qsTr("Nog een keer")
        showText: qsTr("Herhaling laten zien")
        hideText: qsTr("Herhaling verbergen")
        onAccepted: root.accepted()
    }
}
