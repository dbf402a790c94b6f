import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* One block of the report as it will be printed. kind: 0 title, 1 heading, 2 labelled value, 3 text, 4 quote,
   5 small print. */
ColumnLayout {
    id: root

    required property int kind
    required property string label
    required property string text

    Layout.fillWidth: true

    Heading {
        visible: root.kind < 2
        Layout.topMargin: root.kind === 1 ? Theme.rowGap : 0
        level: root.kind === 0 ? 2 : 3
        text: root.text
    }

    KeyValueRow {
        visible: root.kind === 2
        label: root.label
        value: root.text
    }

    Paragraph {
        visible: root.kind === 3 || root.kind === 5
        text: root.text
        soft: root.kind === 5
        small: root.kind === 5
    }

    QuoteBlock {
        visible: root.kind === 4
        label: root.label
        text: root.text
    }
}
