import QtQuick

/* One place in a NavBar. */
QtObject {
    required property string text
    required property string iconName
}
