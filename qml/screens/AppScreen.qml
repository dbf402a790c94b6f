import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What every screen of the open vault has: the words of the bar, and the call to the support team at the
   top right. The heir says where back leads. */
Screen {
    id: root

    required property AppViewModel app

    backText: qsTr("Terug")
    callText: qsTr("Bel het Onder\u00adsteunings\u00adteam")
    canGoBack: root.app.canGoBack
    onCallRequested: root.app.calls.callSupportTeam()
}
