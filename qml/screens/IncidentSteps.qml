pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* All steps of the protocol that fit this incident, folded: those of today first, later ones and what was decided
   folded once more. */
Card {
    id: root

    required property IncidentViewModel incident
    required property string emergencyNumber

    signal contactMissing()

    Foldout {
        text: qsTr("Alle stappen")
        detail: root.incident.stepsSummary

        Paragraph {
            visible: now.count === 0
            text: qsTr("Voor vandaag is er niets meer te doen.")
            soft: true
        }

        StepRows {
            id: now
            incident: root.incident
            model: root.incident.steps
            emergencyNumber: root.emergencyNumber
            onContactMissing: root.contactMissing()
        }

        Foldout {
            visible: later.count > 0
            text: qsTr("Later")
            detail: qsTr("Stappen: %1").arg(later.count)
            iconName: "calendar"

            StepRows {
                id: later
                incident: root.incident
                model: root.incident.laterSteps
                emergencyNumber: root.emergencyNumber
                onContactMissing: root.contactMissing()
            }
        }

        Foldout {
            visible: decided.count > 0
            text: qsTr("Gedaan of niet nodig")
            detail: qsTr("Stappen: %1").arg(decided.count)
            iconName: "check"

            StepRows {
                id: decided
                incident: root.incident
                model: root.incident.decidedSteps
                emergencyNumber: root.emergencyNumber
                onContactMissing: root.contactMissing()
            }
        }
    }
}
