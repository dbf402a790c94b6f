// Aftercare (nazorg): what is normal, what helps, who to call; and of one incident the moments to ask how it goes.
#pragma once

#include "app/drafts.h"
#include "app/view_models/gadget_list_model.h"
#include "core/aftercare/aftercare.h"
#include "core/content/pack.h"
#include "core/incident/incident.h"
#include "core/time.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <string>

namespace weerbaar::app {

/// Somebody to call, as a button.
struct CallRow {
    Q_GADGET
    Q_PROPERTY(QString contactId MEMBER contactId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString detail MEMBER detail)  ///< when it answers, and when that was checked
public:
    QString contactId;
    QString name;
    QString number;
    QString detail;
    bool operator==(CallRow const&) const = default;
};

struct AftercareRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QStringList points MEMBER points)
    Q_PROPERTY(QString sourceText MEMBER sourceText)
public:
    QString title;
    QStringList points;
    QString sourceText;
    bool operator==(AftercareRow const&) const = default;
};

/// The guidance. Works locked; the same for everybody. GUI thread; borrows the packs.
class AftercareViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the root view model")
    Q_PROPERTY(int caredFor READ caredFor WRITE setCaredFor NOTIFY changed)  ///< 0 councillor, 1 partner, 2 children
    Q_PROPERTY(QString note READ note CONSTANT)
    Q_PROPERTY(QAbstractListModel* sections READ sections CONSTANT)  ///< AftercareRow
    Q_PROPERTY(QAbstractListModel* calls READ calls CONSTANT)        ///< CallRow, of these, the support team first

public:
    AftercareViewModel(content::AftercarePack const& pack, content::ContactsPack const& contacts,
                       QObject* parent = nullptr);

    [[nodiscard]] int caredFor() const { return m_caredFor; }
    [[nodiscard]] QString note() const;
    [[nodiscard]] QAbstractListModel* sections() { return &m_sections; }
    [[nodiscard]] QAbstractListModel* calls() { return &m_calls; }
    void setCaredFor(int value);

signals:
    void changed();

private:
    void rebuild();

    content::AftercarePack const& m_pack;
    content::ContactsPack const& m_contacts;
    int m_caredFor = 0;
    GadgetListModel<AftercareRow> m_sections;
    GadgetListModel<CallRow> m_calls;
};

struct CheckInRow {
    Q_GADGET
    Q_PROPERTY(QString checkInId MEMBER checkInId)
    Q_PROPERTY(QString title MEMBER title)        ///< "Na twee weken"
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString dueText MEMBER dueText)    ///< "Rond 4 december 2026"
    Q_PROPERTY(int state MEMBER state)            ///< 0 later, 1 now, 2 written, 3 skipped
    Q_PROPERTY(QString note MEMBER note)
public:
    QString checkInId;
    QString title;
    QString question;
    QString dueText;
    int state = 0;
    QString note;
    bool operator==(CheckInRow const&) const = default;
};

/// The moments of one incident. Nothing of it goes into a report. GUI thread; borrows.
class CheckInsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QAbstractListModel* moments READ moments CONSTANT)  ///< CheckInRow, by when they are due
    Q_PROPERTY(QAbstractListModel* calls READ calls CONSTANT)      ///< CallRow
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    struct Needs {
        aftercare::CheckInStore& store;
        content::AftercarePack const& pack;
        content::ContactsPack const& contacts;
        Clock const& clock;
        Drafts& drafts;
        std::function<void()> changed;
    };
    CheckInsViewModel(Needs needs, incident::Incident const& incident, QObject* parent = nullptr);

    [[nodiscard]] QAbstractListModel* moments() { return &m_moments; }
    [[nodiscard]] QAbstractListModel* calls() { return &m_calls; }
    [[nodiscard]] QString error() const { return m_error; }

    /// What is being typed at a moment and was not written yet.
    [[nodiscard]] Q_INVOKABLE QString typed(QString const& checkInId) const;
    Q_INVOKABLE void setTyped(QString const& checkInId, QString const& text);
    Q_INVOKABLE bool write(QString const& checkInId, QString const& note);
    Q_INVOKABLE void skip(QString const& checkInId);
    Q_INVOKABLE void remove(QString const& checkInId);  ///< as if it was never answered

signals:
    void changed();

private:
    bool report(Result<void> const& outcome);
    void reload();
    [[nodiscard]] QString draftPlaceOf(QString const& checkInId) const;

    Needs m_needs;
    std::string m_incidentId;
    Moment m_occurredAt;
    GadgetListModel<CheckInRow> m_moments;
    GadgetListModel<CallRow> m_calls;
    QString m_error;
};

}  // namespace weerbaar::app
