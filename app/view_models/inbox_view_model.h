// What was written down while the vault was locked, and waits to be dealt with (nog te verwerken).
#pragma once

#include "app/drafts.h"
#include "app/view_models/gadget_list_model.h"
#include "core/inbox/inbox_store.h"
#include "core/incident/incident.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <string>

namespace weerbaar::app {

struct InboxRow {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(int kind MEMBER kind)          ///< 0 note, 1 file, 2 missing, 3 damaged
    Q_PROPERTY(QString title MEMBER title)    ///< "Notitie van vrijdag 20 november, 21:15"
    Q_PROPERTY(QString text MEMBER text)      ///< the note; the file's name and size; what missing or damaged means
    Q_PROPERTY(QString attachmentId MEMBER attachmentId)  ///< of a file; else empty
    Q_PROPERTY(bool isBegun MEMBER isBegun)   ///< an incident of it was begun and not saved
public:
    int number = 0;
    int kind = 0;
    QString title;
    QString text;
    QString attachmentId;
    bool isBegun = false;
    bool operator==(InboxRow const&) const = default;
};

/// Where the draft of an incident lies that is made of an entry: its own, so that two incidents never become one.
[[nodiscard]] inline QString draftPlaceOf(int inboxNumber)
{
    return draftPlace("inbox", QString::number(inboxNumber));
}

/// An incident that an entry can be added to.
struct IncidentChoiceRow {
    Q_GADGET
    Q_PROPERTY(QString incidentId MEMBER incidentId)
    Q_PROPERTY(QString text MEMBER text)  ///< "Bedreiging, vrijdag 20 november"
public:
    QString incidentId;
    QString text;
    bool operator==(IncidentChoiceRow const&) const = default;
};

/// GUI thread; borrows the stores.
class InboxViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QAbstractListModel* entries READ entries CONSTANT)      ///< InboxRow, oldest first
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* setAsideEntries READ setAsideEntries CONSTANT)  ///< InboxRow
    Q_PROPERTY(int setAsideCount READ setAsideCount NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* incidents READ incidents CONSTANT)  ///< IncidentChoiceRow, the newest twenty
    Q_PROPERTY(QString notice READ notice NOTIFY changed)              ///< what was wrong at unlocking; else empty
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    struct Needs {
        inbox::InboxStore& store;
        incident::IncidentStore& incidents;
        evidence::AttachmentStore& attachments;
        content::ProtocolPack const& protocol;
        Drafts& drafts;
        std::function<void()> changed;  ///< something was dealt with: the start screen counts anew
    };
    InboxViewModel(Needs needs, inbox::Merged const& merged, QObject* parent = nullptr);

    [[nodiscard]] QAbstractListModel* entries() { return &m_entries; }
    [[nodiscard]] int count() const { return m_entries.rowCount(); }
    [[nodiscard]] QAbstractListModel* setAsideEntries() { return &m_setAside; }
    [[nodiscard]] int setAsideCount() const { return m_setAside.rowCount(); }
    [[nodiscard]] QAbstractListModel* incidents() { return &m_incidents; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QString error() const { return m_error; }

    /// A note becomes an addition with the time it was made, a file becomes evidence. \returns whether it went.
    Q_INVOKABLE bool addTo(int number, QString const& incidentId);
    Q_INVOKABLE void setAside(int number);
    Q_INVOKABLE void putBack(int number);
    /// A new incident was made of the entry: AppViewModel says so after the form was saved. A file is added to it here,
    /// and so is a note whose words are not, or no longer, in what the form kept. What went wrong is for the page that is
    /// shown then: it is not in `error`.
    [[nodiscard]] Result<void> usedFor(int number, QString const& incidentId);
    [[nodiscard]] Result<inbox::Entry> entry(int number);
    void reload();

signals:
    void changed();

private:
    bool report(Result<void> const& outcome);
    void dealtWith();
    [[nodiscard]] Result<void> put(int number, std::string const& incidentId);
    [[nodiscard]] InboxRow rowOf(inbox::Entry const& entry);

    Needs m_needs;
    GadgetListModel<InboxRow> m_entries;
    GadgetListModel<InboxRow> m_setAside;
    GadgetListModel<IncidentChoiceRow> m_incidents;
    QString m_notice;
    QString m_error;
};

}  // namespace weerbaar::app
