pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What the home check is and which home it is about. No address is ever asked. */
AppScreen {
    id: root

    required property HomeCheckViewModel check
    readonly property bool done: root.check.hasAnswers && root.check.answeredCount >= root.check.count

    title: qsTr("Woning\u00adcheck")
    onBackRequested: root.app.back()

    Repeater {
        model: root.check.intro

        Paragraph {
            required property int index
            required property string modelData

            text: modelData
            soft: index > 0
        }
    }

    OptionGroup {
        Layout.topMargin: Theme.gap
        label: qsTr("Waar woon je?")
        hint: qsTr("Dan slaan we over wat voor jou niet geldt.")

        HomeChoice {
            text: qsTr("Flat of appar\u00adtement")
            value: 0
        }

        HomeChoice {
            text: qsTr("Rijtjes\u00adhuis")
            value: 1
        }

        HomeChoice {
            text: qsTr("Vrij\u00adstaand of twee onder een kap")
            value: 2
        }
    }

    OptionGroup {
        Layout.topMargin: Theme.gap
        label: qsTr("Koop je of huur je?")

        TenureChoice {
            text: qsTr("Koop")
            value: 0
        }

        TenureChoice {
            text: qsTr("Huur")
            value: 1
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
            visible: root.check.hasAnswers
            kind: root.done ? ActionButton.Primary : ActionButton.Quiet
            text: root.done ? qsTr("Bekijk de uitslag") : qsTr("Bekijk de uitslag tot nu toe")
            onClicked: root.check.showResults()
        },
        ActionButton {
            kind: root.done ? ActionButton.Quiet : ActionButton.Primary
            text: !root.check.hasAnswers ? qsTr("Begin") : root.done ? qsTr("Loop de vragen na") : qsTr("Ga verder")
            detail: root.check.hasAnswers && !root.done
                ? qsTr("%1 van %2 beantwoord").arg(root.check.answeredCount).arg(root.check.count) : ""
            onClicked: root.check.start()
        }
    ]

    component HomeChoice: ChoiceButton {
        required property int value

        checked: root.check.home === value
        onChosen: root.check.setHome(value)
    }

    component TenureChoice: ChoiceButton {
        required property int value

        checked: root.check.tenure === value
        onChosen: root.check.setTenure(value)
    }
}
