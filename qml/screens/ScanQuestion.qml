import QtQuick
import Weerbaar.App

/* One person's questions, one at a time, and searching among them. Needs app, questions and title; canGoBack shows the
   way back. resultsText offers the results so far; it stays empty for a partner. Emits backRequested() and
   resultsRequested(). */
FocusScope {
    id: root

    required property AppViewModel app
    required property QuestionsViewModel questions
    required property string title
    property string resultsText
    property bool canGoBack: false

    signal backRequested()
    signal resultsRequested()

    function search(): void {
        root.questions.searchText = ""
        found.setSource("ScanSearch.qml", {app: root.app, questions: root.questions})
        const page = found.item as Item
        page.forceActiveFocus()
    }

    function closeSearch(): void {
        found.source = ""
        asked.forceActiveFocus()
    }

    ScanQuestionPage {
        id: asked
        anchors.fill: parent
        visible: found.status === Loader.Null
        app: root.app
        questions: root.questions
        title: root.title
        resultsText: root.resultsText
        canGoBack: root.canGoBack
        focus: true
        onBackRequested: root.backRequested()
        onResultsRequested: root.resultsRequested()
        onSearchRequested: root.search()
    }

    Loader {
        id: found
        anchors.fill: parent
    }

    Connections {
        target: found.item as ScanSearch

        function onBackRequested() {
            root.closeSearch()
        }

        function onChosen(itemId: string) {
            root.questions.goToItem(itemId)
            root.closeSearch()
        }
    }
}
