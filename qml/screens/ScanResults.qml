import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What a scan comes to: what first, how each part stands, and what can wait. No grade. Needs app and scan. */
AppScreen {
    id: root

    required property ScanViewModel scan
    readonly property bool complete: root.scan.count > 0 && root.scan.answeredCount >= root.scan.count

    function openAction(itemId: string): void {
        root.app.openScanAction(root.scan.scan, itemId)
    }

    title: qsTr("Uitslag")
    canGoBack: true
    onBackRequested: root.scan.showIntro()

    EmptyState {
        visible: !root.scan.hasAnswers
        iconName: "shield"
        title: qsTr("Nog geen uitslag")
        text: qsTr("Beantwoord een paar vragen. Dan zie je hier wat je eerst kunt doen. Je kunt altijd stoppen en later verdergaan.")
    }

    Heading {
        visible: root.scan.hasAnswers
        level: 2
        text: root.scan.title
    }

    Paragraph {
        visible: root.scan.hasAnswers && text !== ""
        text: Array.from([root.scan.isFinished ? "" : root.scan.summary, root.scan.changeText]).filter(text => text !== "").join("\n")
        soft: true
    }

    ScanFirst {
        visible: root.scan.hasAnswers
        scan: root.scan
        onOpened: itemId => root.openAction(itemId)
    }

    ScanThemes {
        visible: root.scan.hasAnswers
        scan: root.scan
    }

    ScanTodo {
        heading: qsTr("Uitzoeken")
        hint: qsTr("Hier is het antwoord nog: weet ik niet. Tik om het uit te zoeken.")
        model: root.scan.toFindOut
        onOpened: itemId => root.scan.asks(itemId) ? root.scan.goToItem(itemId) : root.openAction(itemId)
    }

    ScanTodo {
        heading: qsTr("Gepland")
        model: root.scan.actionsPlanned
        onOpened: itemId => root.openAction(itemId)
    }

    ScanTodo {
        heading: qsTr("Later")
        hint: qsTr("Dit kan wachten.")
        inSight: 0
        model: root.scan.actionsLater
        onOpened: itemId => root.openAction(itemId)
    }

    ScanTodo {
        heading: qsTr("Gedaan of bewust niet")
        inSight: 0
        model: root.scan.actionsSettled
        onOpened: itemId => root.openAction(itemId)
    }

    ScanWays {
        visible: root.scan.hasAnswers
        app: root.app
        scan: root.scan
    }

    actions: [
        Notice {
            visible: root.scan.error !== ""
            tone: Notice.Error
            text: root.scan.error
        },
        ActionButton {
            visible: !root.complete
            text: root.scan.hasAnswers ? qsTr("Ga verder met de vragen") : qsTr("Begin")
            onClicked: root.scan.start()
        },
        ActionButton {
            visible: root.complete && !root.scan.isFinished
            text: qsTr("Rond deze ronde af")
            detail: qsTr("Over 12 maanden herinneren we je aan de volgende")
            detailMayDrop: true
            onClicked: {
                root.scan.finishRound()
                root.scrollToTop()
            }
        }
    ]
}
