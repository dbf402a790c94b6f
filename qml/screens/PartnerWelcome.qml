import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The partner begins: what this is, who sees what, and three ways to take part. Back leads to the end of the turn.
   Needs app and turn. */
AppScreen {
    id: root

    required property PartnerTurnViewModel turn

    title: qsTr("Jouw beurt")
    canGoBack: true
    onBackRequested: root.turn.showDone()

    Heading {
        text: root.turn.hasAnswers ? qsTr("Nog iets invullen?") : qsTr("Welkom. Fijn dat je meedoet.")
    }

    Paragraph {
        visible: !root.turn.hasAnswers
        text: qsTr("Jullie vullen allebei dezelfde vragen in, ieder apart. Er is geen goed of fout.")
    }

    IconText {
        standalone: true
        iconAtTop: true
        iconName: "eye"
        iconColor: Theme.brand
        text: root.turn.onOwnPhone ? qsTr("Je partner ziet jouw antwoorden en notities pas als jij ze geeft.")
                                   : qsTr("Je partner kan jouw antwoorden en notities lezen zodra de telefoon terug is.")
    }

    IconText {
        standalone: true
        iconAtTop: true
        iconName: "lock"
        iconColor: Theme.brand
        text: root.turn.onOwnPhone ? qsTr("Op dit toestel blijft niets staan. Sluit je de app, dan zijn je antwoorden weg.")
                                   : qsTr("Jij ziet hier alleen je eigen antwoorden. De rest van de app is nu dicht.")
    }

    Heading {
        Layout.topMargin: Theme.gap
        level: 2
        text: qsTr("Waar wil je beginnen?")
    }

    ListRow {
        title: qsTr("Korte ronde")
        detail: root.turn.shortText !== "" ? root.turn.shortText : qsTr("%1 vragen. Begin hier als je twijfelt.").arg(root.turn.shortCount)
        iconName: "clock"
        onClicked: root.turn.begin(PartnerTurnViewModel.Short)
    }

    ListRow {
        title: qsTr("De woning\u00adcheck")
        detail: root.turn.homeText !== "" ? root.turn.homeText : qsTr("%1 vragen over jullie huis").arg(root.turn.homeCount)
        iconName: "home"
        onClicked: root.turn.begin(PartnerTurnViewModel.Home)
    }

    ListRow {
        title: qsTr("Vragen voor jullie samen")
        detail: root.turn.familyText !== "" ? root.turn.familyText : qsTr("%1 vragen over jullie gezin en afspraken").arg(root.turn.familyCount)
        iconName: "people"
        onClicked: root.turn.begin(PartnerTurnViewModel.Family)
    }

    Paragraph {
        text: qsTr("Je mag vragen overslaan en altijd stoppen.")
        soft: true
        small: true
    }

    PartnerSafety {
        about: root.app.about
        ownPhone: root.turn.onOwnPhone
    }

    actions: ActionButton {
        kind: root.turn.hasAnswers ? ActionButton.Primary : ActionButton.Quiet
        text: root.turn.onOwnPhone ? qsTr("Klaar: geef je antwoorden") : qsTr("Klaar: geef de telefoon terug")
        onClicked: root.turn.showDone()
    }
}
