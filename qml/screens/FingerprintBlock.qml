import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* Five groups of five digits, large, that two people compare by phone. Needs fingerprint. A screen reader says the digits
   one by one. */
ColumnLayout {
    id: root

    required property string fingerprint

    Layout.fillWidth: true
    spacing: Theme.gap

    Paragraph {
        text: qsTr("Vinger\u00adafdruk van de sleutel")
        soft: true
        small: true
    }

    BaseText {
        Layout.fillWidth: true
        text: root.fingerprint
        font.family: Theme.fixedFamily
        font.pixelSize: Theme.lead
        font.weight: Theme.weightStrong
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Vingerafdruk van de sleutel, cijfer voor cijfer")
        Accessible.description: Array.from(root.fingerprint).join(" ")
    }

    Paragraph {
        text: qsTr("Bel de ontvanger op een nummer dat je al had. Laat de vinger\u00adafdruk voorlezen. Is hij gelijk, dan is het de goede sleutel.")
        soft: true
        small: true
    }
}
