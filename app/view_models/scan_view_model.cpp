#include "app/view_models/scan_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "core/scan/history.h"
#include "core/scan/reminder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace weerbaar::app {

namespace {

constexpr std::array homeTypes = {content::HomeType::Flat, content::HomeType::Terraced, content::HomeType::Detached};
constexpr std::array tenureTypes = {content::Tenure::Owned, content::Tenure::Rented};
constexpr std::array livingTypes = {scan::Living::Alone, scan::Living::WithPartner};
constexpr std::array noYes = {false, true};
constexpr std::array scopes = {scan::Scope::Short, scan::Scope::Full};

}  // namespace

ScanViewModel::ScanViewModel(Needs needs, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_store(m_needs.database, m_needs.pack, m_needs.clock),
      m_actions(m_needs.database, m_needs.pack, m_needs.clock), m_questions(m_store.councillorSheet())
{
    QList<OfferRow> offers;
    for (auto const& offer : m_needs.pack.offers)
        offers.append(offerRow(offer, m_needs.pack.info));
    m_offers.setRows(offers);

    reload();
    connect(&m_questions, &QuestionsViewModel::finished, this, &ScanViewModel::showResults);
    connect(&m_questions, &QuestionsViewModel::answersChanged, this, [this] {
        if (m_stage == Stage::Questions)
            emit resultChanged();  // the counts; the rest is made when it is looked at
    });
}

ScanViewModel::~ScanViewModel() = default;

QString ScanViewModel::title() const
{
    return isHome() ? tr("Woningcheck") : tr("Persoonlijke veiligheid");
}

QStringList ScanViewModel::intro() const
{
    QStringList lines;
    for (auto const& line : m_needs.pack.intro)
        lines.append(hyphenated(line));
    return lines;
}

int ScanViewModel::home() const { return indexOf(homeTypes, round().profile.home); }
int ScanViewModel::tenure() const { return indexOf(tenureTypes, round().profile.tenure); }
int ScanViewModel::living() const { return indexOf(livingTypes, round().profile.living); }
int ScanViewModel::children() const { return indexOf(noYes, round().profile.children); }
int ScanViewModel::business() const { return indexOf(noYes, round().profile.business); }

int ScanViewModel::shortCount() const
{
    return static_cast<int>(scan::questionsFor(m_needs.pack, {content::Answerer::Councillor, round().profile, scan::Scope::Short, {}}).size());
}

int ScanViewModel::fullCount() const
{
    return static_cast<int>(scan::questionsFor(m_needs.pack, {content::Answerer::Councillor, round().profile, scan::Scope::Full, {}}).size());
}

QString ScanViewModel::checkedText() const
{
    return tr("Bronnen nagekeken op %1.").arg(isoDayText(m_needs.pack.info.checkedOn));
}

QString ScanViewModel::roundText() const
{
    if (round().id == 0)
        return {};
    return round().finishedAt ? tr("Afgerond op %1").arg(dayText(*round().finishedAt))
                              : tr("Begonnen op %1").arg(dayText(round().startedAt));
}

QString ScanViewModel::nextRoundText() const
{
    return round().finishedAt
               ? tr("Volgende keer: rond %1, of eerder als er iets gebeurt.").arg(dayText(addMonths(*round().finishedAt, scan::monthsToNextRound)))
               : QString();
}

QString ScanViewModel::summary() const
{
    int const answered = answeredCount();
    if (answered == 0)
        return round().id != 0 && hasEarlierRounds() ? tr("Nieuwe ronde, nog niet begonnen") : tr("Nog niet begonnen");
    if (answered < count())
        return tr("%1 van %2 beantwoord").arg(answered).arg(count());
    return round().finishedAt ? tr("Afgerond op %1").arg(dayText(*round().finishedAt)) : tr("Alles beantwoord");
}

QString ScanViewModel::basisText() const
{
    bool const byPartner = std::any_of(m_rounds.answers.begin(), m_rounds.answers.end(),
                                       [](scan::GivenAnswer const& answer) { return answer.by != content::Answerer::Councillor; });
    return byPartner ? tr("Je partner antwoordde ook. Jullie antwoord samen telt. Is dat er nog niet, dan telt het minst zekere antwoord.")
                     : QString();
}

void ScanViewModel::setHome(int home)
{
    changeProfile([home](scan::Profile& profile) { profile.home = valueAt(homeTypes, home); });
}

void ScanViewModel::setTenure(int tenure)
{
    changeProfile([tenure](scan::Profile& profile) { profile.tenure = valueAt(tenureTypes, tenure); });
}

void ScanViewModel::setLiving(int living)
{
    changeProfile([living](scan::Profile& profile) { profile.living = valueAt(livingTypes, living); });
}

void ScanViewModel::setChildren(int children)
{
    changeProfile([children](scan::Profile& profile) { profile.children = valueAt(noYes, children); });
}

void ScanViewModel::setBusiness(int business)
{
    changeProfile([business](scan::Profile& profile) { profile.business = valueAt(noYes, business); });
}

void ScanViewModel::changeProfile(std::function<void(scan::Profile&)> const& change)
{
    if (!ensureRound())
        return;
    auto profile = round().profile;
    change(profile);
    if (!report(m_store.setProfile(profile)))
        return;
    reload();
    m_needs.householdChanged();
    m_needs.changed();
}

void ScanViewModel::setScope(int scope)
{
    auto const value = valueAt(scopes, scope);
    if (!value || !ensureRound() || !report(m_store.setScope(round().id, *value)))
        return;
    reload();
}

void ScanViewModel::setWalking(bool walking)
{
    auto const order = walking ? scan::Order::Walking : scan::Order::ByTheme;
    if (!ensureRound() || !report(m_store.setOrder(round().id, order)))
        return;
    reload();
}

bool ScanViewModel::ensureRound()
{
    auto current = m_store.currentOrNewRound();
    if (!current)
        return report(current.error());
    m_rounds.current = std::move(current).value();
    return true;
}

void ScanViewModel::showIntro()
{
    reload();
    setStage(Stage::Intro);
    m_needs.changed();  // what was answered meanwhile
}

void ScanViewModel::start()
{
    if (!ensureRound())
        return;
    reload();
    setStage(Stage::Questions);
}

void ScanViewModel::startNewRound(int scope)
{
    auto const value = valueAt(scopes, scope);
    if (!value)
        return;
    auto const started = m_store.startRound(*value);
    if (!started) {
        report(started.error());
        return;
    }
    reload();
    m_needs.changed();
    setStage(Stage::Questions);
}

void ScanViewModel::finishRound()
{
    if (!report(m_store.finishRound(round().id)))
        return;
    reload();
    m_needs.changed();
}

bool ScanViewModel::asks(QString const& itemId) const
{
    auto const& questions = m_questions.questions();
    return std::any_of(questions.begin(), questions.end(),
                       [&](scan::Question const& question) { return toQString(question.item->id) == itemId; });
}

void ScanViewModel::goToItem(QString const& itemId)
{
    start();
    m_questions.goToItem(itemId);
}

void ScanViewModel::goToTheme(QString const& themeId)
{
    start();
    m_questions.goToSection(themeId);
}

void ScanViewModel::showResults()
{
    reload();
    setStage(Stage::Results);
    m_needs.changed();
}

void ScanViewModel::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    emit stageChanged();
}

