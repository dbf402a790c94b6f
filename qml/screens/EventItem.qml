import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* One moment of an incident, below its day where a new day begins. kind: 0 told, 1 added, 2 corrected, 3 step done,
   4 called, 5 report made. */
ColumnLayout {
    id: root

    required property string dayText
    required property string timeText
    required property string text
    required property int kind
    property string previousDay
    property bool last: false

    Layout.fillWidth: true
    spacing: Theme.gap

    Paragraph {
        visible: root.dayText !== root.previousDay
        text: root.dayText
        soft: true
        small: true
        strong: true
    }

    TimelineRow {
        time: root.timeText
        text: root.text
        tone: [TimelineRow.Critical, TimelineRow.Soft, TimelineRow.Soft, TimelineRow.Good, TimelineRow.Normal, TimelineRow.Normal][root.kind] ?? TimelineRow.Normal
        last: root.last
    }
}
