import QtQuick
import QtQuick.Templates as T
import Weerbaar.Theme

/* One line to type in, in our look; used inside a FieldFrame. Needs frame, for its name and state. As high as its
   placeholder needs, also once something is typed: a field that shrinks under the thumb is missed. */
T.TextField {
    id: root

    required property FieldFrame frame

    width: parent ? parent.width : 0
    height: Math.max(Theme.touch, Math.max(contentHeight, ghost.text === "" ? 0 : ghost.implicitHeight) + topPadding + bottomPadding)
    focus: true
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    topPadding: Theme.rowGap
    bottomPadding: Theme.rowGap
    verticalAlignment: TextInput.AlignVCenter
    color: root.enabled ? Theme.ink : Theme.inkSoft
    selectionColor: Theme.brand
    selectedTextColor: Theme.brandInk
    selectByMouse: true
    inputMethodHints: Qt.ImhSensitiveData       // a keyboard must not learn these words
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.name: Theme.spoken(root.frame.label)
    Accessible.description: root.frame.description

    background: FieldBox {
        active: root.activeFocus
        faulty: root.frame.errorText !== ""
    }

    BaseText {
        id: ghost
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height
        visible: root.length === 0 && root.preeditText === ""
        text: root.placeholderText
        color: Theme.inkSoft
        verticalAlignment: Text.AlignVCenter
        lineHeight: 1
    }
}
