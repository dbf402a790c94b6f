#include "app/view_models/letter_in_view_model.h"

#include "app/error_text.h"

#include <QtCore/QStringList>

#include <utility>

namespace weerbaar::app {

LetterInViewModel::LetterInViewModel(Needs needs, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_gathering(m_needs.notOurs)
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &LetterInViewModel::busyChanged);
}

QString LetterInViewModel::missingText() const
{
    auto const& codes = m_gathering.codes();
    auto const missing = codes.missing();
    if (missing.empty())
        return {};
    QStringList numbers;
    for (int const number : missing)
        numbers.append(QString::number(number));
    //: %1 and %2 are how many, %3 are the numbers of the codes: "2" or "2, 3"
    return tr("Nog %1 van de %2 codes. Kies ook de foto van code %3.")
        .arg(missing.size())
        .arg(codes.count())
        .arg(numbers.join(QStringLiteral(", ")));
}

void LetterInViewModel::addFiles(QList<QUrl> const& files)
{
    if (isBusy() || files.isEmpty())
        return;
    m_error.clear();
    emit changed();
    auto const work = [files, notOurs = m_needs.notOurs]() -> Result<std::vector<Result<LetterFile>>> {
        std::vector<Result<LetterFile>> read;
        for (auto const& file : files)
            read.push_back(readLetterFile(file.toLocalFile(), notOurs));
        return read;
    };
    m_task.start(work, [this](Result<std::vector<Result<LetterFile>>> const& read) { take(read); });
}

void LetterInViewModel::restart()
{
    m_gathering = LetterGathering(m_needs.notOurs);
    m_error.clear();
    emit changed();
}

void LetterInViewModel::take(Result<std::vector<Result<LetterFile>>> const& files)
{
    auto const taken = [&]() -> Result<void> {
        if (!files)
            return files.error();
        TRY_ASSIGN(auto const letter, m_gathering.add(*files));
        return letter ? m_needs.take(*letter) : Result<void>();
    }();
    m_error = taken ? QString() : errorText(taken.error());
    emit changed();
}

}  // namespace weerbaar::app
