import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* How the backup opens where there is no Weerbaar. Needs command. */
Foldout {
    id: root

    required property string command

    text: qsTr("Openen zonder Weerbaar")

    Paragraph {
        text: qsTr("Het is een gewoon age-bestand met een tar erin. Op een computer met age en tar opent dit het, en vraagt naar het wacht\u00adwoord:")
    }

    BaseText {
        Layout.fillWidth: true
        text: root.command
        wrapMode: Text.WrapAnywhere
        font.family: Theme.fixedFamily
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Paragraph {
        text: qsTr("In LEESMIJ.txt staat wat waar staat.")
        soft: true
    }
}
