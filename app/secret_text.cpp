#include "app/secret_text.h"

#include "core/vault/passphrase.h"

#include <QtCore/QCoreApplication>

namespace weerbaar::app {

namespace {

struct SecretText {
    Q_DECLARE_TR_FUNCTIONS(SecretText)
};

}  // namespace

crypto::SecretBytes secretOf(QString const& typed)
{
    auto composed = typed.normalized(QString::NormalizationForm_C);
    auto utf8 = composed.toUtf8();
    crypto::SecretBytes secret(crypto::bytesOf({utf8.constData(), static_cast<std::size_t>(utf8.size())}));
    utf8.fill('\0');
    // normalized() gives `typed` itself back when there is nothing to do; filling a shared text
    // would detach it first and wipe only the copy.
    if (composed.isDetached())
        composed.fill(QChar(0));
    return secret;
}

QString ownPasswordProblem(crypto::SecretBytes const& password, crypto::SecretBytes const& repeated)
{
    if (!password.equals(repeated))
        return SecretText::tr("De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.");
    if (!vault::checkPassphrase(password) || vault::estimateStrength(password) == vault::PassphraseStrength::Weak)
        return SecretText::tr("Dit wachtwoord is te makkelijk te raden voor een bestand dat overal kan komen. Voeg een paar woorden toe, of neem het voorstel.");
    return {};
}

}  // namespace weerbaar::app
