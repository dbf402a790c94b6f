#include "app/view_models/local_protocol_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "app/protocol_words.h"
#include "core/protocol/protocol.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace weerbaar::app {

namespace {

// Places in the choices of a step, in the order of the screen.
constexpr std::array actors = {content::Actor::Councillor, content::Actor::Clerk, content::Actor::Mayor,
                               content::Actor::Police,     content::Actor::Party, content::Actor::Family};
constexpr std::array dues = {content::Due{content::DueUnit::Immediate, 0}, content::Due{content::DueUnit::SameDay, 0},
                             content::Due{content::DueUnit::Hours, 24},    content::Due{content::DueUnit::Hours, 72},
                             content::Due{content::DueUnit::Days, 7},      content::Due{content::DueUnit::Days, 14},
                             content::Due{content::DueUnit::Months, 3}};

template <class Values, class Value>
int placeOf(Values const& values, Value const& value)
{
    return static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin());
}

template <class Values>
bool isPlace(Values const& values, int place)
{
    return place >= 0 && std::cmp_less(place, values.size());
}

/// How long it takes, roughly, to compare one due with another.
std::int64_t hoursOf(content::Due due)
{
    switch (due.unit) {
    case content::DueUnit::Immediate:
        return 0;
    case content::DueUnit::SameDay:
        return 1;
    case content::DueUnit::Hours:
        return due.amount;
    case content::DueUnit::Days:
        return due.amount * std::int64_t{24};
    case content::DueUnit::Months:
        return due.amount * std::int64_t{24 * 30};
    }
    return 0;
}

/// The choice that comes nearest without being later: a step may have come with another term than the screen offers.
int duePlace(content::Due due)
{
    auto const later = std::find_if(dues.begin() + 1, dues.end(),
                                    [&](content::Due choice) { return hoursOf(choice) > hoursOf(due); });
    return static_cast<int>(later - dues.begin()) - 1;
}

QString contactForm(QString const& role)
{
    return draftPlace("contact", role);
}

/// \param stepId empty: of a new one.
QString stepForm(QString const& stepId)
{
    return draftPlace("own-step", stepId);
}

bool isFixed(content::ProtocolStep const& step)
{
    return step.topic == protocol::topicReportInternally;
}

}  // namespace

LocalProtocolViewModel::LocalProtocolViewModel(Needs needs, Result<protocol::LocalProtocol> loaded, QObject* parent)
    : QObject(parent), m_needs(std::move(needs))
{
    if (loaded) {
        m_local = std::move(loaded).value();
    } else {
        m_unreadable = loaded.error();
        m_error = errorText(*m_unreadable);
    }
    rebuild();
}

int LocalProtocolViewModel::reportDecision() const
{
    return static_cast<int>(m_local.reportDecision);
}

QString LocalProtocolViewModel::domicile() const
{
    return toQString(m_local.domicile);
}

QStringList LocalProtocolViewModel::whoChoices() const
{
    QStringList choices;
    for (auto const actor : actors)
        choices.append(actorText(actor));
    return choices;
}

QStringList LocalProtocolViewModel::contactChoices() const
{
    QStringList choices = {tr("Niemand")};
    for (auto const role : protocol::localRoles)
        choices.append(roleText(role));
    for (auto const& contact : m_needs.contacts.contacts)
        choices.append(hyphenated(contact.name));
    return choices;
}

QStringList LocalProtocolViewModel::dueChoices() const
{
    return {tr("Meteen"),       tr("Vandaag nog"),     tr("Binnen 24 uur"),       tr("Binnen 72 uur"),
            tr("Binnen een week"), tr("Binnen twee weken"), tr("Binnen drie maanden")};
}

QString LocalProtocolViewModel::nationalNote() const
{
    return tr("%1 Bronnen nagekeken op %2.")
        .arg(toQString(m_needs.national.note), isoDayText(m_needs.national.info.checkedOn));
}

void LocalProtocolViewModel::setReportDecision(int value)
{
    if (value == reportDecision() || value < 0 || value > static_cast<int>(protocol::ReportDecision::Together))
        return;
    auto local = m_local;
    local.reportDecision = static_cast<protocol::ReportDecision>(value);
    save(std::move(local), {});
}

