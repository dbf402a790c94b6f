import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The first step that is not done: what, what to say, who and by when; call, and done. */
Card {
    id: root

    required property IncidentViewModel incident
    required property string emergencyNumber
    readonly property bool allDone: root.incident.nextStepId === ""

    signal contactMissing()

    tone: Card.Raised

    IconText {
        visible: root.allDone
        standalone: true
        text: qsTr("Alle stappen zijn gedaan.")
        detail: qsTr("Er kan altijd iets bij: voeg het hieronder toe.")
        iconName: "check"
        iconColor: Theme.good
        strong: true
    }

    Paragraph {
        visible: !root.allDone
        text: qsTr("Volgende stap")
        soft: true
        small: true
    }

    Heading {
        visible: !root.allDone
        level: 2
        text: root.incident.nextTitle
    }

    Paragraph {
        visible: !root.allDone && text !== ""
        text: root.incident.nextWhoDue
        strong: true
        small: true
    }

    Paragraph {
        visible: !root.allDone && text !== ""
        text: root.incident.nextText
        soft: true
    }

    QuoteBlock {
        visible: !root.allDone && root.incident.nextSay !== ""
        label: qsTr("Je kunt zeggen")
        text: root.incident.nextSay
        tone: Theme.brand
    }

    StepActs {
        Layout.topMargin: Theme.gap
        visible: !root.allDone
        stepTitle: root.incident.nextTitle
        callText: root.incident.nextCallText
        contactRole: root.incident.nextAddContactRole
        primary: true
        emergency: root.incident.nextCallText.endsWith(" " + root.emergencyNumber)
        onCalled: root.incident.callForStep(root.incident.nextStepId)
        onContactMissing: root.contactMissing()
        onDone: root.incident.stepDone(root.incident.nextStepId)
    }
}
