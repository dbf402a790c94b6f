pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Which PDFs were made of this before. */
ColumnLayout {
    id: root

    required property PdfExportViewModel pdf

    Layout.topMargin: Theme.gap
    visible: rows.count > 0

    Heading {
        level: 3
        text: qsTr("Eerder gemaakt")
    }

    Repeater {
        id: rows
        model: root.pdf.earlier

        Paragraph {
            required property var model     // text is already a property of a Paragraph

            text: model.text
            soft: true
            small: true
        }
    }
}
