import QtQuick
import Weerbaar.Theme

/* A field for a passphrase. Needs label, showText and hideText (read aloud on the eye).
   No property gives the text: take() returns it once and empties the field in the same call,
   undo history included; peek() is for judging while typing, in the call itself.
   readable: shown from the start, for what is copied from paper. Emits edited() while typing and accepted() on Enter. */
FieldFrame {
    id: root

    required property string showText
    required property string hideText
    property bool readable: false
    readonly property int length: input.length

    signal edited()
    signal accepted()

    function take(): string {
        InputMethod.commit()
        const secret = input.text
        root.forget()
        return secret
    }

    function peek(): string {
        return input.text
    }

    function forget(): void {
        input.text = ""         // not clear(), which undo brings back
        eye.shown = root.readable
    }

    /* The box is what a screen reader meets. A text field that is itself accessible hands out
       its text in Qt 6.4, hidden or not, to every program that asks; this one has none to give. */
    FieldBox {
        id: box
        width: parent ? parent.width : 0
        height: Math.max(Theme.touch, input.contentHeight + 2 * Theme.rowGap)
        active: input.activeFocus
        faulty: root.errorText !== ""
        Accessible.role: Accessible.EditableText
        Accessible.name: Theme.spoken(root.label)
        Accessible.description: root.description
        Accessible.focusable: true
        Accessible.focused: input.activeFocus

        TextInput {
            id: input
            x: Theme.margin
            width: box.width - Theme.margin - eye.width
            height: box.height
            focus: true
            activeFocusOnTab: true
            clip: true
            verticalAlignment: TextInput.AlignVCenter
            echoMode: eye.shown ? TextInput.Normal : TextInput.Password
            passwordMaskDelay: 0
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhHiddenText
            color: root.enabled ? Theme.ink : Theme.inkSoft
            selectionColor: Theme.brand
            selectedTextColor: Theme.brandInk
            selectByMouse: true
            font.family: Theme.family
            font.pixelSize: Theme.body
            onTextEdited: root.edited()
            onAccepted: root.accepted()
        }
    }

    IconButton {
        id: eye

        property bool shown: root.readable

        anchors.right: box.right
        anchors.rightMargin: 4
        anchors.verticalCenter: box.verticalCenter
        text: eye.shown ? root.hideText : root.showText
        iconName: eye.shown ? "eyeOff" : "eye"
        iconColor: Theme.inkSoft
        onClicked: eye.shown = !eye.shown
    }
}
