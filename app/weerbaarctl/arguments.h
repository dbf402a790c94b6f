// The command line, checked against what the commands say of themselves.
#pragma once

#include "app/weerbaarctl/attempt.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::tool {

struct Call;
struct Output;

/// One option, `--name` or `--name VALUE` or `--name=VALUE`.
struct Option {
    enum Need { Optional, Required };

    std::string_view name;
    /// What stands for the value in the usage, and what is accepted: nothing for an option without a value,
    /// "N" a number, "a|b" one of these, anything else any text but an empty one. A name that ends with -fd takes the
    /// number of a descriptor with a secret. Two commands may accept different values under one name.
    std::string_view value;
    Need need = Optional;
    bool repeats = false;  ///< may come more than once: then value() joins them with commas
};

struct Command {
    std::string_view name;      ///< one or two words
    std::string_view operands;  ///< in the usage: "ID STEP"; one in brackets may be left out, one with … may come more often
    std::vector<Option> options;
    Attempt<Output> (*run)(Call const&);
    bool draws = false;  ///< needs fonts and a QGuiApplication
};

/// A command line that fits its command.
class Arguments {
public:
    /// Options may stand anywhere; after `--` all words are operands. An option that is unknown to the command, comes
    /// twice and does not repeat, lacks its value or has one too many is refused, and so are two secrets from one descriptor.
    /// \param words without the program's own name. \returns Usage. Borrows from `commands`.
    [[nodiscard]] static Attempt<Arguments> parse(std::span<char const* const> words,
                                                  std::vector<Command> const& commands);

    [[nodiscard]] bool wantsHelp() const { return has("help"); }
    /// Only if no help is wanted.
    [[nodiscard]] Command const& command() const { return *m_command; }

    [[nodiscard]] bool has(std::string_view option) const { return m_options.contains(option); }
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
    /// The parts of a value that commas hold apart; none if the option is not there.
    [[nodiscard]] std::vector<std::string> values(std::string_view option) const;
    /// The value of an option that takes "N".
    [[nodiscard]] std::optional<int> number(std::string_view option) const;
    /// Whether any option reads a secret from this descriptor.
    [[nodiscard]] bool readsSecretFrom(int descriptor) const;

    /// Operand `index`, counted without the command's own words; nothing if it was left out.
    [[nodiscard]] std::optional<std::string> operand(std::size_t index) const;

private:
    [[nodiscard]] Attempt<void> split(std::span<char const* const> words, std::vector<Command> const& commands);
    [[nodiscard]] Attempt<void> findCommand(std::vector<Command> const& commands);
    [[nodiscard]] Attempt<void> checkOptions();

    Command const* m_command = nullptr;
    std::map<std::string, std::string, std::less<>> m_options;
    std::set<std::string, std::less<>> m_repeated;  ///< names of options that came more than once
    std::vector<std::string> m_operands;
};

/// How to use one command, or all of them; several lines, made from the table that parse() goes by.
[[nodiscard]] QString usageOf(std::span<Command const> commands);

}  // namespace weerbaar::tool
