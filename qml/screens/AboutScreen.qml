pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What this is, what it is not, and what it rests on. Works without the vault. Needs app and about. */
AppScreen {
    id: root

    required property AboutViewModel about

    title: qsTr("Over Weerbaar")
    onBackRequested: root.app.back()

    Heading {
        text: qsTr("Een hulp\u00admiddel voor raads\u00adleden")
    }

    Paragraph {
        text: qsTr("Weerbaar helpt je thuis veiliger te wonen en vast te leggen wat je over\u00adkomt.")
    }

    PointList {
        points: [
            qsTr("Geen product van de over\u00adheid."),
            qsTr("Gemaakt zonder internet: de app kan niets versturen of ophalen."),
            qsTr("Geen vervanging van de politie, een advocaat of een arts."),
        ]
    }

    Card {
        Heading {
            level: 2
            text: qsTr("Waar het op rust")
        }

        Repeater {
            model: root.about.packs

            KeyValueRow {
                required property string title
                required property string detail

                label: title
                value: detail
            }
        }
    }

    Card {
        Foldout {
            id: sources
            text: qsTr("Alle bronnen")

            Repeater {
                model: sources.expanded ? root.about.sources : null

                KeyValueRow {
                    required property string title
                    required property string detail
                    required property string packTitle

                    label: packTitle
                    value: qsTr("%1\n%2").arg(title).arg(detail)
                }
            }
        }
    }

    Card {
        Heading {
            level: 2
            text: qsTr("Over de wet")
        }

        Paragraph {
            text: root.about.lawNote
        }
    }

    Card {
        KeyValueRow {
            label: qsTr("Versie")
            value: root.about.version
        }

        KeyValueRow {
            label: qsTr("Licentie")
            value: qsTr("EUPL-1.2. De bron\u00adcode is open.")
        }
    }
}
