pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Somebody who was there. A row of the form's people. */
Card {
    id: root

    required property IncidentFormViewModel form
    required property int personIndex
    required property string roleText
    required property var model

    Component.onCompleted: {
        name.text = root.model.name
        description.text = root.model.description
        account.text = root.model.account
    }

    Heading {
        level: 2
        text: root.roleText
    }

    TextEntry {
        id: name
        label: qsTr("Naam")
        onEdited: text => root.form.setPerson(root.personIndex, "name", text)
    }

    TextEntry {
        id: description
        label: qsTr("Wat zag of deed deze persoon?")
        onEdited: text => root.form.setPerson(root.personIndex, "description", text)
    }

    TextEntry {
        id: account
        label: qsTr("Hoe te bereiken")
        onEdited: text => root.form.setPerson(root.personIndex, "account", text)
    }

    ActionButton {
        kind: ActionButton.Quiet
        iconName: "trash"
        text: qsTr("Haal weg")
        describedBy: root.roleText
        onClicked: root.form.removePerson(root.personIndex)
    }
}
