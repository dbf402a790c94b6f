pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.Components
import Weerbaar.Theme

/* What stands in an ActionCard, below one another; the card speaks. */
Column {
    id: root

    required property string title
    required property string detail
    required property string reason
    required property string stateText
    required property string note
    required property string label
    required property string iconName
    required property string leadText

    spacing: Theme.gap

    IconText {
        width: root.width
        visible: root.label !== ""
        text: root.label
        iconName: root.iconName
        iconGap: Theme.gap
        iconColor: Theme.danger
        textColor: Theme.danger
        strong: true
    }

    BaseText {
        width: root.width
        text: root.title
        font.pixelSize: Theme.largeText ? Theme.body : Theme.lead      // long words must fit a small phone
        font.weight: Theme.weightStrong
        lineHeight: Theme.lineHeightTight
    }

    BaseText {
        width: root.width
        text: root.reason
    }

    Small {
        text: root.detail
    }

    Small {
        text: root.stateText
        color: Theme.ink
        font.weight: Theme.weightStrong
    }

    Small {
        text: root.note
    }

    Item {
        width: root.width
        height: lead.implicitHeight

        IconText {
            id: lead
            width: parent.width - arrow.width - Theme.gap
            text: root.leadText
            textColor: Theme.brand
            strong: true
        }

        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron"
            size: Math.min(Theme.icon, 28)
            color: Theme.brand
        }
    }

    component Small: BaseText {
        width: root.width
        visible: text !== ""
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }
}
