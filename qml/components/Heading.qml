import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* A heading: level 1 (the page's question or message), 2 (a card) or 3 (a group in a card). */
BaseText {
    id: root

    property int level: 1

    Layout.fillWidth: true
    font.pixelSize: [Theme.title, Theme.lead, Theme.body][root.level - 1]
    font.weight: Theme.weightStrong
    lineHeight: Theme.lineHeightTight
    Accessible.ignored: false
    Accessible.role: Accessible.Heading
    Accessible.name: Theme.spoken(root.text)
}
