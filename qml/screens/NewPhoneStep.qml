import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* One step on the way to a new phone: closed while it is to come, open when it is its turn, ticked after. Needs backup,
   place (0 and up) and title; what it says is the children. */
Card {
    id: root

    required property BackupViewModel backup
    required property int place
    required property string title
    readonly property bool now: root.backup.moveStep === root.place
    readonly property bool done: root.backup.moveStep > root.place
    default property alias words: inside.data

    tone: root.now ? Card.Raised : Card.Plain

    IconText {
        standalone: true
        strong: root.now
        iconName: root.done ? "check" : root.now ? "chevron" : "clock"
        iconColor: root.done ? Theme.good : root.now ? Theme.brand : Theme.inkSoft
        textColor: root.now || root.done ? Theme.ink : Theme.inkSoft
        text: root.title
        detail: root.done ? qsTr("Gedaan") : ""
    }

    ColumnLayout {
        id: inside
        Layout.fillWidth: true
        visible: root.now
        spacing: Theme.gap
    }
}
