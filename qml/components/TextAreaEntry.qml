import QtQuick
import QtQuick.Templates as T
import Weerbaar.Theme

/* A field for a story: starts at a few lines and grows with the text, so that only the page scrolls.
   Needs label; may have placeholder, hint, errorText, minimumLines. Tab goes on to the next control.
   Emits edited(text) while typing. */
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property int minimumLines: 4

    signal edited(string text)

    T.TextArea {
        id: input

        width: parent ? parent.width : 0
        height: Math.max(lines.height * root.minimumLines, contentHeight, ghost.visible ? ghost.height : 0) + topPadding + bottomPadding
        focus: true
        padding: Theme.rowGap
        leftPadding: Theme.margin
        rightPadding: Theme.margin
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        color: root.enabled ? Theme.ink : Theme.inkSoft
        selectionColor: Theme.brand
        selectedTextColor: Theme.brandInk
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhMultiLine
        selectByMouse: true
        font.family: Theme.family
        font.pixelSize: Theme.body
        Accessible.name: Theme.spoken(root.label)
        Accessible.description: root.description
        Accessible.multiLine: true
        Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onTextChanged: if (activeFocus) root.edited(text)

        background: FieldBox {
            active: input.activeFocus
            faulty: root.errorText !== ""
        }

        FontMetrics {
            id: lines
            font: input.font
        }

        BaseText {
            id: ghost
            x: input.leftPadding
            y: input.topPadding
            width: input.width - input.leftPadding - input.rightPadding
            visible: input.length === 0 && input.preeditText === ""
            text: input.placeholderText
            color: Theme.inkSoft
            lineHeight: 1
        }
    }
}
