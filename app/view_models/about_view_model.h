// What this is, what it is not, and what everything in it rests on.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "core/content/pack_loader.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

struct PackRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)  ///< "Versie 1, bronnen nagekeken op 21 november 2026"
public:
    QString title;
    QString detail;
    bool operator==(PackRow const&) const = default;
};

struct SourceRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)  ///< where, and when it was published
    Q_PROPERTY(QString packTitle MEMBER packTitle)
public:
    QString title;
    QString detail;
    QString packTitle;
    bool operator==(SourceRow const&) const = default;
};

/// One number, for the list of everyone who can help.
struct ContactRow {
    Q_GADGET
    Q_PROPERTY(QString contactId MEMBER contactId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString availability MEMBER availability)
public:
    QString contactId;
    QString name;
    QString number;
    QString when;
    QString availability;
    bool operator==(ContactRow const&) const = default;
};

/// Works locked. The lists are filled when first asked for. GUI thread.
class AboutViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the root view model")
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QAbstractListModel* packs READ packs CONSTANT)
    Q_PROPERTY(QAbstractListModel* sources READ sources CONSTANT)
    Q_PROPERTY(QAbstractListModel* contacts READ contacts CONSTANT)
    Q_PROPERTY(QString contactsNote READ contactsNote CONSTANT)
    Q_PROPERTY(QString lawNote READ lawNote CONSTANT)

public:
    explicit AboutViewModel(content::Library const& library, QObject* parent = nullptr);

    [[nodiscard]] QString version() const;
    [[nodiscard]] QAbstractListModel* packs();
    [[nodiscard]] QAbstractListModel* sources();
    [[nodiscard]] QAbstractListModel* contacts();
    [[nodiscard]] QString contactsNote() const;
    [[nodiscard]] QString lawNote() const;

private:
    content::Library const& m_library;
    GadgetListModel<PackRow> m_packs;
    GadgetListModel<SourceRow> m_sources;
    GadgetListModel<ContactRow> m_contacts;
};

}  // namespace weerbaar::app
