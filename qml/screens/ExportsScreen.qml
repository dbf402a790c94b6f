pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Everything that left the vault, newest first, with the codes that a receiver may want to compare. Needs app and
   exports. */
AppScreen {
    id: root

    required property ExportsViewModel exports

    title: qsTr("Wat eruit ging")
    canGoBack: true
    onBackRequested: root.app.back()
    Component.onCompleted: root.exports.reload()

    Paragraph {
        text: qsTr("Elk bestand dat je met Weerbaar maakte om mee te nemen, te bewaren of te geven. Waar het nu is, weet Weerbaar niet.")
        soft: true
    }

    Notice {
        visible: root.exports.error !== ""
        tone: Notice.Error
        text: root.exports.error
    }

    EmptyState {
        visible: rows.count === 0 && root.exports.error === ""
        iconName: "export"
        title: qsTr("Er ging nog niets uit")
        text: qsTr("Alles wat je in Weerbaar vastlegde, staat alleen in je kluis.")
    }

    Rows {
        id: rows
        model: root.exports.list

        Foldout {
            id: entry

            required property string title
            required property string when
            required property list<string> labels
            required property list<string> values

            text: entry.title
            detail: entry.when
            iconName: "export"

            Repeater {
                model: entry.labels

                KeyValueRow {
                    required property int index
                    required property string modelData

                    label: modelData
                    value: entry.values[index]
                }
            }
        }
    }

    ActionButton {
        visible: root.exports.hasMore
        kind: ActionButton.Quiet
        text: qsTr("Toon wat ouder is")
        onClicked: root.exports.more()
    }
}
