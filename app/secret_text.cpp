#include "app/secret_text.h"

namespace weerbaar::app {

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

}  // namespace weerbaar::app
