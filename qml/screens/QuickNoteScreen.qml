import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Writing something down, or putting a photo away, without the passphrase. It can only be added to: nothing that was
   saved can be read here. Leaving it saves what stands there. Needs app and quickNote. */
AppScreen {
    id: root

    required property QuickNoteViewModel quickNote

    title: qsTr("Schrijf het op")
    canGoBack: true
    onBackRequested: root.app.back()
    Component.onCompleted: note.forceActiveFocus()

    Connections {
        target: root.quickNote
        function onSavedChanged() {
            root.scrollToTop()
            if (root.quickNote.savedText !== "")
                note.forceActiveFocus()
        }
    }

    Notice {
        visible: root.quickNote.savedText !== ""
        tone: Notice.Good
        iconName: "check"
        text: root.quickNote.savedText
    }

    TextAreaEntry {
        id: note
        label: qsTr("Wat gebeurde er?")
        placeholder: qsTr("Woorden, tijd, plek, wie het zag. Het hoeft niet netjes.")
        minimumLines: 4
        text: root.quickNote.text
        readOnly: root.quickNote.savingNote
        errorText: root.quickNote.error
        onEdited: text => root.quickNote.text = text
    }

    Paragraph {
        text: qsTr("Het wordt versleuteld, ook als je weggaat zonder Bewaar. Teruglezen kan pas als je ontgrendelt.")
        soft: true
        small: true
    }

    DialogLoader {
        id: dialog
        dialog: "EvidenceDialog.qml"
        onChosen: files => root.quickNote.addFile(files[0])
    }

    actions: [
        ProgressLine {
            visible: root.quickNote.busy && !root.quickNote.savingNote
            valueText: qsTr("Bestand veilig opbergen…")
            value: root.quickNote.progress
        },
        ActionButton {
            visible: root.quickNote.busy && !root.quickNote.savingNote
            kind: ActionButton.Quiet
            text: qsTr("Stop")
            onClicked: root.quickNote.cancel()
        },
        ActionButton {
            visible: !root.quickNote.busy || root.quickNote.savingNote
            kind: ActionButton.Outline
            iconName: "camera"
            busy: root.quickNote.busy
            text: qsTr("Foto of bestand erbij")
            onClicked: dialog.ask()
        },
        ActionButton {
            text: root.quickNote.savingNote ? qsTr("Bewaren…") : qsTr("Bewaar")
            iconName: "check"
            busy: root.quickNote.busy
            enabled: note.text.trim() !== ""
            onClicked: root.quickNote.save()
        }
    ]
}
