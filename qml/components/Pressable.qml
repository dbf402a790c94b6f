import QtQuick
import QtQuick.Templates as T
import Weerbaar.Theme

/* What every button is: 48 px at least, Space and Enter, a ring, a role and a name.
   Needs text; describedBy is read after it. Emits clicked(). The look is the heir's. */
T.AbstractButton {
    id: root

    required text
    property string describedBy

    implicitWidth: Math.max(Theme.minimumTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.minimumTarget, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: Theme.spoken(root.text)
    Accessible.description: Theme.spoken(root.describedBy)
    Accessible.onPressAction: if (root.enabled) root.clicked()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) root.clicked() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) root.clicked() }
}
