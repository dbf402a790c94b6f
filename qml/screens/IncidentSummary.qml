import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* The inside of an IncidentCard. Silent: the card speaks; severityText is the word it shows. */
ColumnLayout {
    id: root

    required property string title
    required property string detail
    required property string nextStep
    required property int severity
    readonly property string severityText: mark.text

    spacing: Theme.gap

    BaseText {
        Layout.fillWidth: true
        text: root.title
        font.pixelSize: Theme.lead
        font.weight: Theme.weightStrong
        lineHeight: Theme.lineHeightTight
    }

    SeverityMark {
        id: mark
        severity: root.severity
        silent: true
    }

    BaseText {
        Layout.fillWidth: true
        text: root.detail
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }

    BaseText {
        Layout.fillWidth: true
        visible: root.nextStep !== ""
        text: root.nextStep
    }
}
