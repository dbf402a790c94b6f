import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The partner on their own phone: inviting, and taking their answers over. Needs app and phone. */
ColumnLayout {
    id: root

    required property AppViewModel app
    required property PartnerPhoneViewModel phone

    Layout.fillWidth: true
    spacing: Theme.rowGap

    ActionButton {
        kind: ActionButton.Outline
        iconName: "people"
        text: qsTr("Nodig je partner uit")
        detail: qsTr("Op de eigen telefoon")
        onClicked: root.app.openPartnerInvitation()
    }

    ActionButton {
        visible: root.phone.isWaiting
        kind: ActionButton.Outline
        iconName: "mail"
        text: qsTr("Antwoord binnenhalen")
        onClicked: root.app.openPartnerReply()
    }

    Paragraph {
        visible: text !== ""
        text: root.phone.statusText
        soft: true
        small: true
    }

    Notice {
        visible: text !== ""
        tone: Notice.Error
        text: root.phone.error
    }
}
