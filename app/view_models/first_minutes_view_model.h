// The first minutes after something happened, one short step at a time.
#pragma once

#include "core/content/pack.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

/// Works locked. GUI thread.
class FirstMinutesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the root view model")
    Q_PROPERTY(int index READ index NOTIFY indexChanged)  ///< 0-based
    Q_PROPERTY(int count READ count CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY indexChanged)
    Q_PROPERTY(QStringList points READ points NOTIFY indexChanged)
    Q_PROPERTY(QString say READ say NOTIFY indexChanged)            ///< to say aloud; empty: nothing
    Q_PROPERTY(QString callId READ callId NOTIFY indexChanged)      ///< who this step calls first; empty: nobody
    Q_PROPERTY(QString callText READ callText NOTIFY indexChanged)  ///< "Bel 0900-8844"
    Q_PROPERTY(bool callIsPinned READ callIsPinned NOTIFY indexChanged)  ///< one of the two that every step has below it
    Q_PROPERTY(bool isWriting READ isWriting NOTIFY indexChanged)   ///< the step that asks to write it down
    Q_PROPERTY(bool isFirst READ isFirst NOTIFY indexChanged)
    Q_PROPERTY(bool isLast READ isLast NOTIFY indexChanged)
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY indexChanged)  ///< on what this step rests, with the date

public:
    FirstMinutesViewModel(content::GuidancePack const& pack, content::ContactsPack const& contacts, QObject* parent = nullptr);

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] int count() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList points() const;
    [[nodiscard]] QString say() const;
    [[nodiscard]] QString callId() const;
    [[nodiscard]] QString callText() const;
    [[nodiscard]] bool callIsPinned() const;
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] bool isFirst() const { return m_index == 0; }
    [[nodiscard]] bool isLast() const { return m_index + 1 == count(); }
    [[nodiscard]] QString sourceText() const;

    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void restart();

signals:
    void indexChanged();

private:
    [[nodiscard]] content::GuidanceStep const& step() const { return m_pack.steps[static_cast<std::size_t>(m_index)]; }

    content::GuidancePack const& m_pack;
    content::ContactsPack const& m_contacts;
    int m_index = 0;
};

}  // namespace weerbaar::app