void LocalProtocolViewModel::setDomicile(QString const& value)
{
    if (value == domicile())
        return;
    auto local = m_local;
    local.domicile = value.toStdString();
    save(std::move(local), QStringLiteral("domicile"));
}

bool LocalProtocolViewModel::setContact(QString const& role, QString const& name, QString const& number,
                                        QString const& hours)
{
    protocol::LocalContact const contact{role.toStdString(), name.trimmed().toStdString(),
                                         number.trimmed().toStdString(), hours.trimmed().toStdString()};
    auto const place = placeOf(protocol::localRoles, contact.role);
    if (!isPlace(protocol::localRoles, place))
        return false;
    auto local = m_local;
    std::erase_if(local.contacts, [&](protocol::LocalContact const& one) { return one.role == contact.role; });
    if (!contact.name.empty() || !contact.number.empty() || !contact.hours.empty()) {
        auto const after = std::find_if(
            local.contacts.begin(), local.contacts.end(),
            [&](protocol::LocalContact const& one) { return placeOf(protocol::localRoles, one.role) > place; });
        local.contacts.insert(after, contact);
    }
    if (local != m_local && !save(std::move(local), role))
        return false;
    keepDraft(contactForm(role), {});
    return true;
}

bool LocalProtocolViewModel::setStep(QString const& stepId, QString const& title, QString const& text,
                                     QString const& say, int who, int contact, int due)
{
    if (!isPlace(actors, who) || !isPlace(m_contactIds, contact) || !isPlace(dues, due))
        return false;
    auto local = m_local;
    auto const id = stepId.isEmpty() ? local.nextStepId() : stepId.toStdString();
    if (stepId.isEmpty())
        local.steps.emplace_back().id = id;
    auto const step = std::find_if(local.steps.begin(), local.steps.end(),
                                   [&](protocol::LocalStep const& one) { return one.id == id && !one.removed; });
    if (step == local.steps.end())
        return false;
    step->title = title.trimmed().toStdString();
    step->text = text.trimmed().toStdString();
    step->say = say.trimmed().toStdString();
    step->who = actors[static_cast<std::size_t>(who)];
    // What the choices cannot say, and was not touched, stays.
    if (contactPlace(step->contact) != contact)
        step->contact = m_contactIds[static_cast<std::size_t>(contact)];
    if (duePlace(step->due) != due)
        step->due = dues[static_cast<std::size_t>(due)];
    if (local != m_local && !save(std::move(local), QStringLiteral("step")))
        return false;
    keepDraft(stepForm(stepId), {});
    return true;
}

void LocalProtocolViewModel::removeStep(QString const& stepId)
{
    auto local = m_local;
    for (auto& step : local.steps)
        step.removed = step.removed || step.id == stepId.toStdString();
    if (local != m_local && save(std::move(local), QStringLiteral("step")))
        keepDraft(stepForm(stepId), {});
}

QVariantList LocalProtocolViewModel::draft(QString const& form) const
{
    return QJsonDocument::fromJson(m_needs.drafts.text(form).toUtf8()).array().toVariantList();
}

void LocalProtocolViewModel::keepDraft(QString const& form, QVariantList const& typed)
{
    auto const json = QJsonDocument(QJsonArray::fromVariantList(typed)).toJson(QJsonDocument::Compact);
    m_needs.drafts.set(form, typed.isEmpty() ? QString() : QString::fromUtf8(json));
}

void LocalProtocolViewModel::setUsed(QString const& stepId, bool used)
{
    auto const id = stepId.toStdString();
    auto const* const step = m_needs.national.findStep(id);
    if (!step || isFixed(*step))
        return;
    auto local = m_local;
    std::erase(local.leftOut, id);
    if (!used)
        local.leftOut.push_back(id);
    if (local != m_local)
        save(std::move(local), {});
}

void LocalProtocolViewModel::beginAnew()
{
    if (!canBeginAnew())
        return;
    if (auto const begun = m_needs.store.beginAnew(); !begun) {
        setError(errorText(begun.error()), {});
        return;
    }
    m_unreadable.reset();
    setError({}, {});
    use({});
}

