#include "app/view_models/partner_turn_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <algorithm>
#include <utility>

namespace weerbaar::app {

struct PartnerTurnViewModel::Progress {
    int answered = 0;
    int asked = 0;

    Progress operator+(Progress const& other) const { return {answered + other.answered, asked + other.asked}; }
    [[nodiscard]] QString text() const
    {
        return answered == 0 ? QString() : tr("%1 van %2 beantwoord").arg(answered).arg(asked);
    }
};

PartnerTurnViewModel::PartnerTurnViewModel(std::unique_ptr<scan::PartnerSheets> sheets, Seal seal, QObject* parent)
    : QObject(parent), m_sheets(std::move(sheets)), m_seal(std::move(seal)), m_home(m_sheets->sheet(content::Scan::Home)),
      m_family(m_sheets->sheet(content::Scan::Personal))
{
    for (auto* const questions : {&m_home, &m_family})
        connect(questions, &QuestionsViewModel::finished, this, &PartnerTurnViewModel::partFinished);
}

PartnerTurnViewModel::~PartnerTurnViewModel() = default;

PartnerTurnViewModel::Progress PartnerTurnViewModel::progress(scan::AnswerSheet& sheet, scan::Scope scope) const
{
    auto const round = sheet.round();
    auto const answers = sheet.answers();
    if (!round || !answers)
        return {};
    auto const asked = scan::questionsFor(sheet.pack(), {content::Answerer::Partner, round->profile, scope, scan::Order::ByTheme});
    auto const answered = std::count_if(asked.begin(), asked.end(), [&](scan::Question const& question) {
        return std::any_of(answers->begin(), answers->end(),
                           [&](scan::GivenAnswer const& answer) { return answer.itemId == question.item->id; });
    });
    return {static_cast<int>(answered), static_cast<int>(asked.size())};
}

QString PartnerTurnViewModel::questionsTitle() const
{
    return m_current == &m_home ? tr("Woningcheck") : tr("Jullie samen");
}

int PartnerTurnViewModel::shortCount() const
{
    return (progress(m_sheets->sheet(content::Scan::Personal), scan::Scope::Short) +
            progress(m_sheets->sheet(content::Scan::Home), scan::Scope::Short)).asked;
}

int PartnerTurnViewModel::homeCount() const
{
    return progress(m_sheets->sheet(content::Scan::Home), scan::Scope::Full).asked;
}

int PartnerTurnViewModel::familyCount() const
{
    return progress(m_sheets->sheet(content::Scan::Personal), scan::Scope::Full).asked;
}

QString PartnerTurnViewModel::shortText() const
{
    return (progress(m_sheets->sheet(content::Scan::Personal), scan::Scope::Short) +
            progress(m_sheets->sheet(content::Scan::Home), scan::Scope::Short)).text();
}

QString PartnerTurnViewModel::homeText() const
{
    return progress(m_sheets->sheet(content::Scan::Home), scan::Scope::Full).text();
}

QString PartnerTurnViewModel::familyText() const
{
    return progress(m_sheets->sheet(content::Scan::Personal), scan::Scope::Full).text();
}

bool PartnerTurnViewModel::hasAnswers() const
{
    return !homeText().isEmpty() || !familyText().isEmpty();
}

QString PartnerTurnViewModel::answersText() const
{
    std::size_t count = 0;
    for (auto const scan : {content::Scan::Home, content::Scan::Personal}) {
        if (auto const answers = m_sheets->sheet(scan).answers())
            count += answers->size();
    }
    return tr("%n antwoord(en)", nullptr, static_cast<int>(count));
}

void PartnerTurnViewModel::begin(Part part)
{
    m_part = part;
    if (part == Part::Home)
        show(m_home, scan::Scope::Full);
    else
        show(m_family, part == Part::Short ? scan::Scope::Short : scan::Scope::Full);
}

void PartnerTurnViewModel::show(QuestionsViewModel& questions, scan::Scope scope)
{
    questions.open(scope);
    questions.goToFirstOpen();
    m_current = &questions;
    m_stage = Stage::Questions;
    emit stageChanged();  // also from one part of the short round to the other
}

void PartnerTurnViewModel::partFinished()
{
    if (m_part == Part::Short && m_current == &m_family)
        show(m_home, scan::Scope::Short);
    else
        setStage(Stage::Welcome);
}

void PartnerTurnViewModel::showWelcome()
{
    setStage(Stage::Welcome);
}

void PartnerTurnViewModel::showDone()
{
    setStage(Stage::Done);
}

void PartnerTurnViewModel::giveReply()
{
    if (!m_seal)
        return;
    auto sealed = m_seal();
    m_error = sealed ? QString() : errorText(sealed.error());
    setAsking(false);
    if (!sealed)
        return;
    m_reply = std::make_unique<LetterOutViewModel>(std::move(sealed).value(), QStringLiteral("antwoord.weerbaar"));
    setStage(Stage::Giving);
}

bool PartnerTurnViewModel::mayEnd()
{
    if (!m_seal || !hasAnswers() || m_isAsking || (m_reply && m_reply->isSaved()))
        return true;
    if (m_stage != Stage::Giving)
        setStage(Stage::Done);
    setAsking(true);
    return false;
}

void PartnerTurnViewModel::goOn()
{
    setAsking(false);
}

void PartnerTurnViewModel::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    emit stageChanged();
    if (stage != Stage::Giving && m_reply)
        m_reply.release()->deleteLater();  // another one is made of other answers
    setAsking(false);
}

void PartnerTurnViewModel::setAsking(bool asking)
{
    m_isAsking = asking;
    emit askingChanged();
}

}  // namespace weerbaar::app
