import QtQuick

/* A file dialog that is loaded when it is asked for: loading one takes a while, and it is seldom needed. Needs dialog, its
   file; given: its properties. Emits chosen(what) with what the dialog says was chosen. */
Loader {
    id: root

    required property string dialog
    property var given: ({})

    signal chosen(what: var)

    function ask(): void {
        root.setSource(root.dialog, root.given)
    }

    Connections {
        target: root.item
        ignoreUnknownSignals: true

        function onChosen(what) {
            root.source = ""
            root.chosen(what)
        }

        function onRejected() {
            root.source = ""
        }
    }
}
