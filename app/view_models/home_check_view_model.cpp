#include "app/view_models/home_check_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <algorithm>
#include <array>
#include <utility>

namespace weerbaar::app {

namespace {

constexpr std::array homeTypes = {content::HomeType::Flat, content::HomeType::Terraced, content::HomeType::Detached};
constexpr std::array tenureTypes = {content::Tenure::Owned, content::Tenure::Rented};
constexpr std::array answerOrder = {scan::Answer::Yes, scan::Answer::Partly, scan::Answer::No, scan::Answer::Unknown,
                                    scan::Answer::NotApplicable};

template <class Value, std::size_t n>
int indexOf(std::array<Value, n> const& values, std::optional<Value> const& wanted)
{
    if (!wanted)
        return -1;
    return static_cast<int>(std::find(values.begin(), values.end(), *wanted) - values.begin());
}

template <class Value, std::size_t n>
std::optional<Value> valueAt(std::array<Value, n> const& values, int index)
{
    return index < 0 || index >= static_cast<int>(n) ? std::nullopt
                                                      : std::optional(values[static_cast<std::size_t>(index)]);
}

}  // namespace

HomeCheckViewModel::HomeCheckViewModel(vault::Database& database, content::ScanPack const& pack, Clock const& clock,
                                       QObject* parent)
    : QObject(parent), m_store(database, pack, clock)
{
    auto const current = m_store.currentRound();
    if (current && *current)
        m_round = **current;
    collectAsked();
    reloadAnswers();
}

HomeCheckViewModel::~HomeCheckViewModel() = default;

QStringList HomeCheckViewModel::intro() const
{
    QStringList lines;
    for (auto const& line : m_store.pack().intro)
        lines.append(toQString(line));
    return lines;
}

int HomeCheckViewModel::home() const
{
    return indexOf(homeTypes, m_round.profile.home);
}

int HomeCheckViewModel::tenure() const
{
    return indexOf(tenureTypes, m_round.profile.tenure);
}

content::ScanItem const* HomeCheckViewModel::current() const
{
    return m_asked.empty() ? nullptr : m_asked[static_cast<std::size_t>(m_index)].item;
}

QString HomeCheckViewModel::itemId() const
{
    return current() ? toQString(current()->id) : QString();
}

QString HomeCheckViewModel::themeTitle() const
{
    return m_asked.empty() ? QString() : toQString(m_asked[static_cast<std::size_t>(m_index)].theme->title);
}

int HomeCheckViewModel::positionInTheme() const
{
    int position = 1;
    for (int i = m_index; i > 0; --i) {
        if (m_asked[static_cast<std::size_t>(i - 1)].theme != m_asked[static_cast<std::size_t>(m_index)].theme)
            break;
        ++position;
    }
    return position;
}

int HomeCheckViewModel::themeCount() const
{
    if (m_asked.empty())
        return 0;
    auto const* const theme = m_asked[static_cast<std::size_t>(m_index)].theme;
    return static_cast<int>(
        std::count_if(m_asked.begin(), m_asked.end(), [theme](Asked const& asked) { return asked.theme == theme; }));
}

QString HomeCheckViewModel::statement() const
{
    return current() ? toQString(current()->statement) : QString();
}

QString HomeCheckViewModel::why() const
{
    return current() ? toQString(current()->why) : QString();
}

QString HomeCheckViewModel::advice() const
{
    return current() ? toQString(current()->advice) : QString();
}

QString HomeCheckViewModel::rentedNote() const
{
    bool const rented = m_round.profile.tenure != content::Tenure::Owned;
    return current() && current()->rentedNote && rented ? toQString(*current()->rentedNote) : QString();
}

QString HomeCheckViewModel::weightText() const
{
    //: How much an item weighs, and why: "Kritiek: bepaalt of je veilig kunt kiezen"
    return current() ? tr("%1: %2").arg(app::weightText(current()->weight), toQString(current()->weightReason)) : QString();
}

QString HomeCheckViewModel::sourceText() const
{
    return current() ? app::sourceText(current()->sourceStrength, current()->sources, m_store.pack().info) : QString();
}

bool HomeCheckViewModel::isOwnEstimate() const
{
    return current() && current()->sourceStrength == content::SourceStrength::OwnEstimate;
}

int HomeCheckViewModel::answer() const
{
    return current() ? indexOf(answerOrder, scan::effectiveAnswer(m_answers, current()->id)) : -1;
}

QString HomeCheckViewModel::summary() const
{
    int const answered = answeredCount();
    if (answered == 0)
        return tr("Nog niet begonnen");
    if (answered < count())
        return tr("%1 van %2 beantwoord").arg(answered).arg(count());
    return tr("Alles beantwoord");
}

QString HomeCheckViewModel::checkedText() const
{
    return tr("Bronnen nagekeken op %1.").arg(isoDayText(m_store.pack().info.checkedOn));
}

void HomeCheckViewModel::setHome(int home)
{
    auto profile = m_round.profile;
    profile.home = valueAt(homeTypes, home);
    setProfile(profile);
}

void HomeCheckViewModel::setTenure(int tenure)
{
    auto profile = m_round.profile;
    profile.tenure = valueAt(tenureTypes, tenure);
    setProfile(profile);
}

void HomeCheckViewModel::setProfile(scan::HomeProfile const& profile)
{
    auto const round = m_store.currentOrNewRound();
    if (!round) {
        report(round.error());
        return;
    }
    if (!report(m_store.setProfile(round->id, profile)))
        return;
    m_round.id = round->id;
    m_round.profile = profile;
    collectAsked();
    emit profileChanged();
    reloadAnswers();
}

void HomeCheckViewModel::showIntro()
{
    setStage(Stage::Intro);
}

void HomeCheckViewModel::start()
{
    auto round = m_store.currentOrNewRound();
    if (!round) {
        report(round.error());
        return;
    }
    m_round = std::move(round).value();
    collectAsked();
    reloadAnswers();
    int index = 0;
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        if (m_asked[i].item->id == m_round.position)
            index = static_cast<int>(i);
    }
    setIndex(index);
    setStage(Stage::Questions);
}

