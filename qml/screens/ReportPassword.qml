import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* A password on the PDF or not, and what that means. Shows wanted; emits toggled(value) and, on Enter in the last
   field, accepted(). takeFirst() and takeSecond() give each text once and empty its field. */
ColumnLayout {
    id: root

    required property bool wanted

    signal toggled(bool value)
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

    SwitchRow {
        text: qsTr("Met wacht\u00adwoord")
        detail: qsTr("Alleen wie het wacht\u00adwoord weet, kan het verslag openen.")
        checked: root.wanted
        onToggled: value => {
            root.forget()
            root.toggled(value)
        }
    }

    Notice {
        visible: !root.wanted
        tone: Notice.Warn
        text: qsTr("Zonder wacht\u00adwoord kan iedereen die het bestand heeft, het lezen.")
    }

    SecretEntry {
        id: first
        visible: root.wanted
        label: qsTr("Wacht\u00adwoord voor dit verslag")
        hint: qsTr("Kies een ander wacht\u00adwoord dan de wachtzin van deze app.")
        showText: qsTr("Toon het wacht\u00adwoord")
        hideText: qsTr("Verberg het wacht\u00adwoord")
        onAccepted: second.forceActiveFocus()
    }

    SecretEntry {
        id: second
        visible: root.wanted
        label: qsTr("Nog een keer")
        showText: qsTr("Toon het herhaalde wacht\u00adwoord")
        hideText: qsTr("Verberg het herhaalde wacht\u00adwoord")
        onAccepted: root.accepted()
    }

    Notice {
        visible: root.wanted
        iconName: "phone"
        text: qsTr("Bel de griffier om het wacht\u00adwoord te zeggen. Mail het niet.")
    }
}
