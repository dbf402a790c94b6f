import QtQuick.Controls.Basic

/* The least that a Qt Quick Controls app can show, as large as our own window. */
ApplicationWindow {
    width: 412
    height: 915
    visible: true
}
