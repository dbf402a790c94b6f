import QtQuick
import QtQuick.Layouts

/* A day and a time, typed: dd-mm-jjjj and uu:mm. Needs dateLabel and timeLabel; may have placeholders,
   errorText per field. The caller turns dateText and timeText into a moment and says what is wrong.
   Emits edited() while typing in either. */
AdaptiveRow {
    id: root

    required property string dateLabel
    required property string timeLabel
    property alias dateText: date.text
    property alias timeText: time.text
    property alias datePlaceholder: date.placeholder
    property alias timePlaceholder: time.placeholder
    property alias dateError: date.errorText
    property alias timeError: time.errorText
    readonly property bool complete: date.text.length === 10 && time.text.length === 5

    signal edited()

    TextEntry {
        id: date
        label: root.dateLabel
        maximumLength: 10
        inputMethodHints: Qt.ImhDate | Qt.ImhSensitiveData
        Layout.alignment: Qt.AlignTop
        onEdited: root.edited()
    }

    TextEntry {
        id: time
        label: root.timeLabel
        maximumLength: 5
        inputMethodHints: Qt.ImhTime | Qt.ImhSensitiveData
        Layout.alignment: Qt.AlignTop
        onEdited: root.edited()
    }
}
