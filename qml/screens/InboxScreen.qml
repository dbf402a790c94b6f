pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What was put away while the vault was locked, oldest first, what is to become of each, and what was set aside.
   Needs app and inbox. */
AppScreen {
    id: root

    required property InboxViewModel inbox

    title: qsTr("Nog te verwerken")
    canGoBack: true
    onBackRequested: root.app.back()

    Notice {
        visible: text !== ""
        tone: Notice.Warn
        text: root.inbox.notice
    }

    EmptyState {
        visible: root.inbox.count === 0
        iconName: "check"
        title: qsTr("Alles is verwerkt")
        text: qsTr("Wat je zonder wachtzin opschrijft, komt hier te staan.")
    }

    Rows {
        model: root.inbox.entries

        InboxEntry {
            app: root.app
            inbox: root.inbox
        }
    }

    Foldout {
        visible: root.inbox.setAsideCount > 0
        text: qsTr("Opzij gelegd")
        detail: qsTr("Aantal: %1").arg(root.inbox.setAsideCount)
        iconName: "file"

        Rows {
            model: root.inbox.setAsideEntries

            InboxAside {
                inbox: root.inbox
            }
        }
    }

    actions: Notice {
        visible: text !== ""
        tone: Notice.Error
        text: root.inbox.error
    }
}
