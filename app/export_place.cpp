#include "app/export_place.h"

#include "app/format.h"
#include "crypto/spoken_password.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace weerbaar::app {

QString exportName(QString const& kind, QString const& suffix, Moment now)
{
    return QStringLiteral("%1-%2%3").arg(kind, wallTime(now).toString(QStringLiteral("yyyy-MM-dd-HHmm")), suffix);
}

QString freshFile(QString const& kind, QString const& suffix, Moment now)
{
    QDir const folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto file = folder.filePath(exportName(kind, suffix, now));
    for (int n = 2; QFileInfo::exists(file); ++n)
        file = folder.filePath(exportName(kind, QStringLiteral("-%1%2").arg(n).arg(suffix), now));
    return file;
}

QString proposedPasswordText()
{
    auto const password = crypto::spokenPassword();
    return QString::fromLatin1(reinterpret_cast<char const*>(password.view().data()), static_cast<qsizetype>(password.size()));
}

}  // namespace weerbaar::app
