#include "app/view_models/aftercare_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace weerbaar::app {

namespace {

constexpr std::string_view supportTeam = "support-team";

/// Those of `wanted` that the pack has, each once: the support team first, the others as they come.
QList<CallRow> callsOf(std::vector<std::string> wanted, content::ContactsPack const& pack)
{
    std::stable_partition(wanted.begin(), wanted.end(), [](std::string const& id) { return id == supportTeam; });
    QList<CallRow> rows;
    for (auto const& id : wanted) {
        auto const* const contact = pack.find(id);
        auto const isThere = [&](CallRow const& row) { return row.contactId.toStdString() == id; };
        if (!contact || std::any_of(rows.cbegin(), rows.cend(), isThere))
            continue;
        rows.append({toQString(id), hyphenated(contact->name), toQString(contact->display),
                     QCoreApplication::translate("weerbaar::app::AftercareViewModel", "%1. Nummer nagekeken op %2.")
                         .arg(toQString(contact->availability), isoDayText(pack.info.checkedOn))});
    }
    return rows;
}

int stateOf(aftercare::CheckInMoment const& moment)
{
    if (moment.answer)
        return moment.answer->skipped ? 3 : 2;
    return moment.isDue ? 1 : 0;
}

}  // namespace

AftercareViewModel::AftercareViewModel(content::AftercarePack const& pack, content::ContactsPack const& contacts,
                                       QObject* parent)
    : QObject(parent), m_pack(pack), m_contacts(contacts)
{
    rebuild();
}

QString AftercareViewModel::note() const
{
    return toQString(m_pack.note);
}

void AftercareViewModel::setCaredFor(int value)
{
    if (value == m_caredFor || value < 0 || value > static_cast<int>(content::CaredFor::Children))
        return;
    m_caredFor = value;
    rebuild();
    emit changed();
}

void AftercareViewModel::rebuild()
{
    QList<AftercareRow> sections;
    std::vector<std::string> contacts;
    for (auto const& section : m_pack.sections) {
        if (static_cast<int>(section.caredFor) != m_caredFor)
            continue;
        AftercareRow row{hyphenated(section.title), {},
                         sourceText(section.sourceStrength, section.sources, m_pack.info)};
        for (auto const& point : section.points)
            row.points.append(hyphenated(point));
        sections.append(row);
        contacts.insert(contacts.end(), section.contacts.begin(), section.contacts.end());
    }
    m_sections.setRows(sections);
    m_calls.setRows(callsOf(std::move(contacts), m_contacts));
}

CheckInsViewModel::CheckInsViewModel(Needs needs, incident::Incident const& incident, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_incidentId(incident.id), m_occurredAt(incident.account.occurredAt)
{
    reload();
}

QString CheckInsViewModel::draftPlaceOf(QString const& checkInId) const
{
    return draftPlace("check-in", toQString(m_incidentId) + u'/' + checkInId);
}

QString CheckInsViewModel::typed(QString const& checkInId) const
{
    return m_needs.drafts.text(draftPlaceOf(checkInId));
}

void CheckInsViewModel::setTyped(QString const& checkInId, QString const& text)
{
    m_needs.drafts.set(draftPlaceOf(checkInId), text);
}

bool CheckInsViewModel::write(QString const& checkInId, QString const& note)
{
    bool const written = report(m_needs.store.answer(m_incidentId, checkInId.toStdString(), note.trimmed().toStdString()));
    if (written)
        setTyped(checkInId, {});
    return written;
}

void CheckInsViewModel::skip(QString const& checkInId)
{
    report(m_needs.store.skip(m_incidentId, checkInId.toStdString()));
}

void CheckInsViewModel::remove(QString const& checkInId)
{
    if (report(m_needs.store.remove(m_incidentId, checkInId.toStdString())))
        setTyped(checkInId, {});
}

/// What a change came to: the sentence if it failed, the rows as they are then. \returns whether it was made.
bool CheckInsViewModel::report(Result<void> const& outcome)
{
    m_error = outcome ? QString() : errorText(outcome.error());
    if (outcome)
        reload();
    emit changed();
    if (outcome)
        m_needs.changed();
    return outcome.has_value();
}

void CheckInsViewModel::reload()
{
    auto const answers = m_needs.store.answers(m_incidentId);
    if (!answers) {
        m_error = errorText(answers.error());
        return;
    }
    QList<CheckInRow> rows;
    std::vector<std::string> contacts;
    for (auto const& moment : aftercare::momentsFor(m_occurredAt, *answers, m_needs.pack, m_needs.clock.now())) {
        auto const& checkIn = *moment.checkIn;
        rows.append({toQString(checkIn.id), hyphenated(checkIn.title), toQString(checkIn.question),
                     tr("Rond %1").arg(dayText(moment.dueAt)), stateOf(moment),
                     moment.answer ? toQString(moment.answer->note) : QString()});
        if (moment.isDue)
            contacts.insert(contacts.end(), checkIn.contacts.begin(), checkIn.contacts.end());
    }
    m_moments.setRows(rows);
    m_calls.setRows(callsOf(std::move(contacts), m_needs.contacts));
}

}  // namespace weerbaar::app
