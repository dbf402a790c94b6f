#include "app/view_models/people_form.h"

#include "app/format.h"
#include "app/protocol_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace weerbaar::app {

namespace {

using incident::Person;

constexpr std::array roleOrder = {incident::Role::Offender, incident::Role::Witness, incident::Role::Involved};
constexpr std::array knownOrder = {incident::Known::Yes, incident::Known::No, incident::Known::Unknown};
constexpr std::array<std::pair<char const*, std::string Person::*>, 4> texts = {{{"name", &Person::name},
                                                                                {"account", &Person::account},
                                                                                {"description", &Person::description},
                                                                                {"vehicle", &Person::vehicle}}};

template <class Values, class Value>
int indexIn(Values const& values, Value value)
{
    return static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin());
}

template <class Values>
bool hasIndex(Values const& values, int index)
{
    return index >= 0 && index < std::ssize(values);
}

Person somebody(incident::Role role)
{
    Person person;
    person.role = role;
    return person;
}

bool saysNothing(Person const& person)
{
    return std::all_of(texts.begin(), texts.end(), [&](auto const& text) { return incident::isBlank(person.*text.second); });
}

/// Without the blanks around the texts, unless this is somebody as they were told before.
Person trimmed(Person person, std::vector<Person> const& before)
{
    if (std::find(before.begin(), before.end(), person) != before.end())
        return person;
    for (auto const& [name, text] : texts)
        person.*text = toQString(person.*text).trimmed().toStdString();
    return person;
}

}  // namespace

void PeopleForm::fill(std::vector<Person> const& people)
{
    m_others = people;
    auto const offender = std::find_if(m_others.begin(), m_others.end(),
                                       [](Person const& person) { return person.role == incident::Role::Offender; });
    if (offender == m_others.end()) {
        m_known = notAnswered;
        m_offender = somebody(incident::Role::Offender);
        m_offenderPlace = 0;
    } else {
        m_known = indexIn(knownOrder, offender->known);
        m_offender = *offender;
        m_offenderPlace = static_cast<std::size_t>(offender - m_others.begin());
        m_others.erase(offender);
    }
    show();
}

std::vector<Person> PeopleForm::told(std::vector<Person> const& before) const
{
    std::vector<Person> result;
    for (auto const& person : m_others) {
        bool const wasTold = std::find(before.begin(), before.end(), person) != before.end();
        if (wasTold || !saysNothing(person))
            result.push_back(trimmed(person, before));
    }
    auto offender = m_offender;
    offender.known = m_known == notAnswered ? incident::Known::Unknown : knownOrder[static_cast<std::size_t>(m_known)];
    if (m_known != notAnswered || !saysNothing(offender)) {
        auto const place = static_cast<std::ptrdiff_t>(std::min(m_offenderPlace, result.size()));
        result.insert(result.begin() + place, trimmed(std::move(offender), before));
    }
    return result;
}

std::vector<Person> PeopleForm::typed() const
{
    auto result = m_others;
    result.insert(result.begin() + static_cast<std::ptrdiff_t>(std::min(m_offenderPlace, result.size())), m_offender);
    return result;
}

bool PeopleForm::setKnown(int value)
{
    if (value == m_known || (value != notAnswered && !hasIndex(knownOrder, value)))
        return false;
    m_known = value;
    return true;
}

bool PeopleForm::setOffender(std::string Person::* field, QString const& value)
{
    auto const text = value.toStdString();
    return std::exchange(m_offender.*field, text) != text;
}

bool PeopleForm::add(int role)
{
    if (!hasIndex(roleOrder, role))
        return false;
    m_others.push_back(somebody(roleOrder[static_cast<std::size_t>(role)]));
    show();
    return true;
}

bool PeopleForm::set(int index, QString const& field, QString const& value)
{
    auto const text = std::find_if(texts.begin(), texts.end(), [&](auto const& one) { return field == QLatin1String(one.first); });
    if (!has(index) || text == texts.end())
        return false;
    m_others[static_cast<std::size_t>(index)].*text->second = value.toStdString();
    show();
    return true;
}

bool PeopleForm::setRole(int index, int role)
{
    if (!has(index) || !hasIndex(roleOrder, role))
        return false;
    m_others[static_cast<std::size_t>(index)].role = roleOrder[static_cast<std::size_t>(role)];
    show();
    return true;
}

bool PeopleForm::remove(int index)
{
    if (!has(index))
        return false;
    m_others.erase(m_others.begin() + index);
    // First the row, then the numbers of those after it: a screen must lose this card, not the last one.
    auto rows = m_rows.rows();
    rows.removeAt(index);
    m_rows.setRows(rows);
    show();
    return true;
}

void PeopleForm::show()
{
    QList<PersonRow> rows;
    for (auto const& person : m_others) {
        rows.append({static_cast<int>(rows.size()), indexIn(roleOrder, person.role), personRoleText(person.role),
                     toQString(person.name), toQString(person.account), toQString(person.description), toQString(person.vehicle)});
    }
    m_rows.setRows(rows);
}

}  // namespace weerbaar::app
