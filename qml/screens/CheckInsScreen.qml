pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The moments to look how it goes, of one incident. Needs app and checkIns. */
AppScreen {
    id: root

    required property CheckInsViewModel checkIns

    title: qsTr("Hoe gaat het?")
    canGoBack: true
    onBackRequested: root.app.back()

    Notice {
        iconName: "lock"
        text: qsTr("Alleen voor jou. Dit komt in geen enkel verslag. Je mag alles overslaan en alles weer wissen.")
    }

    Rows {
        model: root.checkIns.moments

        CheckInCard {
            checkIns: root.checkIns
        }
    }

    CallButtons {
        app: root.app
        model: root.checkIns.calls
    }

    ListRow {
        iconName: "people"
        title: qsTr("Wat is normaal, en wat helpt?")
        detail: qsTr("Voor jou, je partner en de kinderen")
        onClicked: root.app.show(AppViewModel.Aftercare)
    }

    actions: Notice {
        visible: text !== ""
        tone: Notice.Error
        text: root.checkIns.error
    }
}
