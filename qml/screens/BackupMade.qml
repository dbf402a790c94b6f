import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* It is made, read back and equal: where it is, its password for the last time, and where to keep both. own: with a
   password of one's own. */
ColumnLayout {
    id: root

    required property BackupViewModel backup
    required property bool own

    Layout.fillWidth: true
    spacing: Theme.rowGap

    Notice {
        tone: Notice.Good
        text: root.backup.lostText === "" ? qsTr("Teruggelezen en gelijk aan je kluis.")
                                          : qsTr("Teruggelezen en gelijk aan wat er in je kluis te lezen was.")
        detail: root.backup.savedText
    }

    Notice {
        visible: text !== ""
        tone: Notice.Warn
        text: root.backup.lostText
    }

    ExportProposal {
        visible: !root.own
        password: root.backup.proposedPassword
        advice: qsTr("Opgeschreven? Hierna kun je het nergens meer terugzien.")
    }

    Heading {
        level: 2
        text: qsTr("Waar bewaar je het?")
    }

    PointList {
        points: [
            qsTr("Niet alleen op dit toestel: raakt dat weg, dan is de kopie ook weg. Zet hem op een usb-stick of op een computer thuis."),
            qsTr("Het papier met het wacht\u00adwoord ergens anders dan het bestand."),
        ]
    }
}
