import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Somebody of the municipality: name, number and hours. A row of the protocol's contacts. */
Foldout {
    id: root

    required property LocalProtocolViewModel localProtocol
    required property string role
    required property string roleText
    required property string name
    required property string number
    required property string hours
    readonly property bool changed: nameEntry.text !== root.name || numberEntry.text !== root.number || hoursEntry.text !== root.hours

    function fill(): void {
        const typed = root.localProtocol.draft("contact/" + root.role)
        nameEntry.text = typed[0] ?? root.name
        numberEntry.text = typed[1] ?? root.number
        hoursEntry.text = typed[2] ?? root.hours
    }

    function keep(): void {
        root.localProtocol.keepDraft("contact/" + root.role, root.changed ? [nameEntry.text, numberEntry.text, hoursEntry.text] : [])
    }

    text: root.roleText
    detail: root.name === "" && root.number === "" ? qsTr("Nog niet ingevuld") : root.number === "" ? root.name
        : root.name === "" ? root.number : qsTr("%1, %2").arg(root.name).arg(root.number)
    iconName: "phone"
    Component.onCompleted: root.fill()

    TextEntry {
        id: nameEntry
        label: qsTr("Naam")
        onEdited: root.keep()
        onAccepted: numberEntry.forceActiveFocus()
    }

    TextEntry {
        id: numberEntry
        label: qsTr("Telefoonnummer")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: root.keep()
        errorText: root.localProtocol.errorField === root.role ? root.localProtocol.error : ""
        onAccepted: hoursEntry.forceActiveFocus()
    }

    TextEntry {
        id: hoursEntry
        label: qsTr("Wanneer te bereiken")
        placeholder: qsTr("Bijvoorbeeld: ook ’s avonds")
        onEdited: root.keep()
    }

    DraftLine {
        visible: root.changed
    }

    ActionButton {
        enabled: root.changed
        iconName: "check"
        text: root.changed ? qsTr("Bewaar") : qsTr("Bewaard")
        describedBy: root.roleText
        onClicked: {
            if (root.localProtocol.setContact(root.role, nameEntry.text, numberEntry.text, hoursEntry.text))
                root.fill()
        }
    }
}
