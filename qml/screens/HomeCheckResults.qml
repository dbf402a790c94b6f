pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What the home check comes to: what first, what now, how each part stands, and what can wait. No grade. */
AppScreen {
    id: root

    required property HomeCheckViewModel check

    title: qsTr("Uitslag woning\u00adcheck")
    canGoBack: true
    onBackRequested: root.check.showIntro()

    EmptyState {
        visible: !root.check.hasAnswers
        iconName: "shield"
        title: qsTr("Nog geen uitslag")
        text: qsTr("Beantwoord een paar vragen. Dan zie je hier wat je eerst kunt doen. Je kunt altijd stoppen en later verdergaan.")
    }

    Paragraph {
        visible: root.check.hasAnswers && text !== ""
        text: root.check.summary
    }

    Repeater {
        model: root.check.actionsNow

        ActionCard {
            required property bool critical

            label: critical ? qsTr("Eerst dit") : ""
            iconName: critical ? "siren" : ""
            tone: critical ? Card.Critical : Card.Plain
            onOpened: itemId => root.check.goToItem(itemId)
        }
    }

    Foldout {
        visible: moreCritical.count > 0
        text: qsTr("Ook belangrijk om snel te doen (%1)").arg(moreCritical.count)
        detail: qsTr("Begin met de drie hierboven.")

        Repeater {
            id: moreCritical
            model: root.check.moreCritical

            ActionCard {
                label: qsTr("Heel belangrijk")
                iconName: "siren"
                onOpened: itemId => root.check.goToItem(itemId)
            }
        }
    }

    HomeCheckThemes {
        visible: root.check.hasAnswers
        check: root.check
    }

    Heading {
        visible: unclear.count > 0
        Layout.topMargin: Theme.gap
        level: 2
        text: qsTr("Uitzoeken")
    }

    Repeater {
        id: unclear
        model: root.check.toFindOut

        ActionCard {
            onOpened: itemId => root.check.goToItem(itemId)
        }
    }

    Foldout {
        visible: later.count > 0
        text: qsTr("Later (%1)").arg(later.count)
        detail: qsTr("Dit kan wachten.")

        Repeater {
            id: later
            model: root.check.actionsLater

            ActionCard {
                onOpened: itemId => root.check.goToItem(itemId)
            }
        }
    }

    Paragraph {
        text: root.check.checkedText
        soft: true
        small: true
    }

    actions: [
        Notice {
            visible: root.check.error !== ""
            tone: Notice.Error
            text: root.check.error
        },
        ActionButton {
            text: !root.check.hasAnswers ? qsTr("Begin")
                  : root.check.answeredCount < root.check.count ? qsTr("Ga verder met de vragen") : qsTr("Loop de vragen na")
            onClicked: root.check.start()
        }
    ]
}
