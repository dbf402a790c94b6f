pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Steps of an incident, below one another. */
Rows {
    id: root

    required property IncidentViewModel incident
    required property string emergencyNumber

    signal contactMissing()

    StepItem {
        id: step

        required property var model     // the roles text and state mean something else on an Item

        explanation: model.text
        standing: model.state
        keptNote: root.incident.stepNote(stepId)
        emergencyNumber: root.emergencyNumber
        onCalled: root.incident.callForStep(stepId)
        onContactMissing: root.contactMissing()
        onDone: root.incident.stepDone(stepId)
        onNoteEdited: note => root.incident.setStepNote(stepId, note)
        onDecided: (choice, day, note) => {
            if (root.incident.decideStep(stepId, choice, day, note))
                step.settle()
        }
    }
}
