import QtQuick
import Weerbaar.Components

/* Something to do: what, why it stands here, and what was decided about it. label above it when it comes first.
   The whole card leads to how it is done, planned or ticked off. Emits opened(itemId). */
CardButton {
    id: root

    required property string itemId
    required property string title
    required property string detail
    required property string reason
    required property string stateText
    required property string note
    property string label
    property string iconName
    readonly property string leadText: qsTr("Bekijk, plan of vink af")

    signal opened(string itemId)

    text: root.label === "" ? root.title : qsTr("%1: %2").arg(root.label).arg(root.title)
    describedBy: Array.from([root.reason, root.detail, root.stateText, root.note, root.leadText]).filter(text => text !== "").join(" ")
    critical: root.label !== ""
    chevron: false
    onClicked: root.opened(root.itemId)

    contentItem: ActionSummary {
        title: root.title
        detail: root.detail
        reason: root.reason
        stateText: root.stateText
        note: root.note
        label: root.label
        iconName: root.iconName
        leadText: root.leadText
    }
}
