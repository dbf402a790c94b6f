// What the content packs say, as values. The wording is the packs'; nothing here is a sentence.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::content {

/// How well a fact is supported: the marks of the research behind the packs.
enum class SourceStrength {
    Confirmed,    ///< an official Dutch or professional source says so
    Indirect,     ///< a weaker, older, commercial or foreign source, or reasoning from one
    OwnEstimate,  ///< no source found; shown to the reader as our own estimate
};

struct Source {
    std::string id;
    std::string title;
    std::string location;   ///< URL or document
    std::string published;  ///< as the source gives it; may be "onbekend"
};

/// What every pack carries.
struct PackInfo {
    std::string id;
    int version = 0;
    std::string title;
    std::string checkedOn;  ///< YYYY-MM-DD: when the sources were last looked at
    std::vector<Source> sources;
};

// ---- scan ----------------------------------------------------------------------------------

enum class Scan { Home, Personal };
enum class Effort { Low, Medium, High };
enum class Cost { Free, UpTo50, From50To250, Over250 };
enum class Weight { Critical, High, Medium, Low };
enum class Answerer { Councillor, Partner, Together };
enum class HomeType { Flat, Terraced, Detached };
enum class Tenure { Owned, Rented };
/// What may be true of a household, and decides whether an item is asked.
enum class Circumstance { Alone, Partner, Children, Business };
enum class OpenToCouncillors { Yes, No, Unknown };

struct ScanItem {
    std::string id;  ///< "B1.1"; for ever
    std::string statement;
    std::optional<std::string> partnerStatement;  ///< where the councillor's words do not fit the partner
    std::optional<std::string> talk;              ///< an open question for two people whose answers differ
    std::string why;
    std::string advice;
    std::string action;  ///< the advice as one imperative sentence
    Effort effort{};
    Cost cost{};
    Weight weight{};
    std::string weightReason;
    Answerer answeredBy{};
    std::vector<HomeType> homes;
    std::vector<Tenure> tenures;
    std::optional<std::string> rentedNote;
    std::vector<Circumstance> onlyWith;  ///< asked only where all of these are true
    bool partnerRound = false;           ///< in the partner's short round
    bool eachForSelf = false;            ///< on one's own device or account: two answers are two facts
    std::vector<std::string> after;      ///< items that should be in order before this one
    int since = 1;                       ///< the pack's version that brought it
    SourceStrength sourceStrength{};
    std::vector<std::string> sources;
};

struct ScanTheme {
    std::string id;  ///< "B1"
    std::string title;
    std::vector<ScanItem> items;
};

/// One place on the walk through the house.
struct WalkStop {
    std::string id;
    std::string title;
    std::vector<std::string> items;
};

/// A scan or scheme that somebody else offers.
struct ScanOffer {
    std::string id;
    std::string title;
    std::string offeredBy;
    std::string forWhom;
    OpenToCouncillors openToCouncillors{};
    std::string text;
    std::string checkedOn;  ///< YYYY-MM-DD
    SourceStrength sourceStrength{};
    std::vector<std::string> sources;
};

/// An item of an earlier version: no longer asked, still in people's history.
struct WithdrawnItem {
    std::string id;
    std::string statement;
    std::optional<std::string> replacedBy;
};

struct ScanPack {
    PackInfo info;
    Scan scan{};
    std::vector<std::string> intro;
    std::string ownEstimateNote;
    std::vector<ScanTheme> themes;
    std::vector<WalkStop> walk;  ///< every item once; empty if the scan is not walked
    std::vector<ScanOffer> offers;
    std::vector<WithdrawnItem> withdrawn;

    /// The item with this id, or null. Borrowed from the pack.
    [[nodiscard]] ScanItem const* find(std::string_view itemId) const;
    /// The withdrawn item with this id, or null. Borrowed from the pack.
    [[nodiscard]] WithdrawnItem const* findWithdrawn(std::string_view itemId) const;
};

// ---- contacts ------------------------------------------------------------------------------

struct Contact {
    std::string id;       ///< "emergency", "support-team", …
    std::string name;
    std::string dial;     ///< digits only, for tel:
    std::string display;  ///< as people write it
    std::string when;
    std::string availability;
    std::optional<std::string> note;
    SourceStrength sourceStrength{};
    std::vector<std::string> sources;
};

struct ContactsPack {
    PackInfo info;
    std::string checkedNote;
    std::vector<Contact> contacts;

    [[nodiscard]] Contact const* find(std::string_view contactId) const;
};

