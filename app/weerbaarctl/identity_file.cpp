#include "app/weerbaarctl/identity_file.h"

#include "core/vault/descriptor.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string_view>
#include <utility>

namespace weerbaar::tool {

namespace {

/// Some eight hundred keys.
constexpr std::size_t fileMaximumBytes = 64 * 1024;

/// Nothing for what cannot be read or is larger than that.
std::optional<crypto::SecretBytes> readAll(std::string const& file)
{
    vault::Descriptor const descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    crypto::SecretBytes room(fileMaximumBytes + 1);
    std::size_t size = 0;
    while (size < room.size()) {
        auto const got = ::read(descriptor.value(), room.bytes().data() + size, room.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            return crypto::SecretBytes(room.view().first(size));
        size += static_cast<std::size_t>(got);
    }
    return std::nullopt;
}

/// Keys that are right, for another program or a later Weerbaar.
bool isOfAnotherSort(std::string_view line)
{
    return line.starts_with("AGE-PLUGIN-") || line.starts_with("AGE-SECRET-KEY-PQ-1") ||
           line.starts_with("-----BEGIN OPENSSH") || line.starts_with("-----BEGIN RSA");
}

}  // namespace

Attempt<std::vector<crypto::age::Identity>> readIdentities(std::string const& file)
{
    auto const content = readAll(file);
    if (!content)
        return refused(QStringLiteral("Het sleutelbestand is niet te lezen. Er is niets veranderd. Kijk of de naam klopt."));
    std::string_view rest(reinterpret_cast<char const*>(content->view().data()), content->size());
    if (rest.starts_with("age-encryption.org/") || rest.starts_with("-----BEGIN AGE ENCRYPTED FILE-----"))
        return refused(QStringLiteral("Het sleutelbestand is zelf versleuteld. Dat kan Weerbaar niet openen. Ontsleutel het "
                                      "eerst met age, en probeer het opnieuw."));
    if (rest.starts_with("\xff\xfe") || rest.starts_with("\xfe\xff"))
        return refused(QStringLiteral("Het sleutelbestand is opgeslagen als UTF-16. Sla het op als gewone tekst, of maak het "
                                      "met age-keygen -o."));
    if (constexpr std::string_view mark = "\xef\xbb\xbf"; rest.starts_with(mark))  // of UTF-8, as Notepad writes it
        rest.remove_prefix(mark.size());
    std::vector<crypto::age::Identity> identities;
    bool hasOtherSort = false;
    for (int number = 1; !rest.empty(); ++number) {
        auto const end = std::min(rest.find('\n'), rest.size());
        auto line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.starts_with('#'))
            continue;
        if (isOfAnotherSort(line)) {
            hasOtherSort = true;
            if (line.starts_with("-----"))
                break;  // what follows belongs to it
            continue;
        }
        auto identity = crypto::age::Identity::from(line);
        if (!identity)
            return refused(QStringLiteral("Regel %1 van het sleutelbestand is geen sleutel van age. Er is niets veranderd. "
                                          "Kopieer het bestand opnieuw.").arg(number));
        identities.push_back(std::move(*identity));
    }
    if (identities.empty())
        return refused(hasOtherSort
                           ? QStringLiteral("De sleutel in het sleutelbestand is van een soort die Weerbaar niet kent. Gebruik "
                                            "het programma waar hij bij hoort.")
                           : QStringLiteral("In het sleutelbestand staat geen sleutel. Er is niets veranderd."));
    return identities;
}

}  // namespace weerbaar::tool
