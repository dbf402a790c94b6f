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
    property bool typed: false      // there is something that is not saved yet

    signal done()

    function fill(): void {
        const typed = root.localProtocol.draft("own-step/" + root.stepId)
        root.typed = typed.length > 0
        title.text = typed[0] ?? root.given.title
        story.text = typed[1] ?? root.given.text
        say.text = typed[2] ?? root.given.say
        root.who = typed[3] ?? root.given.who
        root.contact = typed[4] ?? root.given.contact
        root.due = typed[5] ?? root.given.due
    }

    function keep(): void {
        root.typed = true
        root.localProtocol.keepDraft("own-step/" + root.stepId, [title.text, story.text, say.text, root.who, root.contact, root.due])
    }

    Layout.fillWidth: true
    spacing: Theme.rowGap
    Component.onCompleted: root.fill()

    TextEntry {
        id: title
        label: qsTr("Wat moet er gebeuren?")
        errorText: root.localProtocol.errorField === "step" ? root.localProtocol.error : ""
        onEdited: root.keep()
    }

    TextAreaEntry {
        id: story
        label: qsTr("Uitleg")
        minimumLines: 2
        onEdited: root.keep()
    }

    TextEntry {
        id: say
        label: qsTr("Een zin om te zeggen")
        onEdited: root.keep()
    }

    SettingsChoice {
        label: qsTr("Wie doet het?")
        choices: Array.from(root.localProtocol.whoChoices)
        current: root.who
        onChosen: index => {
            root.who = index
            root.keep()
        }
    }

    SettingsChoice {
        label: qsTr("Wie bel je erbij?")
        choices: Array.from(root.localProtocol.contactChoices)
        current: root.contact
        onChosen: index => {
            root.contact = index
            root.keep()
        }
    }

    SettingsChoice {
        label: qsTr("Wanneer?")
        choices: Array.from(root.localProtocol.dueChoices)
        current: root.due
        onChosen: index => {
            root.due = index
            root.keep()
        }
    }

    DraftLine {
        visible: root.typed
    }

    AdaptiveRow {
        ActionButton {
            iconName: "check"
            text: qsTr("Bewaar de stap")
            onClicked: {
                if (!root.localProtocol.setStep(root.stepId, title.text, story.text, say.text, root.who, root.contact, root.due))
                    return
                root.fill()
                root.done()
            }
        }

        ActionButton {
            kind: ActionButton.Quiet
            text: root.stepId === "" ? qsTr("Toch niet") : qsTr("Haal de stap weg")
            onClicked: {
                if (root.stepId !== "") {
                    root.localProtocol.removeStep(root.stepId)
                } else {
                    root.localProtocol.keepDraft("own-step/", [])
                    root.fill()
                }
                root.done()
            }
        }
    }
}
