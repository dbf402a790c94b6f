#include "app/format.h"
#include "app/weerbaarctl/command.h"
#include "core/vault/file_io.h"

namespace weerbaar::tool {

namespace {

constexpr std::size_t packMaximumBytes = 16UL << 20;

/// For authors, and so in their English.
Stop stopOf(content::PackError const& error)
{
    return refused(app::toQString(error.where));
}

}  // namespace

Attempt<Output> checkContent(Call const& call)
{
    auto const bytes = vault::readFile(*call.arguments.operand(0), packMaximumBytes);
    if (!bytes)
        return refused(QStringLiteral("Dit bestand is niet te lezen."));
    auto const pack = content::parsePack({reinterpret_cast<char const*>(bytes->data()), bytes->size()});
    if (!pack)
        return stopOf(pack.error());
    if (auto const contacts = content::checkContacts(*pack, call.library.contacts()); !contacts)
        return stopOf(contacts.error());
    if (auto const types = content::checkTypes(*pack, call.library.protocol()); !types)
        return stopOf(types.error());
    return Output{{{"ok", true}}, QStringLiteral("ok")};
}

}  // namespace weerbaar::tool
