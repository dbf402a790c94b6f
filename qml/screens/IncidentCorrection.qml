pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* Correcting or completing an incident, all on one page, with the reason. What stood there stays readable. */
AppScreen {
    id: root

    required property IncidentFormViewModel form

    function errorAt(field: string): string {
        return root.form.errorField === field ? root.form.error : ""
    }

    title: qsTr("Voorval verbeteren")
    canGoBack: true
    onBackRequested: root.app.back()

    Notice {
        text: qsTr("Verander wat niet klopt, of vul aan. De eerdere tekst blijft leesbaar bij dit voorval.")
    }

    FormMoment {
        form: root.form
    }

    TextEntry {
        label: qsTr("Plaats")
        text: root.form.place
        errorText: root.errorAt("place")
        onEdited: text => root.form.place = text
    }

    TextAreaEntry {
        label: qsTr("Wat gebeurde er?")
        hint: qsTr("Alleen wat je zag en hoorde.")
        text: root.form.description
        errorText: root.errorAt("description")
        onEdited: text => root.form.description = text
    }

    TextAreaEntry {
        label: qsTr("De precieze woorden van de ander")
        hint: qsTr("Letterlijk, ook als het grof is. Leeg laten mag.")
        minimumLines: 2
        text: root.form.exactWords
        errorText: root.errorAt("exactWords")
        onEdited: text => root.form.exactWords = text
    }

    TextAreaEntry {
        label: qsTr("Wat ik ervan denk")
        hint: qsTr("Je eigen vermoeden of gevoel. Dit staat apart van wat er gebeurde. Leeg laten mag.")
        minimumLines: 2
        text: root.form.conclusions
        errorText: root.errorAt("conclusions")
        onEdited: text => root.form.conclusions = text
    }

    TextAreaEntry {
        label: qsTr("Wie waren erbij?")
        hint: qsTr("Zet elke persoon op een eigen regel.")
        minimumLines: 2
        text: root.form.people
        errorText: root.errorAt("people")
        onEdited: text => root.form.people = text
    }

    OptionGroup {
        label: qsTr("Wat speelt mee?")
        hint: qsTr("Vink aan wat klopt.")

        Repeater {
            model: root.form.concerns

            CheckRow {
                required property string concernId
                required property string statement
                required property bool applies

                text: statement
                checked: applies
                onToggled: value => root.form.setConcern(concernId, value)
            }
        }
    }

    SafeAnswers {
        label: qsTr("Ben je nu veilig?")
        form: root.form
    }

    SafetyCard {
        visible: root.form.safeNow > 0
        app: root.app
        unsure: root.form.safeNow === 2
    }

    TypeChoices {
        id: types
        label: qsTr("Soort voorval")
        form: root.form
        onlyChosen: true
    }

    ActionButton {
        kind: ActionButton.Quiet
        visible: types.onlyChosen
        text: qsTr("Kies een andere soort")
        onClicked: types.onlyChosen = false
    }

    TextEntry {
        label: qsTr("Waarom verander je dit?")
        placeholder: qsTr("Bijvoorbeeld: straat vergeten")
        text: root.form.reason
        errorText: root.errorAt("reason") || root.errorAt("text")
        onEdited: text => root.form.reason = text
        onAccepted: root.form.save()
    }

    actions: [
        Notice {
            visible: root.form.error !== ""
            tone: Notice.Error
            text: root.form.error
        },
        ActionButton {
            text: qsTr("Bewaar verbetering")
            onClicked: root.form.save()
        }
    ]
}
