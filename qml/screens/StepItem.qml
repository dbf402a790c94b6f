import QtQuick
import Weerbaar.Components
import Weerbaar.Theme

/* One step in the list, folded: how it stands by word and shape; open, what it is, with its acts while it
   is not done. standing: 0 to do, 1 its time has passed, 2 done. */
Foldout {
    id: root

    required property string stepId
    required property string title
    required property string explanation
    required property string say
    required property string whoText
    required property string dueText
    required property string doneText
    required property string callText
    required property string sourceText
    required property string emergencyNumber
    required property int standing
    readonly property bool isDone: root.standing === 2

    signal called()
    signal done()

    text: root.title
    detail: root.isDone ? root.doneText : qsTr("Te doen · %1").arg(root.dueText)
    iconName: ["clock", "warning", "check"][root.standing]
    iconColor: [Theme.inkSoft, Theme.warn, Theme.good][root.standing]

    Paragraph {
        text: root.whoText
        strong: true
        small: true
    }

    Paragraph {
        text: root.explanation
        soft: true
    }

    QuoteBlock {
        visible: root.say !== ""
        label: qsTr("Je kunt zeggen")
        text: root.say
        tone: Theme.brand
    }

    Paragraph {
        visible: text !== ""
        text: root.sourceText
        soft: true
        small: true
    }

    StepActs {
        visible: !root.isDone
        stepTitle: root.title
        callText: root.callText
        emergency: root.callText.endsWith(" " + root.emergencyNumber)
        onCalled: root.called()
        onDone: root.done()
    }
}
