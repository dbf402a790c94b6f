import Weerbaar.Components

/* What happens when a file goes straight into a message. */
Paragraph {
    text: qsTr("Of zet het bestand meteen in een e-mail. Open je mail\u00adprogramma eerst zelf: als Weerbaar het start, kan het niet op internet. De versleutelde kopie die daarvoor nodig is, ruimt Weerbaar op als je de kluis weer opent.")
    soft: true
    small: true
}
