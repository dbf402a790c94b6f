pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Who can open the bundle: somebody of the list, or who knows a password. takeFirst() and takeSecond() give each typed
   text once and empty its field. Emits accepted() on Enter in the last field. */
ColumnLayout {
    id: root

    required property BundleViewModel bundle
    readonly property bool byKey: root.bundle.receiver === BundleViewModel.Contact

    signal accepted()

    function takeFirst(): string {
        return first.take()
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
        label: qsTr("Waarmee gaat het open?")
        choices: [qsTr("Met de sleutel van een ontvanger"), qsTr("Een wacht\u00adwoord van Weerbaar"), qsTr("Zelf een wacht\u00adwoord kiezen")]
        current: root.bundle.receiver
        onChosen: index => {
            root.forget()
            root.bundle.receiver = index
        }
    }

    OptionGroup {
        visible: root.byKey && contacts.count > 0
        label: qsTr("Kies de ontvanger")

        Rows {
            id: contacts
            model: root.bundle.recipients.list
            spacing: Theme.gap

            ChoiceButton {
                required property int contactId
                required property string name

                text: name
                checked: root.bundle.contactId === contactId
                onChosen: root.bundle.contactId = contactId
            }
        }
    }

    FingerprintBlock {
        visible: root.byKey && root.bundle.fingerprint !== ""
        fingerprint: root.bundle.fingerprint
    }

    Card {
        visible: root.byKey

        Foldout {
            text: qsTr("Een nieuwe ontvanger")
            expanded: contacts.count === 0

            RecipientForm {
                recipients: root.bundle.recipients
            }
        }
    }

    ExportProposal {
        visible: root.bundle.receiver === BundleViewModel.ProposedPassword
        password: root.bundle.proposedPassword
        advice: qsTr("Schrijf het op. Weerbaar bewaart het niet.")
        canChange: true
        onAnotherRequested: root.bundle.proposeAnotherPassword()
    }

    SecretEntry {
        id: first
        visible: root.bundle.receiver === BundleViewModel.OwnPassword
        label: qsTr("Wacht\u00adwoord voor het pakket")
        hint: qsTr("Kies een ander wacht\u00adwoord dan de wachtzin van deze app.")
        showText: qsTr("Toon het wacht\u00adwoord")
        hideText: qsTr("Verberg het wacht\u00adwoord")
        onAccepted: second.forceActiveFocus()
    }

    SecretEntry {
        id: second
        visible: root.bundle.receiver === BundleViewModel.OwnPassword
        label: qsTr("Nog een keer")
        showText: qsTr("Toon het herhaalde wacht\u00adwoord")
        hideText: qsTr("Verberg het herhaalde wacht\u00adwoord")
        onAccepted: root.accepted()
    }
}
