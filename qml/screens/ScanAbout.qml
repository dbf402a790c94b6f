pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What the scan says about itself, folded: the lines from the given one on, and when its sources were looked at.
   Needs scan. */
Foldout {
    id: root

    required property ScanViewModel scan
    property int from: 0

    text: qsTr("Over deze scan")

    Repeater {
        model: root.scan.intro

        Paragraph {
            required property int index
            required property string modelData

            visible: index >= root.from
            text: modelData
        }
    }

    Paragraph {
        text: root.scan.checkedText
        soft: true
        small: true
    }
}
