pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* All steps of the protocol that fit this incident, folded. */
Card {
    id: root

    required property IncidentViewModel incident
    required property string emergencyNumber

    signal contactMissing()

    Foldout {
        text: qsTr("Alle stappen")
        detail: root.incident.stepsSummary

        Rows {
            model: root.incident.steps

            StepItem {
                id: step

                required property var model     // the roles text and state mean something else on an Item

                explanation: model.text
                standing: model.state
                emergencyNumber: root.emergencyNumber
                onCalled: root.incident.callForStep(stepId)
                onContactMissing: root.contactMissing()
                onDone: root.incident.stepDone(stepId)
                onDecided: (choice, day, note) => {
                    if (root.incident.decideStep(stepId, choice, day, note))
                        step.settle()
                }
            }
        }
    }
}