// ---- guidance ------------------------------------------------------------------------------

struct GuidanceStep {
    std::string id;
    std::string title;
    std::vector<std::string> points;
    std::optional<std::string> say;     ///< a sentence to say aloud
    std::vector<std::string> contacts;  ///< ids in the contacts pack; the first gets the large button
    SourceStrength sourceStrength{};
    std::vector<std::string> sources;
};

struct GuidancePack {
    PackInfo info;
    std::vector<GuidanceStep> steps;
};

// ---- protocol (agressieprotocol) -------------------------------------------------------------

enum class Severity { Green, Yellow, Orange, Red };

struct IncidentType {
    std::string id;  ///< "T01" … "T14"
    std::string title;
    std::string plain;
    Severity severity{};
    bool complaintRequired = false;  ///< klachtdelict: prosecution asks for a complaint within three months
    SourceStrength sourceStrength{};
    std::vector<std::string> sources;
};

struct SeverityText {
    Severity severity{};
    std::string title;
    std::string plain;
};

/// Something that makes an incident one colour more severe.
struct Concern {
    std::string id;
    std::string statement;
};

enum class DueUnit { Immediate, SameDay, Hours, Days, Months };

struct Due {
    DueUnit unit{};
    int amount = 0;

    bool operator==(Due const&) const = default;
};

/// Griffier is Clerk: the council's clerk, first contact of councillors. Burgemeester is Mayor.
enum class Actor { Councillor, Clerk, Mayor, Police, Party, Family };

struct ProtocolStep {
    std::string id;  ///< "P01"; for ever. A municipality's own: "own-1"
    std::string title;
    std::string text;
    std::optional<std::string> say;  ///< a sentence to say aloud
    Actor who{};
    std::string whoText;
    /// Id in the contacts pack, or a role of LocalContact: "clerk", "mayor", …
    std::optional<std::string> contact;
    Due due;
    std::vector<std::string> types;
    std::vector<Severity> severities;
    /// What it is about, where the program must know: "report-internally", "complaint", "aftercare"; may be absent.
    std::optional<std::string> topic;
    bool hidden = false;  ///< left out by the municipality: shown only where it was decided on before
    SourceStrength sourceStrength{};
    std::vector<std::string> sources;
};

struct ProtocolPack {
    PackInfo info;
    std::string note;
    std::string lawNote;
    std::vector<IncidentType> types;
    std::vector<SeverityText> severities;
    std::vector<Concern> concerns;
    std::vector<ProtocolStep> steps;

    [[nodiscard]] IncidentType const* findType(std::string_view typeId) const;
    [[nodiscard]] ProtocolStep const* findStep(std::string_view stepId) const;
};

// ---- evidence ------------------------------------------------------------------------------

/// What to secure for one kind of evidence, in which order.
struct EvidenceGuide {
    std::string id;  ///< "E01"; for ever
    std::string title;
    std::vector<std::string> steps;   ///< in order: evidence first, then block or take down
    std::vector<std::string> avoid;   ///< what not to do
    std::vector<std::string> types;   ///< incident types it is for
    SourceStrength sourceStrength{};
    std::vector<std::string> sources;
};

struct EvidencePack {
    PackInfo info;
    std::string note;         ///< why in this order
    std::string galleryNote;  ///< after taking a file in: where the original still lies
    std::vector<EvidenceGuide> guides;
};

// ---- aftercare (nazorg) ----------------------------------------------------------------------

enum class CaredFor { Councillor, Partner, Children };

struct AftercareSection {
    std::string id;  ///< "N01"; for ever
    CaredFor caredFor{};
    std::string title;
    std::vector<std::string> points;
    std::vector<std::string> contacts;  ///< ids in the contacts pack
    SourceStrength sourceStrength{};
    std::vector<std::string> sources;
};

/// A moment to ask how it goes. Optional, private, never scored.
struct CheckIn {
    std::string id;  ///< "C01"; for ever
    Due due;
    std::string title;     ///< "Na twee weken"
    std::string question;
    std::vector<std::string> contacts;
    SourceStrength sourceStrength{};
    std::vector<std::string> sources;
};

struct AftercarePack {
    PackInfo info;
    std::string note;
    std::vector<AftercareSection> sections;
    std::vector<CheckIn> checkIns;  ///< by when they are due

    [[nodiscard]] CheckIn const* findCheckIn(std::string_view checkInId) const;
};

}  // namespace weerbaar::content
