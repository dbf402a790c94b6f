pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Which reports were made of this incident before. */
ColumnLayout {
    id: root

    required property ReportViewModel report

    Layout.topMargin: Theme.gap
    visible: rows.count > 0

    Heading {
        level: 3
        text: qsTr("Eerder gemaakt")
    }

    Repeater {
        id: rows
        model: root.report.earlier

        Paragraph {
            required property var model     // text is already a property of a Paragraph

            text: model.text
            soft: true
            small: true
        }
    }
}
