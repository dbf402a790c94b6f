pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components

/* What the scan is and whom it is about, before the first answer; after it where the round stands, with the rest folded.
   The personal one begins with whom to call when there is danger now. Needs app and scan. */
AppScreen {
    id: root

    required property ScanViewModel scan
    readonly property int opening: root.scan.isHome ? 0 : 1     // which line of the intro says what it is
    readonly property bool begun: root.scan.answeredCount > 0
    readonly property bool done: root.begun && root.scan.answeredCount >= root.scan.count

    title: root.scan.title
    canGoBack: true
    onBackRequested: root.app.back()

    Notice {
        visible: !root.begun && root.opening > 0
        iconName: "siren"
        text: root.scan.intro[0] ?? ""
    }

    Paragraph {
        visible: !root.begun
        text: root.scan.intro[root.opening] ?? ""
    }

    Card {
        visible: root.begun

        ScanStanding {
            Layout.fillWidth: true
            standalone: true
            scan: root.scan
        }

        Paragraph {
            visible: text !== "" && text !== root.scan.summary
            text: root.scan.roundText
            soft: true
            small: true
        }

        Paragraph {
            visible: text !== ""
            text: root.scan.nextRoundText
            soft: true
            small: true
        }
    }

    ScanHousehold {
        scan: root.scan
    }

    ScanScope {
        visible: !root.begun
        scan: root.scan
    }

    Foldout {
        visible: root.begun && !root.scan.isFinished
        text: root.scan.scope === 0 ? qsTr("Korte ronde") : qsTr("Hele ronde")
        detail: qsTr("%1 vragen").arg(root.scan.count)

        ScanScope {
            scan: root.scan
        }
    }

    ScanNewRound {
        visible: root.scan.isFinished
        scan: root.scan
    }

    ListRow {
        visible: root.scan.hasAnswers || root.scan.hasEarlierRounds
        title: root.scan.hasEarlierRounds ? qsTr("Eerdere rondes") : qsTr("Deze ronde")
        iconName: "clock"
        onClicked: root.app.openScanHistory(root.scan.scan)
    }

    ScanAbout {
        scan: root.scan
        from: root.begun ? 0 : root.opening + 1
    }

    ScanOffers {
        scan: root.scan
    }

    actions: [
        Notice {
            visible: root.scan.error !== ""
            tone: Notice.Error
            text: root.scan.error
        },
        ActionButton {
            visible: root.scan.hasAnswers && !root.done
            kind: ActionButton.Quiet
            text: qsTr("Bekijk de uitslag tot nu toe")
            onClicked: root.scan.showResults()
        },
        ActionButton {
            kind: root.done ? ActionButton.Quiet : ActionButton.Primary
            text: !root.begun ? qsTr("Begin") : root.done ? qsTr("Loop de vragen na") : qsTr("Ga verder")
            onClicked: root.scan.start()
        },
        ActionButton {
            visible: root.done
            text: qsTr("Bekijk de uitslag")
            onClicked: root.scan.showResults()
        }
    ]
}