void HomeCheckViewModel::choose(int answer)
{
    auto const value = valueAt(answerOrder, answer);
    if (!value || !current())
        return;
    auto const by = content::Answerer::Councillor;
    if (report(m_store.answer(m_round.id, current()->id, by, *value)))
        reloadAnswers();
}

void HomeCheckViewModel::next()
{
    if (isLast())
        showResults();
    else
        setIndex(m_index + 1);
}

void HomeCheckViewModel::previous()
{
    if (!isFirst())
        setIndex(m_index - 1);
}

void HomeCheckViewModel::goToItem(QString const& itemId)
{
    start();
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        if (toQString(m_asked[i].item->id) == itemId)
            setIndex(static_cast<int>(i));
    }
}

void HomeCheckViewModel::goToTheme(QString const& themeId)
{
    start();
    std::optional<int> first;
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        if (toQString(m_asked[i].theme->id) != themeId)
            continue;
        if (!first)
            first = static_cast<int>(i);
        if (!scan::effectiveAnswer(m_answers, m_asked[i].item->id)) {
            setIndex(static_cast<int>(i));
            return;
        }
    }
    if (first)
        setIndex(*first);
}

void HomeCheckViewModel::showResults()
{
    reloadAnswers();
    setStage(Stage::Results);
}

void HomeCheckViewModel::collectAsked()
{
    auto const* const before = current();
    m_asked.clear();
    for (auto const& theme : m_store.pack().themes) {
        for (auto const& item : theme.items) {
            if (scan::appliesTo(item, m_round.profile))
                m_asked.push_back({&theme, &item});
        }
    }
    auto const found = std::find_if(m_asked.begin(), m_asked.end(),
                                    [before](Asked const& asked) { return asked.item == before; });
    m_index = found == m_asked.end() ? 0 : static_cast<int>(found - m_asked.begin());
    emit itemChanged();
}

