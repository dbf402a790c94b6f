// The partner on their own phone: what goes there, what comes back, and taking it over.
#pragma once

#include "core/scan/answer_sheet.h"
#include "core/scan/scan_store.h"
#include "core/vault/database.h"
#include "crypto/age/x25519.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::scan {

inline constexpr std::size_t invitationIdDigits = 32;

/// What the councillor's Weerbaar asks. Says nothing of anybody's answers, nor who anybody is.
struct Invitation {
    std::string id;  ///< 32 hexadecimal digits, random; the reply names it
    int homeVersion = 0;
    int personalVersion = 0;
    Profile profile;
    crypto::age::Recipient recipient{};  ///< the reply is sealed to it

    bool operator==(Invitation const&) const = default;
};

struct ReplyAnswer {
    std::string itemId;
    Answer answer{};
    std::string note;

    bool operator==(ReplyAnswer const&) const = default;
};

/// What the partner answers, with the versions of the packs they answered to.
struct Reply {
    std::string invitationId;
    int homeVersion = 0;
    int personalVersion = 0;
    std::vector<ReplyAnswer> home;
    std::vector<ReplyAnswer> personal;

    bool operator==(Reply const&) const = default;
};

inline constexpr std::size_t invitationMaximumBytes = 4 * 1024;
inline constexpr std::size_t replyMaximumBytes = 4 * 1024 * 1024;

/// JSON (docs/formats.md, "Invitation and reply"); UTF-8. That of an invitation is what travels; a reply travels sealed.
[[nodiscard]] std::string toJson(Invitation const& invitation);
[[nodiscard]] std::string toJson(Reply const& reply);
/// \returns NotAnInvitation, or NotAReply, for anything that is not to the letter what toJson() gives; NewerPack for a
/// format that is not known yet.
[[nodiscard]] Result<Invitation> parseInvitation(std::string_view json);
[[nodiscard]] Result<Reply> parseReply(std::string_view json);

/// An invitation that was made here.
struct SentInvitation {
    std::string id;
    Moment madeAt;
    std::optional<Moment> answeredAt;
};

/// The invitations of one vault. Borrows the database and the clock. One thread at a time.
class InvitationStore {
public:
    InvitationStore(vault::Database& database, Clock const& clock) : m_database(database), m_clock(clock) {}

    /// The one that still waits for its reply, for the household and the packs as they are now; without one a new one.
    [[nodiscard]] Result<Invitation> invite(Profile const& profile, content::ScanPack const& home,
                                            content::ScanPack const& personal);
    /// The newest, if any.
    [[nodiscard]] Result<std::optional<SentInvitation>> latest();
    /// Forgets the one that still waits: no reply to it is taken over any more.
    [[nodiscard]] Result<void> withdraw();

    /// Opens what came back, to be looked at; nothing is taken over. All that takeOver() refuses is refused here too.
    /// \returns UnknownInvitation for a reply to another vault's, or to one that was withdrawn; InvitationUsed for a
    /// second time; NotAReply for what is none, or altered; and as takeOver().
    [[nodiscard]] Result<Reply> open(crypto::ByteView sealed, content::ScanPack const& home,
                                     content::ScanPack const& personal);
    /// Takes the partner's answers over into the rounds under way, in place of earlier answers of the partner; all of
    /// them or none. The key of the invitation is gone then.
    /// \returns how many; UnknownInvitation, InvitationUsed; NewerPack for answers to questions that this Weerbaar does
    /// not have yet; NotAReply, `where` "answers", for one to a question that it does not ask a partner, or with a note
    /// that is too long or no text.
    [[nodiscard]] Result<int> takeOver(Reply const& reply, ScanStore& home, ScanStore& personal);

private:
    /// The key of an invitation that still waits. \returns UnknownInvitation, InvitationUsed.
    [[nodiscard]] Result<crypto::age::Identity> identityOf(std::string_view id);

    vault::Database& m_database;
    Clock const& m_clock;
};

/// The partner's own Weerbaar, answering an invitation. Needs no vault and keeps nothing: it is gone with this object.
class InvitedPartner final : public PartnerSheets {
public:
    /// \returns NewerPack when the invitation is for a newer pack than this Weerbaar has.
    [[nodiscard]] static Result<std::unique_ptr<InvitedPartner>> accept(Invitation invitation, content::ScanPack const& home,
                                                                        content::ScanPack const& personal,
                                                                        Clock const& clock);
    ~InvitedPartner() override;

    [[nodiscard]] AnswerSheet& sheet(content::Scan scan) override;
    [[nodiscard]] Reply reply() const;
    /// The same, for nobody but who made the invitation. \returns NotAnInvitation if its key is none.
    [[nodiscard]] Result<crypto::Bytes> sealedReply() const;

private:
    class Sheet;

    InvitedPartner(Invitation invitation, content::ScanPack const& home, content::ScanPack const& personal, Clock const& clock);

    Invitation m_invitation;
    std::unique_ptr<Sheet> m_home;
    std::unique_ptr<Sheet> m_personal;
};

}  // namespace weerbaar::scan
