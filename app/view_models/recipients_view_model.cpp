#include "app/view_models/recipients_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "app/letter_file.h"

#include <algorithm>
#include <optional>
#include <string>

namespace weerbaar::app {

namespace {

/// The one key in a file; a code in capitals, as those that are printed small often are, is read as any other.
Result<std::string> keyIn(QString const& file)
{
    TRY_ASSIGN(auto const held, readLetterFile(file, ErrorCode::InvalidRecipient));
    auto texts = held.codes;
    if (texts.empty())
        texts.emplace_back(held.letter.begin(), held.letter.end());
    std::optional<std::string> key;
    Error fault{ErrorCode::InvalidRecipient};
    for (auto text : texts) {
        if (std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
            text = toQString(text).toLower().toStdString();
        auto const recipient = transfer::recipientFromPerson(text);
        if (!recipient) {
            fault = recipient.error();
            continue;
        }
        auto const found = crypto::age::toText(*recipient);
        if (key && *key != found)
            return Error{ErrorCode::InvalidRecipient, "several"};  // a guess could seal to somebody else
        key = found;
    }
    return key ? Result<std::string>(*key) : fault;
}

}  // namespace

RecipientsViewModel::RecipientsViewModel(transfer::ContactStore& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &RecipientsViewModel::busyChanged);
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

void RecipientsViewModel::readKey(QUrl const& file)
{
    setDone({});
    m_task.start([path = file.toLocalFile()] { return keyIn(path); },
                 [this](Result<std::string> const& key) { takeKey(key); });
}

void RecipientsViewModel::takeKey(Result<std::string> const& key)
{
    if (key) {
        setNewKey(toQString(*key));
        return;
    }
    m_newKeyError = errorText(key.error());
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
