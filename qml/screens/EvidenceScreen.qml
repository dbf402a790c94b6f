pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The evidence of one incident: what to secure and in which order, and the files. Needs app and evidence. */
AppScreen {
    id: root

    required property EvidenceViewModel evidence

    title: qsTr("Bewijs")
    canGoBack: true
    onBackRequested: root.app.back()

    Notice {
        visible: text !== ""
        tone: Notice.Good
        iconName: "check"
        text: root.evidence.addedText
    }

    ActionButton {
        visible: root.evidence.addedText !== ""
        kind: ActionButton.Quiet
        text: qsTr("Begrepen")
        onClicked: root.evidence.dismissAdded()
    }

    EvidenceGuides {
        evidence: root.evidence
    }

    Heading {
        visible: root.evidence.fileCount > 0
        level: 2
        text: qsTr("In je kluis")
    }

    Rows {
        model: root.evidence.files

        ListRow {
            id: file

            required property string attachmentId
            required property string name
            required property var model     // detail and iconName are set here

            title: file.name
            detail: file.model.detail
            iconName: file.model.iconName
            onClicked: root.app.openAttachment(file.attachmentId)
        }
    }

    TextEntry {
        label: qsTr("Wat laat het zien?")
        hint: qsTr("Hoort bij het bestand dat je toevoegt. Leeg laten mag.")
        text: root.evidence.note
        onEdited: text => root.evidence.note = text
    }

    DialogLoader {
        id: dialog
        dialog: "EvidenceDialog.qml"
        given: ({several: true})
        onChosen: files => root.evidence.addFiles(files)
    }

    actions: [
        Notice {
            visible: text !== ""
            tone: Notice.Error
            text: root.evidence.error
        },
        ProgressLine {
            visible: root.evidence.busy
            label: root.evidence.busyName
            valueText: qsTr("Veilig opbergen…")
            value: root.evidence.progress
        },
        ActionButton {
            visible: root.evidence.busy
            kind: ActionButton.Quiet
            text: qsTr("Stop")
            onClicked: root.evidence.cancel()
        },
        ActionButton {
            text: qsTr("Voeg bestanden toe")
            iconName: "plus"
            busy: root.evidence.busy
            onClicked: dialog.ask()
        }
    ]
}
