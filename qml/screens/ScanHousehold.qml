pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Whom and what the scan is about: one question at a time; what was said folds into one line that can be changed.
   Nothing has to be said, and no address is ever asked. Needs scan. */
ColumnLayout {
    id: root

    required property ScanViewModel scan
    property bool changing: false
    readonly property list<ScanHouseholdQuestion> asked: root.scan.isHome ? [home, tenure, children] : [living, tenure, children, business]
    readonly property ScanHouseholdQuestion next: Array.from(root.asked).find(question => question.current < 0) ?? null
    readonly property string said: Array.from(root.asked).filter(question => question.current >= 0)
        .map((question, index) => index === 0 ? question.currentText : question.currentText.toLowerCase()).join(" · ")

    /* The keyboard goes on where the screen goes on. */
    function goOn(byKeyboard: bool): void {
        if (!byKeyboard || root.changing)
            return
        if (root.next !== null)
            root.next.focusFirst()
        else
            change.forceActiveFocus(Qt.TabFocusReason)
    }

    Layout.fillWidth: true
    spacing: Theme.rowGap

    ListRow {
        id: change
        visible: root.said !== "" && !root.changing
        title: root.said
        detail: qsTr("Wijzig")
        iconName: "home"
        onClicked: {
            const byKeyboard = change.visualFocus
            root.changing = true
            if (byKeyboard)
                root.asked[0].focusFirst()
        }
    }

    Question {
        id: home
        label: qsTr("Waar woon je?")
        options: [qsTr("Flat of appar\u00adtement"), qsTr("Rijtjes\u00adhuis"), qsTr("Vrij\u00adstaand of twee onder een kap")]
        current: root.scan.home
        onChosen: (value, byKeyboard) => {
            root.scan.setHome(value)
            root.goOn(byKeyboard)
        }
    }

    Question {
        id: living
        label: qsTr("Woon je met een partner?")
        options: [qsTr("Zonder partner"), qsTr("Met partner")]
        current: root.scan.living
        onChosen: (value, byKeyboard) => {
            root.scan.setLiving(value)
            root.goOn(byKeyboard)
        }
    }

    Question {
        id: tenure
        label: qsTr("Koop je of huur je?")
        options: [qsTr("Koop"), qsTr("Huur")]
        current: root.scan.tenure
        onChosen: (value, byKeyboard) => {
            root.scan.setTenure(value)
            root.goOn(byKeyboard)
        }
    }

    Question {
        id: children
        label: qsTr("Wonen er kinderen in huis?")
        options: [qsTr("Geen kinderen"), qsTr("Kinderen in huis")]
        current: root.scan.children
        onChosen: (value, byKeyboard) => {
            root.scan.setChildren(value)
            root.goOn(byKeyboard)
        }
    }

    Question {
        id: business
        label: qsTr("Heb je een bedrijf op je thuisadres?")
        options: [qsTr("Geen bedrijf thuis"), qsTr("Een bedrijf thuis")]
        current: root.scan.business
        onChosen: (value, byKeyboard) => {
            root.scan.setBusiness(value)
            root.goOn(byKeyboard)
        }
    }

    ActionButton {
        visible: root.changing
        kind: ActionButton.Quiet
        text: qsTr("Klaar met wijzigen")
        onClicked: {
            const byKeyboard = visualFocus
            root.changing = false
            root.goOn(byKeyboard)
        }
    }

    component Question: ScanHouseholdQuestion {
        id: question

        visible: root.changing ? Array.from(root.asked).includes(question) : root.next === question
        hint: root.changing ? "" : qsTr("Dan slaan we over wat voor jou niet geldt.")
    }
}
