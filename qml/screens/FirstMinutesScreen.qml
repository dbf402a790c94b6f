import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The first minutes, one step on a page, with both calls always in reach. Works without the vault. Needs app and steps. */
AppScreen {
    id: root

    required property FirstMinutesViewModel steps

    title: qsTr("Net iets gebeurd?")
    showCall: !root.pinned      // the calls have scrolled out of the dock
    onBackRequested: root.app.back()

    Connections {
        target: root.steps
        function onIndexChanged() {
            root.scrollToTop()
        }
    }

    ProgressLine {
        valueText: qsTr("Stap %1 van %2").arg(root.steps.index + 1).arg(root.steps.count)
        value: (root.steps.index + 1) / Math.max(1, root.steps.count)
    }

    Heading {
        text: root.steps.title
    }

    PointList {
        points: Array.from(root.steps.points)
        pointSize: Theme.lead
    }

    QuoteBlock {
        visible: text !== ""
        label: qsTr("Je kunt zeggen")
        text: root.steps.say
        tone: Theme.brand
    }

    ActionButton {
        visible: root.steps.callId !== "" && !root.steps.callIsPinned
        text: root.steps.callText
        kind: ActionButton.Primary
        iconName: "phone"
        onClicked: root.app.calls.callContact(root.steps.callId)
    }

    ActionButton {
        visible: root.steps.isWriting && root.app.canWriteLocked
        text: qsTr("Schrijf het nu op")
        detail: qsTr("Zonder wachtzin, versleuteld")
        iconName: "pencil"
        onClicked: root.app.show(AppViewModel.QuickNote)
    }

    Notice {
        visible: root.steps.isWriting && root.app.vaultStatus === AppViewModel.Absent
        iconName: "pencil"
        text: qsTr("Je hebt hier nog geen kluis. Schrijf het nu op papier. Maak je kluis als het rustig is.")
    }

    ActionButton {
        visible: (root.steps.isWriting || root.steps.isLast) && root.app.partnerTurn === null
        text: root.app.vaultStatus === AppViewModel.Absent ? qsTr("Maak je kluis") : qsTr("Voorval vastleggen")
        detail: root.app.isOpen ? "" : root.app.vaultStatus === AppViewModel.Absent
            ? qsTr("Daarna leg je het voorval vast") : qsTr("Met je wachtzin, vraag voor vraag")
        detailMayDrop: true
        kind: ActionButton.Outline
        iconName: "note"
        onClicked: root.app.newIncident()
    }

    ActionButton {
        visible: root.steps.isLast
        text: qsTr("Nazorg: voor jou en thuis")
        kind: ActionButton.Quiet
        iconName: "people"
        onClicked: root.app.show(AppViewModel.Aftercare)
    }

    Foldout {
        text: qsTr("Waar dit op rust")

        Paragraph {
            text: root.steps.sourceText
            soft: true
            small: true
        }
    }

    actions: [
        AdaptiveRow {
            ActionButton {
                text: qsTr("Bel %1").arg(root.app.calls.emergencyNumber)
                kind: ActionButton.Danger
                onClicked: root.app.calls.callEmergency()
            }

            ActionButton {
                text: Theme.largeText ? qsTr("Bel het team") : qsTr("Onder\u00adsteunings\u00adteam")
                Accessible.name: Theme.largeText ? qsTr("Bel het team, het Ondersteuningsteam") : qsTr("Bel het Ondersteuningsteam")
                iconName: root.width < 400 ? "" : "phone"
                onClicked: root.app.calls.callSupportTeam()
            }
        },
        StepButtons {
            canGoPrevious: !root.steps.isFirst
            nextText: root.steps.isLast ? qsTr("Klaar") : qsTr("Volgende")
            nextKind: ActionButton.Outline      // the calls are what counts here
            onPrevious: root.steps.previous()
            onNext: root.steps.isLast ? root.app.back() : root.steps.next()
        }
    ]
}