void HomeCheckViewModel::setIndex(int index)
{
    m_index = index;
    // Where the round is left is a comfort, not an answer: a failure shows, and changes nothing else.
    if (current())
        report(m_store.setPosition(m_round.id, current()->id));
    emit itemChanged();
    emit answersChanged();
}

void HomeCheckViewModel::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    emit stageChanged();
}

bool HomeCheckViewModel::report(Result<void> const& outcome)
{
    auto const text = outcome ? QString() : errorText(outcome.error());
    if (m_error != text) {
        m_error = text;
        emit errorChanged();
    }
    return outcome.has_value();
}

void HomeCheckViewModel::reloadAnswers()
{
    if (m_round.id != 0) {
        auto answers = m_store.answers(m_round.id);
        if (!answers) {
            report(answers.error());
            return;
        }
        m_answers = std::move(answers).value();
    }
    auto const result = scan::evaluate(m_store.pack(), m_round.profile, m_answers);

    m_answeredCount = 0;
    QList<ThemeRow> themes;
    for (std::size_t i = 0; i < result.themes.size(); ++i) {
        auto const& theme = result.themes[i];
        m_answeredCount += theme.answered;
        if (theme.total == 0)
            continue;
        ThemeRow row{toQString(theme.id), toQString(m_store.pack().themes[i].title), theme.good, theme.gaps, theme.unknown,
                     theme.open, theme.total, {}, {}};
        row.statusText = theme.gaps > 0                        ? tr("%n te doen", nullptr, theme.gaps)
                         : theme.open == theme.total           ? tr("niet ingevuld")
                         : theme.open > 0                      ? tr("nog %n open", nullptr, theme.open)
                         : theme.unknown > 0                   ? tr("%n uitzoeken", nullptr, theme.unknown)
                                                               : tr("in orde");
        row.spokenText = tr("%1: %2 in orde, %3 te doen, %4 uit te zoeken, %5 niet ingevuld")
                             .arg(row.title).arg(row.good).arg(row.gaps).arg(row.unknown).arg(row.open);
        themes.append(row);
    }
    m_themes.setRows(themes);

    auto const answerWord = [](scan::Answer answer) {
        switch (answer) {
        case scan::Answer::Yes:
            return tr("ja");
        case scan::Answer::Partly:
            return tr("deels");
        case scan::Answer::No:
            return tr("nee");
        case scan::Answer::Unknown:
            return tr("weet ik niet");
        case scan::Answer::NotApplicable:
            return tr("past niet bij mij");
        }
        return QString();
    };
    auto const rowOf = [&](std::string const& itemId, scan::Answer answer) {
        auto const* const item = m_store.pack().find(itemId);
        //: What it costs and how much work it is: "Gratis · een kwartier"
        auto const detail = tr("%1 · %2").arg(costText(item->cost), effortText(item->effort));
        auto const reason = tr("Je antwoord: %1. %2: %3.").arg(answerWord(answer), app::weightText(item->weight), toQString(item->weightReason));
        return ActionRow{toQString(item->id), toQString(item->action), detail, reason, toQString(item->advice),
                         item->weight == content::Weight::Critical};
    };
    QList<ActionRow> now;
    QList<ActionRow> moreCritical;
    QList<ActionRow> later;
    for (auto const& action : result.actionsNow)
        now.append(rowOf(action.itemId, action.answer));
    for (auto const& action : result.actionsLater) {
        auto const row = rowOf(action.itemId, action.answer);
        (row.critical ? moreCritical : later).append(row);
    }
    QList<ActionRow> toFindOut;
    for (auto const& itemId : result.toFindOut)
        toFindOut.append(rowOf(itemId, scan::Answer::Unknown));
    std::stable_partition(toFindOut.begin(), toFindOut.end(), [](ActionRow const& row) { return row.critical; });
    m_actionsNow.setRows(now);
    m_moreCritical.setRows(moreCritical);
    m_actionsLater.setRows(later);
    m_toFindOut.setRows(toFindOut);
    emit answersChanged();
}

}  // namespace weerbaar::app
