#include "app/view_models/recipients_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <algorithm>

namespace weerbaar::app {

RecipientsViewModel::RecipientsViewModel(transfer::ContactStore& store, QObject* parent) : QObject(parent), m_store(store)
{
    reload();
}

RecipientRow const* RecipientsViewModel::find(int contactId) const
{
    auto const& rows = m_list.rows();
    auto const found = std::find_if(rows.begin(), rows.end(),
                                    [&](RecipientRow const& row) { return row.contactId == contactId; });
    return found == rows.end() ? nullptr : &*found;
}

void RecipientsViewModel::setNewName(QString const& name)
{
    if (m_newName == name)
        return;
    m_newName = name;
    setDone({});
    emit draftChanged();
}

void RecipientsViewModel::setNewKey(QString const& key)
{
    if (m_newKey == key)
        return;
    m_newKey = key;
    setDone({});
    m_newFingerprint.clear();
    m_newKeyError.clear();
    auto const recipient = transfer::recipientFromPerson(key.toStdString());
    if (recipient)
        m_newFingerprint = toQString(crypto::age::fingerprint(*recipient));
    else if (recipient.error().code == ErrorCode::UnsupportedRecipient)
        m_newKeyError = errorText(recipient.error());  // a slip of the pen may still be half a key
    emit draftChanged();
}

bool RecipientsViewModel::add()
{
    setError({});
    setDone({});
    auto const recipient = transfer::recipientFromPerson(m_newKey.toStdString());
    if (!recipient) {
        m_newKeyError = m_newKey.trimmed().isEmpty() ? tr("Vul de sleutel in: die begint met age1.") : errorText(recipient.error());
        emit draftChanged();
        return false;
    }
    auto const known = m_store.find(*recipient);
    if (known && *known) {
        m_newKeyError = tr("Deze sleutel staat al in je lijst, bij %1.").arg(toQString((*known)->name));
        emit draftChanged();
        return false;
    }
    auto const name = m_newName.trimmed();
    auto const kept = m_store.add(name.toStdString(), *recipient);
    if (!kept) {
        setError(errorText(kept.error()));
        return false;
    }
    m_newName.clear();
    m_newKey.clear();
    m_newFingerprint.clear();
    m_newKeyError.clear();
    emit draftChanged();
    reload();
    setDone(tr("%1 staat in je lijst.").arg(name));
    emit added(static_cast<int>(*kept));
    return true;
}

bool RecipientsViewModel::rename(int contactId, QString const& name)
{
    setDone({});
    auto const renamed = m_store.rename(contactId, name.toStdString());
    setError(renamed ? QString() : errorText(renamed.error()));
    reload();
    return renamed.has_value();
}

void RecipientsViewModel::remove(int contactId)
{
    setDone({});
    auto const* const row = find(contactId);
    auto const name = row ? row->name : QString();
    auto const removed = m_store.remove(contactId);
    setError(removed ? QString() : errorText(removed.error()));
    reload();
    if (removed)
        setDone(tr("%1 is weg uit je lijst. Wat je eerder stuurde, blijft te openen.").arg(name));
}

void RecipientsViewModel::reload()
{
    auto const contacts = m_store.list();
    if (!contacts) {
        setError(errorText(contacts.error()));
        return;
    }
    QList<RecipientRow> rows;
    for (auto const& contact : *contacts) {
        rows.append({static_cast<int>(contact.id), toQString(contact.name), toQString(crypto::age::toText(contact.recipient)),
                     toQString(crypto::age::fingerprint(contact.recipient)), tr("Sinds %1").arg(dayText(contact.addedAt))});
    }
    m_list.setRows(rows);
    emit changed();
}

void RecipientsViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

void RecipientsViewModel::setDone(QString const& text)
{
    if (m_doneText == text)
        return;
    m_doneText = text;
    emit doneChanged();
}

}  // namespace weerbaar::app
