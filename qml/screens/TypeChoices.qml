pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The kinds of incident to choose from. onlyChosen: just the one that was chosen. */
OptionGroup {
    id: root

    required property IncidentFormViewModel form
    property bool onlyChosen: false

    Repeater {
        model: root.form.types

        ChoiceButton {
            required property string typeId
            required property string title
            required property string plain

            visible: !root.onlyChosen || checked
            text: title
            detail: plain
            checked: root.form.typeId === typeId
            onChosen: root.form.typeId = typeId
        }
    }
}
