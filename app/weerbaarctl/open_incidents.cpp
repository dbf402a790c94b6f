#include "app/weerbaarctl/open_incidents.h"

#include <utility>

namespace weerbaar::tool {

OpenIncidents::OpenIncidents(vault::Vault opened, Result<protocol::LocalProtocol> own, Call const& call)
    : vault(std::move(opened)), loaded(std::move(own)), local(loaded ? *loaded : protocol::LocalProtocol()),
      protocol(protocol::combine(call.library.protocol(), local)),
      store(vault.database(), protocol, call.clock), attachments(vault.database(), vault.folder()), m_clock(call.clock)
{
}

Attempt<std::unique_ptr<OpenIncidents>> OpenIncidents::open(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    auto own = protocol::LocalProtocolStore(opened.database()).load();
    return std::unique_ptr<OpenIncidents>(new OpenIncidents(std::move(opened), std::move(own), call));
}

Attempt<protocol::SeverityAid> OpenIncidents::severityOf(incident::Incident const& incident)
{
    TRY_ASSIGN(int const times, store.timesBySameOffender(incident.id));
    return protocol::assess(protocol::factsOf(incident.account, times), protocol);
}

Attempt<std::vector<protocol::Step>> OpenIncidents::stepsOf(incident::Incident const& incident)
{
    TRY_ASSIGN(auto const aid, severityOf(incident));
    return protocol::stepsFor(incident, aid.severity, protocol, m_clock.now());
}

}  // namespace weerbaar::tool
