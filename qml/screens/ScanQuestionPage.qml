pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The page of one question. An answer is saved at once and does not jump ahead; without one the question is skipped.
   Needs app, questions and title. Emits backRequested(), searchRequested() and resultsRequested(). */
AppScreen {
    id: root

    required property QuestionsViewModel questions
    property string resultsText
    readonly property bool answered: root.questions.answer >= 0

    signal searchRequested()
    signal resultsRequested()

    fillPage: true
    followEnd: help.expanded

    Connections {
        target: root.questions

        function onItemChanged() {
            help.expanded = false
            root.scrollToTop()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        ProgressLine {
            label: qsTr("%1, %2 van %3").arg(root.questions.sectionTitle).arg(root.questions.positionInSection).arg(root.questions.sectionCount)
            valueText: qsTr("Vraag %1 van %2").arg(root.questions.position).arg(root.questions.count)
            value: root.questions.position / Math.max(1, root.questions.count)
        }

        IconButton {
            text: qsTr("Zoek een vraag")
            iconName: "search"
            iconColor: Theme.brand
            onClicked: root.searchRequested()
        }
    }

    Heading {
        font.pixelSize: Theme.largeText ? Theme.lead : Theme.title     // long words must fit a small phone
        text: root.questions.statement
    }

    Paragraph {
        text: root.questions.why
        soft: true
    }

    Mark {
        visible: root.questions.isOwnEstimate
        text: qsTr("Eigen inschatting")
        iconName: "quest"
        tone: Theme.warn
        strong: true
    }

    Mark {
        visible: text !== ""
        text: root.questions.lastTimeText
        iconName: "clock"
        tone: Theme.inkSoft
    }

    Item {
        Layout.fillHeight: true
    }

    ScanAnswers {
        questions: root.questions
    }

    ScanNote {
        questions: root.questions
    }

    Foldout {
        id: help
        text: qsTr("Wat kan ik doen?")

        Paragraph {
            text: root.questions.advice
        }

        Paragraph {
            visible: text !== ""
            text: root.questions.rentedNote
        }

        Paragraph {
            visible: text !== ""
            text: root.questions.weightText
            small: true
        }

        Paragraph {
            visible: text !== ""
            text: root.questions.sourceText
            soft: true
            small: true
        }

        ActionButton {
            visible: root.resultsText !== "" && root.questions.answeredCount > 0
            kind: ActionButton.Quiet
            text: root.resultsText
            onClicked: root.resultsRequested()
        }
    }

    actions: [
        Notice {
            visible: root.questions.error !== ""
            tone: Notice.Error
            text: root.questions.error
        },
        StepButtons {
            canGoPrevious: !root.questions.isFirst
            nextKind: root.answered ? ActionButton.Primary : ActionButton.Outline
            nextText: !root.questions.isLast ? (root.answered ? qsTr("Volgende") : qsTr("Sla over"))
                      : root.questions.forPartner ? qsTr("Klaar") : qsTr("Naar de uitslag")
            onPrevious: root.questions.previous()
            onNext: root.questions.next()
        }
    ]

    component Mark: IconText {
        property color tone

        standalone: true
        iconSize: Theme.icon * 0.8
        iconGap: Theme.gap
        iconColor: tone
        textColor: tone
        textSize: Theme.small
    }
}
