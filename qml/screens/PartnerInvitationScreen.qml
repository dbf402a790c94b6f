import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The invitation, for the partner's own phone. Needs app and phone. */
AppScreen {
    id: root

    required property PartnerPhoneViewModel phone

    title: qsTr("Nodig je partner uit")
    canGoBack: true
    onBackRequested: root.app.back()

    Paragraph {
        text: qsTr("Laat je partner een foto maken van deze code. Of stuur het bestand.")
    }

    LetterCodes {
        letter: root.phone.invitation
        codeName: qsTr("QR-code met de uitnodiging")
    }

    Heading {
        level: 2
        text: qsTr("Wat je partner doet")
    }

    PointList {
        points: [
            qsTr("Weerbaar openen op de eigen telefoon."),
            qsTr("“Ik ben uitgenodigd” kiezen, en dan de foto."),
            qsTr("De vragen invullen en jou de antwoorden geven."),
        ]
    }

    Notice {
        iconName: "lock"
        text: qsTr("In de code staat geen naam.")
        detail: qsTr("Wel wat voor woning jullie hebben en of er kinderen zijn. Alleen jouw Weerbaar kan de antwoorden openen.")
    }

    ActionButton {
        kind: ActionButton.Quiet
        text: qsTr("Trek de uitnodiging in")
        onClicked: {
            root.phone.withdraw()
            root.app.back()
        }
    }
}
