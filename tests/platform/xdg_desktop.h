// A desktop of the tests' own, for what the xdg tools start.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <map>

namespace weerbaar::test {

/// A desktop that holds nothing but what a test puts there, as the xdg tools see it.
class Desktop {
public:
    Desktop()
    {
        REQUIRE(m_folder.isValid());
        set("HOME", path("home"));
        set("XDG_DATA_HOME", path("data"));
        set("XDG_CONFIG_HOME", path("config"));
        set("XDG_DATA_DIRS", path("empty"));
        set("XDG_CONFIG_DIRS", path("empty"));
        set("XDG_CURRENT_DESKTOP", "X-Generic");  // so that no running desktop is asked
        set("XDG_RUNTIME_DIR", path("runtime"));
        set("DISPLAY", ":0");    // xdg-open looks only whether it is there
        set("BROWSER", "false");  // what it would try without a handler
        for (auto const* folder : {"home", "data/applications", "config", "empty", "runtime", "bin"})
            REQUIRE(QDir(m_folder.path()).mkpath(folder));
        REQUIRE(QFile::setPermissions(path("runtime"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    ~Desktop()
    {
        for (auto const& [name, value] : m_before) {
            if (value.isNull())
                qunsetenv(name.constData());
            else
                qputenv(name.constData(), value);
        }
    }

    Desktop(Desktop const&) = delete;
    Desktop& operator=(Desktop const&) = delete;

    /// Registers a program for a kind of address that notes its first argument and then does what `behaviour` says, in
    /// shell.
    void registerProgram(QByteArray const& scheme, QByteArray const& behaviour = "exit 0")
    {
        writeScript("bin/" + scheme, "printf '%s\\n' \"$#\" \"$1\" >>" + path("calls") + "\n" + behaviour);
        write("data/applications/weerbaar-test.desktop",
              "[Desktop Entry]\nType=Application\nName=Weerbaar test\nMimeType=x-scheme-handler/" + scheme + ";\nExec="
                  + path("bin/" + scheme) + " %u\n");
        write("config/mimeapps.list", "[Default Applications]\nx-scheme-handler/" + scheme + "=weerbaar-test.desktop\n");
    }

    /// Puts a program of this name before the system's own.
    void shadow(QByteArray const& program, QByteArray const& behaviour)
    {
        writeScript("bin/" + program, behaviour);
        set("PATH", path("bin") + ":" + qgetenv("PATH"));
    }

    void hideAllPrograms() { set("PATH", path("empty")); }

    /// What the registered program got: the number of arguments and the first of them, for each time it was started.
    [[nodiscard]] QByteArray calls() const
    {
        QFile file(path("calls"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QByteArray path(QByteArray const& name) const { return m_folder.path().toLocal8Bit() + "/" + name; }

private:
    void set(QByteArray const& name, QByteArray const& value)
    {
        m_before.try_emplace(name, qgetenv(name.constData()));
        qputenv(name.constData(), value);
    }

    void write(QByteArray const& name, QByteArray const& content)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }

    void writeScript(QByteArray const& name, QByteArray const& content)
    {
        write(name, "#!/bin/sh\n" + content + "\n");
        REQUIRE(QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    QTemporaryDir m_folder;
    std::map<QByteArray, QByteArray> m_before;
};

}  // namespace weerbaar::test
