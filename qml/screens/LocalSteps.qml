pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* The municipality's own steps, and adding one. Needs localProtocol. */
ColumnLayout {
    id: root

    required property LocalProtocolViewModel localProtocol
    property bool adding: root.localProtocol.draft("own-step/").length > 0

    Layout.fillWidth: true
    spacing: Theme.rowGap

    Heading {
        level: 2
        text: qsTr("Eigen stappen")
    }

    Rows {
        model: root.localProtocol.ownSteps

        Foldout {
            id: own

            required property string stepId
            required property string title
            required property string say
            required property int who
            required property int contact
            required property int due
            required property var model     // text and detail mean something else on a Foldout

            text: own.title
            detail: own.model.detail

            LocalStepForm {
                localProtocol: root.localProtocol
                stepId: own.stepId
                given: ({title: own.title, text: own.model.text, say: own.say, who: own.who, contact: own.contact, due: own.due})
                onDone: own.expanded = false
            }
        }
    }

    LocalStepForm {
        visible: root.adding
        localProtocol: root.localProtocol
        onDone: root.adding = false
    }

    ActionButton {
        visible: !root.adding
        kind: ActionButton.Outline
        iconName: "plus"
        text: qsTr("Voeg een eigen stap toe")
        onClicked: root.adding = true
    }
}
