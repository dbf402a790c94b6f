import QtQuick
import Weerbaar.App
import Weerbaar.Components

/* The day and the time of the incident. */
DateTimeEntry {
    id: root

    required property IncidentFormViewModel form
    readonly property bool faulty: root.form.errorField === "occurredAt"

    dateLabel: qsTr("Dag")
    timeLabel: qsTr("Tijd")
    datePlaceholder: qsTr("dd-mm-jjjj")
    timePlaceholder: qsTr("uu:mm")
    dateText: root.form.dateText
    timeText: root.form.timeText
    dateError: root.faulty ? root.form.error : ""
    onEdited: {
        const day = root.dateText
        const time = root.timeText
        root.form.dateText = day
        root.form.timeText = time
    }
}
