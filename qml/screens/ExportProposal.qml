import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* A password to copy onto paper: large and spaced, broken only behind its hyphens. Needs password and advice.
   canChange: another one may be asked for. A screen reader spells it, hyphens included. */
Card {
    id: root

    required property string password
    required property string advice
    property bool canChange: false

    signal anotherRequested()

    Paragraph {
        text: qsTr("Het wacht\u00adwoord")
        soft: true
        small: true
    }

    BaseText {
        Layout.fillWidth: true
        text: root.password
        font.family: Theme.fixedFamily
        font.pixelSize: Theme.title
        font.weight: Theme.weightStrong
        font.letterSpacing: 2
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Het wachtwoord, gespeld")
        Accessible.description: Array.from(root.password).join(" ").replace(/-/g, qsTr("streepje"))
    }

    Paragraph {
        text: qsTr("Kleine letters, met de streepjes ertussen.")
        soft: true
        small: true
    }

    IconText {
        standalone: true
        text: root.advice
        iconName: "pencil"
        iconAtTop: true
    }

    ActionButton {
        visible: root.canChange
        kind: ActionButton.Quiet
        text: qsTr("Maak een ander")
        describedBy: qsTr("Een ander wachtwoord")
        onClicked: root.anotherRequested()
    }
}
