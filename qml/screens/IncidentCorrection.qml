import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Completing or correcting an incident: a fold for each part, and the reason where something told before changes.
   Needs app and form. */
AppScreen {
    id: root

    required property IncidentFormViewModel form

    title: qsTr("Aanvullen of verbeteren")
    canGoBack: true
    onBackRequested: root.app.back()

    Notice {
        text: qsTr("Vul aan wat je weet, of verander wat niet klopt. De eerdere tekst blijft leesbaar bij dit voorval.")
    }

    RevisionPeople {
        form: root.form
    }

    RevisionConsequences {
        form: root.form
    }

    RevisionKnowing {
        form: root.form
    }

    RevisionStory {
        form: root.form
    }

    RevisionPlace {
        form: root.form
    }

    RevisionKind {
        app: root.app
        form: root.form
    }

    TextEntry {
        visible: root.form.reasonNeeded
        label: qsTr("Waarom verander je dit?")
        placeholder: qsTr("Bijvoorbeeld: straat vergeten")
        text: root.form.reason
        errorText: root.form.errorField === "reason" || root.form.errorField === "text" ? root.form.error : ""
        onEdited: text => root.form.reason = text
        onAccepted: root.form.save()
    }

    IncidentDiscard {
        visible: root.form.hasDraft
        form: root.form
    }

    actions: [
        DraftLine {
            visible: root.form.hasDraft && root.form.error === ""
        },
        Notice {
            visible: root.form.error !== ""
            tone: Notice.Error
            text: root.form.error
        },
        ActionButton {
            text: root.form.reasonNeeded ? qsTr("Bewaar verbetering") : qsTr("Bewaar")
            onClicked: root.form.save()
        }
    ]
}
