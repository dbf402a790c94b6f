import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* A group of things that belong together, below one another. tone: Plain, Raised (the next step), Critical. */
Rectangle {
    id: root

    enum Tone { Plain, Raised, Critical }

    property int tone: Card.Plain
    property alias spacing: column.spacing
    default property alias content: column.data

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + 2 * Theme.margin
    implicitHeight: column.implicitHeight + 2 * Theme.margin
    radius: Theme.radius
    color: root.tone === Card.Raised ? Theme.raised : Theme.surface
    border.width: root.tone === Card.Raised ? 0 : root.tone === Card.Critical ? 2 : 1
    border.color: root.tone === Card.Critical ? Theme.danger : Theme.line

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap
    }
}
