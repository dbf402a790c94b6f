import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* One question of a new incident; the question is the children. field is the JSON name of what is asked, when
   what is wrong with it stands at its field; otherwise that stands above the buttons. */
AppScreen {
    id: root

    required property IncidentFormViewModel form
    property string field
    readonly property string fieldError: root.field !== "" && root.form.errorField === root.field ? root.form.error : ""
    readonly property bool onLast: root.form.pageNumber === root.form.pageCount

    title: qsTr("Voorval vast\u00adleggen")
    canGoBack: true
    onBackRequested: {
        if (root.form.pageNumber > 1)
            root.form.previous()
        else
            root.app.back()
    }

    ProgressLine {
        valueText: qsTr("Vraag %1 van %2").arg(root.form.pageNumber).arg(root.form.pageCount)
        value: root.form.pageNumber / root.form.pageCount
    }

    actions: [
        DraftLine {
            visible: root.form.hasDraft && root.form.error === ""
        },
        Notice {
            visible: root.form.error !== "" && root.fieldError === ""
            tone: Notice.Error
            text: root.form.error
        },
        StepButtons {
            canGoPrevious: root.form.pageNumber > 1
            nextText: root.onLast ? qsTr("Bewaar voorval") : qsTr("Volgende")
            onPrevious: root.form.previous()
            onNext: root.form.next()
        }
    ]
}
