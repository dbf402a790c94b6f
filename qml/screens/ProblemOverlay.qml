import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What went wrong, over every page, until it was seen: first a number that could not be called, very large, to call it
   from another phone. Needs app. */
FocusScope {
    id: root

    required property AppViewModel app
    readonly property bool isCall: root.app.calls.problem !== ""
    readonly property string text: root.isCall ? root.app.calls.problem : root.app.problem
    readonly property string number: root.app.calls.problemNumber

    function dismiss(): void {
        if (root.isCall)
            root.app.calls.dismissProblem()
        else
            root.app.dismissProblem()
    }

    Keys.onBackPressed: root.dismiss()
    Keys.onEscapePressed: root.dismiss()
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
            Accessible.name: root.isCall ? qsTr("%1 %2").arg(root.text).arg(root.number) : root.text

            Paragraph {
                text: root.text
            }

            BaseText {
                Layout.fillWidth: true
                visible: root.isCall
                text: root.number
                font.pixelSize: Theme.display
                font.weight: Theme.weightStrong
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                Accessible.ignored: false
                Accessible.role: Accessible.StaticText
                Accessible.name: root.number
            }

            ActionButton {
                id: close
                text: qsTr("Sluiten")
                onClicked: root.dismiss()
            }
        }
    }
}
