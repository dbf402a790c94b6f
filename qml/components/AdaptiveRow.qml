import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* Children side by side while each fits on one line, otherwise below one another (large text, small phone).
   A child's Layout.preferredWidth is its share, as far as the words allow. The last child is nearest to the thumb when stacked. */
GridLayout {
    id: root

    readonly property real needed: Array.from(root.visibleChildren)
        .reduce((sum, child) => sum + child.implicitWidth + root.columnSpacing, -root.columnSpacing)
    readonly property bool stacked: root.needed > root.width

    function keepWords(): void {
        Array.from(root.visibleChildren)
            .forEach(child => { child.Layout.minimumWidth = root.stacked ? 0 : child.implicitWidth })
    }

    Layout.fillWidth: true
    Layout.minimumWidth: 0       // or the words of its children would keep it too wide to notice that they do not fit
    columns: root.stacked ? 1 : Math.max(1, root.visibleChildren.length)
    columnSpacing: Theme.rowGap
    rowSpacing: Theme.rowGap
    onNeededChanged: root.keepWords()
    onStackedChanged: root.keepWords()
    Component.onCompleted: root.keepWords()
}
