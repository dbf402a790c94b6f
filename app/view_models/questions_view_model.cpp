#include "app/view_models/questions_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "app/view_models/scan_rows.h"

#include <algorithm>
#include <utility>

namespace weerbaar::app {

QuestionsViewModel::QuestionsViewModel(scan::AnswerSheet& sheet, QObject* parent) : QObject(parent), m_sheet(sheet) {}

QuestionsViewModel::~QuestionsViewModel() = default;

bool QuestionsViewModel::forPartner() const
{
    return m_sheet.person() == content::Answerer::Partner;
}

bool QuestionsViewModel::isHome() const
{
    return m_sheet.pack().scan == content::Scan::Home;
}

content::ScanItem const* QuestionsViewModel::current() const
{
    return m_questions.empty() ? nullptr : m_questions[static_cast<std::size_t>(m_index)].item;
}

scan::GivenAnswer const* QuestionsViewModel::given(std::string_view itemId) const
{
    auto const found = std::find_if(m_answers.begin(), m_answers.end(),
                                    [itemId](scan::GivenAnswer const& answer) { return answer.itemId == itemId; });
    return found == m_answers.end() ? nullptr : &*found;
}

int QuestionsViewModel::answeredCount() const
{
    return static_cast<int>(std::count_if(m_questions.begin(), m_questions.end(), [this](scan::Question const& question) {
        return given(question.item->id) != nullptr;
    }));
}

QString QuestionsViewModel::itemId() const
{
    return current() ? toQString(current()->id) : QString();
}

QString QuestionsViewModel::sectionTitle() const
{
    return m_questions.empty() ? QString() : hyphenated(std::string(m_questions[static_cast<std::size_t>(m_index)].sectionTitle));
}

int QuestionsViewModel::positionInSection() const
{
    int position = 1;
    for (int i = m_index; i > 0; --i) {
        auto const at = [this](int index) { return m_questions[static_cast<std::size_t>(index)].sectionId; };
        if (at(i - 1) != at(m_index))
            break;
        ++position;
    }
    return position;
}

int QuestionsViewModel::sectionCount() const
{
    if (m_questions.empty())
        return 0;
    auto const section = m_questions[static_cast<std::size_t>(m_index)].sectionId;
    return static_cast<int>(std::count_if(m_questions.begin(), m_questions.end(),
                                          [section](scan::Question const& question) { return question.sectionId == section; }));
}

QString QuestionsViewModel::statement() const
{
    if (!current())
        return {};
    return hyphenated(forPartner() ? current()->partnerStatement.value_or(current()->statement) : current()->statement);
}

QString QuestionsViewModel::why() const
{
    return current() ? hyphenated(current()->why) : QString();
}

QString QuestionsViewModel::advice() const
{
    return current() ? hyphenated(current()->advice) : QString();
}

QString QuestionsViewModel::rentedNote() const
{
    bool const rented = m_round.profile.tenure == content::Tenure::Rented;
    return current() && current()->rentedNote && rented ? hyphenated(*current()->rentedNote) : QString();
}

QString QuestionsViewModel::weightText() const
{
    //: How much an item weighs, and why: "Kritiek: bepaalt of je veilig kunt kiezen"
    return current() ? tr("%1: %2").arg(app::weightText(current()->weight), toQString(current()->weightReason)) : QString();
}

QString QuestionsViewModel::sourceText() const
{
    return current() ? app::sourceText(current()->sourceStrength, current()->sources, m_sheet.pack().info) : QString();
}

bool QuestionsViewModel::isOwnEstimate() const
{
    return current() && current()->sourceStrength == content::SourceStrength::OwnEstimate;
}

QString QuestionsViewModel::lastTimeText() const
{
    auto const found = std::find_if(m_lastTime.begin(), m_lastTime.end(), [this](scan::GivenAnswer const& answer) {
        return current() && answer.itemId == current()->id;
    });
    return found == m_lastTime.end() ? QString() : tr("Vorige keer: %1").arg(answerText(found->answer));
}

int QuestionsViewModel::answer() const
{
    auto const* const mine = current() ? given(current()->id) : nullptr;
    return mine ? indexOf(answerOrder, std::optional(mine->answer)) : -1;
}

QString QuestionsViewModel::note() const
{
    auto const* const mine = current() ? given(current()->id) : nullptr;
    return mine ? toQString(mine->note) : QString();
}

void QuestionsViewModel::open(std::optional<scan::Scope> scope)
{
    auto round = m_sheet.round();
    if (!round) {
        report(round.error());
        return;
    }
    auto answers = m_sheet.answers();
    if (!answers) {
        report(answers.error());
        return;
    }
    m_round = std::move(round).value();
    m_answers = std::move(answers).value();
    m_questions = scan::questionsFor(m_sheet.pack(),
                                     {m_sheet.person(), m_round.profile, scope.value_or(m_round.scope), m_round.order});
    auto const left = std::find_if(m_questions.begin(), m_questions.end(), [this](scan::Question const& question) {
        return question.item->id == m_round.position;
    });
    m_index = left == m_questions.end() ? 0 : static_cast<int>(left - m_questions.begin());
    m_searchText.clear();
    search();
    emit searchChanged();
    emit itemChanged();
    emit answersChanged();
}

void QuestionsViewModel::close()
{
    m_round = {};
    m_answers.clear();
    m_questions.clear();
    m_index = 0;
    m_searchText.clear();
    search();
    emit searchChanged();
    emit itemChanged();
    emit answersChanged();
}

void QuestionsViewModel::setLastTime(std::vector<scan::GivenAnswer> answers)
{
    m_lastTime = std::move(answers);
    emit itemChanged();
}

void QuestionsViewModel::choose(int answer)
{
    auto const value = valueAt(answerOrder, answer);
    if (!value || !current())
        return;
    auto const* const mine = given(current()->id);
    save(*value, mine ? mine->note : std::string());
}

void QuestionsViewModel::setNote(QString const& note)
{
    auto const* const mine = current() ? given(current()->id) : nullptr;
    auto const text = note.toStdString();
    if (mine && mine->note != text)
        save(mine->answer, text);
}

void QuestionsViewModel::save(scan::Answer answer, std::string const& note)
{
    if (!report(m_sheet.answer(current()->id, answer, note)))
        return;
    auto answers = m_sheet.answers();
    if (!answers) {
        report(answers.error());
        return;
    }
    m_answers = std::move(answers).value();
    search();
    emit answersChanged();
}

void QuestionsViewModel::next()
{
    if (isLast())
        emit finished();
    else
        setIndex(m_index + 1);
}

void QuestionsViewModel::previous()
{
    if (!isFirst())
        setIndex(m_index - 1);
}

void QuestionsViewModel::goToItem(QString const& itemId)
{
    goToFirst([&](scan::Question const& question) { return toQString(question.item->id) == itemId; });
}

void QuestionsViewModel::goToSection(QString const& sectionId)
{
    auto const& themes = m_sheet.pack().themes;
    auto const isIn = [&, id = sectionId.toStdString()](scan::Question const& question) {
        return question.sectionId == id || std::any_of(themes.begin(), themes.end(), [&](content::ScanTheme const& theme) {
            return theme.id == id && std::any_of(theme.items.begin(), theme.items.end(),
                                                 [&](content::ScanItem const& item) { return &item == question.item; });
        });
    };
    if (!goToFirst([&](scan::Question const& question) { return isIn(question) && !given(question.item->id); }))
        goToFirst(isIn);
}

void QuestionsViewModel::goToFirstOpen()
{
    goToFirst([this](scan::Question const& question) { return !given(question.item->id); });
}

bool QuestionsViewModel::goToFirst(Wanted const& wanted)
{
    auto const found = std::find_if(m_questions.begin(), m_questions.end(), wanted);
    if (found == m_questions.end())
        return false;
    setIndex(static_cast<int>(found - m_questions.begin()));
    return true;
}

void QuestionsViewModel::setIndex(int index)
{
    m_index = index;
    // Where the round is left is a comfort, not an answer: a failure shows, and changes nothing else.
    if (current())
        report(m_sheet.setPosition(current()->id));
    emit itemChanged();
    emit answersChanged();
}

void QuestionsViewModel::setSearchText(QString const& text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    search();
    emit searchChanged();
}

void QuestionsViewModel::search()
{
    auto const wanted = m_searchText.trimmed();
    QList<QuestionRow> rows;
    for (auto const& question : m_questions) {
        auto const& item = *question.item;
        auto const* const mine = given(item.id);
        auto const statement = forPartner() ? item.partnerStatement.value_or(item.statement) : item.statement;
        auto const has = [&](std::string const& text) { return toQString(text).contains(wanted, Qt::CaseInsensitive); };
        bool const found = wanted.isEmpty() ? !mine : has(statement) || has(item.advice) || has(item.why);
        if (!found)
            continue;
        auto const section = QString::fromUtf8(question.sectionTitle.data(), static_cast<qsizetype>(question.sectionTitle.size()));
        //: Where a question stands, and what was answered: "Voordeur en bezoek · jouw antwoord: nee"
        auto const detail = mine ? tr("%1 · jouw antwoord: %2").arg(section, answerText(mine->answer))
                                 : tr("%1 · nog niet beantwoord").arg(section);
        rows.append({toQString(item.id), hyphenated(statement), detail});
    }
    m_matches.setRows(rows);
}

bool QuestionsViewModel::report(Result<void> const& outcome)
{
    auto const text = outcome ? QString() : errorText(outcome.error());
    if (m_error != text) {
        m_error = text;
        emit errorChanged();
    }
    return outcome.has_value();
}

}  // namespace weerbaar::app
