pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.Components

/* One setting with a few values: shows the current one and opens to choose another. Needs label, choices and current.
   Emits chosen(index). */
Card {
    id: root

    required property string label
    required property list<string> choices
    required property int current

    signal chosen(int index)

    Foldout {
        id: fold
        text: root.label
        detail: root.choices[root.current] ?? ""

        Repeater {
            model: root.choices

            ChoiceButton {
                required property int index
                required property string modelData

                text: modelData
                checked: index === root.current
                onChosen: {
                    root.chosen(index)
                    fold.expanded = false
                }
            }
        }
    }
}
