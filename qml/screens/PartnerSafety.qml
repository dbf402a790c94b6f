pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components

/* For a partner who is not safe at home: whom to call, if the contacts name it. A line of text and no button: a phone
   that is the other's would remember the call. Needs about. */
ColumnLayout {
    id: root

    required property AboutViewModel about
    property bool ownPhone: false

    Layout.fillWidth: true

    Repeater {
        model: root.about.contacts

        Paragraph {
            required property string contactId
            required property string name
            required property string number

            visible: contactId === "safe-home"
            text: (root.ownPhone ? qsTr("Is het thuis niet veilig voor jou? Bel %1 (%2).")
                                   : qsTr("Is het thuis niet veilig voor jou? Bel %1 (%2), liefst met een andere telefoon.")).arg(number).arg(name)
            soft: true
            small: true
        }
    }
}
