#include "core/scan/invitation.h"

#include "core/content/pack_loader.h"
#include "core/scan/sealed_reply.h"
#include "core/text.h"
#include "crypto/hash_chain.h"
#include "crypto/secret.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <initializer_list>
#include <utility>

namespace weerbaar::scan {

namespace {

using nlohmann::json;

constexpr int format = 1;
constexpr std::string_view invitationKind = "weerbaar-invitation";
constexpr std::string_view replyKind = "weerbaar-reply";
constexpr std::size_t checkDigits = 16;
constexpr std::size_t itemsAtMost = 1000;  // of one scan: ids run to A9.99

std::string randomId()
{
    return crypto::toHex(crypto::SecretBytes::random(invitationIdDigits / 2).view());
}

/// What does not belong in the document. Thrown here, caught in parse(): nothing crosses that edge.
struct Misfit : std::exception {};

void require(bool condition)
{
    if (!condition)
        throw Misfit();
}

/// Exactly these fields, some of which may be absent.
void requireFields(json const& object, std::initializer_list<std::string_view> known)
{
    require(object.is_object());
    for (auto const& [key, value] : object.items())
        require(std::find(known.begin(), known.end(), std::string_view(key)) != known.end());
}

std::string requiredText(json const& object, char const* key)
{
    return object.at(key).get_ref<std::string const&>();
}

int version(json const& packs, char const* key)
{
    auto const& value = packs.at(key);
    require(value.is_number_integer());
    auto const number = value.get<std::int64_t>();
    require(number >= 1 && number <= 1'000'000);
    return static_cast<int>(number);
}

std::string idOf(json const& object, char const* key)
{
    auto id = requiredText(object, key);
    require(id.size() == invitationIdDigits && id.find_first_not_of("0123456789abcdef") == std::string::npos);
    return id;
}

template <class Value>
std::optional<Value> named(json const& object, char const* key, std::optional<Value> (*fromName)(std::string_view))
{
    auto const found = object.find(key);
    if (found == object.end())
        return std::nullopt;
    auto const value = fromName(found->get_ref<std::string const&>());
    require(value.has_value());
    return value;
}

std::optional<bool> flag(json const& object, char const* key)
{
    auto const found = object.find(key);
    if (found == object.end())
        return std::nullopt;
    require(found->is_boolean());
    return found->get<bool>();
}

json toJsonValue(Profile const& profile)
{
    json value = json::object();
    if (profile.home)
        value["home"] = content::nameOf(*profile.home);
    if (profile.tenure)
        value["tenure"] = content::nameOf(*profile.tenure);
    if (profile.living)
        value["living"] = nameOf(*profile.living);
    if (profile.children)
        value["children"] = *profile.children;
    if (profile.business)
        value["business"] = *profile.business;
    return value;
}

Profile readProfile(json const& value)
{
    requireFields(value, {"home", "tenure", "living", "children", "business"});
    Profile profile;
    profile.home = named<content::HomeType>(value, "home", &content::fromName<content::HomeType>);
    profile.tenure = named<content::Tenure>(value, "tenure", &content::fromName<content::Tenure>);
    profile.living = named<Living>(value, "living", &livingFromName);
    profile.children = flag(value, "children");
    profile.business = flag(value, "business");
    return profile;
}

json toJsonValue(std::vector<ReplyAnswer> const& answers)
{
    // Lists and no objects: this goes into QR codes, and names would double it.
    json list = json::array();
    for (auto const& answer : answers) {
        json value = json::array({answer.itemId, nameOf(answer.answer)});
        if (!answer.note.empty())
            value.push_back(answer.note);
        list.push_back(std::move(value));
    }
    return list;
}

std::vector<ReplyAnswer> readAnswers(json const& list)
{
    require(list.is_array() && list.size() <= itemsAtMost);
    std::vector<ReplyAnswer> answers;
    for (auto const& value : list) {
        require(value.is_array() && (value.size() == 2 || value.size() == 3));
        auto const answer = answerFromName(value.at(1).get_ref<std::string const&>());
        require(answer.has_value());
        auto const note = value.size() == 3 ? value.at(2).get<std::string>() : std::string();
        answers.push_back({value.at(0).get<std::string>(), *answer, note});
        require(std::none_of(answers.begin(), answers.end() - 1,
                             [&](ReplyAnswer const& other) { return other.itemId == answers.back().itemId; }));
    }
    return answers;
}

json head(std::string_view kind, int homeVersion, int personalVersion)
{
    return {{"kind", kind}, {"format", format}, {"packs", {{"home", homeVersion}, {"personal", personalVersion}}}};
}

/// The first digits of SHA-256 of the document without it.
std::string checkOf(json const& document)
{
    return crypto::toHex(crypto::sha256(crypto::bytesOf(document.dump()))).substr(0, checkDigits);
}

/// Text to document: size, JSON, kind and format first, then `read` for the rest, and at last that we would write it so.
template <class Document, class Read>
Result<Document> parse(std::string_view text, std::size_t maximumBytes, std::string_view kind, ErrorCode code, Read read)
{
    Error const invalid{code, std::string(kind)};
    if (text.size() > maximumBytes || !isValidText(text))
        return invalid;
    auto const document = json::parse(text, nullptr, false);
    if (!document.is_object())
        return invalid;
    try {
        if (requiredText(document, "kind") != kind)
            return invalid;
        if (auto const& found = document.at("format"); found.is_number_integer() && found.get<std::int64_t>() > format)
            return Error{ErrorCode::NewerPack, std::string(kind)};
        require(document.at("format") == format);
        requireFields(document.at("packs"), {"home", "personal"});
        Document result = read(document);
        require(toJson(result) == text);
        return result;
    } catch (std::exception const&) {  // the JSON library's, and Misfit
        return invalid;
    }
}

/// What must be so before any of it is taken over. Who receives it can mend nothing in it, whatever it is.
Result<void> checkAnswers(Reply const& reply, content::ScanPack const& home, content::ScanPack const& personal)
{
    if (reply.homeVersion > home.info.version || reply.personalVersion > personal.info.version)
        return Error{ErrorCode::NewerPack, "reply"};
    auto const areFit = [](std::vector<ReplyAnswer> const& answers, content::ScanPack const& pack) {
        return std::all_of(answers.begin(), answers.end(), [&](ReplyAnswer const& given) {
            return checkAnswerBy(content::Answerer::Partner, pack, given.itemId, given.note).has_value();
        });
    };
    return areFit(reply.home, home) && areFit(reply.personal, personal) ? Result<void>() : Error{ErrorCode::NotAReply, "answers"};
}

}  // namespace

std::string toJson(Invitation const& invitation)
{
    auto document = head(invitationKind, invitation.homeVersion, invitation.personalVersion);
    document["id"] = invitation.id;
    document["key"] = crypto::age::toText(invitation.recipient);
    document["profile"] = toJsonValue(invitation.profile);
    document["check"] = checkOf(document);
    return document.dump();
}

std::string toJson(Reply const& reply)
{
    auto document = head(replyKind, reply.homeVersion, reply.personalVersion);
    document["invitation"] = reply.invitationId;
    document["home"] = toJsonValue(reply.home);
    document["personal"] = toJsonValue(reply.personal);
    return document.dump();
}

Result<Invitation> parseInvitation(std::string_view text)
{
    auto const read = [](json const& document) {
        requireFields(document, {"kind", "format", "packs", "id", "key", "profile", "check"});
        auto const recipient = crypto::age::recipientFrom(requiredText(document, "key"));
        require(recipient.has_value());
        return Invitation{idOf(document, "id"), version(document.at("packs"), "home"),
                          version(document.at("packs"), "personal"), readProfile(document.at("profile")), *recipient};
    };
    return parse<Invitation>(text, invitationMaximumBytes, invitationKind, ErrorCode::NotAnInvitation, read);
}

Result<Reply> parseReply(std::string_view text)
{
    auto const read = [](json const& document) {
        requireFields(document, {"kind", "format", "packs", "invitation", "home", "personal"});
        return Reply{idOf(document, "invitation"), version(document.at("packs"), "home"),
                     version(document.at("packs"), "personal"), readAnswers(document.at("home")),
                     readAnswers(document.at("personal"))};
    };
    return parse<Reply>(text, replyMaximumBytes, replyKind, ErrorCode::NotAReply, read);
}

Result<Invitation> InvitationStore::invite(Profile const& profile, content::ScanPack const& home,
                                           content::ScanPack const& personal)
{
    Invitation invitation{{}, home.info.version, personal.info.version, profile};
    TRY_ASSIGN(auto waiting, m_database.prepare("SELECT id FROM scan_invitation WHERE answered_utc_ms IS NULL "
                                                "AND identity IS NOT NULL ORDER BY sequence DESC LIMIT 1"));
    TRY_ASSIGN(bool const isWaiting, waiting.step());
    if (isWaiting) {
        invitation.id = waiting.text(0);
        TRY_ASSIGN(auto const identity, identityOf(invitation.id));
        invitation.recipient = identity.recipient();
        return invitation;
    }
    waiting.reset();
    invitation.id = randomId();
    auto const identity = crypto::age::Identity::generate();
    invitation.recipient = identity.recipient();
    auto const now = m_clock.now();
    TRY_ASSIGN(auto statement, m_database.prepare("INSERT INTO scan_invitation (id, made_utc_ms, made_offset, identity) "
                                                  "VALUES (?, ?, ?, ?)"));
    statement.bind(1, invitation.id).bind(2, now.utcMs).bind(3, std::int64_t{now.offsetMinutes});
    statement.bind(4, identity.scalar().view());
    TRY(statement.run());
    return invitation;
}

Result<std::optional<SentInvitation>> InvitationStore::latest()
{
    TRY_ASSIGN(auto statement, m_database.prepare("SELECT id, made_utc_ms, made_offset, answered_utc_ms, answered_offset "
                                                  "FROM scan_invitation WHERE answered_utc_ms IS NOT NULL OR identity IS NOT NULL "
                                                  "ORDER BY sequence DESC LIMIT 1"));
    TRY_ASSIGN(bool const found, statement.step());
    if (!found)
        return std::optional<SentInvitation>();
    SentInvitation sent{statement.text(0), {statement.integer(1), static_cast<int>(statement.integer(2))}, {}};
    if (!statement.isNull(3))
        sent.answeredAt = Moment{statement.integer(3), static_cast<int>(statement.integer(4))};
    return std::optional(std::move(sent));
}

Result<void> InvitationStore::withdraw()
{
    TRY_ASSIGN(auto statement, m_database.prepare("DELETE FROM scan_invitation WHERE answered_utc_ms IS NULL"));
    return statement.run();
}

Result<crypto::age::Identity> InvitationStore::identityOf(std::string_view id)
{
    TRY_ASSIGN(auto find, m_database.prepare("SELECT answered_utc_ms, identity FROM scan_invitation WHERE id = ?"));
    find.bind(1, id);
    TRY_ASSIGN(bool const known, find.step());
    if (!known)
        return Error{ErrorCode::UnknownInvitation};
    if (!find.isNull(0))
        return Error{ErrorCode::InvitationUsed};
    auto scalar = find.secret(1);
    if (scalar.size() != crypto::SecretKey::size)  // of before invitations had a key
        return Error{ErrorCode::UnknownInvitation};
    return crypto::age::Identity(crypto::SecretKey::fromBytes(std::move(scalar)));
}

Result<Reply> InvitationStore::open(crypto::ByteView sealed, content::ScanPack const& home,
                                    content::ScanPack const& personal)
{
    TRY_ASSIGN(auto const id, answeredInvitation(sealed));
    TRY_ASSIGN(auto const identity, identityOf(id));
    TRY_ASSIGN(auto reply, openReply(sealed, identity));
    TRY(checkAnswers(reply, home, personal));
    return reply;
}

Result<int> InvitationStore::takeOver(Reply const& reply, ScanStore& home, ScanStore& personal)
{
    TRY(identityOf(reply.invitationId));
    // All is looked at before anything is written: a refused reply leaves no round behind.
    TRY(checkAnswers(reply, home.pack(), personal.pack()));

    struct Part {
        ScanStore* store;
        std::vector<ReplyAnswer> const* answers;
        std::int64_t roundId;
    };
    std::array<Part, 2> parts{{{&home, &reply.home, 0}, {&personal, &reply.personal, 0}}};
    for (auto& part : parts) {
        TRY_ASSIGN(auto const round, part.store->currentOrNewRound());
        part.roundId = round.id;
    }
    auto const now = m_clock.now();
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    int taken = 0;
    for (auto const& part : parts) {
        for (auto const& given : *part.answers) {
            TRY(part.store->answer(part.roundId, given.itemId, content::Answerer::Partner, given.answer, given.note));
            ++taken;
        }
    }
    TRY_ASSIGN(auto mark, m_database.prepare("UPDATE scan_invitation SET answered_utc_ms = ?, answered_offset = ?, "
                                             "identity = NULL WHERE id = ?"));
    mark.bind(1, now.utcMs).bind(2, std::int64_t{now.offsetMinutes}).bind(3, reply.invitationId);
    TRY(mark.run());
    TRY(transaction.commit());
    return taken;
}

/// The partner's answers, in memory only.
class InvitedPartner::Sheet final : public AnswerSheet {
public:
    Sheet(content::ScanPack const& pack, Clock const& clock, Profile const& profile) : m_pack(pack), m_clock(clock)
    {
        m_round.scan = pack.scan;
        m_round.packVersion = pack.info.version;
        m_round.profile = profile;
        m_round.startedAt = clock.now();
    }

