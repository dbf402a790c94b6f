pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* How each part of the home check stands; each leads to its questions. */
Card {
    id: root

    required property HomeCheckViewModel check

    Heading {
        level: 2
        text: qsTr("Per onderdeel")
    }

    Paragraph {
        text: qsTr("Vol is in orde, gestreept is te doen, leeg is nog niet bekend. Tik op een onderdeel om ernaartoe te gaan.")
        soft: true
        small: true
    }

    Repeater {
        model: root.check.themes

        ThemeBarButton {
            required property string themeId
            required property string title
            required property string spokenText

            label: title
            describedBy: spokenText
            onClicked: root.check.goToTheme(themeId)
        }
    }
}
