pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* Whether one audience may be told. A row of the form's consent. */
ColumnLayout {
    id: root

    required property IncidentFormViewModel form
    required property string audience
    required property string text
    required property int value

    Layout.fillWidth: true
    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: Theme.spoken(root.text)

    BaseText {
        Layout.fillWidth: true
        text: root.text
        font.weight: Theme.weightStrong
    }

    AdaptiveRow {
        Choice {
            text: qsTr("Nog niet")
            choice: 0
        }

        Choice {
            text: qsTr("Ja")
            choice: 1
        }

        Choice {
            text: qsTr("Nee")
            choice: 2
        }
    }

    component Choice: ChoiceButton {
        required property int choice

        checked: root.value === choice
        onChosen: root.form.setConsent(root.audience, choice)
    }
}
