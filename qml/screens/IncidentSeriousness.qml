pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Whether it is serious enough, and why this colour. It guides; it is no judgement. Needs incident. */
Foldout {
    id: root

    required property IncidentViewModel incident

    text: qsTr("Is dit ernstig genoeg?")
    iconName: "quest"

    Paragraph {
        text: root.incident.seriousText
    }

    Paragraph {
        text: qsTr("Waarom deze inschatting")
        strong: true
        small: true
    }

    PointList {
        points: Array.from(root.incident.severityReasons)
    }
}
