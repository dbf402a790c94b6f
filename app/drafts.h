// What is typed and not saved yet: kept in the vault, so that leaving a page, a lock or a crash loses no word of it.
#pragma once

#include "core/vault/settings.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>

namespace weerbaar::app {

/// A text for each place where something is being typed. It is written once typing pauses, at flush(), and as this ends.
/// A place is "incident", or for what belongs to one thing a word and its id: draftPlace(). GUI thread; borrows the store.
class Drafts : public QObject {
    Q_OBJECT

public:
    explicit Drafts(vault::SettingsStore& store, QObject* parent = nullptr);
    ~Drafts() override;

    /// As it was last set, written or not; empty: there is none.
    [[nodiscard]] QString text(QString const& place) const;
    /// An empty text ends the draft.
    void set(QString const& place, QString const& text);
    /// Writes what waits, now. What cannot be written goes on waiting, and failed() says why.
    void flush();

signals:
    void failed(QString const& sentence);

private:
    vault::SettingsStore& m_store;
    QHash<QString, QString> m_waiting;
    QTimer m_pause;
};

/// What is typed about one thing: draftPlace("addition", incidentId). \param what as docs/formats.md names it.
[[nodiscard]] inline QString draftPlace(char const* what, QString const& id)
{
    return QLatin1String(what) + u'/' + id;
}

}  // namespace weerbaar::app
