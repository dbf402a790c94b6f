pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* One pattern: its months as a picture, what it does to the colour, and its incidents. Needs app and patterns. */
ColumnLayout {
    id: root

    required property AppViewModel app
    required property PatternsViewModel patterns

    Layout.fillWidth: true
    spacing: Theme.rowGap

    Heading {
        text: root.patterns.title
    }

    Paragraph {
        text: root.patterns.summary
        soft: true
    }

    Notice {
        visible: text !== ""
        tone: Notice.Warn
        text: root.patterns.raisesText
    }

    PatternBars {
        months: root.patterns.months
    }

    Rows {
        model: root.patterns.timeline

        ListRow {
            id: row

            required property string incidentId
            required property var model     // title and detail are set here

            title: row.model.title
            detail: row.model.detail
            iconName: "note"
            onClicked: root.app.openIncident(row.incidentId)
        }
    }

    Paragraph {
        visible: text !== ""
        text: root.patterns.moreText
        soft: true
    }
}
