// The opened vault with all that a command about incidents needs of it.
#pragma once

#include "app/weerbaarctl/command.h"
#include "core/evidence/attachment_store.h"
#include "core/incident/incident.h"
#include "core/protocol/local_protocol.h"
#include "core/protocol/protocol.h"

#include <memory>

namespace weerbaar::tool {

/// The parts look at each other, so this stays where it was made.
class OpenIncidents {
public:
    /// Asks the passphrase and unlocks; errors as openVault().
    [[nodiscard]] static Attempt<std::unique_ptr<OpenIncidents>> open(Call const& call);

    OpenIncidents(OpenIncidents const&) = delete;
    OpenIncidents& operator=(OpenIncidents const&) = delete;

    /// Its colour, with the reasons.
    [[nodiscard]] Attempt<protocol::SeverityAid> severityOf(incident::Incident const& incident);
    [[nodiscard]] Attempt<std::vector<protocol::Step>> stepsOf(incident::Incident const& incident);

    vault::Vault vault;
    Result<protocol::LocalProtocol> loaded;
    protocol::LocalProtocol local;   ///< empty if that could not be read: then the national steps stand alone
    content::ProtocolPack protocol;  ///< national and own together
    incident::IncidentStore store;
    evidence::AttachmentStore attachments;

private:
    OpenIncidents(vault::Vault opened, Result<protocol::LocalProtocol> own, Call const& call);

    Clock const& m_clock;
};

}  // namespace weerbaar::tool
