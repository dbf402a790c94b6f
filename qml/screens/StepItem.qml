import QtQuick
import Weerbaar.Components
import Weerbaar.Theme

/* One step in the list, folded: how it stands by word and shape; open, what it is, with its acts while it
   is not done. standing: 0 to do, 1 its time has passed, 2 done, 3 not needed. */
Foldout {
    id: root

    required property string stepId
    required property string title
    required property string explanation
    required property string say
    required property string whoText
    required property string dueText
    required property string decisionText
    required property string addContactRole
    required property string callText
    required property string sourceText
    required property string note
    required property string emergencyNumber
    required property int standing
    property string keptNote        // typed before, and nothing decided
    readonly property bool isDecided: root.standing >= 2

    function settle(): void {
        decision.settle()
    }

    signal called()
    signal contactMissing()
    signal done()
    signal noteEdited(note: string)
    signal decided(choice: int, day: string, note: string)

    text: root.title
    detail: root.decisionText !== "" ? root.decisionText : qsTr("Te doen · %1").arg(root.dueText)
    iconName: ["clock", "warning", "check", "skip"][root.standing]
    iconColor: [Theme.inkSoft, Theme.warn, Theme.good, Theme.inkSoft][root.standing]

    Paragraph {
        visible: root.note !== "" && root.standing !== 3     // else it stands in the line above
        text: qsTr("Jouw notitie: %1").arg(root.note)
    }

    Paragraph {
        visible: text !== ""
        text: root.whoText
        strong: true
        small: true
    }

    Paragraph {
        visible: text !== ""
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
        visible: !root.isDecided
        stepTitle: root.title
        callText: root.callText
        contactRole: root.addContactRole
        emergency: root.callText.endsWith(" " + root.emergencyNumber)
        onCalled: root.called()
        onContactMissing: root.contactMissing()
        onDone: root.done()
    }

    StepDecision {
        id: decision
        stepTitle: root.title
        isDecided: root.isDecided
        keptNote: root.keptNote
        onNoteEdited: note => root.noteEdited(note)
        onDecided: (choice, day, note) => root.decided(choice, day, note)
    }
}
