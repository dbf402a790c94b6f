import QtQuick
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The partner's own phone: taking an invitation in. Works without a vault. Needs app and invited. */
AppScreen {
    id: root

    required property InvitedViewModel invited

    title: qsTr("Ik ben uitgenodigd")
    canGoBack: true
    onBackRequested: root.app.back()

    Heading {
        text: qsTr("Fijn dat je mee wilt doen.")
    }

    Paragraph {
        text: qsTr("Je partner laat een QR-code zien. Maak er een foto van met deze telefoon, recht van voren. Kies daarna die foto. Kreeg je een bestand? Kies dan dat.")
    }

    IconText {
        standalone: true
        iconAtTop: true
        iconName: "lock"
        iconColor: Theme.brand
        text: qsTr("Op dit toestel blijft niets staan, tenzij je je antwoorden als bestand bewaart.")
    }

    IconText {
        standalone: true
        iconAtTop: true
        iconName: "eye"
        iconColor: Theme.brand
        text: qsTr("Je partner ziet je antwoorden pas als jij ze geeft.")
    }

    actions: LetterChooser {
        letter: root.invited.incoming
    }
}
