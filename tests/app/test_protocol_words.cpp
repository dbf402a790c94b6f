#include "app/protocol_words.h"

#include "tests/app/surroundings.h"

using namespace weerbaar;

TEST_CASE("everybody in a protocol has words of their own", "[app][protocol]")
{
    QStringList actors;
    for (auto const actor : {content::Actor::Councillor, content::Actor::Clerk, content::Actor::Mayor, content::Actor::Police,
                             content::Actor::Party, content::Actor::Family})
        actors.append(app::actorText(actor));
    CHECK(actors == QStringList{QStringLiteral("Jij"), QStringLiteral("De griffier"), QStringLiteral("De burgemeester"),
                                QStringLiteral("De politie"), QStringLiteral("De fractie"), QStringLiteral("Je gezin")});

    QStringList roles;
    for (auto const role : protocol::localRoles)
        roles.append(app::roleText(role));
    CHECK(roles == QStringList{QStringLiteral("Griffier"), QStringLiteral("Burgemeester"),
                               QStringLiteral("Vertrouwenspersoon"),
                               QStringLiteral("Wijkagent"), QStringLiteral("Fractie")});
    CHECK(app::roleText("support-team").isEmpty());
    CHECK(app::roleText({}).isEmpty());

    CHECK(app::personRoleText(incident::Role::Offender) == QStringLiteral("Dader"));
    CHECK(app::personRoleText(incident::Role::Witness) == QStringLiteral("Getuige"));
    CHECK(app::personRoleText(incident::Role::Involved) == QStringLiteral("Betrokkene"));
}
