import QtQuick
import Weerbaar.App

/* Shows the page the root view model names, and only that one. Needs app. isTop: a page with the places below it. */
FocusScope {
    id: root

    required property AppViewModel app
    readonly property bool isTop: Array.of(AppViewModel.Start, AppViewModel.Scans, AppViewModel.Incidents, AppViewModel.Settings)
        .includes(root.app.page)

    /* The file of the page, and what it is given, once, when it is made. */
    function pageNow(): var {
        const app = root.app
        const session = app.session
        switch (app.page) {
        case AppViewModel.FirstMinutes:
            return ["FirstMinutesScreen.qml", {app: app, steps: app.firstMinutes}]
        case AppViewModel.QuickNote:
            return ["QuickNoteScreen.qml", {app: app, quickNote: app.quickNote}]
        case AppViewModel.Aftercare:
            return ["AftercareScreen.qml", {app: app, aftercare: app.aftercare}]
        case AppViewModel.Setup:
            return ["SetupScreen.qml", {app: app, setup: app.setup}]
        case AppViewModel.Unlock:
            return ["UnlockScreen.qml", {app: app, unlocking: app.unlocking}]
        case AppViewModel.Recover:
            return ["RecoverScreen.qml", {app: app, unlocking: app.unlocking}]
        case AppViewModel.Contacts:
            return ["ContactsScreen.qml", {app: app, about: app.about}]
        case AppViewModel.About:
            return ["AboutScreen.qml", {app: app, about: app.about}]
        case AppViewModel.Wipe:
            return ["WipeScreen.qml", {app: app}]
        case AppViewModel.Invited:
            return ["InvitedScreen.qml", {app: app, invited: app.invited}]
        case AppViewModel.PartnerTurn:
            return ["PartnerTurnScreen.qml", {app: app, turn: app.partnerTurn}]
        case AppViewModel.Scans:
            return ["ScansScreen.qml", {app: app, session: session}]
        case AppViewModel.Scan:
            return ["ScanScreen.qml", {app: app, scan: session.scan}]
        case AppViewModel.ScanAction:
            return ["ScanActionScreen.qml", {app: app, action: session.action}]
        case AppViewModel.Compare:
            return ["CompareScreen.qml", {app: app, comparison: session.comparison}]
        case AppViewModel.ScanHistory:
            return ["ScanHistoryScreen.qml", {app: app, history: session.history}]
        case AppViewModel.ScanExport:
            return ["ScanExportScreen.qml", {app: app, scanExport: session.scanExport}]
        case AppViewModel.PartnerInvitation:
            return ["PartnerInvitationScreen.qml", {app: app, phone: session.partnerPhone}]
        case AppViewModel.PartnerReply:
            return ["PartnerReplyScreen.qml", {app: app, phone: session.partnerPhone}]
        case AppViewModel.Incidents:
            return ["IncidentsScreen.qml", {app: app, incidents: session.incidents}]
        case AppViewModel.IncidentForm:
            return ["IncidentFormScreen.qml", {app: app, form: session.incidents.form}]
        case AppViewModel.Incident:
            return ["IncidentScreen.qml", {app: app, incident: session.incidents.current}]
        case AppViewModel.Evidence:
            return ["EvidenceScreen.qml", {app: app, evidence: session.incidents.evidence}]
        case AppViewModel.Attachment:
            return ["AttachmentScreen.qml", {app: app, attachment: session.incidents.attachment}]
        case AppViewModel.CheckIns:
            return ["CheckInsScreen.qml", {app: app, checkIns: session.incidents.checkIns}]
        case AppViewModel.Chain:
            return ["ChainScreen.qml", {app: app, chain: session.incidents.chain}]
        case AppViewModel.Report:
            return ["ReportScreen.qml", {app: app, report: session.incidents.report}]
        case AppViewModel.PoliceReport:
            return ["PoliceReportScreen.qml", {app: app, policeReport: session.incidents.policeReport}]
        case AppViewModel.Bundle:
            return ["BundleScreen.qml", {app: app, bundle: session.incidents.bundle}]
        case AppViewModel.Patterns:
            return ["PatternsScreen.qml", {app: app, patterns: session.incidents.patterns}]
        case AppViewModel.Inbox:
            return ["InboxScreen.qml", {app: app, inbox: session.incidents.inbox}]
        case AppViewModel.LocalProtocol:
            return ["LocalProtocolScreen.qml", {app: app, localProtocol: session.incidents.localProtocol}]
        case AppViewModel.Backup:
            return ["BackupScreen.qml", {app: app, backup: session.backup}]
        case AppViewModel.NewPhone:
            return ["NewPhoneScreen.qml", {app: app, backup: session.backup}]
        case AppViewModel.Practice:
            return ["PracticeScreen.qml", {app: app, practice: session.practice}]
        case AppViewModel.Recipients:
            return ["RecipientsScreen.qml", {app: app, recipients: session.recipients}]
        case AppViewModel.Exports:
            return ["ExportsScreen.qml", {app: app, exports: session.exports}]
        case AppViewModel.Settings:
            return ["SettingsScreen.qml", {app: app, settings: session.settings, practice: session.practice, backup: session.backup}]
        case AppViewModel.ChangePassphrase:
            return ["ChangePassphraseScreen.qml", {app: app, settings: session.settings}]
        case AppViewModel.ResetPassphrase:
            return ["ResetPassphraseScreen.qml", {app: app, settings: session.settings}]
        case AppViewModel.NewRecoveryCode:
            return ["NewRecoveryCodeScreen.qml", {app: app, settings: session.settings}]
        default:
            return ["StartScreen.qml", {app: app}]
        }
    }

    function load(): void {
        // While it is inactive the bindings of the old page rest; it would otherwise look at what has gone.
        loader.active = false
        const [file, given] = root.pageNow()
        loader.setSource(file, given)
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