bool ScanViewModel::report(Result<void> const& outcome)
{
    auto const text = outcome ? QString() : errorText(outcome.error());
    if (m_error != text) {
        m_error = text;
        emit errorChanged();
    }
    return outcome.has_value();
}

void ScanViewModel::reload()
{
    readRound();
    evaluate();
    if (round().id != 0)
        m_questions.open();
    else
        m_questions.close();  // the last round was removed
    emit profileChanged();
    emit resultChanged();
}

void ScanViewModel::readRound()
{
    m_rounds = {};
    m_decisions.clear();
    auto const read = [this]() -> Result<void> {
        TRY_ASSIGN(m_rounds, m_store.roundsNow());
        TRY_ASSIGN(m_decisions, m_actions.decisions());
        return {};
    };
    report(read());
    std::vector<scan::GivenAnswer> lastTime;
    std::copy_if(m_rounds.answersBefore.begin(), m_rounds.answersBefore.end(), std::back_inserter(lastTime),
                 [](scan::GivenAnswer const& answer) { return answer.by == content::Answerer::Councillor; });
    m_questions.setLastTime(std::move(lastTime));
}

void ScanViewModel::evaluate()
{
    auto const& pack = m_needs.pack;
    auto const result = scan::evaluate(pack, {round().profile, round().scope, m_rounds.answers, m_decisions, localDay(m_needs.clock.now())});
    std::optional<scan::RoundChange> change;
    if (m_rounds.before)
        change = scan::changeBetween(pack, {*m_rounds.before, m_rounds.answersBefore}, {round(), m_rounds.answers});
    // Two answers about two telephones are no difference to talk away.
    m_differenceCount = static_cast<int>(std::count_if(result.differences.begin(), result.differences.end(),
                                                       [&](std::string const& itemId) { return !pack.find(itemId)->eachForSelf; }));

    QList<ThemeRow> themes;
    for (std::size_t i = 0; i < result.themes.size(); ++i) {
        if (result.themes[i].total > 0)
            themes.append(themeRow(pack.themes[i], result.themes[i], change ? &change->themes[i] : nullptr));
    }
    m_themes.setRows(themes);

    m_changeText.clear();
    if (change) {
        auto const changes = changesText(change->improved, change->slipped);
        m_changeText = changes.isEmpty() ? tr("Nog niets veranderd naast vorige keer") : tr("Naast vorige keer: %1").arg(changes);
    }

    auto const rowsOf = [&](std::vector<scan::Action> const& actions) {
        QList<ActionRow> rows;
        for (auto const& action : actions)
            rows.append(actionRow(pack, action));
        return rows;
    };
    m_actionsNow.setRows(rowsOf(result.actionsNow));
    m_actionsPlanned.setRows(rowsOf(result.planned));
    m_actionsLater.setRows(rowsOf(result.actionsLater));
    auto settled = rowsOf(result.done);
    settled.append(rowsOf(result.declined));
    m_actionsSettled.setRows(settled);
    // Critical gaps are always on top: in the three, or right below them.
    m_critical.setRows(rowsOf(scan::otherCriticalGaps(result)));
    QList<ActionRow> toFindOut;
    for (auto const& itemId : result.toFindOut)
        toFindOut.append(actionRow(pack, {itemId, scan::Answer::Unknown, {}, {}, false}));
    m_toFindOut.setRows(toFindOut);
}

}  // namespace weerbaar::app
