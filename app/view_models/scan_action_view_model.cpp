#include "app/view_models/scan_action_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <QtCore/QDate>

#include <algorithm>
#include <utility>

namespace weerbaar::app {

namespace {

std::chrono::year_month_day toDay(QDate date)
{
    return std::chrono::year(date.year()) / date.month() / date.day();
}

}  // namespace

ScanActionViewModel::ScanActionViewModel(ScanViewModel& scan, Clock const& clock, std::string itemId, QObject* parent)
    : QObject(parent), m_scan(scan), m_clock(clock), m_item(*scan.store().pack().find(itemId))
{
    m_decision.itemId = std::move(itemId);
    auto const& decisions = scan.decisions();
    auto const found = std::find_if(decisions.begin(), decisions.end(), [this](scan::Decision const& decision) {
        return decision.itemId == m_decision.itemId;
    });
    if (found == decisions.end())
        return;
    m_decision = *found;
    // What was settled and answered as a gap again is open: whatever is saved next must not settle it unasked.
    if (scan::isOvertaken(m_decision, scan.answers()))
        m_decision.state = scan::ActionState::Open;
}

QString ScanActionViewModel::title() const { return hyphenated(m_item.action); }
QString ScanActionViewModel::statement() const { return hyphenated(m_item.statement); }
QString ScanActionViewModel::advice() const { return hyphenated(m_item.advice); }
bool ScanActionViewModel::isCritical() const { return m_item.weight == content::Weight::Critical; }

QString ScanActionViewModel::detail() const
{
    //: What it costs and how much work it is: "Gratis · een kwartier"
    return tr("%1 · %2").arg(costText(m_item.cost), effortText(m_item.effort));
}

QString ScanActionViewModel::reason() const
{
    //: How much an item weighs, and why: "Kritiek: bepaalt of je veilig kunt kiezen."
    return tr("%1: %2.").arg(weightText(m_item.weight), toQString(m_item.weightReason));
}

QString ScanActionViewModel::rentedNote() const
{
    return m_item.rentedNote && isRented() ? hyphenated(*m_item.rentedNote) : QString();
}

QString ScanActionViewModel::sourceText() const
{
    return app::sourceText(m_item.sourceStrength, m_item.sources, m_scan.store().pack().info);
}

int ScanActionViewModel::answer() const
{
    return indexOf(answerOrder, scan::effectiveAnswer(m_scan.answers(), m_item.id));
}

QString ScanActionViewModel::answerText() const
{
    auto const counting = scan::effectiveAnswer(m_scan.answers(), m_item.id);
    return counting ? tr("Het antwoord is nu: %1").arg(app::answerText(*counting)) : tr("Deze vraag is nog niet beantwoord.");
}

int ScanActionViewModel::state() const
{
    return indexOf(actionStateOrder, std::optional(m_decision.state));
}

QString ScanActionViewModel::stateText() const
{
    return decisionText(m_decision);
}

QString ScanActionViewModel::dayText() const
{
    if (!m_decision.plannedFor)
        return {};
    auto const day = *m_decision.plannedFor;
    return QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                 static_cast<int>(static_cast<unsigned>(day.day()))).toString(QStringLiteral("dd-MM-yyyy"));
}

int ScanActionViewModel::by() const
{
    return indexOf(actionByOrder, m_decision.by);
}

QString ScanActionViewModel::note() const
{
    return toQString(m_decision.note);
}

bool ScanActionViewModel::hasPartner() const
{
    return m_scan.round().profile.living != scan::Living::Alone;
}

bool ScanActionViewModel::isRented() const
{
    return m_scan.round().profile.tenure == content::Tenure::Rented;
}

void ScanActionViewModel::plan(QString const& day)
{
    auto const date = QDate::fromString(day.trimmed(), QStringLiteral("d-M-yyyy"));
    if (!date.isValid()) {
        setErrors(tr("Dit is geen datum. Schrijf hem als 03-12-2026."), {});
        return;
    }
    auto const today = wallTime(m_clock.now()).date();
    if (date < today) {
        setErrors(tr("Deze dag is al voorbij. Kies vandaag of later."), {});
        return;
    }
    decide(scan::ActionState::Planned, toDay(date));
}

void ScanActionViewModel::planInDays(int days)
{
    plan(wallTime(m_clock.now()).date().addDays(days).toString(QStringLiteral("dd-MM-yyyy")));
}

void ScanActionViewModel::markDone(bool updateAnswer)
{
    if (updateAnswer) {
        auto const by = scan::answererOfDone(m_item, m_scan.answers());
        std::string note;
        for (auto const& given : m_scan.answers()) {
            if (given.itemId == m_item.id && given.by == by)
                note = given.note;
        }
        auto const answered = m_scan.store().answer(m_scan.round().id, m_item.id, by, scan::Answer::Yes, note);
        if (!answered) {
            setErrors({}, errorText(answered.error()));
            return;
        }
    }
    decide(scan::ActionState::Done);
}

void ScanActionViewModel::decline()
{
    decide(scan::ActionState::Declined);
}

void ScanActionViewModel::reopen()
{
    decide(scan::ActionState::Open);
}

void ScanActionViewModel::setBy(int by)
{
    annotate(valueAt(actionByOrder, by), m_decision.note);
}

void ScanActionViewModel::setNote(QString const& note)
{
    annotate(m_decision.by, note.toStdString());
}

void ScanActionViewModel::annotate(std::optional<scan::ActionBy> by, std::string const& note)
{
    auto const annotated = m_scan.actions().annotate(m_item.id, by, note);
    if (!annotated) {
        setErrors({}, errorText(annotated.error()));
        return;
    }
    m_decision.by = by;
    m_decision.note = note;
    haveChanged();
}

void ScanActionViewModel::decide(scan::ActionState state, std::optional<std::chrono::year_month_day> day)
{
    auto decision = m_decision;
    decision.state = state;
    decision.plannedFor = day;
    auto const decided = m_scan.actions().decide(decision);
    if (!decided) {
        setErrors({}, errorText(decided.error()));
        return;
    }
    m_decision = decision;
    m_decision.decidedAt = m_clock.now();
    haveChanged();
}

void ScanActionViewModel::haveChanged()
{
    setErrors({}, {});
    m_scan.reload();
    emit changed();
}

void ScanActionViewModel::setErrors(QString const& dayError, QString const& error)
{
    if (m_dayError == dayError && m_error == error)
        return;
    m_dayError = dayError;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
