import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* A letter coming in: choosing photos or a file, and what is missing or wrong. Needs letter. */
ColumnLayout {
    id: root

    required property LetterInViewModel letter

    function choose(): void {
        dialog.ask()
    }

    Layout.fillWidth: true
    spacing: Theme.rowGap

    Notice {
        visible: text !== ""
        text: root.letter.missingText
    }

    Notice {
        visible: text !== ""
        tone: Notice.Error
        text: root.letter.error
    }

    BusyIndicatorLine {
        running: root.letter.busy
        text: qsTr("Code zoeken…")
    }

    ActionButton {
        visible: root.letter.isPartial
        kind: ActionButton.Quiet
        text: qsTr("Begin opnieuw")
        onClicked: root.letter.restart()
    }

    ActionButton {
        iconName: "camera"
        text: root.letter.isPartial ? qsTr("Kies nog een foto") : qsTr("Kies foto's of een bestand")
        busy: root.letter.busy
        onClicked: root.choose()
    }

    DialogLoader {
        id: dialog
        dialog: "EvidenceDialog.qml"
        given: ({several: true})
        onChosen: files => root.letter.addFiles(files)
    }
}
