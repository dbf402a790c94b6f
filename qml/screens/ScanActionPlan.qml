import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* On which day: three that are soon said, or one that is typed. Emits closed() when it is planned or given up. */
Card {
    id: root

    required property ScanActionViewModel action
    property bool tried: false      // what is wrong with the day is said only after it was given

    signal closed()

    function planIn(days: int): void {
        root.action.planInDays(days)
        root.finish()
    }

    function planTyped(): void {
        root.action.plan(day.text)
        root.tried = true
        if (root.action.dayError === "")
            root.finish()
        else
            day.forceActiveFocus()
    }

    function finish(): void {
        if (root.action.error === "")
            root.closed()
    }

    tone: Card.Raised
    spacing: Theme.rowGap
    onVisibleChanged: {
        if (!root.visible)
            return
        root.tried = false
        day.text = root.action.dayText
        tomorrow.forceActiveFocus(Qt.OtherFocusReason)
    }

    Heading {
        level: 2
        text: qsTr("Wanneer?")
    }

    AdaptiveRow {
        ActionButton {
            id: tomorrow
            kind: ActionButton.Outline
            text: qsTr("Morgen")
            onClicked: root.planIn(1)
        }

        ActionButton {
            kind: ActionButton.Outline
            text: qsTr("Over een week")
            onClicked: root.planIn(7)
        }

        ActionButton {
            kind: ActionButton.Outline
            text: qsTr("Over een maand")
            onClicked: root.planIn(30)
        }
    }

    TextEntry {
        id: day
        label: qsTr("Of typ een dag")
        hint: qsTr("dd-mm-jjjj, zoals 03-12-2026")
        errorText: root.tried ? root.action.dayError : ""
        maximumLength: 10
        inputMethodHints: Qt.ImhDate | Qt.ImhSensitiveData
        onAccepted: root.planTyped()
    }

    ActionButton {
        enabled: day.text !== ""
        kind: ActionButton.Outline
        iconName: "calendar"
        text: qsTr("Plan deze dag")
        onClicked: root.planTyped()
    }

    ActionButton {
        kind: ActionButton.Quiet
        text: qsTr("Terug")
        onClicked: root.closed()
    }
}
