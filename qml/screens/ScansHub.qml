import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Both scans with how they stand, and what is done together with the partner. Needs app and session.
   Emits handOverRequested(). */
AppScreen {
    id: root

    required property SessionViewModel session
    readonly property bool untouched: !root.session.personal.hasAnswers && !root.session.home.hasAnswers

    signal handOverRequested()

    title: qsTr("Zelf\u00adscan")
    onBackRequested: root.app.back()

    Paragraph {
        visible: root.untouched
        text: qsTr("Zie wat al goed zit en wat je kunt doen. Begin met één van de twee. Een korte ronde duurt ongeveer vijf minuten.")
    }

    ScansCard {
        scan: root.session.personal
        onClicked: root.app.openScan(scan.scan)
    }

    ScansCard {
        scan: root.session.home
        onClicked: root.app.openScan(scan.scan)
    }

    Paragraph {
        visible: !root.untouched
        text: qsTr("Vol is in orde, gestreept is te doen, leeg is nog niet bekend.")
        soft: true
        small: true
    }

    Card {
        visible: !root.session.livesAlone
        spacing: Theme.rowGap

        Heading {
            level: 2
            text: qsTr("Samen met je partner")
        }

        Paragraph {
            text: qsTr("Vul de vragen ieder apart in. Leg de antwoorden daarna naast elkaar.")
            soft: true
        }

        ActionButton {
            visible: root.session.hasPartnerAnswers
            kind: ActionButton.Outline
            iconName: "people"
            text: qsTr("Samen vergelijken")
            detail: root.session.differenceCount > 0 ? qsTr("Verschillende antwoorden: %1").arg(root.session.differenceCount) : ""
            onClicked: root.app.openComparison()
        }

        ActionButton {
            kind: ActionButton.Outline
            iconName: "person"
            text: qsTr("Geef de telefoon aan je partner")
            onClicked: root.handOverRequested()
        }

        ScansOwnPhone {
            app: root.app
            phone: root.session.partnerPhone
        }
    }
}
