import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* More: locking, your details, and the pages that are needed now and then. Needs app, settings, practice and
   backup. */
AppScreen {
    id: root

    required property SettingsViewModel settings
    required property PracticeViewModel practice
    required property BackupViewModel backup

    title: qsTr("Meer")
    onBackRequested: root.app.back()

    Notice {
        visible: root.settings.error !== ""
        tone: Notice.Error
        text: root.settings.error
    }

    ActionButton {
        text: qsTr("Vergrendel nu")
        kind: ActionButton.Outline
        iconName: "lock"
        onClicked: root.app.lock()
    }

    ListRow {
        title: qsTr("Wie kan ik bellen")
        iconName: "phone"
        onClicked: root.app.show(AppViewModel.Contacts)
    }

    ListRow {
        title: qsTr("Over Weerbaar")
        iconName: "info"
        onClicked: root.app.show(AppViewModel.About)
    }

    ListRow {
        title: qsTr("Mijn gemeente")
        detail: qsTr("Wie je belt, wie beslist, eigen stappen")
        iconName: "people"
        onClicked: root.app.show(AppViewModel.LocalProtocol)
    }

    ListRow {
        title: qsTr("Reserve\u00adkopie")
        detail: root.backup.lastText
        iconName: "export"
        onClicked: root.app.show(AppViewModel.Backup)
    }

    ListRow {
        title: qsTr("Naar een nieuwe telefoon")
        iconName: "phone"
        onClicked: root.app.show(AppViewModel.NewPhone)
    }

    ListRow {
        title: qsTr("Ontvangers")
        detail: qsTr("Voor wie je een verzegeld pakket kunt maken")
        iconName: "people"
        onClicked: root.app.show(AppViewModel.Recipients)
    }

    ListRow {
        title: qsTr("Wat eruit ging")
        detail: qsTr("Verslagen, pakketten en kopieën die je maakte")
        iconName: "export"
        onClicked: root.app.show(AppViewModel.Exports)
    }

    SettingsDetails {
        settings: root.settings
    }

    Heading {
        level: 2
        text: qsTr("Vanzelf vergrendelen")
    }

    SettingsChoice {
        label: qsTr("Als je Weerbaar verlaat")
        choices: Array.from(root.settings.backgroundChoices)
        current: root.settings.backgroundChoice
        onChosen: index => root.settings.backgroundChoice = index
    }

    SettingsChoice {
        label: qsTr("Als je niets doet")
        choices: Array.from(root.settings.idleChoices)
        current: root.settings.idleChoice
        onChosen: index => root.settings.idleChoice = index
    }

    Heading {
        level: 2
        text: qsTr("Toegang")
    }

    ListRow {
        title: qsTr("Wacht\u00adzin wijzigen")
        iconName: "pencil"
        onClicked: root.app.show(AppViewModel.ChangePassphrase)
    }

    ListRow {
        title: qsTr("Wacht\u00adzin oefenen")
        iconName: "check"
        onClicked: root.app.show(AppViewModel.Practice)
    }

    SwitchRow {
        text: qsTr("Nu en dan om oefenen vragen")
        detail: qsTr("Hooguit eens in de twee weken, later minder vaak")
        checked: root.practice.on
        onToggled: value => root.practice.on = value
    }

    ListRow {
        title: qsTr("Nieuwe herstel\u00adcode")
        iconName: "note"
        onClicked: root.app.show(AppViewModel.NewRecoveryCode)
    }

    ListRow {
        title: qsTr("Alles wissen")
        iconName: "trash"
        onClicked: root.app.show(AppViewModel.Wipe)
    }
}
