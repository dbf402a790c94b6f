// The municipality's own protocol: who to call, who decides, own steps.
#pragma once

#include "app/drafts.h"
#include "app/view_models/gadget_list_model.h"
#include "core/content/pack.h"
#include "core/protocol/local_protocol.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace weerbaar::app {

struct LocalContactRow {
    Q_GADGET
    Q_PROPERTY(QString role MEMBER role)        ///< "clerk", …
    Q_PROPERTY(QString roleText MEMBER roleText)  ///< "Griffier"
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString hours MEMBER hours)
public:
    QString role;
    QString roleText;
    QString name;
    QString number;
    QString hours;
    bool operator==(LocalContactRow const&) const = default;
};

struct LocalStepRow {
    Q_GADGET
    Q_PROPERTY(QString stepId MEMBER stepId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString say MEMBER say)
    Q_PROPERTY(int who MEMBER who)          ///< place in whoChoices
    Q_PROPERTY(int contact MEMBER contact)  ///< place in contactChoices; 0: nobody
    Q_PROPERTY(int due MEMBER due)          ///< place in dueChoices
    Q_PROPERTY(QString detail MEMBER detail)  ///< "De griffier · vandaag nog"
public:
    QString stepId;
    QString title;
    QString text;
    QString say;
    int who = 0;
    int contact = 0;
    int due = 0;
    QString detail;
    bool operator==(LocalStepRow const&) const = default;
};

struct NationalStepRow {
    Q_GADGET
    Q_PROPERTY(QString stepId MEMBER stepId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(bool isUsed MEMBER isUsed)
    Q_PROPERTY(bool isFixed MEMBER isFixed)  ///< reporting internally stays, always
public:
    QString stepId;
    QString title;
    bool isUsed = true;
    bool isFixed = false;
    bool operator==(NationalStepRow const&) const = default;
};

/// Each change is saved as it is made; one that cannot be, says why and leaves what was. What is kept and cannot be read
/// is not touched by any change: `error` says so until it is made anew. GUI thread; borrows.
class LocalProtocolViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QAbstractListModel* contacts READ contacts CONSTANT)    ///< LocalContactRow, one of each role, in order
    /// Who decides on a report to the police: 0 not known, 1 me, 2 the municipality, 3 together.
    Q_PROPERTY(int reportDecision READ reportDecision WRITE setReportDecision NOTIFY changed)
    Q_PROPERTY(QString domicile READ domicile WRITE setDomicile NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* ownSteps READ ownSteps CONSTANT)    ///< LocalStepRow
    Q_PROPERTY(QAbstractListModel* nationalSteps READ nationalSteps CONSTANT)  ///< NationalStepRow
    Q_PROPERTY(QStringList whoChoices READ whoChoices CONSTANT)
    Q_PROPERTY(QStringList contactChoices READ contactChoices CONSTANT)
    Q_PROPERTY(QStringList dueChoices READ dueChoices CONSTANT)
    Q_PROPERTY(QString nationalNote READ nationalNote CONSTANT)
    Q_PROPERTY(bool isUnreadable READ isUnreadable NOTIFY changed)
    Q_PROPERTY(bool canBeginAnew READ canBeginAnew NOTIFY changed)  ///< not where only the disk would not read
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString errorField READ errorField NOTIFY errorChanged)  ///< a role, "domicile", "step"; may be empty

public:
    struct Needs {
        protocol::LocalProtocolStore& store;
        content::ProtocolPack const& national;
        content::ContactsPack const& contacts;
        Drafts& drafts;
        std::function<void(protocol::LocalProtocol const&)> changed;  ///< it was saved: the steps are made anew
    };
    LocalProtocolViewModel(Needs needs, Result<protocol::LocalProtocol> loaded, QObject* parent = nullptr);

    [[nodiscard]] QAbstractListModel* contacts() { return &m_contacts; }
    [[nodiscard]] int reportDecision() const;
    [[nodiscard]] QString domicile() const;
    [[nodiscard]] QAbstractListModel* ownSteps() { return &m_ownSteps; }
    [[nodiscard]] QAbstractListModel* nationalSteps() { return &m_nationalSteps; }
    [[nodiscard]] QStringList whoChoices() const;
    [[nodiscard]] QStringList contactChoices() const;
    [[nodiscard]] QStringList dueChoices() const;
    [[nodiscard]] QString nationalNote() const;
    [[nodiscard]] bool isUnreadable() const { return m_unreadable.has_value(); }
    [[nodiscard]] bool canBeginAnew() const { return m_unreadable && m_unreadable->code == ErrorCode::InvalidInput; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString errorField() const { return m_errorField; }

    void setReportDecision(int value);
    void setDomicile(QString const& value);
    /// \returns whether it was saved. Three empty texts remove the contact.
    Q_INVOKABLE bool setContact(QString const& role, QString const& name, QString const& number, QString const& hours);
    /// An empty `stepId` adds one. The numbers are places in the choices.
    Q_INVOKABLE bool setStep(QString const& stepId, QString const& title, QString const& text, QString const& say,
                             int who, int contact, int due);
    Q_INVOKABLE void removeStep(QString const& stepId);
    /// What is typed in a form and not saved yet, as keepDraft() was given it; empty: nothing. Saving ends it.
    /// \param form "contact/clerk" and the other roles, "own-step/ID", "own-step/" for a new one.
    [[nodiscard]] Q_INVOKABLE QVariantList draft(QString const& form) const;
    /// \param typed texts and places in choices, in an order of the form's own; empty: there is nothing to keep.
    Q_INVOKABLE void keepDraft(QString const& form, QVariantList const& typed);
    Q_INVOKABLE void setUsed(QString const& stepId, bool used);
    /// Removes what cannot be read, for good: the screen asks twice.
    Q_INVOKABLE void beginAnew();

signals:
    void changed();
    void errorChanged();

private:
    bool save(protocol::LocalProtocol local, QString const& field);
    void use(protocol::LocalProtocol local);
    void setError(QString const& error, QString const& field);
    void rebuild();
    [[nodiscard]] static QString problemText(Error const& error, QString const& field);
    [[nodiscard]] int contactPlace(std::string const& contact) const;
    [[nodiscard]] QString dueText(content::Due due) const;

    Needs m_needs;
    std::optional<Error> m_unreadable;
    protocol::LocalProtocol m_local;
    std::vector<std::string> m_contactIds;  ///< of contactChoices
    GadgetListModel<LocalContactRow> m_contacts;
    GadgetListModel<LocalStepRow> m_ownSteps;
    GadgetListModel<NationalStepRow> m_nationalSteps;
    QString m_error;
    QString m_errorField;
};

}  // namespace weerbaar::app
