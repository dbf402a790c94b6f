import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* One incident in the list: what, how serious, when and where, what comes next. Emits clicked(). */
Pressable {
    id: root

    required property string incidentId
    required property string title
    required property string detail
    required property string nextStep
    required property int severity

    Layout.fillWidth: true
    text: qsTr("%1, %2").arg(root.title).arg((root.contentItem as IncidentSummary)?.severityText ?? "")
    describedBy: root.nextStep === "" ? root.detail : root.detail + ". " + root.nextStep
    padding: Theme.margin
    rightPadding: Theme.rowGap + arrow.width + Theme.gap

    contentItem: IncidentSummary {
        title: root.title
        detail: root.detail
        nextStep: root.nextStep
        severity: root.severity
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.controlLine

        PressShade {
            pressed: root.down
            hovered: root.hovered
        }

        FocusRing {
            shown: root.visualFocus
        }
    }

    Icon {
        id: arrow
        anchors.right: parent.right
        anchors.rightMargin: Theme.rowGap
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron"
        size: Math.min(Theme.icon, 28)
        color: Theme.inkSoft
    }
}
