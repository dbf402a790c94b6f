pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.Components

/* A list to tick, folded away: each row goes into the report or stays out. Needs text, detail and rows (key, title,
   detail, isIncluded). May have a note above the rows. Emits picked(key, value). */
Foldout {
    id: root

    required property var rows
    property string note

    signal picked(string key, bool value)

    visible: list.count > 0

    Paragraph {
        visible: root.note !== ""
        text: root.note
        soft: true
        small: true
    }

    Rows {
        id: list
        model: root.rows

        CheckRow {
            id: row

            required property var model     // it has a detail of its own

            text: row.model.title
            detail: row.model.detail
            checked: row.model.isIncluded
            onToggled: value => root.picked(row.model.key, value)
        }
    }
}
