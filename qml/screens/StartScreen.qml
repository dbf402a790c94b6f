import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The first thing you see: the two calls, the first steps, and the way in. Works without the vault. Needs app. */
AppScreen {
    id: root

    readonly property bool isUnusable: root.app.vaultStatus === AppViewModel.Damaged || root.app.vaultStatus === AppViewModel.Newer
    readonly property bool roomy: root.height >= 560 * Theme.factor

    title: qsTr("Weerbaar")
    lockedText: qsTr("Vergrendeld")
    locked: root.app.vaultStatus === AppViewModel.Locked
    canGoBack: false
    showCall: false
    fillPage: true

    Heading {
        visible: root.roomy && !root.isUnusable && !root.app.isOpen
        text: qsTr("Je staat er niet alleen voor.")
    }

    Item {
        Layout.fillHeight: true
        visible: !root.app.isOpen
    }

    CallPair {
        calls: root.app.calls
        big: !root.app.isOpen
        tall: root.roomy && !root.app.isOpen
    }

    Notice {
        visible: root.app.copyError !== ""
        tone: Notice.Warn
        text: root.app.copyError
    }

    ActionButton {
        visible: !root.app.isOpen
        text: qsTr("Net iets gebeurd?")
        detail: qsTr("Eerste stappen, zonder wachtzin")
        detailMayDrop: true
        kind: ActionButton.Outline
        iconName: "siren"
        onClicked: root.app.show(AppViewModel.FirstMinutes)
    }

    ActionButton {
        visible: root.locked
        text: qsTr("Schrijf het op")
        detail: qsTr("Ook zonder wachtzin, versleuteld")
        detailMayDrop: true
        kind: ActionButton.Outline
        iconName: "pencil"
        onClicked: root.app.show(AppViewModel.QuickNote)
    }

    Loader {
        Layout.fillWidth: true
        active: root.app.isOpen
        visible: active
        Component.onCompleted: setSource("StartOpen.qml", {app: root.app})
    }

    Notice {
        visible: root.isUnusable
        tone: Notice.Warn
        text: root.app.statusText
    }

    Paragraph {
        visible: root.app.vaultStatus === AppViewModel.Damaged
        text: qsTr("Heb je een reserve\u00adkopie? Wis dan alles, en zet haar terug bij Aan de slag.")
    }

    ActionButton {
        visible: root.isUnusable
        text: qsTr("Alles wissen")
        kind: ActionButton.Quiet
        iconName: "trash"
        onClicked: root.app.show(AppViewModel.Wipe)
    }

    Item {
        Layout.fillHeight: true
    }

    ActionButton {
        visible: root.app.vaultStatus === AppViewModel.Absent
        text: qsTr("Ik ben uitgenodigd")
        kind: ActionButton.Quiet
        iconName: "people"
        onClicked: root.app.show(AppViewModel.Invited)
    }

    actions: [
        ActionButton {
            visible: root.app.vaultStatus === AppViewModel.Absent
            text: qsTr("Aan de slag")
            kind: ActionButton.Outline
            iconName: "shield"
            onClicked: root.app.show(AppViewModel.Setup)
        },
        ActionButton {
            visible: root.locked
            text: qsTr("Ontgrendelen")
            kind: ActionButton.Quiet
            iconName: "unlock"
            onClicked: root.app.show(AppViewModel.Unlock)
        },
        ActionButton {
            visible: root.app.isOpen
            text: qsTr("Vergrendel nu")
            kind: ActionButton.Quiet
            iconName: "lock"
            onClicked: root.app.lock()
        }
    ]
}
