#include "app/protocol_words.h"

#include <QtCore/QCoreApplication>

namespace weerbaar::app {

namespace {

struct ProtocolWords {
    Q_DECLARE_TR_FUNCTIONS(ProtocolWords)
};

}  // namespace

QString actorText(content::Actor actor)
{
    switch (actor) {
    case content::Actor::Councillor:
        return ProtocolWords::tr("Jij");
    case content::Actor::Clerk:
        return ProtocolWords::tr("De griffier");
    case content::Actor::Mayor:
        return ProtocolWords::tr("De burgemeester");
    case content::Actor::Police:
        return ProtocolWords::tr("De politie");
    case content::Actor::Party:
        return ProtocolWords::tr("De fractie");
    case content::Actor::Family:
        return ProtocolWords::tr("Je gezin");
    }
    return {};
}

QString roleText(std::string_view localRole)
{
    if (localRole == "clerk")
        return ProtocolWords::tr("Griffier");
    if (localRole == "mayor")
        return ProtocolWords::tr("Burgemeester");
    if (localRole == "confidant")
        return ProtocolWords::tr("Vertrouwenspersoon");
    if (localRole == "neighbourhood-officer")
        return ProtocolWords::tr("Wijkagent");
    if (localRole == "party")
        return ProtocolWords::tr("Fractie");
    return {};
}

QString personRoleText(incident::Role role)
{
    switch (role) {
    case incident::Role::Offender:
        return ProtocolWords::tr("Dader");
    case incident::Role::Witness:
        return ProtocolWords::tr("Getuige");
    case incident::Role::Involved:
        return ProtocolWords::tr("Betrokkene");
    }
    return {};
}

}  // namespace weerbaar::app
