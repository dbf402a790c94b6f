import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* The acts of a page, below one another. tells: among them is work that goes on, a question or an outcome. */
ColumnLayout {
    id: root

    readonly property bool tells: root.toldBy(root)

    function toldBy(item: Item): bool {
        return item instanceof ProgressLine || item instanceof BusyIndicatorLine || (item as Notice)?.tone > Notice.Info
            || item instanceof ColumnLayout && Array.from(item.visibleChildren).some(child => root.toldBy(child))
    }

    spacing: Theme.rowGap
}
