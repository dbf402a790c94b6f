#include "app/view_models/new_passphrase_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "app/secret_text.h"
#include "core/vault/passphrase.h"

namespace weerbaar::app {

QString NewPassphraseViewModel::strengthText() const
{
    return m_strength < 0 ? QString() : app::strengthText(static_cast<vault::PassphraseStrength>(m_strength));
}

void NewPassphraseViewModel::judge(QString const& typed)
{
    auto const secret = secretOf(typed);
    m_strength = secret.isEmpty() ? -1 : static_cast<int>(vault::estimateStrength(secret));
    emit strengthChanged();
}

Outcome<crypto::SecretBytes, QString> NewPassphraseViewModel::accept(QString const& typed, QString const& repeated)
{
    auto secret = secretOf(typed);
    if (auto const checked = vault::checkPassphrase(secret); !checked)
        return errorText(checked.error());
    if (!secret.equals(secretOf(repeated)))
        return tr("De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.");
    return secret;
}

}  // namespace weerbaar::app
