// Who bundles are sealed to: the public keys that the owner keeps, each with a name and a fingerprint to compare by phone.
#pragma once

#include "app/background_task.h"
#include "app/view_models/gadget_list_model.h"
#include "core/transfer/contact_store.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

struct RecipientRow {
    Q_GADGET
    Q_PROPERTY(int contactId MEMBER contactId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString key MEMBER key)                  ///< "age1…"
    Q_PROPERTY(QString fingerprint MEMBER fingerprint)  ///< "01234 56789 …", five groups
    Q_PROPERTY(QString since MEMBER since)              ///< "Sinds 21 november 2026"
public:
    int contactId = 0;
    QString name;
    QString key;
    QString fingerprint;
    QString since;
    bool operator==(RecipientRow const&) const = default;
};

/// GUI thread. Borrows the store.
class RecipientsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QAbstractListModel* list READ list CONSTANT)  ///< RecipientRow, by name
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString newName READ newName WRITE setNewName NOTIFY draftChanged)
    Q_PROPERTY(QString newKey READ newKey WRITE setNewKey NOTIFY draftChanged)  ///< as typed or pasted
    Q_PROPERTY(QString newFingerprint READ newFingerprint NOTIFY draftChanged)  ///< of the key that is typed; empty: it is none yet
    Q_PROPERTY(QString newKeyError READ newKeyError NOTIFY draftChanged)  ///< why it is none; empty while it is being typed
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)  ///< a picture is being read
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString doneText READ doneText NOTIFY doneChanged)  ///< what was just done; else empty

public:
    explicit RecipientsViewModel(transfer::ContactStore& store, QObject* parent = nullptr);

    [[nodiscard]] QAbstractListModel* list() { return &m_list; }
    [[nodiscard]] int count() const { return static_cast<int>(m_list.rows().size()); }
    [[nodiscard]] QString newName() const { return m_newName; }
    [[nodiscard]] QString newKey() const { return m_newKey; }
    [[nodiscard]] QString newFingerprint() const { return m_newFingerprint; }
    [[nodiscard]] QString newKeyError() const { return m_newKeyError; }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString doneText() const { return m_doneText; }
    /// The row of a contact; null: there is none.
    [[nodiscard]] RecipientRow const* find(int contactId) const;

    void setNewName(QString const& name);
    /// Any text; what is wrong with it is told at once only if it is no beginning of a key.
    void setNewKey(QString const& key);
    /// Puts the key of the QR code in a picture, or in a text file, in the place of what was typed. `newKeyError` says why not.
    Q_INVOKABLE void readKey(QUrl const& file);
    /// Keeps what was typed. \returns whether it was kept; `error` or `newKeyError` says why not.
    Q_INVOKABLE bool add();
    Q_INVOKABLE bool rename(int contactId, QString const& name);
    Q_INVOKABLE void remove(int contactId);

signals:
    void changed();
    void added(int contactId);
    void draftChanged();
    void busyChanged();
    void errorChanged();
    void doneChanged();

private:
    void reload();
    void setError(QString const& error);
    void setDone(QString const& text);
    void takeKey(Result<std::string> const& key);

    transfer::ContactStore& m_store;
    BackgroundTask m_task;
    GadgetListModel<RecipientRow> m_list;
    QString m_newName;
    QString m_newKey;
    QString m_newFingerprint;
    QString m_newKeyError;
    QString m_error;
    QString m_doneText;
};

}  // namespace weerbaar::app
