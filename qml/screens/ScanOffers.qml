pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What others offer beside this scan, folded, each with whom it is for and what that rests on. Needs scan. */
Foldout {
    id: root

    required property ScanViewModel scan

    text: qsTr("Wat bestaat er nog meer?")

    Rows {
        model: root.expanded ? root.scan.offers : null

        Card {
            id: offer

            required property string title
            required property string whoText
            required property string openText
            required property int open
            required property string text
            required property string sourceText

            Heading {
                level: 3
                text: offer.title
            }

            IconText {
                standalone: true
                text: offer.openText
                iconName: ["check", "cross", "quest"][offer.open]
                iconSize: 20
                iconGap: 8
                strong: true
            }

            Paragraph {
                text: offer.text
            }

            Paragraph {
                text: offer.whoText
                soft: true
                small: true
            }

            Paragraph {
                text: offer.sourceText
                soft: true
                small: true
            }
        }
    }
}
