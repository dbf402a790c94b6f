import QtQuick
import Weerbaar.App

/* Telling what happened: a new incident question by question, or a correction on one page. */
FocusScope {
    id: root

    required property AppViewModel app
    required property IncidentFormViewModel form

    function load(): void {
        const question = ["FormSafe.qml", "FormType.qml", "FormWhen.qml", "FormWhere.qml", "FormWhat.qml",
                          "FormWho.qml"][root.form.page]
        loader.setSource(root.form.isCorrection ? "IncidentCorrection.qml" : question,
                         { app: root.app, form: root.form, focus: true })
    }

    Component.onCompleted: root.load()

    Connections {
        target: root.form

        function onPageChanged() {
            root.load()
        }
    }

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
    }
}
