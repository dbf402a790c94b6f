pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Finding a question by a word; without a word, those not answered yet. Needs app and questions. Emits
   backRequested() and chosen(itemId). */
AppScreen {
    id: root

    required property QuestionsViewModel questions
    readonly property bool isAsking: root.questions.searchText.trim() !== ""

    signal chosen(string itemId)

    title: qsTr("Zoek een vraag")
    canGoBack: true

    TextEntry {
        label: qsTr("Een woord uit de vraag")
        placeholder: qsTr("Bijvoorbeeld: deur")
        onEdited: text => root.questions.searchText = text
    }

    Heading {
        visible: rows.count > 0
        level: 2
        text: root.isAsking ? qsTr("Gevonden: %1").arg(rows.count) : qsTr("Nog niet beantwoord: %1").arg(rows.count)
    }

    Rows {
        id: rows
        model: root.questions.matches

        ListRow {
            required property string itemId
            required property string statement

            required detail
            title: statement
            onClicked: root.chosen(itemId)
        }
    }

    EmptyState {
        visible: rows.count === 0
        iconName: root.isAsking ? "search" : "check"
        title: root.isAsking ? qsTr("Niets gevonden") : qsTr("Alles is beantwoord")
        text: root.isAsking ? qsTr("Probeer een ander of korter woord.") : qsTr("Typ een woord om een vraag terug te zoeken.")
    }
}
