#include "app/weerbaarctl/arguments.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace weerbaar::tool {

namespace {

/// What every command takes; --passphrase-fd is read only where the vault must be opened.
constexpr std::array<Option, 4> commonOptions{{{"vault", "DIR"}, {"passphrase-fd", "N"}, {"json", ""}, {"help", ""}}};

QString quoted(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Option const* find(std::span<Option const> options, std::string_view name)
{
    auto const found = std::find_if(options.begin(), options.end(), [&](Option const& o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

/// The option as any command has it: the same name takes a value everywhere or nowhere.
Option const* findAnywhere(std::vector<Command> const& commands, std::string_view name)
{
    if (auto const* const common = find(commonOptions, name))
        return common;
    for (auto const& command : commands) {
        if (auto const* const option = find(command.options, name))
            return option;
    }
    return nullptr;
}

std::vector<std::string_view> partsOf(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        auto const end = std::min(text.find(separator), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::optional<int> numberFrom(std::string_view text)
{
    int number = -1;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    bool const whole = error == std::errc() && end == text.data() + text.size() && number >= 0;
    return whole ? std::optional(number) : std::nullopt;
}

bool accepts(Option const& option, std::string_view value)
{
    if (option.value == "N")
        return numberFrom(value).has_value();
    if (option.value.find('|') == std::string_view::npos)
        return !value.empty();
    auto const choices = partsOf(option.value, '|');
    return std::find(choices.begin(), choices.end(), value) != choices.end();
}

/// Whether the option's number is that of a descriptor with a secret.
bool readsSecret(std::string_view option)
{
    return option.ends_with("-fd");
}

std::string synopsis(Option const& option)
{
    auto text = "--" + std::string(option.name);
    if (!option.value.empty())
        text += ' ' + std::string(option.value);
    auto const once = option.need == Option::Required ? text : '[' + text + ']';
    return option.repeats ? once + " ..." : once;
}

}  // namespace

Attempt<Arguments> Arguments::parse(std::span<char const* const> words, std::vector<Command> const& commands)
{
    Arguments arguments;
    TRY(arguments.split(words, commands));
    if (arguments.wantsHelp())
        return arguments;
    TRY(arguments.findCommand(commands));
    TRY(arguments.checkOptions());
    return arguments;
}

Attempt<void> Arguments::split(std::span<char const* const> words, std::vector<Command> const& commands)
{
    bool onlyOperands = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view const word = words[i];
        if (onlyOperands || !word.starts_with('-') || word == "-") {
            m_operands.emplace_back(word);
            continue;
        }
        if (word == "--") {
            onlyOperands = true;
            continue;
        }
        auto const equals = word.find('=');
        auto const name = word.starts_with("--") ? word.substr(2, equals == word.npos ? equals : equals - 2) : "";
        auto const* const option = findAnywhere(commands, name);
        if (!option)
            return usage(QStringLiteral("onbekende optie: %1").arg(quoted(word.substr(0, equals))));
        bool const takesValue = !option->value.empty();
        std::string value;
        if (equals != word.npos && !takesValue)
            return usage(QStringLiteral("--%1 heeft geen waarde").arg(quoted(name)));
        if (equals != word.npos) {
            value = word.substr(equals + 1);
        } else if (takesValue) {
            if (++i == words.size() || std::string_view(words[i]).starts_with("--"))
                return usage(QStringLiteral("de waarde van --%1 ontbreekt").arg(quoted(name)));
            value = words[i];
        }
        if (auto const [given, isFirst] = m_options.emplace(name, value); !isFirst) {
            given->second += ',' + value;
            m_repeated.emplace(name);
        }
    }
    return {};
}

Attempt<void> Arguments::findCommand(std::vector<Command> const& commands)
{
    for (auto const& command : commands) {
        auto const name = partsOf(command.name, ' ');
        if (name.size() > m_operands.size() || !std::equal(name.begin(), name.end(), m_operands.begin()))
            continue;
        m_command = &command;
        m_operands.erase(m_operands.begin(), m_operands.begin() + static_cast<std::ptrdiff_t>(name.size()));
        auto const operands = partsOf(command.operands, ' ');
        auto const required = static_cast<std::size_t>(std::count_if(
            operands.begin(), operands.end(), [](std::string_view operand) { return !operand.starts_with('['); }));
        bool const isOpen = command.operands.find("…") != std::string_view::npos;
        if (m_operands.size() < required || (m_operands.size() > operands.size() && !isOpen))
            return usage(QStringLiteral("%1: te veel of te weinig woorden").arg(quoted(command.name)));
        return {};
    }
    if (m_operands.empty())
        return usage(QStringLiteral("er staat geen opdracht"));
    auto const second = m_operands.size() > 1 ? ' ' + m_operands[1] : std::string();
    return usage(QStringLiteral("onbekende opdracht: %1").arg(quoted(m_operands[0] + second)));
}

Attempt<void> Arguments::checkOptions()
{
    std::set<int> descriptors;
    for (auto const& [name, value] : m_options) {
        auto const* const own = find(m_command->options, name);
        auto const* const option = own ? own : find(commonOptions, name);
        if (!option)
            return usage(QStringLiteral("%1 kent --%2 niet").arg(quoted(m_command->name), quoted(name)));
        if (m_repeated.contains(name) && !option->repeats)
            return usage(QStringLiteral("--%1 staat er twee keer").arg(quoted(name)));
        if (!option->value.empty() && !accepts(*option, value))
            return usage(QStringLiteral("--%1 verwacht %2").arg(quoted(name), quoted(option->value)));
        if (readsSecret(name) && !descriptors.insert(*numberFrom(value)).second)
            return usage(QStringLiteral("geef elk geheim een eigen nummer"));
    }
    for (auto const& option : m_command->options) {
        if (option.need == Option::Required && !has(option.name))
            return usage(QStringLiteral("--%1 ontbreekt").arg(quoted(option.name)));
    }
    return {};
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    auto const found = m_options.find(option);
    return found == m_options.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    auto const text = value(option).value_or(std::string());
    auto const parts = partsOf(text, ',');
    return {parts.begin(), parts.end()};
}

std::optional<int> Arguments::number(std::string_view option) const
{
    auto const found = m_options.find(option);
    return found == m_options.end() ? std::nullopt : numberFrom(found->second);
}

bool Arguments::readsSecretFrom(int descriptor) const
{
    return std::any_of(m_options.begin(), m_options.end(), [&](auto const& given) {
        return readsSecret(given.first) && numberFrom(given.second) == descriptor;
    });
}

std::optional<std::string> Arguments::operand(std::size_t index) const
{
    return index < m_operands.size() ? std::optional(m_operands[index]) : std::nullopt;
}

QString usageOf(std::span<Command const> commands)
{
    std::string text = "Gebruik:\n";
    for (auto const& command : commands) {
        text += "  weerbaarctl " + std::string(command.name);
        if (!command.operands.empty())
            text += ' ' + std::string(command.operands);
        for (auto const& option : command.options)
            text += ' ' + synopsis(option);
        text += '\n';
    }
    text += "Bij elke opdracht:";
    for (auto const& option : commonOptions)
        text += ' ' + synopsis(option);
    text += "\nBij een naam op -fd is N het nummer van een open bestandsbeschrijver: een wachtzin staat nooit op de opdrachtregel.\n";
    return quoted(text);
}

}  // namespace weerbaar::tool
