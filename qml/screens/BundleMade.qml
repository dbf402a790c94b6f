import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* It is made: where it is, its password for the last time or the fingerprint, and what to tell the receiver. */
ColumnLayout {
    id: root

    required property BundleViewModel bundle

    Layout.fillWidth: true
    spacing: Theme.rowGap

    Notice {
        tone: Notice.Good
        text: root.bundle.madeText
    }

    ExportProposal {
        visible: root.bundle.receiver === BundleViewModel.ProposedPassword
        password: root.bundle.proposedPassword
        advice: qsTr("Opgeschreven? Hierna kun je het nergens meer terugzien.")
    }

    Paragraph {
        text: root.bundle.tellText
    }

    FingerprintBlock {
        visible: root.bundle.receiver === BundleViewModel.Contact
        fingerprint: root.bundle.fingerprint
    }

    KeyValueRow {
        label: qsTr("Controle\u00adcode van het pakket")
        value: root.bundle.sha256
    }

    Paragraph {
        text: qsTr("De ontvanger kan de controle\u00adcode narekenen en jou bellen om te vergelijken. Het bestand CONTROLE.txt in het pakket zegt hoe. Je vindt de code terug bij Meer, Wat eruit ging.")
        soft: true
    }
}
