import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* One pane of Panes: its children below one another, starting at the top. share: its part of the width. */
ColumnLayout {
    id: root

    property real share: 1

    Layout.fillWidth: true
    Layout.preferredWidth: root.share
    Layout.alignment: Qt.AlignTop
    spacing: Theme.rowGap
}
