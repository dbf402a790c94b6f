pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.Components
import Weerbaar.Theme

/* A part of the results as short lines: a heading and what belongs under it, or nothing when there is nothing.
   Needs heading and model (ActionRow). inSight: that many are shown, the rest is folded; 0 folds all.
   Emits opened(itemId). */
ColumnLayout {
    id: root

    required property string heading
    required property var model
    property string hint
    property int inSight: 3

    signal opened(string itemId)

    Layout.fillWidth: true
    Layout.topMargin: Theme.gap
    spacing: Theme.rowGap
    visible: rows.count > 0

    Heading {
        visible: root.inSight > 0
        level: 2
        text: root.heading
    }

    Paragraph {
        visible: root.inSight > 0 && text !== ""
        text: root.hint
        soft: true
        small: true
    }

    Rows {
        id: rows
        model: root.model

        Line {
            visible: index < root.inSight
        }
    }

    Foldout {
        id: rest
        visible: rows.count > root.inSight
        text: root.inSight === 0 ? qsTr("%1 (%2)").arg(root.heading).arg(rows.count) : qsTr("Nog %1").arg(rows.count - root.inSight)
        detail: root.inSight === 0 ? root.hint : ""

        Rows {
            model: rest.expanded ? root.model : null

            Line {
                visible: index >= root.inSight
            }
        }
    }

    component Line: ListRow {
        required property int index
        required property var model     // title and detail are already properties of a ListRow

        title: model.title
        detail: Array.from([model.stateText || model.detail, model.note]).filter(text => text !== "").join("\n")
        onClicked: root.opened(model.itemId)
    }
}
