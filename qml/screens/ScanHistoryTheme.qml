import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* How one theme stood and stands: two bars below one another, and the change in words. */
Item {
    id: root

    required property string title
    required property int goodBefore
    required property int gapsBefore
    required property int totalBefore
    required property int goodNow
    required property int gapsNow
    required property int totalNow
    required property string changeText
    required property string spokenText
    required property bool hasBefore

    Layout.fillWidth: true
    implicitWidth: Theme.scaled(160)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.spoken(root.spokenText)

    Column {
        id: column
        width: root.width
        spacing: 4

        BaseText {
            width: column.width
            text: root.title
            lineHeight: Theme.lineHeightTight
        }

        BaseText {
            width: column.width
            visible: text !== ""
            text: root.changeText
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            font.weight: Theme.weightStrong
            lineHeight: Theme.lineHeightTight
        }

        ScanHistoryBar {
            width: column.width
            visible: root.hasBefore
            caption: qsTr("Toen")
            good: root.goodBefore
            gaps: root.gapsBefore
            total: root.totalBefore
        }

        ScanHistoryBar {
            width: column.width
            caption: qsTr("Nu")
            good: root.goodNow
            gaps: root.gapsNow
            total: root.totalNow
        }
    }
}
