import QtQuick
import Weerbaar.Components

/* One incident in the list: what, how serious, when and where, what comes next. Emits clicked(). */
CardButton {
    id: root

    required property string incidentId
    required property string title
    required property string detail
    required property string nextStep
    required property int severity

    text: qsTr("%1, %2").arg(root.title).arg((root.contentItem as IncidentSummary)?.severityText ?? "")
    describedBy: root.nextStep === "" ? root.detail : root.detail + ". " + root.nextStep

    contentItem: IncidentSummary {
        title: root.title
        detail: root.detail
        nextStep: root.nextStep
        severity: root.severity
    }
}
