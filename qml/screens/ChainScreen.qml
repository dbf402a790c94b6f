pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Whether anything was changed since it was written down, event by event. Needs app and chain. */
AppScreen {
    id: root

    required property ChainViewModel chain

    title: qsTr("Is er niets gewijzigd?")
    canGoBack: true
    onBackRequested: root.app.back()

    Notice {
        tone: root.chain.isIntact ? Notice.Good : Notice.Error
        text: root.chain.summary
    }

    Paragraph {
        text: qsTr("Elke vastlegging heeft een code die ook op de vorige rust. Verandert iemand er één, dan kloppen de codes daarna niet meer. Het bewijst dat er niets is gewijzigd, niet dat het waar is.")
        soft: true
    }

    Rows {
        model: root.chain.events

        Card {
            id: event

            required property int number
            required property string title
            required property string hash
            required property string clockText
            required property bool isIntact

            IconText {
                standalone: true
                text: qsTr("%1. %2").arg(event.number).arg(event.title)
                detail: event.isIntact ? qsTr("Klopt") : qsTr("Klopt niet")
                iconName: event.isIntact ? "check" : "warning"
                iconColor: event.isIntact ? Theme.good : Theme.danger
                iconAtTop: true
            }

            Paragraph {
                visible: text !== ""
                text: event.clockText
                soft: true
                small: true
            }

            Paragraph {
                text: event.hash
                soft: true
                small: true
            }
        }
    }

    actions: [
        Notice {
            visible: text !== ""
            tone: root.chain.allIntact ? Notice.Good : Notice.Error
            text: root.chain.allText
        },
        ActionButton {
            kind: ActionButton.Outline
            iconName: "shield"
            busy: root.chain.isChecking
            text: root.chain.isChecking ? qsTr("Bezig met controleren…") : qsTr("Controleer alle voorvallen")
            onClicked: root.chain.checkAll()
        }
    ]
}
