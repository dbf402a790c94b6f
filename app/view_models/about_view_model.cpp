#include "app/view_models/about_view_model.h"

#include "app/format.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace weerbaar::app {

namespace {

std::array<content::PackInfo const*, 7> packInfos(content::Library const& library)
{
    return {&library.contacts().info,  &library.firstMinutes().info, &library.protocol().info,    &library.evidence().info,
            &library.aftercare().info, &library.homeCheck().info,    &library.personalScan().info};
}

}  // namespace

AboutViewModel::AboutViewModel(content::Library const& library, QObject* parent) : QObject(parent), m_library(library) {}

QString AboutViewModel::version() const
{
    return QCoreApplication::applicationVersion();
}

QAbstractListModel* AboutViewModel::packs()
{
    if (m_packs.rowCount() == 0) {
        QList<PackRow> rows;
        for (auto const* const info : packInfos(m_library)) {
            rows.append({toQString(info->title),
                         tr("Versie %1, bronnen nagekeken op %2").arg(info->version).arg(isoDayText(info->checkedOn))});
        }
        m_packs.setRows(rows);
    }
    return &m_packs;
}

QAbstractListModel* AboutViewModel::sources()
{
    if (m_sources.rowCount() == 0) {
        QList<SourceRow> rows;
        for (auto const* const info : packInfos(m_library)) {
            for (auto const& source : info->sources) {
                if (source.id != "own")
                    rows.append({toQString(source.title),
                                 tr("%1 (%2)").arg(toQString(source.location), toQString(source.published)),
                                 toQString(info->title)});
            }
        }
        m_sources.setRows(rows);
    }
    return &m_sources;
}

QAbstractListModel* AboutViewModel::contacts()
{
    if (m_contacts.rowCount() == 0) {
        QList<ContactRow> rows;
        for (auto const& contact : m_library.contacts().contacts) {
            rows.append({toQString(contact.id), hyphenated(contact.name), toQString(contact.display),
                         toQString(contact.when), toQString(contact.availability)});
        }
        m_contacts.setRows(rows);
    }
    return &m_contacts;
}

QString AboutViewModel::contactsNote() const
{
    auto const& contacts = m_library.contacts();
    return tr("%1 Nagekeken op %2.").arg(toQString(contacts.checkedNote), isoDayText(contacts.info.checkedOn));
}

QString AboutViewModel::lawNote() const
{
    return toQString(m_library.protocol().lawNote);
}

}  // namespace weerbaar::app
