pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The rounds of one scan, and the chosen one beside the one before it. Needs app and history. */
AppScreen {
    id: root

    required property ScanHistoryViewModel history
    readonly property bool isEmpty: root.history.selected === 0

    title: root.history.title
    canGoBack: true
    onBackRequested: root.app.back()

    EmptyState {
        visible: root.isEmpty
        iconName: "clock"
        title: qsTr("Nog geen rondes")
        text: qsTr("Beantwoord een paar vragen. De ronde komt dan hier te staan, en volgende keer zie je wat er veranderde.")
    }

    Heading {
        visible: !root.isEmpty
        text: qsTr("Toen en nu")
    }

    ScanHistoryRounds {
        visible: !root.isEmpty
        history: root.history
    }

    Heading {
        visible: !root.isEmpty
        Layout.topMargin: Theme.gap
        level: 2
        text: root.history.selectedTitle
    }

    Paragraph {
        visible: text !== ""
        text: root.isEmpty ? ""
              : root.history.hasBefore ? root.history.changeText : qsTr("Dit is de eerste ronde. Er is nog niets om ernaast te leggen.")
    }

    Rows {
        model: root.history.notices

        Notice {
            required property string modelData

            text: modelData
        }
    }

    ScanHistoryChanges {
        history: root.history
    }

    Card {
        visible: !root.isEmpty
        spacing: Theme.margin

        Heading {
            level: 2
            text: qsTr("Per onder\u00addeel")
        }

        Paragraph {
            text: qsTr("Vol is in orde, gestreept is te doen, leeg is nog niet bekend.")
            soft: true
            small: true
        }

        Rows {
            model: root.history.themes

            ScanHistoryTheme {
                hasBefore: root.history.hasBefore
            }
        }
    }

    ScanHistoryDelete {
        visible: !root.isEmpty
        history: root.history
    }

    actions: Notice {
        visible: root.history.error !== ""
        tone: Notice.Error
        text: root.history.error
    }
}
