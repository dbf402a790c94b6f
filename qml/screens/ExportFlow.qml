import QtQuick

/* The three pages of a PDF: choose what goes in, see exactly what will leave, save it. The heir says which pages these
   are and what each is given. A page asks with backRequested() and nextRequested(). Emits finished() when it is over or
   given up. */
FocusScope {
    id: root

    enum Stage { Choose, Preview, Save }

    required property list<string> pages
    required property var given
    property int stage: ExportFlow.Choose

    signal finished()

    function load(): void {
        loader.setSource(root.pages[root.stage], root.given)
    }

    onStageChanged: root.load()
    Component.onCompleted: root.load()

    Connections {
        target: loader.item
        ignoreUnknownSignals: true

        function onBackRequested() {
            if (root.stage === ExportFlow.Choose)
                root.finished()
            else
                root.stage -= 1
        }

        function onNextRequested() {
            root.stage += 1
        }

        function onFinished() {
            root.finished()
        }
    }

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
    }
}
