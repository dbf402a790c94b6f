pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* One question of the home check. An answer is saved at once and does not jump ahead; back leads to the intro. */
AppScreen {
    id: root

    required property HomeCheckViewModel check

    title: qsTr("Woning\u00adcheck")
    canGoBack: true
    fillPage: true
    followEnd: help.expanded
    onBackRequested: root.check.showIntro()

    Connections {
        target: root.check

        function onItemChanged() {
            help.expanded = false
            root.scrollToTop()
        }
    }

    ProgressLine {
        label: root.check.themeTitle
        valueText: qsTr("%1 van %2").arg(root.check.positionInTheme).arg(root.check.themeCount)
        value: root.check.positionInTheme / Math.max(1, root.check.themeCount)
    }

    Heading {
        text: root.check.statement
    }

    Paragraph {
        text: root.check.why
        soft: true
    }

    IconText {
        visible: root.check.isOwnEstimate
        standalone: true
        text: qsTr("Eigen inschatting")
        iconName: "quest"
        iconSize: Theme.icon * 0.8
        iconGap: Theme.gap
        iconColor: Theme.warn
        textColor: Theme.warn
        textSize: Theme.small
        strong: true
    }

    Item {
        Layout.fillHeight: true
    }

    HomeCheckAnswers {
        check: root.check
    }

    Foldout {
        id: help
        text: qsTr("Wat kan ik doen?")

        Paragraph {
            text: root.check.advice
        }

        Paragraph {
            visible: text !== ""
            text: root.check.rentedNote
        }

        Paragraph {
            visible: text !== ""
            text: root.check.weightText
            small: true
        }

        Paragraph {
            visible: text !== ""
            text: root.check.sourceText
            soft: true
            small: true
        }

        ActionButton {
            kind: ActionButton.Quiet
            visible: root.check.hasAnswers
            text: qsTr("Uitslag tot nu toe")
            onClicked: root.check.showResults()
        }
    }

    actions: [
        Notice {
            visible: root.check.error !== ""
            tone: Notice.Error
            text: root.check.error
        },
        StepButtons {
            canGoPrevious: !root.check.isFirst
            nextText: root.check.isLast ? qsTr("Naar de uitslag") : qsTr("Volgende")
            onPrevious: root.check.previous()
            onNext: root.check.next()
        }
    ]
}
