import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What this is and what it is not, in few words. Needs app and setup. */
AppScreen {
    id: root

    required property SetupViewModel setup

    title: qsTr("Aan de slag")
    onBackRequested: root.app.back()

    Heading {
        text: qsTr("Weerbaar is van jou alleen.")
    }

    IconText {
        standalone: true
        iconAtTop: true
        iconName: "shield"
        iconColor: Theme.brand
        text: qsTr("Kijk hoe veilig je woont, leg vast wat er gebeurt en weet wie je belt.")
    }

    IconText {
        standalone: true
        iconAtTop: true
        iconName: "lock"
        iconColor: Theme.brand
        text: qsTr("Alles blijft op dit toestel, achter jouw wacht\u00adzin. Er gaat niets weg, tenzij jij het deelt.")
    }

    IconText {
        standalone: true
        iconAtTop: true
        iconName: "phone"
        iconColor: Theme.brand
        text: qsTr("Bellen kan altijd, ook zonder wacht\u00adzin.")
    }

    IconText {
        standalone: true
        iconAtTop: true
        iconName: "info"
        iconColor: Theme.brand
        text: qsTr("Dit is geen product van de over\u00adheid. Niemand kijkt mee.")
    }

    Notice {
        tone: Notice.Warn
        text: qsTr("Wacht\u00adzin én herstel\u00adcode kwijt?")
        detail: qsTr("Dan kan niemand er meer bij. Wij ook niet.")
    }

    actions: [
        ActionButton {
            kind: ActionButton.Quiet
            iconName: "import"
            text: qsTr("Ik heb een reserve\u00adkopie")
            onClicked: root.setup.beginRestore()
        },
        ActionButton {
            text: qsTr("Kies een wacht\u00adzin")
            onClicked: root.setup.begin()
        }
    ]
}
