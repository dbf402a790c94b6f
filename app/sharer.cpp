#include "app/sharer.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <utility>

namespace weerbaar::app {

Sharer::Sharer(platform::ShareTarget* target, std::filesystem::path const& vaultFolder, QObject* parent)
    : QObject(parent), m_target(target), m_copies(vaultFolder)
{
    if (!m_target)
        return;
    connect(m_target, &platform::ShareTarget::handedOver, this, [this](QString const& file) { conclude(file, true); });
    connect(m_target, &platform::ShareTarget::failed, this, [this](QString const& file) { conclude(file, false); });
}

Result<QString> Sharer::placeFor(QString const& name) const
{
    TRY_ASSIGN(auto const folder, m_copies.folder());
    QDir const directory(QString::fromStdString(folder.string()));
    QFileInfo const wanted(name);
    auto place = directory.filePath(name);
    for (int n = 2; QFileInfo::exists(place); ++n)
        place = directory.filePath(QStringLiteral("%1-%2.%3").arg(wanted.completeBaseName()).arg(n).arg(wanted.suffix()));
    return place;
}

void Sharer::share(QString const& file, QObject* asker, Done done)
{
    m_underWay[file] = {asker, std::move(done)};
    m_target->share(file);
}

void Sharer::conclude(QString const& file, bool isTaken)
{
    auto const found = m_underWay.find(file);
    if (found == m_underWay.end())
        return;  // of a vault that has closed since
    auto const [asker, done] = std::move(found->second);
    m_underWay.erase(found);
    Result<void> outcome;
    if (!isTaken) {
        bool const isGone = QFile::remove(file) && !QFileInfo::exists(file);
        outcome = isGone ? Error{ErrorCode::NothingToShareWith} : Error{ErrorCode::CopyNotRemoved, file.toStdString()};
    }
    if (asker)
        done(outcome);
}

}  // namespace weerbaar::app
