import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The recovery code needs its owner: it was never written down, or it was used. Nothing the matter: nothing shown.
   Needs app and settings. */
Card {
    id: root

    required property AppViewModel app
    required property SettingsViewModel settings
    readonly property bool used: root.settings?.codeStanding === SettingsViewModel.CodeUsed

    visible: root.used || root.settings?.codeStanding === SettingsViewModel.CodeNotWrittenDown
    tone: Card.Raised

    IconText {
        standalone: true
        iconName: "note"
        iconAtTop: true
        strong: true
        text: root.used ? qsTr("Je hebt je herstel\u00adcode gebruikt") : qsTr("Heb je je herstel\u00adcode op papier?")
        detail: root.used
                ? qsTr("Hij werkt nog. Kan iemand hem hebben gezien, of is het papier weg? Maak dan een nieuwe.")
                : qsTr("Weerbaar ging dicht voordat je zei dat hij is op\u00adgeschreven. Zonder code kom je er niet meer in als je je wacht\u00adzin vergeet.")
    }

    ActionButton {
        text: qsTr("Maak een nieuwe code")
        onClicked: root.app.show(AppViewModel.NewRecoveryCode)
    }

    ActionButton {
        kind: ActionButton.Quiet
        text: root.used ? qsTr("Laat deze code zo") : qsTr("Ik heb de code op papier")
        onClicked: root.settings.keepCode()
    }
}
