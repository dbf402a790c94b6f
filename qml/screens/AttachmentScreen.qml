import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* One file of the evidence: looking at it, checking it, and giving a copy out. Needs app and attachment. */
AppScreen {
    id: root

    required property AttachmentViewModel attachment

    title: qsTr("Bewijsstuk")
    canGoBack: true
    onBackRequested: root.app.back()

    Heading {       // a bar cuts a long name off
        text: root.attachment.name
    }

    Paragraph {
        text: root.attachment.detail
        soft: true
    }

    Picture {
        visible: root.attachment.canStrip  // that is: there is a picture
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(width / aspect, root.height * 0.6)
        image: root.attachment.picture
        Accessible.role: Accessible.Graphic
        Accessible.name: root.attachment.previewText
    }

    Card {
        visible: root.attachment.text !== ""

        Paragraph {
            text: root.attachment.text
        }
    }

    Paragraph {
        visible: text !== ""
        text: root.attachment.previewText
        soft: true
        small: true
    }

    Notice {
        visible: text !== ""
        tone: root.attachment.isDamaged ? Notice.Error : Notice.Good
        text: root.attachment.checkText
    }

    ActionButton {
        kind: ActionButton.Outline
        iconName: "shield"
        text: qsTr("Is het nog zoals het was?")
        busy: root.attachment.busy
        onClicked: root.attachment.check()
    }

    Foldout {
        text: qsTr("De contro\u00adle\u00adcode")

        Paragraph {
            text: qsTr("Dit is de SHA-256 van het bestand toen het binnenkwam. Wie een kopie heeft, kan ermee nagaan dat die hetzelfde is.")
            soft: true
        }

        Paragraph {
            text: root.attachment.sha256
            small: true
        }
    }

    AttachmentCopy {
        visible: String(root.attachment.suggestedFile) !== ""
        attachment: root.attachment
    }

    actions: [
        Notice {
            visible: text !== ""
            tone: Notice.Error
            text: root.attachment.error
        },
        ProgressLine {
            visible: root.attachment.busy
            valueText: qsTr("Bezig…")
            value: root.attachment.progress
        },
        ActionButton {
            visible: root.attachment.busy
            kind: ActionButton.Quiet
            text: qsTr("Stop")
            onClicked: root.attachment.cancel()
        }
    ]
}
