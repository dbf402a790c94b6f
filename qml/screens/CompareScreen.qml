pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Two people's answers beside one another: what differs first, to talk about. Nobody wins. Needs app and comparison. */
AppScreen {
    id: root

    required property CompareViewModel comparison
    readonly property bool started: root.comparison.hasPartnerAnswers

    title: qsTr("Samen vergelijken")
    canGoBack: true
    onBackRequested: root.app.back()

    EmptyState {
        visible: !root.started
        iconName: "people"
        title: qsTr("Nog niets om te vergelijken")
        text: qsTr("Je partner heeft nog niets ingevuld. Dat kan op deze telefoon, ieder apart. Daarna leggen jullie hier de antwoorden naast elkaar.")
    }

    EmptyState {
        visible: root.started && differences.count === 0
        iconName: "people"
        title: root.comparison.summary
    }

    Heading {
        visible: root.started && differences.count > 0
        text: root.comparison.summary
    }

    Paragraph {
        visible: root.started && differences.count > 0
        text: qsTr("Geen van beide antwoorden is fout: jullie zien allebei iets anders. Praat erover en kies dan samen.")
        soft: true
    }

    Rows {
        id: differences
        model: root.comparison.differences

        CompareCard {
            id: difference

            CompareJoint {
                joint: difference.joint
                jointText: difference.jointText
                onChosen: answer => root.comparison.choose(difference.scan, difference.itemId, answer)
                onWithdrawn: root.comparison.withdraw(difference.scan, difference.itemId)
            }
        }
    }

    Heading {
        visible: own.count > 0
        Layout.topMargin: Theme.gap
        level: 2
        text: qsTr("Ieder voor zich")
    }

    Paragraph {
        visible: own.count > 0
        text: qsTr("Dit gaat over ieders eigen telefoon en accounts. Daar hoeft geen antwoord samen bij.")
        soft: true
    }

    Rows {
        id: own
        model: root.comparison.ownDifferences

        CompareCard {}
    }

    CompareAgreed {
        comparison: root.comparison
    }

    Paragraph {
        visible: text !== ""
        text: root.comparison.waitingText
        soft: true
        small: true
    }

    actions: [
        Notice {
            visible: root.comparison.error !== ""
            tone: Notice.Error
            text: root.comparison.error
        },
        ActionButton {
            visible: !root.started
            text: qsTr("Naar de zelfscans")
            onClicked: root.app.showTop(AppViewModel.Scans)
        }
    ]
}
