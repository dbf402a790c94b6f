pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The same person or account, more than once: who, how often and when. Needs app and patterns. */
AppScreen {
    id: root

    required property PatternsViewModel patterns
    readonly property bool chosen: root.patterns.current >= 0

    title: qsTr("Patronen")
    canGoBack: true
    onBackRequested: root.app.back()

    EmptyState {
        visible: root.patterns.count === 0
        iconName: "calendar"
        title: qsTr("Nog geen patroon")
        text: qsTr("Vul bij een voorval de naam of het account in van wie het deed. Komt dezelfde terug, dan zie je het hier.")
    }

    PatternDetail {
        visible: root.chosen
        app: root.app
        patterns: root.patterns
    }

    Heading {
        visible: root.chosen && root.patterns.count > 1
        level: 2
        text: qsTr("Alle patronen")
    }

    Rows {
        visible: count > 0 && (!root.chosen || root.patterns.count > 1)
        model: root.patterns.patterns

        ListRow {
            id: row

            required property int index
            required property string label
            required property string types
            required property bool raises
            required property var model     // detail is set here

            title: row.label
            detail: qsTr("%1. %2").arg(row.model.detail).arg(row.types)
            iconName: row.raises ? "warning" : "person"
            onClicked: {
                root.patterns.current = row.index
                root.scrollToTop()
            }
        }
    }

    actions: Notice {
        visible: text !== ""
        tone: Notice.Error
        text: root.patterns.error
    }
}