    [[nodiscard]] content::Answerer person() const override { return content::Answerer::Partner; }
    [[nodiscard]] content::ScanPack const& pack() const override { return m_pack; }
    [[nodiscard]] Result<Round> round() override { return m_round; }
    [[nodiscard]] Result<std::vector<GivenAnswer>> answers() override { return m_answers; }

    [[nodiscard]] Result<void> answer(std::string_view itemId, Answer answer, std::string_view note) override
    {
        TRY(checkAnswerBy(person(), m_pack, itemId, note));
        std::erase_if(m_answers, [itemId](GivenAnswer const& given) { return given.itemId == itemId; });
        m_answers.push_back({std::string(itemId), person(), answer, std::string(note), m_clock.now()});
        return {};
    }

    [[nodiscard]] Result<void> setPosition(std::string_view itemId) override
    {
        TRY(checkAnswer(m_pack, itemId, {}));
        m_round.position = itemId;
        return {};
    }

    [[nodiscard]] std::vector<ReplyAnswer> forReply() const
    {
        std::vector<ReplyAnswer> result;
        for (auto const& given : m_answers)
            result.push_back({given.itemId, given.answer, given.note});
        return result;
    }

private:
    content::ScanPack const& m_pack;
    Clock const& m_clock;
    Round m_round;
    std::vector<GivenAnswer> m_answers;
};

InvitedPartner::InvitedPartner(Invitation invitation, content::ScanPack const& home, content::ScanPack const& personal,
                               Clock const& clock)
    : m_invitation(std::move(invitation)), m_home(std::make_unique<Sheet>(home, clock, m_invitation.profile)),
      m_personal(std::make_unique<Sheet>(personal, clock, m_invitation.profile))
{
}

InvitedPartner::~InvitedPartner() = default;

Result<std::unique_ptr<InvitedPartner>> InvitedPartner::accept(Invitation invitation, content::ScanPack const& home,
                                                               content::ScanPack const& personal, Clock const& clock)
{
    if (invitation.homeVersion > home.info.version || invitation.personalVersion > personal.info.version)
        return Error{ErrorCode::NewerPack, "invitation"};
    return std::unique_ptr<InvitedPartner>(new InvitedPartner(std::move(invitation), home, personal, clock));
}

AnswerSheet& InvitedPartner::sheet(content::Scan scan)
{
    return scan == content::Scan::Home ? *m_home : *m_personal;
}

Reply InvitedPartner::reply() const
{
    return {m_invitation.id, m_home->pack().info.version, m_personal->pack().info.version, m_home->forReply(),
            m_personal->forReply()};
}

Result<crypto::Bytes> InvitedPartner::sealedReply() const
{
    return sealReply(reply(), m_invitation.recipient);
}

}  // namespace weerbaar::scan
