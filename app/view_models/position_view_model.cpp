#include "app/view_models/position_view_model.h"

#include "app/format.h"
#include "app/incident_words.h"

#include <cmath>
#include <cstdlib>

namespace weerbaar::app {

namespace {

constexpr std::int64_t msPerMinute = 60'000;
constexpr std::int64_t staleMs = 5 * msPerMinute;  // older than this, somebody may have walked on
constexpr double vagueMetres = 100;                // beyond this it no longer says which building

}  // namespace

PositionViewModel::PositionViewModel(platform::PositionSource* source, Clock const& clock, QObject* parent)
    : QObject(parent), m_source(source), m_clock(clock)
{
}

PositionViewModel::~PositionViewModel()
{
    if (m_state == State::Measuring)
        m_source->cancel();
}

std::optional<incident::MeasuredPosition> const& PositionViewModel::shown() const
{
    static std::optional<incident::MeasuredPosition> const nothing;
    return m_state == State::Found ? m_found : m_state == State::Kept ? m_kept : nothing;
}

QString PositionViewModel::text() const
{
    auto const& position = shown();
    return position ? coordinatesText(position->latitude, position->longitude) : QString();
}

QString PositionViewModel::detail() const
{
    auto const& position = shown();
    if (!position)
        return {};
    auto const accuracy = position->accuracyMetres
                              ? tr("Ongeveer %1 meter nauwkeurig").arg(static_cast<qint64>(std::ceil(*position->accuracyMetres)))
                              : tr("Nauwkeurigheid onbekend");
    //: How accurate, from which source, and when: "Ongeveer 12 meter nauwkeurig, van GeoClue, 2 minuten geleden gemeten"
    return tr("%1, van %2, %3").arg(accuracy, positionSourceText(position->source), measuredText(*position));
}

QString PositionViewModel::measuredText(incident::MeasuredPosition const& position) const
{
    auto const minutes = m_ageMs / msPerMinute;
    if (m_state != State::Found || minutes < 0 || minutes >= 60)
        return tr("gemeten op %1, %2").arg(dayText(position.measuredAt), timeText(position.measuredAt));
    return minutes == 0   ? tr("zojuist gemeten")
           : minutes == 1 ? tr("1 minuut geleden gemeten")
                          : tr("%1 minuten geleden gemeten").arg(minutes);
}

QString PositionViewModel::warning() const
{
    auto const& position = shown();
    if (!position)
        return {};
    QStringList sentences;
    if (m_ageMs > staleMs)
        sentences.append(tr("Deze meting is oud. Misschien was je toen ergens anders."));
    else if (m_ageMs < -staleMs)
        sentences.append(tr("De tijd van deze meting klopt niet. Misschien is ze oud."));
    if (!position->accuracyMetres)
        sentences.append(tr("Het is niet bekend hoe precies dit is. Schrijf de plaats er ook zelf bij."));
    else if (*position->accuracyMetres > vagueMetres)
        sentences.append(tr("Dit is een ruwe schatting. Schrijf de plaats er ook zelf bij."));
    return sentences.join(u' ');
}

QString PositionViewModel::problem() const
{
    if (!m_problem)
        return {};
    switch (*m_problem) {
    case platform::PositionProblem::Unavailable:
        return tr("Dit toestel kan nu geen plaats meten. Schrijf de plaats zelf op.");
    case platform::PositionProblem::Denied:
        return tr("Dit toestel geeft Weerbaar geen toestemming voor je plaats. "
                  "Geef die bij de instellingen, of schrijf de plaats zelf op.");
    case platform::PositionProblem::TimedOut:
        return tr("De meting duurde te lang. Probeer het opnieuw, liefst buiten of bij een raam. "
                  "Of schrijf de plaats zelf op.");
    case platform::PositionProblem::Implausible:
        return tr("Het toestel gaf geen echte plaats door. Probeer het opnieuw, of schrijf de plaats zelf op.");
    }
    return {};
}

void PositionViewModel::measure()
{
    if (!m_source || m_state == State::Measuring)
        return;
    m_found.reset();
    m_problem.reset();
    m_state = State::Measuring;
    auto const askedAt = m_clock.now();
    m_source->request([this, askedAt](Outcome<platform::Position, platform::PositionProblem> const& answer) {
        take(answer);
        if (m_state == State::Found)
            m_ageMs = askedAt.utcMs - m_found->measuredAt.utcMs;
        emit changed();
    });
    emit changed();
}

void PositionViewModel::take(Outcome<platform::Position, platform::PositionProblem> const& answer)
{
    if (!answer) {
        m_problem = answer.error();
    } else {
        auto const& measured = *answer;
        incident::MeasuredPosition position{measured.latitude, measured.longitude, measured.accuracyMetres,
                                            {measured.measuredUtcMs, m_clock.now().offsetMinutes}, measured.source};
        if (incident::isPlausible(position)) {
            m_found = std::move(position);
            m_state = State::Found;
            return;
        }
        m_problem = platform::PositionProblem::Implausible;
    }
    settle();
}

/// Nothing is measured and nothing waits for a decision.
void PositionViewModel::settle()
{
    m_found.reset();
    m_ageMs = 0;
    m_state = m_kept ? State::Kept : m_problem ? State::Failed : State::Idle;
}

void PositionViewModel::cancel()
{
    if (m_state != State::Measuring)
        return;
    m_source->cancel();
    settle();
    emit changed();
}

void PositionViewModel::keep()
{
    if (m_state != State::Found)
        return;
    m_kept = std::move(m_found);
    m_found.reset();
    m_state = State::Kept;
    emit changed();
}

void PositionViewModel::forget()
{
    setKept(std::nullopt);
}

void PositionViewModel::setKept(std::optional<incident::MeasuredPosition> position)
{
    if (m_state == State::Measuring)
        m_source->cancel();
    m_kept = std::move(position);
    m_problem.reset();
    settle();
    emit changed();
}

}  // namespace weerbaar::app
