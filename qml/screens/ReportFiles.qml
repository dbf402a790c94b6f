pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Weerbaar.App
import Weerbaar.Components
import Weerbaar.Theme

/* What becomes of the evidence: of all files at once, or of each. Needs report; along: how a file itself goes along. */
Foldout {
    id: root

    required property ReportViewModel report
    required property string along

    visible: list.count > 0
    text: qsTr("Bewijs")
    detail: root.report.filesText
    iconName: "camera"

    OptionGroup {
        label: qsTr("Alle bestanden")

        ChoiceButton {
            text: qsTr("Alleen de lijst")
            detail: qsTr("Namen en contro\u00adle\u00adcodes")
            checked: root.report.allFilesUse === 1
            onChosen: root.report.setAllFiles(1)
        }

        ChoiceButton {
            text: qsTr("De bestanden zelf")
            detail: root.along
            checked: root.report.allFilesUse === 2
            onChosen: root.report.setAllFiles(2)
        }

        ChoiceButton {
            text: qsTr("Foto\u2019s zonder plaats en toestel")
            detail: qsTr("Een foto van thuis kan zeggen waar je woont. Andere bestanden gaan mee zoals ze zijn.")
            checked: root.report.allFilesUse === 3
            onChosen: root.report.setAllFiles(3)
        }

        ChoiceButton {
            text: qsTr("Geen bewijs")
            checked: root.report.allFilesUse === 0
            onChosen: root.report.setAllFiles(0)
        }
    }

    Heading {
        Layout.topMargin: Theme.gap
        level: 3
        text: qsTr("Of per bestand")
    }

    Rows {
        id: list
        model: root.report.files

        SettingsChoice {
            id: file

            required property var model     // it has choices of its own

            label: file.model.title
            choices: file.model.choices
            current: file.model.use
            onChosen: index => root.report.setFile(file.model.key, index)
        }
    }
}
