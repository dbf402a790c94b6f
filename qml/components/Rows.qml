import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* The rows of a model, below one another and as wide as this. Needs model; its child is what a row looks like.
   Not a layout, where a Repeater would stand too: that of Qt 6.4 remembers rows that have gone, and falls over them
   when rows leave while they are on the screen. Its height follows at once, without waiting for a frame. */
Item {
    id: root

    property alias model: repeater.model
    readonly property alias count: repeater.count
    property real spacing: Theme.rowGap
    property Item last: null
    default property Component delegate

    /* Each row stands below the one before it; a hidden one takes no room. */
    function place(index: int): void {
        const item = repeater.itemAt(index)
        const before = repeater.itemAt(index - 1)
        if (item !== null)
            item.y = Qt.binding(() => before === null ? 0 : before.visible ? before.y + before.height + root.spacing : before.y)
        root.last = repeater.itemAt(repeater.count - 1)
    }

    Layout.fillWidth: true
    visible: root.count > 0
    implicitHeight: root.last === null ? 0 : root.last.visible ? root.last.y + root.last.height : Math.max(0, root.last.y - root.spacing)

    Repeater {
        id: repeater
        delegate: root.delegate
        onItemAdded: (index, item) => {
            item.width = Qt.binding(() => root.width)
            root.place(index)
            root.place(index + 1)
        }
        onItemRemoved: index => root.place(index)
    }
}
