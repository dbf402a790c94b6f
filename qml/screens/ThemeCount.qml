import QtQml

/* The counts of one theme, out of the model's row, to be added up. */
QtObject {
    required property int good
    required property int gaps
    required property int total
}
