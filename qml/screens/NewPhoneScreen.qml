import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* To a new phone, one step at a time; what is behind is remembered until the vault locks. Needs app and backup. */
AppScreen {
    id: root

    required property BackupViewModel backup

    title: qsTr("Nieuwe telefoon")
    onBackRequested: root.app.back()

    Heading {
        text: qsTr("Naar een nieuwe telefoon")
    }

    Paragraph {
        text: qsTr("Vijf stappen. Wis hier pas als alles daar staat.")
    }

    NewPhoneStep {
        backup: root.backup
        place: 0
        title: qsTr("1. Maak hier een reserve\u00adkopie")

        Paragraph {
            text: qsTr("Leg pen en papier klaar voor het wacht\u00adwoord.")
        }

        ActionButton {
            text: qsTr("Maak de reserve\u00adkopie")
            onClicked: root.app.show(AppViewModel.Backup)
        }
    }

    NewPhoneStep {
        backup: root.backup
        place: 1
        title: qsTr("2. Breng het bestand over")

        Paragraph {
            text: qsTr("Met een kabel of een usb-stick, of in een mail aan jezelf. Dat mag: het bestand is verzegeld. Stuur het wacht\u00adwoord er nooit bij.")
        }

        ActionButton {
            text: qsTr("Het staat op de nieuwe telefoon")
            onClicked: root.backup.moveStep = 2
        }
    }

    NewPhoneStep {
        backup: root.backup
        place: 2
        title: qsTr("3. Zet het daar terug")

        Paragraph {
            text: qsTr("Installeer Weerbaar op de nieuwe telefoon. Kies daar Aan de slag, en dan Ik heb een reserve\u00adkopie. Kies een nieuwe wacht\u00adzin en schrijf de nieuwe herstel\u00adcode op.")
        }

        ActionButton {
            text: qsTr("Het is daar teruggezet")
            onClicked: root.backup.moveStep = 3
        }
    }

    NewPhoneStep {
        backup: root.backup
        place: 3
        title: qsTr("4. Kijk daar of alles er is")

        Paragraph {
            text: qsTr("Open daar je laatste voor\u00adval en een bestand bij het bewijs. Vergrendel en ontgrendel een keer met je nieuwe wacht\u00adzin.")
        }

        ActionButton {
            text: qsTr("Ja, alles is er")
            onClicked: root.backup.moveStep = 4
        }
    }

    NewPhoneStep {
        backup: root.backup
        place: 4
        title: qsTr("5. Wis Weerbaar hier")

        Paragraph {
            text: qsTr("Gaat dit toestel weg, of gebruikt een ander het? Wis dan alles. Bewaar de reserve\u00adkopie, of gooi haar ook weg als je haar niet meer nodig hebt.")
        }

        ActionButton {
            kind: ActionButton.DangerOutline
            iconName: "trash"
            text: qsTr("Alles wissen…")
            onClicked: root.app.show(AppViewModel.Wipe)
        }
    }

    actions: [
        ActionButton {
            visible: root.backup.moveStep > 0
            kind: ActionButton.Quiet
            text: qsTr("Een stap terug")
            onClicked: root.backup.moveStep -= 1
        }
    ]
}
