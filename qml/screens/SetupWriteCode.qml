import Weerbaar.App
import Weerbaar.Components

/* The recovery code, shown once. Needs app and setup. */
AppScreen {
    id: root

    required property SetupViewModel setup

    title: qsTr("Herstel\u00adcode")
    onBackRequested: root.app.back()

    Heading {
        text: qsTr("Schrijf deze code op papier.")
    }

    Paragraph {
        text: qsTr("Ben je je wacht\u00adzin kwijt? Dan kom je hiermee weer binnen. Bewaar het papier thuis, niet bij je telefoon.")
    }

    CodeGroups {
        count: root.setup.groupCount

        function read(index: int): string {
            return root.setup.codeGroup(index)
        }
    }

    Paragraph {
        text: qsTr("Maak er geen foto van. De code komt hierna niet meer terug.")
        soft: true
    }

    actions: [
        ActionButton {
            text: qsTr("Ik heb de code op\u00adgeschreven")
            onClicked: root.setup.codeIsWritten()
        }
    ]
}
