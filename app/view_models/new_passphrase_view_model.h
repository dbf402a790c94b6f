// Choosing a passphrase: how strong it is, and whether it may be used.
#pragma once

#include "crypto/result.h"
#include "crypto/secret.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

/// What first use, recovery and the settings share. Keeps nothing of what is typed. GUI thread.
class NewPassphraseViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the view model of its screen")
    Q_PROPERTY(int strength READ strength NOTIFY strengthChanged)  ///< 0 weak … 3 strong; -1: nothing typed
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY strengthChanged)

public:
    using QObject::QObject;

    [[nodiscard]] int strength() const { return m_strength; }
    [[nodiscard]] QString strengthText() const;

    /// Judges what stands in the field.
    Q_INVOKABLE void judge(QString const& typed);
    /// The passphrase in guarded memory, or the sentence that says why not: too short, too long, not typed twice alike.
    [[nodiscard]] static Outcome<crypto::SecretBytes, QString> accept(QString const& typed, QString const& repeated);

signals:
    void strengthChanged();

private:
    int m_strength = -1;
};

}  // namespace weerbaar::app
