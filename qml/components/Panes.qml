import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* Two panes beside one another where there is room for two, otherwise below one another: a list and what is
   chosen in it. Its children are the panes (PaneColumn). Give the Screen around it a larger maximumContentWidth. */
GridLayout {
    id: root

    readonly property bool beside: root.width >= Theme.wide - 2 * Theme.margin

    Layout.fillWidth: true
    columns: root.beside ? 2 : 1
    columnSpacing: Theme.margin * 2
    rowSpacing: Theme.rowGap
}
