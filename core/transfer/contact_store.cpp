#include "core/transfer/contact_store.h"

#include "core/text.h"
#include "core/transfer/age_error.h"

#include <algorithm>
#include <iterator>

namespace weerbaar::transfer {

namespace {

constexpr std::string_view blanks = " \t\r\n\v\f";

/// Without the blanks around it.
std::string_view trimmed(std::string_view text)
{
    auto const begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

Result<std::string_view> checkedName(std::string_view text)
{
    auto const name = trimmed(text);
    if (name.empty())
        return Error{ErrorCode::MissingAnswer, "name"};
    if (name.size() > contactNameMaximumBytes)
        return Error{ErrorCode::TextTooLong, "name"};
    bool const oneLine = std::none_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (!isValidText(name) || !oneLine)
        return Error{ErrorCode::InvalidText, "name"};
    return name;
}

Result<std::vector<Contact>> readContacts(vault::Statement statement)
{
    std::vector<Contact> contacts;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return contacts;
        auto const recipient = crypto::age::recipientFrom(statement.text(2));
        if (!recipient)
            return Error{ErrorCode::DamagedDatabase, "contact"};
        contacts.push_back({statement.integer(0), statement.text(1), *recipient,
                            {statement.integer(3), static_cast<int>(statement.integer(4))}});
    }
}

Result<void> changedOne(vault::Database& database)
{
    return database.changes() == 1 ? Result<void>() : Error{ErrorCode::UnknownContact};
}

}  // namespace

Result<crypto::age::Recipient> recipientFromPerson(std::string_view text)
{
    auto recipient = recipientFrom(text);
    if (recipient || recipient.error().code != ErrorCode::InvalidRecipient)
        return recipient;
    // Broken over lines, as in a mail or on paper.
    std::string joined;
    std::copy_if(text.begin(), text.end(), std::back_inserter(joined),
                 [](char c) { return blanks.find(c) == std::string_view::npos; });
    return recipientFrom(joined);
}

Result<std::vector<Contact>> ContactStore::list()
{
    TRY_ASSIGN(auto statement, m_database.prepare("SELECT id, name, recipient, added_utc_ms, added_offset FROM contact "
                                                  "ORDER BY name COLLATE NOCASE, id"));
    return readContacts(std::move(statement));
}

Result<std::optional<Contact>> ContactStore::find(crypto::age::Recipient const& recipient)
{
    TRY_ASSIGN(auto statement, m_database.prepare("SELECT id, name, recipient, added_utc_ms, added_offset FROM contact "
                                                  "WHERE recipient = ?"));
    statement.bind(1, std::string_view(crypto::age::toText(recipient)));
    TRY_ASSIGN(auto contacts, readContacts(std::move(statement)));
    return contacts.empty() ? std::nullopt : std::optional(std::move(contacts.front()));
}

Result<std::int64_t> ContactStore::add(std::string_view name, crypto::age::Recipient const& recipient)
{
    TRY_ASSIGN(auto const checked, checkedName(name));
    TRY_ASSIGN(auto const known, find(recipient));
    if (known)
        return Error{ErrorCode::InvalidInput, "recipient"};
    auto const now = m_clock.now();
    TRY_ASSIGN(auto statement, m_database.prepare("INSERT INTO contact (name, recipient, added_utc_ms, added_offset) "
                                                  "VALUES (?, ?, ?, ?)"));
    TRY(statement.bind(1, checked)
            .bind(2, std::string_view(crypto::age::toText(recipient)))
            .bind(3, now.utcMs)
            .bind(4, std::int64_t{now.offsetMinutes})
            .run());
    return m_database.lastInsertId();
}

Result<void> ContactStore::rename(std::int64_t id, std::string_view name)
{
    TRY_ASSIGN(auto const checked, checkedName(name));
    TRY_ASSIGN(auto statement, m_database.prepare("UPDATE contact SET name = ? WHERE id = ?"));
    TRY(statement.bind(1, checked).bind(2, id).run());
    return changedOne(m_database);
}

Result<void> ContactStore::remove(std::int64_t id)
{
    TRY_ASSIGN(auto statement, m_database.prepare("DELETE FROM contact WHERE id = ?"));
    TRY(statement.bind(1, id).run());
    return changedOne(m_database);
}

}  // namespace weerbaar::transfer
