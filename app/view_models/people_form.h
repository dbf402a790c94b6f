// The people of an incident while its form is filled in: the offender who has a page, and everybody else.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "core/incident/account.h"

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <cstddef>
#include <iterator>
#include <string>
#include <vector>

namespace weerbaar::app {

/// Somebody who was there, besides the offender who has a page.
struct PersonRow {
    Q_GADGET
    Q_PROPERTY(int personIndex MEMBER personIndex)  ///< for IncidentFormViewModel::setPerson() and its like
    Q_PROPERTY(int role MEMBER role)                ///< 0 offender, 1 witness, 2 involved
    Q_PROPERTY(QString roleText MEMBER roleText)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString description MEMBER description)
    Q_PROPERTY(QString vehicle MEMBER vehicle)
public:
    int personIndex = 0;
    int role = 0;
    QString roleText;
    QString name;
    QString account;
    QString description;
    QString vehicle;
    bool operator==(PersonRow const&) const = default;
};

/// Holds what is typed, blanks and all. GUI thread.
class PeopleForm {
public:
    static constexpr int notAnswered = -1;

    /// The first offender becomes the one with a page; without one, it is not answered.
    void fill(std::vector<incident::Person> const& people);
    /// As they were told: without blanks around the texts and without those of whom nothing was told. Who stands in
    /// `before` and was not touched stays to the letter, and all in that order.
    [[nodiscard]] std::vector<incident::Person> told(std::vector<incident::Person> const& before) const;
    /// Everybody as typed, the offender with a page in their own place, for a draft.
    [[nodiscard]] std::vector<incident::Person> typed() const;

    [[nodiscard]] int known() const { return m_known; }  ///< -1 not answered, 0 yes, 1 no, 2 don't know
    [[nodiscard]] incident::Person const& offender() const { return m_offender; }
    // \returns whether that changes anything.
    bool setKnown(int value);
    bool setOffender(std::string incident::Person::* field, QString const& value);

    [[nodiscard]] QAbstractListModel* others() { return &m_rows; }
    // Of the others. \returns whether there is such a person, role (as in PersonRow) and field (name, account,
    // description, vehicle).
    bool add(int role);
    bool set(int index, QString const& field, QString const& value);
    bool setRole(int index, int role);
    bool remove(int index);

private:
    [[nodiscard]] bool has(int index) const { return index >= 0 && index < std::ssize(m_others); }
    void show();

    int m_known = notAnswered;
    incident::Person m_offender;
    std::size_t m_offenderPlace = 0;  ///< among the people as they were told
    std::vector<incident::Person> m_others;
    GadgetListModel<PersonRow> m_rows;
};

}  // namespace weerbaar::app