bool LocalProtocolViewModel::save(protocol::LocalProtocol local, QString const& field)
{
    if (m_unreadable)  // also where a disk reads again by now: what is there was never on this screen
        return false;
    auto const saved = m_needs.store.save(local);
    setError(saved ? QString() : problemText(saved.error(), field), saved ? QString() : field);
    if (saved)
        use(std::move(local));
    return saved.has_value();
}

void LocalProtocolViewModel::use(protocol::LocalProtocol local)
{
    m_local = std::move(local);
    rebuild();
    emit changed();
    m_needs.changed(m_local);
}

void LocalProtocolViewModel::setError(QString const& error, QString const& field)
{
    if (error == m_error && field == m_errorField)
        return;
    m_error = error;
    m_errorField = field;
    emit errorChanged();
}

/// What is wrong with what was typed here, where the general sentence would not say enough.
QString LocalProtocolViewModel::problemText(Error const& error, QString const& field)
{
    if (error.code == ErrorCode::MissingAnswer && field == QStringLiteral("step"))
        return tr("Geef de stap eerst een naam.");
    if (error.code == ErrorCode::InvalidInput && !roleText(field.toStdString()).isEmpty())
        return tr("Dit nummer kan niemand bellen. Gebruik alleen cijfers, spaties, punten, haakjes, + en -.");
    return errorText(error);
}

/// 0 for nobody, and for somebody whom the contacts no longer have.
int LocalProtocolViewModel::contactPlace(std::string const& contact) const
{
    auto const place = placeOf(m_contactIds, contact);
    return isPlace(m_contactIds, place) ? place : 0;
}

/// "vandaag nog"; a term that the screen does not offer is said as it is.
QString LocalProtocolViewModel::dueText(content::Due due) const
{
    auto const place = duePlace(due);
    if (hoursOf(dues[static_cast<std::size_t>(place)]) == hoursOf(due)) {
        auto text = dueChoices().at(place);
        return text.replace(0, 1, text.at(0).toLower());
    }
    switch (due.unit) {
    case content::DueUnit::Hours:
        return tr("binnen %1 uur").arg(due.amount);
    case content::DueUnit::Days:
        return due.amount == 1 ? tr("binnen een dag") : tr("binnen %1 dagen").arg(due.amount);
    case content::DueUnit::Months:
        return due.amount == 1 ? tr("binnen een maand") : tr("binnen %1 maanden").arg(due.amount);
    case content::DueUnit::Immediate:
    case content::DueUnit::SameDay:
        break;
    }
    return {};
}

void LocalProtocolViewModel::rebuild()
{
    m_contactIds = {std::string()};
    m_contactIds.insert(m_contactIds.end(), protocol::localRoles.begin(), protocol::localRoles.end());
    for (auto const& contact : m_needs.contacts.contacts)
        m_contactIds.push_back(contact.id);

    QList<LocalContactRow> contacts;
    for (auto const role : protocol::localRoles) {
        LocalContactRow row{toQString(std::string(role)), roleText(role), {}, {}, {}};
        if (auto const* const contact = m_local.findContact(role)) {
            row.name = toQString(contact->name);
            row.number = toQString(contact->number);
            row.hours = toQString(contact->hours);
        }
        contacts.append(row);
    }
    m_contacts.setRows(contacts);

    QList<LocalStepRow> own;
    for (auto const& step : m_local.steps) {
        if (step.removed)
            continue;
        //: Who does it, and by when: "De griffier · vandaag nog"
        auto const detail = tr("%1 · %2").arg(actorText(step.who), dueText(step.due));
        own.append({toQString(step.id), toQString(step.title), toQString(step.text), toQString(step.say),
                    placeOf(actors, step.who), contactPlace(step.contact), duePlace(step.due), detail});
    }
    m_ownSteps.setRows(own);

    QList<NationalStepRow> national;
    for (auto const& step : m_needs.national.steps) {
        auto const& leftOut = m_local.leftOut;
        bool const isUsed = isFixed(step) || std::find(leftOut.begin(), leftOut.end(), step.id) == leftOut.end();
        national.append({toQString(step.id), hyphenated(step.title), isUsed, isFixed(step)});
    }
    m_nationalSteps.setRows(national);
}

}  // namespace weerbaar::app
