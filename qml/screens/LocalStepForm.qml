pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Making or changing one own step. given: what it is now; without stepId a new one. Emits done(). */
ColumnLayout {
    id: root

    required property LocalProtocolViewModel localProtocol
    property string stepId
    property var given: ({title: "", text: "", say: "", who: 0, contact: 0, due: 1})
    property int who: root.given.who
    property int contact: root.given.contact
    property int due: root.given.due

    signal done()

    function fill(): void {
        title.text = root.given.title
        story.text = root.given.text
        say.text = root.given.say
    }

    Layout.fillWidth: true
    spacing: Theme.rowGap
    Component.onCompleted: root.fill()

    TextEntry {
        id: title
        label: qsTr("Wat moet er gebeuren?")
        errorText: root.localProtocol.errorField === "step" ? root.localProtocol.error : ""
    }

    TextAreaEntry {
        id: story
        label: qsTr("Uitleg")
        minimumLines: 2
    }

    TextEntry {
        id: say
        label: qsTr("Een zin om te zeggen")
    }

    SettingsChoice {
        label: qsTr("Wie doet het?")
        choices: Array.from(root.localProtocol.whoChoices)
        current: root.who
        onChosen: index => root.who = index
    }

    SettingsChoice {
        label: qsTr("Wie bel je erbij?")
        choices: Array.from(root.localProtocol.contactChoices)
        current: root.contact
        onChosen: index => root.contact = index
    }

    SettingsChoice {
        label: qsTr("Wanneer?")
        choices: Array.from(root.localProtocol.dueChoices)
        current: root.due
        onChosen: index => root.due = index
    }

    AdaptiveRow {
        ActionButton {
            iconName: "check"
            text: qsTr("Bewaar de stap")
            onClicked: {
                const saved = root.localProtocol.setStep(root.stepId, title.text, story.text, say.text, root.who, root.contact, root.due)
                if (saved && root.stepId === "")
                    root.fill()
                if (saved)
                    root.done()
            }
        }

        ActionButton {
            kind: ActionButton.Quiet
            text: root.stepId === "" ? qsTr("Toch niet") : qsTr("Haal de stap weg")
            onClicked: {
                if (root.stepId !== "")
                    root.localProtocol.removeStep(root.stepId)
                root.done()
            }
        }
    }
}
