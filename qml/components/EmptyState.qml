import QtQuick
import QtQuick.Layouts
import Weerbaar.Theme

/* Nothing here yet: an icon, what it is, and how it begins. Needs title. Put the act in the screen's actions. */
ColumnLayout {
    id: root

    required property string title
    property string text
    property string iconName

    Layout.fillWidth: true
    Layout.topMargin: Theme.margin * 2
    Layout.bottomMargin: Theme.margin * 2
    spacing: Theme.rowGap

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        visible: root.iconName !== ""
        implicitWidth: 72
        implicitHeight: 72
        radius: 36
        color: Theme.raised

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: 34
            color: Theme.brand
        }
    }

    Heading {
        level: 2
        text: root.title
        horizontalAlignment: Text.AlignHCenter
    }

    Paragraph {
        visible: root.text !== ""
        text: root.text
        soft: true
        horizontalAlignment: Text.AlignHCenter
    }
}
