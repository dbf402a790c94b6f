import QtQuick
import Weerbaar.Theme

/* The text all other components are made of: our type, plain text only (what people write is
   never read as markup), wrapped anywhere if it must. Silent: the control around it speaks. */
Text {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    lineHeight: Theme.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.ignored: true
}
