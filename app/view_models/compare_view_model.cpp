#include "app/view_models/compare_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <utility>

namespace weerbaar::app {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString jointText(std::optional<scan::Answer> answer)
{
    if (!answer)
        return {};
    auto const words = *answer == scan::Answer::Unknown         ? CompareViewModel::tr("weten we niet")
                       : *answer == scan::Answer::NotApplicable ? CompareViewModel::tr("past niet bij ons")
                                                                : answerText(*answer);
    return CompareViewModel::tr("Samen: %1").arg(words);
}

PairRow rowOf(scan::Pair const& pair, ScanViewModel& scan)
{
    auto const& item = *pair.item;
    PairRow row;
    row.scan = scan.scanIndex();
    row.itemId = toQString(item.id);
    for (auto const& theme : scan.store().pack().themes) {
        if (item.id.starts_with(theme.id + '.'))
            row.themeTitle = hyphenated(theme.title);
    }
    row.statement = hyphenated(item.statement);
    row.partnerStatement = item.partnerStatement ? hyphenated(*item.partnerStatement) : QString();
    if (pair.councillor) {
        row.yourAnswer = capitalised(answerText(pair.councillor->answer));
        row.yourNote = toQString(pair.councillor->note);
    }
    if (pair.partner) {
        row.partnerAnswer = capitalised(answerText(pair.partner->answer));
        row.partnerNote = toQString(pair.partner->note);
    }
    row.talk = item.talk ? hyphenated(*item.talk) : QString();
    row.eachForSelf = item.eachForSelf;
    auto const joint = pair.together ? std::optional(pair.together->answer) : std::nullopt;
    row.joint = indexOf(answerOrder, joint);
    row.jointText = jointText(joint);
    return row;
}

}  // namespace

CompareViewModel::CompareViewModel(ScanViewModel& home, ScanViewModel& personal, QObject* parent)
    : QObject(parent), m_home(home), m_personal(personal)
{
    QList<PairRow> differences;
    QList<PairRow> own;
    QList<PairRow> agreed;
    // The family before the house: that is what two people talk about first.
    for (auto* const scan : {&m_personal, &m_home}) {
        auto const comparison = scan::compare(scan->store().pack(), scan->round().profile, scan->answers());
        m_partnerAnswers += comparison.partnerAnswers;
        m_onlyYou += static_cast<int>(comparison.onlyCouncillor.size());
        m_onlyPartner += static_cast<int>(comparison.onlyPartner.size());
        for (auto const& pair : comparison.differences)
            (pair.item->eachForSelf ? own : differences).append(rowOf(pair, *scan));
        for (auto const& pair : comparison.agreed)
            agreed.append(rowOf(pair, *scan));
    }
    m_differences.setRows(differences);
    m_ownDifferences.setRows(own);
    m_agreed.setRows(agreed);
}

QString CompareViewModel::summary() const
{
    int const all = m_differences.rowCount();
    int done = 0;
    for (auto const& row : m_differences.rows())
        done += row.joint >= 0 ? 1 : 0;
    if (all == 0 && m_ownDifferences.rowCount() > 0)
        return tr("Jullie antwoorden verschillen alleen bij ieders eigen telefoon en accounts.");
    if (all == 0)
        return m_agreed.rowCount() > 0 ? tr("Jullie antwoorden hetzelfde.") : tr("Jullie beantwoordden nog geen vraag allebei.");
    auto const found = tr("%n verschil(len)", nullptr, all);
    //: How many differences, and how many of them have a joint answer
    return done == 0 ? found : tr("%1, waarvan %2 samen beantwoord").arg(found).arg(done);
}

QString CompareViewModel::waitingText() const
{
    QStringList parts;
    if (m_onlyYou > 0)
        parts.append(tr("%n vraag/vragen beantwoordde alleen jij.", nullptr, m_onlyYou));
    if (m_onlyPartner > 0)
        parts.append(tr("%n vraag/vragen beantwoordde alleen je partner.", nullptr, m_onlyPartner));
    return parts.join(QLatin1Char(' '));
}

ScanViewModel& CompareViewModel::scanAt(int scan)
{
    return scan == 0 ? m_home : m_personal;
}

void CompareViewModel::choose(int scan, QString const& itemId, int answer)
{
    auto const value = valueAt(answerOrder, answer);
    auto& of = scanAt(scan);
    if (value && report(of.store().answer(of.round().id, itemId.toStdString(), content::Answerer::Together, *value)))
        setJoint(scan, itemId, *value);
}

void CompareViewModel::withdraw(int scan, QString const& itemId)
{
    auto& of = scanAt(scan);
    if (report(of.store().withdrawJointAnswer(of.round().id, itemId.toStdString())))
        setJoint(scan, itemId, std::nullopt);
}

void CompareViewModel::setJoint(int scan, QString const& itemId, std::optional<scan::Answer> answer)
{
    for (auto* const list : {&m_differences, &m_agreed}) {
        auto rows = list->rows();
        for (auto& row : rows) {
            if (row.scan == scan && row.itemId == itemId) {
                row.joint = indexOf(answerOrder, answer);
                row.jointText = jointText(answer);
            }
        }
        list->setRows(rows);
    }
    scanAt(scan).reload();
    emit changed();
}

bool CompareViewModel::report(Result<void> const& outcome)
{
    auto const text = outcome ? QString() : errorText(outcome.error());
    if (m_error != text) {
        m_error = text;
        emit errorChanged();
    }
    return outcome.has_value();
}

}  // namespace weerbaar::app
