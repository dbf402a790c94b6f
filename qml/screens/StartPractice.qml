import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The offer to practise the passphrase, now and then. Needs app and practice. */
Card {
    id: root

    required property AppViewModel app
    required property PracticeViewModel practice

    visible: root.practice?.offered ?? false

    IconText {
        standalone: true
        iconName: "lock"
        iconAtTop: true
        strong: true
        text: qsTr("Even je wacht\u00adzin oefenen?")
        detail: qsTr("Eén keer typen, zonder te kijken. Dan weet je hem nog als het erop aankomt.")
    }

    AdaptiveRow {
        ActionButton {
            kind: ActionButton.Outline
            text: qsTr("Oefen nu")
            onClicked: root.app.show(AppViewModel.Practice)
        }

        ActionButton {
            kind: ActionButton.Quiet
            text: qsTr("Later")
            describedBy: qsTr("Wachtzin oefenen")
            onClicked: root.practice.later()
        }
    }
}
