import QtQuick
import Weerbaar.Components

/* Making everything go away, in two steps. Works locked, open and damaged. Needs app. */
AppScreen {
    id: root

    property bool understood: false

    title: qsTr("Alles wissen")
    onBackRequested: root.app.back()

    Heading {
        text: qsTr("Alles in Weerbaar gaat weg.")
    }

    PointList {
        points: [
            qsTr("Je woning\u00adcheck en je antwoorden."),
            qsTr("Al je voor\u00advallen, met alles wat erbij hoort."),
            qsTr("Je wacht\u00adzin, je herstel\u00adcode en je instellingen."),
        ]
    }

    Notice {
        tone: Notice.Warn
        text: qsTr("Dit kan niet terug\u00adgedraaid worden.")
        detail: qsTr("Verslagen en reserve\u00adkopieën die je al hebt gedeeld of bewaard, blijven bestaan.")
    }

    CheckRow {
        text: qsTr("Ik begrijp dat alles weg is")
        checked: root.understood
        onToggled: value => root.understood = value
    }

    actions: [
        Notice {
            visible: root.app.wipeError !== ""
            tone: Notice.Error
            text: root.app.wipeError
        },
        ActionButton {
            text: qsTr("Wis alles")
            kind: ActionButton.Danger
            iconName: "trash"
            enabled: root.understood
            onClicked: root.app.wipeEverything()
        }
    ]
}
