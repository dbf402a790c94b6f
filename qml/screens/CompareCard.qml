import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* One question that both answered differently: the two answers with equal weight, and what to talk about. What may be
   done about it is the children. */
Card {
    id: root

    required property int scan
    required property string itemId
    required property string themeTitle
    required property string statement
    required property string partnerStatement
    required property string yourAnswer
    required property string partnerAnswer
    required property string yourNote
    required property string partnerNote
    required property string talk
    required property int joint
    required property string jointText

    spacing: Theme.rowGap

    Paragraph {
        text: root.themeTitle
        soft: true
        small: true
    }

    Heading {
        level: 2
        text: root.statement
    }

    Paragraph {
        visible: root.partnerStatement !== ""
        text: qsTr("Zo kreeg je partner de vraag: %1").arg(root.partnerStatement)
        soft: true
        small: true
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        CompareAnswer {
            who: qsTr("Jij")
            answer: root.yourAnswer
            note: root.yourNote
        }

        CompareAnswer {
            who: qsTr("Je partner")
            answer: root.partnerAnswer
            note: root.partnerNote
        }
    }

    Notice {
        visible: root.talk !== ""
        iconName: "people"
        text: qsTr("Praat hierover: %1").arg(root.talk)
    }
}
