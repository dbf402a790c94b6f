import QtQuick
import Weerbaar.Components
import Weerbaar.Theme

/* That what is typed is kept, though not saved yet. */
IconText {
    standalone: true
    text: qsTr("Als concept bewaard in je kluis.")
    iconName: "lock"
    iconSize: Theme.icon * 0.7
    iconGap: Theme.gap
    textColor: Theme.inkSoft
    textSize: Theme.small
}
