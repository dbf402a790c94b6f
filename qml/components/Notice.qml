import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* Something to know: an icon, a text and perhaps a second line. tone: Info, Warn, Error, Good.
   All but Info are alerts to a screen reader. Needs text. */
Rectangle {
    id: root

    enum Tone { Info, Warn, Error, Good }

    required property string text
    property string detail
    property int tone: Notice.Info
    property string iconName: ["info", "warning", "warning", "shield"][root.tone]
    readonly property color toneColor: [Theme.brand, Theme.warn, Theme.danger, Theme.good][root.tone]

    Layout.fillWidth: true
    implicitWidth: content.implicitWidth + 2 * Theme.margin
    implicitHeight: content.implicitHeight + 2 * Theme.rowGap
    radius: Theme.radius
    color: Theme.raised
    border.width: root.tone === Notice.Error ? 2 : 0
    border.color: root.toneColor
    Accessible.role: root.tone === Notice.Info ? Accessible.StaticText : Accessible.AlertMessage
    Accessible.name: Theme.spoken(root.text)
    Accessible.description: Theme.spoken(root.detail)

    IconText {
        id: content
        x: Theme.margin
        y: Theme.rowGap
        width: root.width - 2 * Theme.margin
        text: root.text
        detail: root.detail
        iconName: root.iconName
        iconColor: root.toneColor
        iconGap: Theme.rowGap
        iconAtTop: true
        strong: root.detail !== ""
        detailSize: Theme.body
    }
}
