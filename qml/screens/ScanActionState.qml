import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What was decided about an action, in words and with a shape, and the answer that counts now. */
ColumnLayout {
    id: root

    required property ScanActionViewModel action

    Layout.fillWidth: true
    spacing: Theme.gap

    Notice {
        visible: root.action.stateText !== ""
        tone: root.action.state === 2 ? Notice.Good : Notice.Info
        iconName: ["person", "calendar", "check", "skip"][root.action.state] ?? "info"
        text: root.action.stateText
    }

    Paragraph {
        visible: root.action.state === 3
        text: root.action.critical
            ? qsTr("Dat is jouw keuze, en die is goed. Omdat het heel belangrijk is, blijft het wel in je uitslag staan.")
            : qsTr("Dat is jouw keuze, en die is goed. Je kunt het altijd weer openzetten.")
        soft: true
    }

    Paragraph {
        text: root.action.answerText
        soft: true
        small: true
    }
}
