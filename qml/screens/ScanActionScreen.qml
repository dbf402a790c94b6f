import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* One thing to do: what, why and how, and what is decided about it. Every choice is saved at once; a question about
   it takes the place of the choices. Needs app and action. */
AppScreen {
    id: root

    enum Asking { Nothing, Day, Truth }

    required property ScanActionViewModel action
    property int asking: ScanActionScreen.Nothing
    readonly property bool choosing: root.asking === ScanActionScreen.Nothing
    readonly property bool isSettled: root.action.state >= 2      // done, or deliberately not

    /* What was done may be true already; otherwise that is asked first. */
    function finish(): void {
        if (root.action.answer === 0)
            root.action.markDone(false)
        else
            root.asking = ScanActionScreen.Truth
    }

    title: qsTr("Wat je kunt doen")
    canGoBack: true
    onBackRequested: root.app.back()

    IconText {
        visible: root.action.critical
        standalone: true
        text: qsTr("Heel belangrijk")
        iconName: "siren"
        iconGap: Theme.gap
        iconColor: Theme.danger
        textColor: Theme.danger
        strong: true
    }

    Heading {
        text: root.action.title
    }

    Paragraph {
        text: root.action.detail
        soft: true
    }

    ScanActionState {
        action: root.action
    }

    Paragraph {
        text: root.action.reason
    }

    Card {
        Heading {
            level: 2
            text: qsTr("Zo doe je dat")
        }

        Paragraph {
            text: root.action.advice
        }

        Paragraph {
            visible: text !== ""
            text: root.action.rentedNote
        }
    }

    ActionButton {
        id: planButton
        visible: root.choosing
        kind: ActionButton.Outline
        iconName: "calendar"
        text: root.action.state === 1 ? qsTr("Kies een andere dag") : qsTr("Plan een dag")
        onClicked: root.asking = ScanActionScreen.Day
    }

    ScanActionPlan {
        visible: root.asking === ScanActionScreen.Day
        action: root.action
        onClosed: {
            root.asking = ScanActionScreen.Nothing
            planButton.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    ActionButton {
        visible: root.choosing && root.action.state !== 2
        iconName: "check"
        text: qsTr("Gedaan")
        onClicked: root.finish()
    }

    ScanActionDone {
        visible: root.asking === ScanActionScreen.Truth
        action: root.action
        onClosed: {
            root.asking = ScanActionScreen.Nothing
            planButton.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    ActionButton {
        visible: root.choosing && !root.isSettled
        kind: ActionButton.Quiet
        iconName: "skip"
        text: qsTr("Bewust niet")
        detail: qsTr("Dat mag: jij kiest wat bij je past")
        onClicked: root.action.decline()
    }

    ActionButton {
        visible: root.choosing && root.action.state !== 0
        kind: ActionButton.Quiet
        text: qsTr("Zet weer open")
        onClicked: root.action.reopen()
    }

    ScanActionBy {
        Layout.topMargin: Theme.gap
        action: root.action
    }

    Paragraph {
        visible: text !== ""
        text: root.action.sourceText
        soft: true
        small: true
    }

    actions: Notice {
        visible: root.action.error !== ""
        tone: Notice.Error
        text: root.action.error
    }
}
