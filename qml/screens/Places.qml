import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The places of the app, at the bottom of its top pages. Needs app. */
NavBar {
    id: root

    required property AppViewModel app
    readonly property list<int> pages: [AppViewModel.Start, AppViewModel.Scans, AppViewModel.Incidents, AppViewModel.Settings]

    Accessible.name: qsTr("Onderdelen")
    currentIndex: Array.from(root.pages).indexOf(root.app.page)
    onSelected: index => root.app.showTop(root.pages[index])
    Keys.onBackPressed: event => { event.accepted = root.app.canGoBack; root.app.back() }
    Keys.onEscapePressed: root.app.back()

    NavItem {
        text: qsTr("Start")
        iconName: "home"
    }

    NavItem {
        text: qsTr("Zelfscan")
        iconName: "shield"
    }

    NavItem {
        text: qsTr("Voorvallen")
        iconName: "note"
    }

    NavItem {
        text: qsTr("Meer")
        iconName: "more"
    }
}
