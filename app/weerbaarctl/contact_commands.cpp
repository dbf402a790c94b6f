// contact: the public keys that bundles are sealed to.

#include "app/format.h"
#include "app/weerbaarctl/command.h"
#include "core/transfer/contact_store.h"

namespace weerbaar::tool {

namespace {

Json jsonOf(transfer::Contact const& contact)
{
    return {{"id", contact.id},
            {"name", contact.name},
            {"recipient", crypto::age::toText(contact.recipient)},
            {"fingerprint", crypto::age::fingerprint(contact.recipient)},
            {"addedAt", toRfc3339(contact.addedAt)}};
}

Attempt<Output> listOf(transfer::ContactStore& store)
{
    TRY_ASSIGN(auto const contacts, store.list());
    Output output{Json::array(), {}};
    for (auto const& contact : contacts) {
        output.json.push_back(jsonOf(contact));
        output.text += QStringLiteral("%1  %2\n    %3\n    vingerafdruk %4\n")
                           .arg(contact.id)
                           .arg(app::toQString(contact.name), app::toQString(crypto::age::toText(contact.recipient)),
                                app::toQString(crypto::age::fingerprint(contact.recipient)));
    }
    if (contacts.empty())
        output.text = QStringLiteral("Er zijn nog geen ontvangers.");
    return output;
}

}  // namespace

Attempt<Output> contactAdd(Call const& call)
{
    TRY_ASSIGN(auto const recipient, transfer::recipientFromPerson(*call.arguments.value("recipient")));
    TRY_ASSIGN(auto opened, openVault(call));
    transfer::ContactStore store(opened.database(), call.clock);
    TRY_ASSIGN(auto const known, store.find(recipient));
    if (known)
        return refused(QStringLiteral("Deze sleutel staat al in de lijst, bij %1. Er is niets veranderd.").arg(app::toQString(known->name)));
    TRY(store.add(*call.arguments.value("name"), recipient));
    TRY_ASSIGN(auto const added, store.find(recipient));
    if (!added)
        return Error{ErrorCode::UnknownContact};
    auto const fingerprint = app::toQString(crypto::age::fingerprint(recipient));
    return Output{jsonOf(*added), QStringLiteral("%1 staat in de lijst. Vergelijk de vingerafdruk aan de telefoon: %2")
                                      .arg(app::toQString(added->name), fingerprint)};
}

Attempt<Output> contactList(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    transfer::ContactStore store(opened.database(), call.clock);
    return listOf(store);
}

Attempt<Output> contactRemove(Call const& call)
{
    bool isNumber = false;
    auto const id = app::toQString(*call.arguments.operand(0)).toLongLong(&isNumber);
    if (!isNumber)
        return Error{ErrorCode::UnknownContact};
    TRY_ASSIGN(auto opened, openVault(call));
    transfer::ContactStore store(opened.database(), call.clock);
    TRY(store.remove(id));
    return listOf(store);
}

}  // namespace weerbaar::tool
