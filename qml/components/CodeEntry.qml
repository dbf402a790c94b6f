import QtQuick
import Weerbaar.Theme

/* A field for the whole recovery code, copied from paper: readable, and over as many lines as it takes.
   Needs label. No property gives the text, as in SecretEntry: take() returns it once and empties the field in the
   same call; peek() is for judging while typing. Emits edited() while typing and accepted() on Enter. */
FieldFrame {
    id: root

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
        input.text = ""
    }

    FieldBox {      // what a screen reader meets, for the reason given in SecretEntry
        width: parent ? parent.width : 0
        height: Math.max(2 * lines.height, input.contentHeight) + 2 * Theme.rowGap
        active: input.activeFocus
        faulty: root.errorText !== ""
        Accessible.role: Accessible.EditableText
        Accessible.name: Theme.spoken(root.label)
        Accessible.description: root.description
        Accessible.focusable: true
        Accessible.focused: input.activeFocus

        TextEdit {
            id: input
            anchors.fill: parent
            anchors.margins: Theme.rowGap
            focus: true
            activeFocusOnTab: true
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
            color: root.enabled ? Theme.ink : Theme.inkSoft
            selectionColor: Theme.brand
            selectedTextColor: Theme.brandInk
            selectByMouse: true
            font.family: Theme.fixedFamily
            font.pixelSize: Theme.lead
            Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onReturnPressed: root.accepted()
            Keys.onEnterPressed: root.accepted()
            onTextChanged: if (activeFocus) root.edited()
        }

        FontMetrics {
            id: lines
            font: input.font
        }
    }
}
