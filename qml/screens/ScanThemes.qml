pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* How each part of the scan stands and what changed since last time; each leads to its questions. Needs scan. */
Card {
    id: root

    required property ScanViewModel scan

    Heading {
        level: 2
        text: qsTr("Per onderdeel")
    }

    Paragraph {
        text: qsTr("Vol is in orde, gestreept is te doen, leeg is nog niet bekend. Tik op een onderdeel om ernaartoe te gaan.")
        soft: true
        small: true
    }

    Rows {
        spacing: 0
        model: root.scan.themes

        ThemeBarButton {
            required property string themeId
            required property string title
            required property string spokenText

            required improved
            required slipped
            required changeText
            label: title
            describedBy: spokenText
            onClicked: root.scan.goToTheme(themeId)
        }
    }
}
