import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The partner on their own phone: inviting, and taking their answers over. Needs phone. */
ColumnLayout {
    id: root

    required property PartnerPhoneViewModel phone

    Layout.fillWidth: true
    spacing: Theme.rowGap

    ActionButton {
        kind: ActionButton.Outline
        iconName: "people"
        text: qsTr("Nodig de telefoon van je partner uit")
        busy: root.phone.busy
        onClicked: root.phone.invite()
    }

    ActionButton {
        visible: root.phone.isWaiting
        kind: ActionButton.Outline
        iconName: "people"
        text: qsTr("Haal de antwoorden van je partner binnen")
        busy: root.phone.busy
        onClicked: root.phone.takeOver()
    }

    Paragraph {
        visible: text !== ""
        text: root.phone.statusText
        soft: true
        small: true
    }

    Notice {
        visible: root.phone.error !== ""
        tone: Notice.Error
        text: root.phone.error
    }
}
