// Scenarios that must run in a process of their own: another owner, another disk, a sudden death.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace weerbaar::test {

/// What a child found out; Catch's own macros work in the parent only.
class Findings {
public:
    explicit Findings(int descriptor) : m_descriptor(descriptor) {}

    /// A sentence that must be true.
    void expect(bool isTrue, std::string_view sentence);
    /// This machine cannot run the scenario, and why.
    void skip(std::string_view reason);

private:
    void write(char mark, std::string_view text);

    int m_descriptor;
};

struct ChildOutcome {
    std::string failures;              ///< the sentences that were not true, one a line
    std::optional<std::string> skipped;
    std::optional<int> signal;         ///< what killed it
    int exitCode = 0;

    [[nodiscard]] bool isGood() const { return failures.empty() && !signal && exitCode == 0; }
    [[nodiscard]] std::string describe() const;
};

/// Forks, runs `scenario` in the child and waits for its end. An exception is a failure.
[[nodiscard]] ChildOutcome inChild(std::function<void(Findings&)> const& scenario);

/// As inChild(), but kills the child before its call number `step`, from 0, of those to the system that make, name, remove
/// or sync a file. No signal in the outcome: it came to its end with fewer.
[[nodiscard]] ChildOutcome inChildKilledAt(int step, std::function<void(Findings&)> const& scenario);

/// For a scenario: puts a tmpfs of `bytes` on `folder`, in a mount namespace that ends with the
/// process. \returns why it could not.
[[nodiscard]] std::optional<std::string> mountSmallDisk(std::string const& folder, std::size_t bytes);
/// For a scenario: from here on no file system has files without a name (O_TMPFILE), as that of a USB stick has none.
/// \returns why it could not.
[[nodiscard]] std::optional<std::string> refuseNamelessFiles();
/// Makes that disk read-only. \returns why it could not.
[[nodiscard]] std::optional<std::string> makeReadOnly(std::string const& folder);

}  // namespace weerbaar::test
