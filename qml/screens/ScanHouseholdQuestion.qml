pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.Components

/* One thing about the household, with its possible answers. Needs label, options and current (-1: not said).
   Emits chosen(value, byKeyboard). */
OptionGroup {
    id: root

    required property list<string> options
    required property int current
    readonly property string currentText: root.options[root.current] ?? ""

    signal chosen(int value, bool byKeyboard)

    function focusFirst(): void {
        buttons.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
    }

    Repeater {
        id: buttons
        model: root.options

        ChoiceButton {
            required property int index
            required property string modelData

            text: modelData
            checked: index === root.current
            onChosen: root.chosen(index, visualFocus)
        }
    }
}
