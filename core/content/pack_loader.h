// From JSON to packs: schema first, then the rules a schema cannot say.
#pragma once

#include "core/content/pack.h"
#include "core/result.h"
#include "crypto/result.h"

#include <string>
#include <string_view>
#include <memory>
#include <optional>
#include <variant>

namespace weerbaar::content {

/// Why a pack was refused: finer than ErrorCode, for authors and tests.
enum class PackFault {
    BrokenUtf8,
    NotJson,
    UnknownKind,      ///< no "kind" that we have a schema for
    SchemaViolation,  ///< an unknown field, a missing one, a wrong value
    DuplicateId,
    MissingSource,    ///< refers to a source that the pack does not list
    MissingContact,   ///< refers to a contact that the contacts pack does not have
    MissingType,      ///< a step or guide for an incident type that the protocol does not list
    MissingGuide,     ///< an incident type that no guide tells what to secure of
    MissingItem,      ///< refers to an item of a scan that the pack does not have
    BrokenWalk,       ///< an item is not exactly once on the scan's walk
    Circle,           ///< items that wait for each other
};

struct [[nodiscard]] PackError {
    PackFault fault;
    std::string where;  ///< a JSON pointer or an id, with what is wrong there; in English, for authors
};

template <class T>
using PackResult = Outcome<T, PackError>;

using Pack = std::variant<ScanPack, ContactsPack, GuidancePack, ProtocolPack, EvidencePack, AftercarePack>;

/// Parses and checks one pack of any kind. Pure; any thread.
/// \param json UTF-8.
[[nodiscard]] PackResult<Pack> parsePack(std::string_view json);

/// Checks that the contacts a pack refers to are in `contacts`. Packs without references pass. A step of a protocol may
/// also name one of the owner's own: "clerk", "mayor", "confidant", "neighbourhood-officer", "party". Pure; any thread.
[[nodiscard]] PackResult<bool> checkContacts(Pack const& pack, ContactsPack const& contacts);

/// Checks that the guides of an evidence pack are for types of `protocol`, and that each of its types has one. Other
/// packs pass: a protocol's own steps were checked when it was parsed. Pure; any thread.
[[nodiscard]] PackResult<bool> checkTypes(Pack const& pack, ProtocolPack const& protocol);

/// The packs the program carries. Each is parsed when first asked for; a fault in one is a fault in
/// the build (a test loads them all) and aborts.
class Library {
public:
    Library();
    ~Library();
    Library(Library const&) = delete;
    Library& operator=(Library const&) = delete;

    /// Borrowed; lives as long as the library. GUI thread.
    [[nodiscard]] ContactsPack const& contacts() const;
    [[nodiscard]] GuidancePack const& firstMinutes() const;
    [[nodiscard]] ScanPack const& homeCheck() const;
    [[nodiscard]] ScanPack const& personalScan() const;
    [[nodiscard]] ScanPack const& scan(Scan scan) const;
    [[nodiscard]] ProtocolPack const& protocol() const;
    [[nodiscard]] EvidencePack const& evidence() const;
    [[nodiscard]] AftercarePack const& aftercare() const;

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

// The names that files and the command line use ("critical", "up-to-50", "T01" …).
[[nodiscard]] std::string_view nameOf(SourceStrength value);
[[nodiscard]] std::string_view nameOf(Scan value);
[[nodiscard]] std::string_view nameOf(Effort value);
[[nodiscard]] std::string_view nameOf(Cost value);
[[nodiscard]] std::string_view nameOf(Weight value);
[[nodiscard]] std::string_view nameOf(Answerer value);
[[nodiscard]] std::string_view nameOf(HomeType value);
[[nodiscard]] std::string_view nameOf(Tenure value);
[[nodiscard]] std::string_view nameOf(Circumstance value);
[[nodiscard]] std::string_view nameOf(OpenToCouncillors value);
[[nodiscard]] std::string_view nameOf(Severity value);
[[nodiscard]] std::string_view nameOf(DueUnit value);
[[nodiscard]] std::string_view nameOf(Actor value);
[[nodiscard]] std::string_view nameOf(CaredFor value);

/// The value with this name, or nothing.
template <class Enum>
[[nodiscard]] std::optional<Enum> fromName(std::string_view name);

template <> std::optional<Scan> fromName(std::string_view name);
template <> std::optional<HomeType> fromName(std::string_view name);
template <> std::optional<Tenure> fromName(std::string_view name);
template <> std::optional<Answerer> fromName(std::string_view name);

}  // namespace weerbaar::content
