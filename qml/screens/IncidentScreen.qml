pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* One incident: what comes next, what happened, and everything that was added since. */
AppScreen {
    id: root

    required property IncidentViewModel incident

    title: root.incident.title
    canGoBack: true
    onBackRequested: root.app.back()

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Paragraph {
            text: root.incident.whenWhere
            soft: true
        }

        SeverityMark {
            severity: root.incident.severity
            text: root.incident.severityTitle
        }
    }

    IncidentSeriousness {
        incident: root.incident
    }

    Notice {
        visible: text !== ""
        tone: root.incident.complaintUrgent ? Notice.Warn : Notice.Info
        iconName: "calendar"
        text: root.incident.complaintText
    }

    NextStepCard {
        incident: root.incident
        emergencyNumber: root.app.calls.emergencyNumber
        onContactMissing: root.app.show(AppViewModel.LocalProtocol)
    }

    IncidentPlaces {
        app: root.app
        incident: root.incident
    }

    IncidentAccount {
        incident: root.incident
        onCorrectionRequested: root.app.correctIncident()
    }

    IncidentSteps {
        incident: root.incident
        emergencyNumber: root.app.calls.emergencyNumber
        onContactMissing: root.app.show(AppViewModel.LocalProtocol)
    }

    IncidentTimeline {
        incident: root.incident
    }

    IncidentAddition {
        incident: root.incident
    }

    Paragraph {
        text: root.incident.protocolNote
        soft: true
        small: true
    }

    actions: [
        Notice {
            visible: root.incident.error !== ""
            tone: Notice.Error
            text: root.incident.error
        },
        ActionButton {
            kind: ActionButton.Outline
            iconName: "note"
            text: qsTr("Verslag aan de griffier")
            onClicked: root.app.openReport()
        }
    ]
}
