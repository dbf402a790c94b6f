import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* For whom the bundle is and where it goes; then where it is and what to tell. Needs app and bundle. A typed password
   passes through take() only. */
AppScreen {
    id: root

    required property BundleViewModel bundle
    readonly property bool made: root.bundle.madeText !== ""

    signal finished()

    function make(share: bool): void {
        if (root.bundle.busy)
            return
        const first = receiver.takeFirst()
        const second = receiver.takeSecond()
        if (share)
            root.bundle.share(first, second)
        else
            root.bundle.save(first, second)
    }

    title: qsTr("Verzegeld pakket")
    canGoBack: !root.bundle.busy
    Component.onDestruction: receiver.forget()

    Connections {
        target: root.bundle

        function onMadeChanged() {
            root.scrollToTop()
        }
    }

    Connections {
        target: root.bundle.recipients

        function onAdded() {
            root.scrollToTop()
        }
    }

    ProgressLine {
        visible: !root.made
        valueText: qsTr("Stap 3 van 3")
        value: 1
    }

    Heading {
        text: root.made ? qsTr("Je pakket is klaar") : qsTr("Voor wie is het pakket?")
    }

    BundleMade {
        visible: root.made
        bundle: root.bundle
    }

    BundleReceiver {
        id: receiver
        visible: !root.made
        enabled: !root.bundle.busy
        bundle: root.bundle
        onAccepted: root.make(false)
    }

    BundleDestination {
        visible: !root.made
        enabled: !root.bundle.busy
        bundle: root.bundle
    }

    actions: [
        ProgressLine {
            visible: root.bundle.busy
            label: qsTr("Het pakket wordt gemaakt…")
            value: root.bundle.progress
        },
        Notice {
            visible: root.bundle.error !== ""
            tone: Notice.Error
            text: root.bundle.error
        },
        ActionButton {
            visible: root.bundle.busy
            kind: ActionButton.Quiet
            text: qsTr("Stop")
            describedBy: qsTr("Stop met het maken van het pakket")
            onClicked: root.bundle.cancel()
        },
        ActionButton {
            visible: root.made
            kind: ActionButton.Quiet
            text: qsTr("Maak nog een pakket")
            onClicked: root.bundle.startAgain()
        },
        ActionButton {
            visible: !root.made && root.bundle.canShare
            kind: ActionButton.Outline
            iconName: "export"
            text: qsTr("Maak en zet in een e-mail")
            busy: root.bundle.busy
            onClicked: root.make(true)
        },
        ActionButton {
            text: root.made ? qsTr("Klaar") : qsTr("Maak het pakket")
            busy: root.bundle.busy
            onClicked: {
                if (root.made)
                    root.finished()
                else
                    root.make(false)
            }
        }
    ]
}
