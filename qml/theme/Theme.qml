pragma Singleton
import QtQuick

/* Colours, sizes, type and durations: the only place where they are written down.
   Main.qml sets dark, textScale and reducedMotion; everything else follows from them.
   No property may be named on…: QML reads it as a signal handler and it stays black. */
QtObject {
    id: root

    property bool dark: false
    property real textScale: 1.0          // 1.0 to 2.0; what lies outside is brought back
    property bool reducedMotion: false

    readonly property color ground: dark ? "#0F1B21" : "#F6F4EF"        // page
    readonly property color surface: dark ? "#182830" : "#FFFFFF"       // card, field
    readonly property color raised: dark ? "#213640" : "#EDF3F3"        // selected, next step
    readonly property color track: dark ? "#2B444F" : "#DCE5E6"         // empty part of a bar
    readonly property color ink: dark ? "#E9F0F2" : "#14262E"
    readonly property color inkSoft: dark ? "#A9BCC3" : "#4A5E67"
    readonly property color line: dark ? "#33505C" : "#C9D3D6"          // decoration only
    readonly property color controlLine: dark ? "#7795A1" : "#74878F"   // tells you it is a control
    readonly property color brand: dark ? "#7FCFDB" : "#0B5A68"
    readonly property color brandInk: dark ? "#06262D" : "#FFFFFF"
    readonly property color danger: dark ? "#FF8A7A" : "#B3261E"
    readonly property color dangerInk: dark ? "#3A0702" : "#FFFFFF"
    readonly property color good: dark ? "#86D3A0" : "#1E6B3C"
    readonly property color warn: dark ? "#F2C063" : "#8A5A00"
    readonly property color focusRing: dark ? "#FFFFFF" : "#14262E"

    readonly property string family: Array.from(Qt.fontFamilies()).includes("Inter") ? "Inter" : Application.font.family
    readonly property string fixedFamily: "monospace"   // for the recovery code: every character as wide
    readonly property int caption: scaled(12)     // under an icon in the navigation bar, nowhere else
    readonly property int small: scaled(14)
    readonly property int body: scaled(16)
    readonly property int lead: scaled(19)
    readonly property int title: scaled(24)
    readonly property int display: scaled(40)     // a number to read from across the table, nothing else
    readonly property int weightNormal: Font.Normal
    readonly property int weightStrong: Font.DemiBold
    readonly property real lineHeight: 1.25
    readonly property real lineHeightTight: 1.15  // headings and labels inside a control

    readonly property bool largeText: textScale >= 1.6    // drop icons and second lines first
    readonly property real icon: 24 * Math.min(factor, 1.5)

    readonly property int gap: 8
    readonly property int rowGap: 12              // between controls and cards
    readonly property int margin: 16
    readonly property int radius: 14
    readonly property int touch: 56
    readonly property int minimumTarget: 48
    readonly property int contentWidth: 640       // a column of text is never wider
    readonly property int wide: 840               // from here on two panes fit

    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int calm: reducedMotion ? 0 : 240
    readonly property int pulse: reducedMotion ? 0 : 1600

    readonly property real factor: Math.max(1.0, Math.min(2.0, textScale))

    /* A size in pixels, times the text scale. */
    function scaled(size: real): int {
        return Math.round(size * root.factor)
    }

    /* The text as it is shown: a telephone number is not broken where it fits on one line. */
    function unbroken(text: string): string {
        return text.replace(/(\d) (?=\d)/g, "$1\u00a0")
    }

    /* The text as it is read aloud and found by tests: without soft hyphens. */
    function spoken(text: string): string {
        return text.replace(/\u00ad/g, "")
    }
}
