import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What is in the backup, before anything is put back. Needs app and setup. */
AppScreen {
    id: root

    required property SetupViewModel setup

    title: qsTr("Reserve\u00adkopie terugzetten")
    canGoBack: true
    onBackRequested: root.setup.back()

    Heading {
        text: qsTr("Dit zit erin. Klopt dat?")
    }

    Card {
        Rows {
            model: root.setup.backupFacts

            KeyValueRow {
                required property var model     // label and value are set here

                label: model.label
                value: model.value
            }
        }
    }

    Notice {
        visible: text !== ""
        tone: Notice.Warn
        text: root.setup.lostText
    }

    Paragraph {
        text: qsTr("Er is nog niets teruggezet. Kies eerst een nieuwe wacht\u00adzin voor dit toestel. Daarna krijg je ook een nieuwe herstel\u00adcode.")
    }

    actions: [
        ActionButton {
            kind: ActionButton.Quiet
            text: qsTr("Kies een ander bestand")
            onClicked: root.setup.back()
        },
        ActionButton {
            text: qsTr("Kies een nieuwe wacht\u00adzin")
            onClicked: root.setup.backupIsRight()
        }
    ]
}
