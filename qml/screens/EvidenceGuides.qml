pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What to secure for this sort of incident, in order, and what not to do. Needs evidence. */
Card {
    id: root

    required property EvidenceViewModel evidence

    tone: Card.Raised

    Heading {
        level: 2
        text: qsTr("Eerst vastleggen")
    }

    Paragraph {
        text: root.evidence.guideNote
        soft: true
    }

    Repeater {
        model: root.evidence.guides

        Foldout {
            id: guide

            required property string title
            required property list<string> steps
            required property list<string> avoid
            required property string sourceText

            text: guide.title

            PointList {
                points: guide.steps
            }

            Paragraph {
                visible: guide.avoid.length > 0
                text: qsTr("Doe dit niet")
                strong: true
            }

            PointList {
                visible: guide.avoid.length > 0
                points: guide.avoid
            }

            Paragraph {
                text: guide.sourceText
                soft: true
                small: true
            }
        }
    }
}
