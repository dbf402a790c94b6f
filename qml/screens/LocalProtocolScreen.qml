pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The protocol of the person's own municipality: who to call, who decides, own steps. Needs app and localProtocol. */
AppScreen {
    id: root

    required property LocalProtocolViewModel localProtocol

    title: qsTr("Mijn gemeente")
    canGoBack: true
    onBackRequested: root.app.back()

    Paragraph {
        text: qsTr("Zet hier de mensen en afspraken van je eigen gemeente. Ze staan dan bij elke stap, één tik ver. Alles blijft in de kluis.")
        soft: true
    }

    LocalBeginAnew {
        visible: root.localProtocol.isUnreadable
        localProtocol: root.localProtocol
    }

    Rows {
        visible: !root.localProtocol.isUnreadable && count > 0
        model: root.localProtocol.contacts

        LocalContactCard {
            localProtocol: root.localProtocol
        }
    }

    LocalDecision {
        visible: !root.localProtocol.isUnreadable
        localProtocol: root.localProtocol
    }

    LocalSteps {
        visible: !root.localProtocol.isUnreadable
        localProtocol: root.localProtocol
    }

    LocalNational {
        visible: !root.localProtocol.isUnreadable
        localProtocol: root.localProtocol
    }

    actions: Notice {
        visible: text !== ""
        tone: Notice.Error
        text: root.localProtocol.error
    }
}
