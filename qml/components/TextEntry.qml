import QtQuick

/* A field for one line. Needs label; may have placeholder, hint, errorText, inputMethodHints, maximumLength.
   Emits edited(text) while typing and accepted() on Enter. */
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias validator: input.validator
    property alias readOnly: input.readOnly

    signal edited(string text)
    signal accepted()

    FieldInput {
        id: input
        frame: root
        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
    }
}
