#include "app/export_place.h"

#include "app/format.h"
#include "crypto/spoken_password.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace weerbaar::app {

QString freshFile(QString const& kind, QString const& suffix, Moment now)
{
    auto const folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto const stamp = wallTime(now).toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    auto const base = QDir(folder).filePath(QStringLiteral("%1-%2").arg(kind, stamp));
    auto file = base + suffix;
    for (int n = 2; QFileInfo::exists(file); ++n)
        file = QStringLiteral("%1-%2%3").arg(base).arg(n).arg(suffix);
    return file;
}

QString proposedPasswordText()
{
    auto const password = crypto::spokenPassword();
    return QString::fromLatin1(reinterpret_cast<char const*>(password.view().data()), static_cast<qsizetype>(password.size()));
}

}  // namespace weerbaar::app
