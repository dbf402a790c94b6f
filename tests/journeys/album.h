// The pictures that the tour leaves.
#pragma once

#include "tests/journeys/driver.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <utility>

namespace weerbaar::test {

/// The pictures, numbered in the order of the story.
class Album {
public:
    /// \param taken how many there are in the folder, from another window.
    Album(Driver& driver, QObject& window, QString folder, int taken = 0)
        : m_driver(&driver), m_window(&window), m_folder(std::move(folder)), m_count(taken)
    {
    }

    /// From here on the pictures are of this window.
    void lookAt(Driver& driver, QObject& window)
    {
        m_driver = &driver;
        m_window = &window;
    }

    void picture(char const* name)
    {
        m_driver->checkControls();
        m_driver->savePicture(QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_count, 2, 10, QLatin1Char('0')).arg(QLatin1String(name)));
    }

    /// Of work that goes on until `done` is there; none where it was done before it could be seen.
    void pictureOfWork(char const* name, QString const& sign, QString const& done)
    {
        m_driver->waitFor([&] { return m_driver->isShown(sign) || m_driver->isShown(done); }, sign);
        if (m_driver->isShown(sign))
            picture(name);
        m_driver->waitForName(done);
    }

    void look(bool dark, double textScale)
    {
        m_window->setProperty("dark", dark);
        m_window->setProperty("textScale", textScale);
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    Driver* m_driver;
    QObject* m_window;
    QString m_folder;
    int m_count;
};

}  // namespace weerbaar::test
