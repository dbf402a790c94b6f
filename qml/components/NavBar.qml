pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* The places of the app, at the bottom. Its children are NavItems; shows currentIndex; emits selected(index).
   When the words no longer fit in one row they lose their icons and take two rows, so that all stay legible. */
Rectangle {
    id: root

    property int currentIndex: 0
    default property list<NavItem> items
    readonly property real inner: Math.min(root.width, Theme.contentWidth)
    readonly property bool equal: (widest.implicitWidth + 8) * root.items.length <= root.inner
    readonly property bool wordsOnly: together.implicitWidth > root.inner

    signal selected(int index)

    Layout.fillWidth: true
    implicitHeight: grid.implicitHeight + 1
    color: Theme.surface
    Accessible.role: Accessible.Grouping

    Row {       // as wide as the words need, to know whether they fit beside one another
        id: together
        opacity: 0

        Repeater {
            model: root.items

            Item {
                required property NavItem modelData
                width: Math.max(56, word.implicitWidth + 8)
                height: 1

                BaseText {
                    id: word
                    text: parent.modelData.text
                    font.pixelSize: Theme.caption
                    font.weight: Theme.weightStrong
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    Column {    // as wide as the widest word, to know whether all can have the same width
        id: widest
        opacity: 0

        Repeater {
            model: root.items

            BaseText {
                required property NavItem modelData
                text: modelData.text
                font.pixelSize: Theme.caption
                font.weight: Theme.weightStrong
                wrapMode: Text.NoWrap
            }
        }
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    GridLayout {
        id: grid
        y: 1
        x: (root.width - width) / 2
        width: root.inner
        columns: root.wordsOnly ? Math.ceil(root.items.length / 2) : root.items.length
        columnSpacing: 0
        rowSpacing: 0

        Repeater {
            model: root.items

            NavButton {
                required property int index
                required property NavItem modelData

                Layout.fillWidth: true
                Layout.preferredWidth: root.equal ? 1 : implicitWidth
                text: modelData.text
                iconName: root.wordsOnly ? "" : modelData.iconName
                current: index === root.currentIndex
                onClicked: root.selected(index)
            }
        }
    }
}
