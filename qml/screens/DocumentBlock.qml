import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* One block of the report as it will be printed. kind: 0 title, 1 heading, 2 labelled value, 3 text, 4 quote,
   5 small print, 6 heading of an incident, 7 the municipality's own words above it all. */
ColumnLayout {
    id: root

    required property int kind
    required property string label
    required property string text

    Layout.fillWidth: true

    Heading {
        visible: root.kind < 2 || root.kind === 6
        Layout.topMargin: root.kind === 0 ? 0 : root.kind === 1 ? Theme.rowGap : Theme.margin
        level: root.kind === 1 ? 3 : 2
        text: root.text
    }

    KeyValueRow {
        visible: root.kind === 2
        label: root.label
        value: root.text
    }

    Paragraph {
        visible: root.kind === 3 || root.kind === 5 || root.kind === 7
        text: root.text
        soft: root.kind === 5
        small: root.kind === 5
        strong: root.kind === 7
    }

    QuoteBlock {
        visible: root.kind === 4
        label: root.label
        text: root.text
    }
}
