import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* A number that could not be called, very large, to call it from another phone. Lies over every page. Needs calls. */
FocusScope {
    id: root

    required property CallViewModel calls

    Keys.onBackPressed: root.calls.dismissProblem()
    Keys.onEscapePressed: root.calls.dismissProblem()
    Component.onCompleted: close.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        opacity: 0.94
    }

    ScrollArea {
        id: area
        anchors.fill: parent
        contentHeight: card.y + card.height + Theme.margin

        Card {
            id: card
            x: (area.width - width) / 2
            y: Math.max(Theme.margin, (area.height - height) / 2)
            width: Math.min(area.width - 2 * Theme.margin, Theme.contentWidth)
            height: implicitHeight
            tone: Card.Critical
            spacing: Theme.rowGap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: qsTr("%1 %2").arg(root.calls.problem).arg(root.calls.problemNumber)

            Paragraph {
                text: root.calls.problem
            }

            BaseText {
                Layout.fillWidth: true
                text: root.calls.problemNumber
                font.pixelSize: Theme.display
                font.weight: Theme.weightStrong
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                Accessible.ignored: false
                Accessible.role: Accessible.StaticText
                Accessible.name: root.calls.problemNumber
            }

            ActionButton {
                id: close
                text: qsTr("Sluiten")
                onClicked: root.calls.dismissProblem()
            }
        }
    }
}
