import QtQuick
import Weerbaar.App

/* Shows the page the root view model names, and only that one. Needs app. isTop: a page with the places below it. */
FocusScope {
    id: root

    required property AppViewModel app
    readonly property bool isTop: {
        switch (root.app.page) {
        case AppViewModel.Start:
        case AppViewModel.Scans:
        case AppViewModel.Incidents:
        case AppViewModel.Settings:
            return true
        default:
            return false
        }
    }

    /* What the page is given, once, when it is made. */
    function load(): void {
        // While it is inactive the bindings of the old page rest; it would otherwise look at what has gone.
        loader.active = false
        const app = root.app
        const session = app.session
        switch (app.page) {
        case AppViewModel.FirstMinutes:
            loader.setSource("FirstMinutesScreen.qml", {app: app, steps: app.firstMinutes})
            break
        case AppViewModel.QuickNote:
            loader.setSource("QuickNoteScreen.qml", {app: app, quickNote: app.quickNote})
            break
        case AppViewModel.Aftercare:
            loader.setSource("AftercareScreen.qml", {app: app, aftercare: app.aftercare})
            break
        case AppViewModel.Setup:
            loader.setSource("SetupScreen.qml", {app: app, setup: app.setup})
            break
        case AppViewModel.Unlock:
            loader.setSource("UnlockScreen.qml", {app: app, unlocking: app.unlocking})
            break
        case AppViewModel.Recover:
            loader.setSource("RecoverScreen.qml", {app: app, unlocking: app.unlocking})
            break
        case AppViewModel.Contacts:
            loader.setSource("ContactsScreen.qml", {app: app, about: app.about})
            break
        case AppViewModel.About:
            loader.setSource("AboutScreen.qml", {app: app, about: app.about})
            break
        case AppViewModel.Wipe:
            loader.setSource("WipeScreen.qml", {app: app})
            break
        case AppViewModel.PartnerTurn:
            loader.setSource("PartnerTurnScreen.qml", {app: app, turn: app.partnerTurn})
            break
        case AppViewModel.Scans:
            loader.setSource("ScansScreen.qml", {app: app, session: session})
            break
        case AppViewModel.Scan:
            loader.setSource("ScanScreen.qml", {app: app, scan: session.scan})
            break
        case AppViewModel.ScanAction:
            loader.setSource("ScanActionScreen.qml", {app: app, action: session.action})
            break
        case AppViewModel.Compare:
            loader.setSource("CompareScreen.qml", {app: app, comparison: session.comparison})
            break
        case AppViewModel.ScanHistory:
            loader.setSource("ScanHistoryScreen.qml", {app: app, history: session.history})
            break
        case AppViewModel.ScanExport:
            loader.setSource("ScanExportScreen.qml", {app: app, scanExport: session.scanExport})
            break
        case AppViewModel.Incidents:
            loader.setSource("IncidentsScreen.qml", {app: app, incidents: session.incidents})
            break
        case AppViewModel.IncidentForm:
            loader.setSource("IncidentFormScreen.qml", {app: app, form: session.incidents.form})
            break
        case AppViewModel.Incident:
            loader.setSource("IncidentScreen.qml", {app: app, incident: session.incidents.current})
            break
        case AppViewModel.Evidence:
            loader.setSource("EvidenceScreen.qml", {app: app, evidence: session.incidents.evidence})
            break
        case AppViewModel.Attachment:
            loader.setSource("AttachmentScreen.qml", {app: app, attachment: session.incidents.attachment})
            break
        case AppViewModel.CheckIns:
            loader.setSource("CheckInsScreen.qml", {app: app, checkIns: session.incidents.checkIns})
            break
        case AppViewModel.Chain:
            loader.setSource("ChainScreen.qml", {app: app, chain: session.incidents.chain})
            break
        case AppViewModel.Report:
            loader.setSource("ReportScreen.qml", {app: app, report: session.incidents.report})
            break
        case AppViewModel.PoliceReport:
            loader.setSource("PoliceReportScreen.qml", {app: app, policeReport: session.incidents.policeReport})
            break
        case AppViewModel.Patterns:
            loader.setSource("PatternsScreen.qml", {app: app, patterns: session.incidents.patterns})
            break
        case AppViewModel.Inbox:
            loader.setSource("InboxScreen.qml", {app: app, inbox: session.incidents.inbox})
            break
        case AppViewModel.LocalProtocol:
            loader.setSource("LocalProtocolScreen.qml", {app: app, localProtocol: session.incidents.localProtocol})
            break
        case AppViewModel.Backup:
            loader.setSource("BackupScreen.qml", {app: app, backup: session.backup})
            break
        case AppViewModel.NewPhone:
            loader.setSource("NewPhoneScreen.qml", {app: app, backup: session.backup})
            break
        case AppViewModel.Practice:
            loader.setSource("PracticeScreen.qml", {app: app, practice: session.practice})
            break
        case AppViewModel.Settings:
            loader.setSource("SettingsScreen.qml", {app: app, settings: session.settings, practice: session.practice, backup: session.backup})
            break
        case AppViewModel.ChangePassphrase:
            loader.setSource("ChangePassphraseScreen.qml", {app: app, settings: session.settings})
            break
        case AppViewModel.ResetPassphrase:
            loader.setSource("ResetPassphraseScreen.qml", {app: app, settings: session.settings})
            break
        case AppViewModel.NewRecoveryCode:
            loader.setSource("NewRecoveryCodeScreen.qml", {app: app, settings: session.settings})
            break
        default:
            loader.setSource("StartScreen.qml", {app: app})
        }
        loader.active = true
        if (!loader.item.activeFocus)       // a page may have put it in its field already
            loader.item.forceActiveFocus()
    }

    Component.onCompleted: root.load()

    Connections {
        target: root.app
        function onPageChanged() {
            root.load()
        }
    }

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        active: false
    }
}
