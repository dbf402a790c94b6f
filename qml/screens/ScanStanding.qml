pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* How one scan stands: a ring, where the round is, the ring in words and what changed since last time. No grade.
   Needs scan. titled: with the scan's name above it. standalone: it is read aloud by itself; otherwise the control
   around it speaks, with spokenText. */
Item {
    id: root

    required property ScanViewModel scan
    property bool titled: false
    property bool standalone: false
    readonly property list<int> sums: {
        const rows = Array.from({length: counts.count}, (_, index) => counts.objectAt(index) as ThemeCount)
        return ["good", "gaps", "total"].map(name => rows.reduce((sum, row) => sum + (row?.[name] ?? 0), 0))
    }
    readonly property string countsText: root.scan.hasAnswers
        ? qsTr("%1 in orde, %2 te doen, %3 nog niet bekend").arg(root.sums[0]).arg(root.sums[1]).arg(root.sums[2] - root.sums[0] - root.sums[1]) : ""
    readonly property string spokenText: Array.from([root.scan.summary, root.countsText, root.scan.changeText]).filter(text => text !== "").join(". ")
    readonly property bool below: Theme.largeText       // the words below the ring instead of beside it

    implicitWidth: Theme.scaled(160)
    implicitHeight: root.below ? ring.height + Theme.gap + words.height : Math.max(ring.height, words.height)
    Accessible.ignored: !root.standalone
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.spoken(root.spokenText)

    Instantiator {
        id: counts
        model: root.scan.themes
        delegate: ThemeCount {}
    }

    ProgressRing {
        id: ring
        y: root.below ? 0 : (root.height - height) / 2
        iconName: root.scan.isHome ? "home" : "person"
        good: root.sums[0]
        gaps: root.sums[1]
        total: root.sums[2]
    }

    Column {
        id: words
        x: root.below ? 0 : ring.width + Theme.margin
        y: root.below ? ring.height + Theme.gap : (root.height - height) / 2
        width: root.width - x
        spacing: 4

        BaseText {
            width: words.width
            visible: root.titled
            text: root.scan.title
            font.pixelSize: Theme.lead
            font.weight: Theme.weightStrong
            lineHeight: Theme.lineHeightTight
        }

        BaseText {
            width: words.width
            text: root.scan.summary
            lineHeight: Theme.lineHeightTight
        }

        BaseText {
            width: words.width
            visible: text !== ""
            text: root.countsText
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }

        BaseText {
            width: words.width
            visible: text !== ""
            text: root.scan.changeText
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
    }
}
