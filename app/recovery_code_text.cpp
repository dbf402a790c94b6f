#include "app/recovery_code_text.h"

#include "app/secret_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <utility>

namespace weerbaar::app {

namespace {

struct RecoveryCodeText {
    Q_DECLARE_TR_FUNCTIONS(RecoveryCodeText)
};

auto parse(QString const& typed)
{
    auto const bytes = secretOf(typed);
    return crypto::RecoveryCode::parse({reinterpret_cast<char const*>(bytes.view().data()), bytes.size()});
}

}  // namespace

QString recoveryCodeProblem(QString const& typed)
{
    auto const checked = parse(typed);
    if (checked.code)
        return {};
    auto const group = checked.wrongGroups.empty() ? 1 : static_cast<int>(checked.wrongGroups.front()) + 1;
    if (checked.isTooShort())
        return RecoveryCodeText::tr("De code is nog niet compleet. Kijk vanaf groep %1.").arg(group);
    if (checked.isTooLong())
        return RecoveryCodeText::tr("Dit zijn te veel tekens. Kijk vanaf groep %1.").arg(group);
    QStringList groups;
    for (auto const wrong : checked.wrongGroups)
        groups.append(QString::number(wrong + 1));
    if (groups.size() == 1)
        return RecoveryCodeText::tr("Groep %1 klopt niet. Kijk op je papier.").arg(groups.first());
    return RecoveryCodeText::tr("Deze groepen kloppen niet: %1. Kijk op je papier.").arg(groups.join(QStringLiteral(", ")));
}

std::optional<crypto::RecoveryCode> typedRecoveryCode(QString const& typed)
{
    return std::move(parse(typed).code);
}

}  // namespace weerbaar::app
