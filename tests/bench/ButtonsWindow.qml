import QtQuick.Controls.Basic
import QtQuick.Layouts

/* The words of our start screen in a column of stock buttons: what words alone cost beyond an empty window. */
ApplicationWindow {
    width: 412
    height: 915
    visible: true

    ColumnLayout {
        Button {
            text: "Bel 112"
        }

        Button {
            text: "Bel het Ondersteuningsteam"
        }

        Button {
            text: "Net iets gebeurd?"
        }

        Button {
            text: "Ontgrendelen"
        }
    }
}
