import QtQuick
import Weerbaar.Theme

/* The round call button at the top right of every screen. Needs text (read aloud). Emits clicked(). */
IconButton {
    iconName: "phone"
    iconColor: Theme.brandInk
    fill: Theme.brand
}
