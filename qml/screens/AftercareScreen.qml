pragma ComponentBehavior: Bound
import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* What is normal afterwards, what helps and who to call: for you, your partner and the children. Works without the
   vault. Needs app and aftercare. */
AppScreen {
    id: root

    required property AftercareViewModel aftercare

    title: qsTr("Nazorg")
    canGoBack: true
    onBackRequested: root.app.back()

    AdaptiveRow {
        For {
            text: qsTr("Voor jou")
            who: 0
        }

        For {
            text: qsTr("Je partner")
            who: 1
        }

        For {
            text: qsTr("Kinderen")
            who: 2
        }
    }

    CallButtons {
        app: root.app
        model: root.aftercare.calls
    }

    Rows {
        model: root.aftercare.sections

        Card {
            id: section

            required property string title
            required property list<string> points
            required property string sourceText

            Heading {
                level: 2
                text: section.title
            }

            PointList {
                points: section.points
            }

            Paragraph {
                text: section.sourceText
                soft: true
                small: true
            }
        }
    }

    Paragraph {
        text: root.aftercare.note
        soft: true
        small: true
    }

    component For: ChoiceButton {
        required property int who

        checked: root.aftercare.caredFor === who
        onChosen: root.aftercare.caredFor = who
    }
}
